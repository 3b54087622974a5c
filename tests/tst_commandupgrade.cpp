// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "tests/appfixture.h"
#include "tests/runcommand.h"
#include "tests/versionone.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

// The command line on a database that an earlier release made.
class TestCommandUpgrade : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<AppFixture>();
        makeVersionOne(database());
    }

    void readersReadIt_data();
    void readersReadIt();
    void upgradeBringsItUpToDateOnce();
    void upgradeMakesNoDatabase();
    void aWindowSaysThatItDidSo();

private:
    [[nodiscard]] QString database() const { return m_fixture->path(u"old.fleet-db"_s); }

    [[nodiscard]] CommandAnswer run(const QString& command, const QStringList& arguments = {}) const
    {
        return runCommand(QStringList {command, u"-d"_s, database()} + arguments, m_fixture->path({}));
    }

    std::unique_ptr<AppFixture> m_fixture;
};

void TestCommandUpgrade::readersReadIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("summary") << QStringList {u"summary"_s} << QByteArray("2 ");
    QTest::newRow("export") << QStringList {u"export"_s, u"--view"_s, u"nodes"_s, u"--format"_s, u"csv"_s}
                            << QByteArray("i-1");
    QTest::newRow("verify") << QStringList {u"verify"_s} << QByteArray("1 decision");
    QTest::newRow("diagnose") << QStringList {u"diagnose"_s, u"i-1"_s} << QByteArray("i-1");
    QTest::newRow("coverage") << QStringList {u"coverage"_s} << QByteArray("");
    QTest::newRow("changes") << QStringList {u"changes"_s} << QByteArray("");
    QTest::newRow("path") << QStringList {u"path"_s} << QByteArray("");
    QTest::newRow("share-decisions") << QStringList {u"share-decisions"_s} << QByteArray("somebody");
}

void TestCommandUpgrade::readersReadIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, output);
    const auto before = m_fixture->read(u"old.fleet-db"_s);
    const auto answer = run(arguments.first(), arguments.sliced(1));
    QVERIFY2(answer.output.contains(output), answer.output.constData());
    QCOMPARE(answer.errors.count("fleet-compliance upgrade --database"), 1);
    QVERIFY(m_fixture->read(u"old.fleet-db"_s) == before);
    QCOMPARE(
        QDir(m_fixture->path({})).entryList({u"*old*"_s, u".fleet*"_s}, QDir::AllEntries | QDir::Hidden).size(), 1);
    QCOMPARE(run(u"upgrade"_s).code, 0);
    const auto later = run(arguments.first(), arguments.sliced(1));
    QCOMPARE(answer.code, later.code);
    QVERIFY2(!later.errors.contains("older version"), later.errors.constData());
}

void TestCommandUpgrade::upgradeBringsItUpToDateOnce()
{
    const auto dry = run(u"import"_s, {u"--dry-run"_s, m_fixture->writePatchStates(u"states.json"_s, {1})});
    QVERIFY2(dry.code == 0, dry.errors.constData());
    QVERIFY2(dry.output.contains("Nodes: 1 new"), dry.output.constData());
    const auto answer = run(u"upgrade"_s);
    QVERIFY2(answer.code == 0, answer.errors.constData());
    QVERIFY(answer.output.contains("is now up to date"));
    QVERIFY(QFile::exists(database() + u".bak-v1"_s));
    QVERIFY(run(u"upgrade"_s).output.contains("already"));
    const auto summary = run(u"summary"_s);
    QCOMPARE(summary.code, 0);
    QVERIFY2(summary.errors.isEmpty(), summary.errors.constData());
}

void TestCommandUpgrade::upgradeMakesNoDatabase()
{
    const auto path = m_fixture->path(u"none.fleet-db"_s);
    QCOMPARE(runCommand({u"upgrade"_s, u"-d"_s, path}, m_fixture->path({})).code, 4);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(run(u"upgrade"_s, {u"name"_s}).code, 2);
}

void TestCommandUpgrade::aWindowSaysThatItDidSo()
{
    Workspace workspace(m_fixture->settings());
    QSignalSpy opened(&workspace, &Workspace::opened);
    QSignalSpy upgraded(&workspace, &Workspace::upgraded);
    workspace.open(database());
    QVERIFY(opened.wait());
    QCOMPARE(upgraded.count(), 1);
    QCOMPARE(upgraded.front().front().toString(), u"old.fleet-db.bak-v1"_s);
    workspace.open(database());
    QVERIFY(opened.wait());
    QCOMPARE(upgraded.count(), 1);
}

QTEST_GUILESS_MAIN(TestCommandUpgrade)
#include "tst_commandupgrade.moc"
