// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/appfixture.h"
#include "tests/runcommand.h"

#include <QFloat16>
#include <QTest>

#include <nlohmann/json.hpp>

using Json = nlohmann::json;

// import --dry-run and undo-import, as a script uses them.
class TestCommandImport : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_fixture = std::make_unique<AppFixture>(); }

    void aDryRunStoresNothing();
    void aDryRunHasTheExitCodesOfAnImport_data();
    void aDryRunHasTheExitCodesOfAnImport();
    void aDryRunAsJsonAddsUp();
    void theListOfImportsNamesThem();
    void undoWantsToKnowWhat_data();
    void undoWantsToKnowWhat();

private:
    CommandAnswer import(const QStringList& arguments) const
    {
        return runCommand(
            QStringList {u"import"_s, u"-d"_s, m_fixture->path(u"fleet.fleet-db"_s)} + arguments, m_fixture->path({}));
    }

    std::unique_ptr<AppFixture> m_fixture;
};

void TestCommandImport::aDryRunStoresNothing()
{
    QCOMPARE(import({m_fixture->writePatchStates(u"one.json"_s, {1})}).code, 0);
    const auto before = m_fixture->read(u"fleet.fleet-db"_s);
    const auto answer = import({u"--dry-run"_s, m_fixture->writePatchStates(u"two.json"_s, {0, 2})});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.output.contains("Nothing was stored."));
    QVERIFY(answer.output.contains("1 new")); // node
    QVERIFY(m_fixture->read(u"fleet.fleet-db"_s) == before);
    QVERIFY(m_fixture->read(u"fleet.fleet-db-wal"_s).isEmpty());
    QVERIFY(!QFileInfo::exists(m_fixture->path(u"fleet.fleet-db-wal"_s)));
}

void TestCommandImport::aDryRunHasTheExitCodesOfAnImport_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("code");
    QTest::newRow("taken") << QByteArray(R"({"InstancePatchStates": [{"InstanceId": "i-0123456789abcdef0",
        "BaselineId": "pb-0123456789abcdef0", "MissingCount": 1, "FailedCount": 0, "InstalledCount": 3,
        "OperationEndTime": "2026-11-20T10:00:00Z", "Operation": "Scan"}]})")
                           << QString() << 0;
    QTest::newRow("refused") << QByteArray("{\"Findings\": [") << QString() << 1;
    QTest::newRow("usage") << QByteArray("{}") << u"--no-such-option"_s << 2;
    QTest::newRow("not there") << QByteArray() << QString() << 3;
}

void TestCommandImport::aDryRunHasTheExitCodesOfAnImport()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, argument);
    QFETCH(int, code);
    const auto file =
        content.isEmpty() ? m_fixture->path(u"missing.json"_s) : m_fixture->write(u"file.json"_s, content);
    const auto extra = argument.isEmpty() ? QStringList() : QStringList {argument};
    QCOMPARE(import(QStringList {u"--dry-run"_s, file} + extra).code, code);
    QVERIFY(!QFileInfo::exists(m_fixture->path(u"fleet.fleet-db"_s)));
    QCOMPARE(import(QStringList {file} + extra).code, code);
}

void TestCommandImport::aDryRunAsJsonAddsUp()
{
    QCOMPARE(import({m_fixture->writeFindings(u"old.json"_s, {u"LOW"_s})}).code, 0);
    const auto answer = import({u"--dry-run"_s, u"--json"_s,
        m_fixture->writeFindings(u"new.json"_s, {u"HIGH"_s, u"LOW"_s}, u"2026-11-21T10:00:00Z"_s),
        m_fixture->writePatchStates(u"states.json"_s, {3})});
    QCOMPARE(answer.code, 0);
    const auto document = Json::parse(answer.output.toStdString());
    QCOMPARE(document["dryRun"].get<bool>(), true);
    QCOMPARE(document["files"].size(), 2U);
    for (const auto& file : document["files"]) {
        QCOMPARE(file["read"].get<int>(),
            file["new"].get<int>() + file["updated"].get<int>() + file["unchanged"].get<int>()
                + file["rejected"].get<int>());
    }
    QCOMPARE(document["findings"]["new"].get<int>(), 1);
    QCOMPARE(document["findings"]["changed"].get<int>(), 1);
    QCOMPARE(document["speaksFor"]["accounts"], Json::array({"111122223333"}));
    QCOMPARE(document["nodes"]["new"].get<int>() + document["nodes"]["verdictChanged"].get<int>(),
        static_cast<int>(document["nodes"]["changes"].size()));
}

void TestCommandImport::theListOfImportsNamesThem()
{
    QCOMPARE(import({m_fixture->writePatchStates(u"one.json"_s, {1})}).code, 0);
    QCOMPARE(import({m_fixture->writeFindings(u"two.json"_s, {u"LOW"_s})}).code, 0);
    const auto answer = runCommand({u"export"_s, u"-d"_s, m_fixture->path(u"fleet.fleet-db"_s), u"--view"_s,
        u"imports"_s, u"--format"_s, u"json"_s, u"--sort"_s, u"run"_s});
    QCOMPARE(answer.code, 0);
    const auto text = answer.output.simplified().replace(" ", "");
    QVERIFY2(text.contains("\"Import\":1") && text.contains("\"Import\":2"), answer.output.constData());
    QVERIFY(answer.output.contains("Security Hub findings (ASFF)"));
}

void TestCommandImport::undoWantsToKnowWhat_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("both") << QStringList {u"--last"_s, u"1"_s};
    QTest::newRow("no number") << QStringList {u"first"_s};
    QTest::newRow("not there") << QStringList {u"99"_s};
    QTest::newRow("two") << QStringList {u"1"_s, u"2"_s};
}

void TestCommandImport::undoWantsToKnowWhat()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(import({m_fixture->writePatchStates(u"one.json"_s, {1})}).code, 0);
    const auto before = m_fixture->read(u"fleet.fleet-db"_s);
    const auto answer =
        runCommand(QStringList {u"undo-import"_s, u"-d"_s, m_fixture->path(u"fleet.fleet-db"_s)} + arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY(!answer.errors.isEmpty());
    QVERIFY(m_fixture->read(u"fleet.fleet-db"_s) == before);
}

QTEST_GUILESS_MAIN(TestCommandImport)
#include "tst_commandimport.moc"
