// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importrun.h"
#include "app/watchfolder.h"
#include "tests/appfixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

// Files that arrive in a folder are given out once, whole, and never again.
class TestWatchFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewFileIsFoundOnce();
    void whatArrivesBeforeTheSystemWatchesIsFound();
    void aFileThatGrowsIsLeftAlone();
    void partialAndHiddenFilesAreLeftAlone_data();
    void partialAndHiddenFilesAreLeftAlone();
    void subfoldersCountWhenWanted();
    void whatWasImportedIsNotFoundAgain();
    void theSameContentUnderAnotherNameIsSkipped();
    void aChangedFileIsFoundAgain();
    void aMissingFolderIsAProblemUntilItIsThere();
    void nothingIsFoundAfterStop();

private:
    static constexpr WatchFolder::Pace quick {.quiet = 60ms, .poll = 40ms};

    void watch(WatchFolder& folder, bool subfolders = true) const
    {
        folder.watch(m_fixture->path(u"in"_s), subfolders, m_fixture->path(u"fleet.fleet-db"_s).toStdString());
    }

    void importAll() const
    {
        ImportJob job;
        job.database = m_fixture->path(u"fleet.fleet-db"_s).toStdString();
        job.paths = {m_fixture->path(u"in"_s).toStdString()};
        const auto reports = runImport(
            job, {}, [](const ImportProgress&) {}, [](const FileReport&) {});
        QVERIFY(!reports.empty());
    }

    static QStringList namesIn(const QSignalSpy& found)
    {
        QStringList names;
        for (const auto& call : found) {
            for (const auto& path : call.first().toStringList()) {
                names += QFileInfo(path).fileName();
            }
        }
        names.sort();
        return names;
    }

    // A file that is certainly found: what else was to be found before it has been by then.
    void waitForAnother(QSignalSpy& found) const
    {
        m_fixture->write(u"in/zz-last.json"_s, "{\"last\": 1}");
        QTRY_VERIFY(namesIn(found).contains(u"zz-last.json"_s));
    }

    std::unique_ptr<AppFixture> m_fixture;
};

void TestWatchFolder::init()
{
    m_fixture = std::make_unique<AppFixture>();
    QVERIFY(QDir().mkpath(m_fixture->path(u"in/deep/er"_s)));
}

void TestWatchFolder::aNewFileIsFoundOnce()
{
    WatchFolder folder(quick, nullptr);
    QSignalSpy found(&folder, &WatchFolder::found);
    watch(folder);
    m_fixture->writePatchStates(u"in/states.json"_s, {1});
    QTRY_COMPARE(namesIn(found), QStringList {u"states.json"_s});
    waitForAnother(found);
    QCOMPARE(namesIn(found), QStringList({u"states.json"_s, u"zz-last.json"_s}));
}

void TestWatchFolder::whatArrivesBeforeTheSystemWatchesIsFound()
{
    WatchFolder folder({.quiet = 60ms, .poll = 1h}, nullptr);
    QSignalSpy found(&folder, &WatchFolder::found);
    for (int round = 0; round < 5; ++round) {
        watch(folder); // looks at once, in another thread
        m_fixture->write(u"in/%1.json"_s.arg(round), QByteArray::number(round));
        QTRY_VERIFY(namesIn(found).contains(u"%1.json"_s.arg(round)));
    }
}

void TestWatchFolder::aFileThatGrowsIsLeftAlone()
{
    WatchFolder folder({.quiet = 400ms, .poll = 20ms}, nullptr);
    QSignalSpy found(&folder, &WatchFolder::found);
    watch(folder);
    QFile file(m_fixture->path(u"in/growing.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int part = 0; part < 10; ++part) {
        QVERIFY(file.write("[1,2,3]\n") > 0 && file.flush());
        QTest::qWait(60); // shorter than the quiet time, longer altogether
        QVERIFY(found.isEmpty());
    }
    file.close();
    QTRY_COMPARE(namesIn(found), QStringList {u"growing.json"_s});
}

void TestWatchFolder::partialAndHiddenFilesAreLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("partial");
    QTest::newRow("report") << u"prod.json"_s << false;
    QTest::newRow("gzip") << u"prod.json.gz"_s << false;
    QTest::newRow("browser") << u"prod.json.crdownload"_s << true;
    QTest::newRow("part") << u"prod.json.part"_s << true;
    QTest::newRow("hidden") << u".prod.json"_s << true;
    QTest::newRow("lock of an office") << u".~lock.prod.csv#"_s << true;
    QTest::newRow("backup") << u"prod.json~"_s << true;
    QTest::newRow("temporary") << u"prod.json.tmp"_s << true;
}

void TestWatchFolder::partialAndHiddenFilesAreLeftAlone()
{
    QFETCH(QString, name);
    QTEST(isPartialName(name.toStdString()), "partial");
}

void TestWatchFolder::subfoldersCountWhenWanted()
{
    m_fixture->writePatchStates(u"in/deep/er/states.json"_s, {1});
    WatchFolder flat(quick, nullptr);
    QSignalSpy foundFlat(&flat, &WatchFolder::found);
    watch(flat, false);
    waitForAnother(foundFlat);
    QCOMPARE(namesIn(foundFlat), QStringList {u"zz-last.json"_s});
    WatchFolder deep(quick, nullptr);
    QSignalSpy found(&deep, &WatchFolder::found);
    watch(deep, true);
    QTRY_COMPARE(namesIn(found), QStringList({u"states.json"_s, u"zz-last.json"_s}));
}

void TestWatchFolder::whatWasImportedIsNotFoundAgain()
{
    m_fixture->writePatchStates(u"in/states.json"_s, {1});
    m_fixture->write(u"in/refused.json"_s, "this is no report");
    importAll();
    WatchFolder folder(quick, nullptr); // as after a restart
    QSignalSpy found(&folder, &WatchFolder::found);
    watch(folder);
    waitForAnother(found);
    QCOMPARE(namesIn(found), QStringList {u"zz-last.json"_s});
}

void TestWatchFolder::theSameContentUnderAnotherNameIsSkipped()
{
    m_fixture->writePatchStates(u"in/states.json"_s, {1});
    importAll();
    WatchFolder folder(quick, nullptr);
    QSignalSpy found(&folder, &WatchFolder::found);
    QSignalSpy skipped(&folder, &WatchFolder::skipped);
    watch(folder);
    m_fixture->write(u"in/copy.json"_s, m_fixture->read(u"in/states.json"_s));
    QTRY_COMPARE(skipped.count(), 1);
    QVERIFY(skipped.first().first().toString().endsWith(u"copy.json"_s));
    QVERIFY(found.isEmpty());
}

void TestWatchFolder::aChangedFileIsFoundAgain()
{
    WatchFolder folder(quick, nullptr);
    QSignalSpy found(&folder, &WatchFolder::found);
    watch(folder);
    m_fixture->writePatchStates(u"in/states.json"_s, {1});
    QTRY_COMPARE(found.count(), 1);
    importAll();
    m_fixture->writePatchStates(u"in/states.json"_s, {2, 3});
    QTRY_COMPARE(found.count(), 2);
}

void TestWatchFolder::aMissingFolderIsAProblemUntilItIsThere()
{
    WatchFolder folder(quick, nullptr);
    QSignalSpy found(&folder, &WatchFolder::found);
    folder.watch(m_fixture->path(u"later"_s), true, m_fixture->path(u"fleet.fleet-db"_s).toStdString());
    QTRY_VERIFY(folder.problem().contains(u"later"_s));
    QVERIFY(QDir().mkpath(m_fixture->path(u"later"_s)));
    m_fixture->writePatchStates(u"later/states.json"_s, {1});
    QTRY_COMPARE(namesIn(found), QStringList {u"states.json"_s});
    QVERIFY(folder.problem().isEmpty());
}

void TestWatchFolder::nothingIsFoundAfterStop()
{
    WatchFolder folder(quick, nullptr);
    QSignalSpy found(&folder, &WatchFolder::found);
    watch(folder);
    m_fixture->writePatchStates(u"in/states.json"_s, {1});
    folder.stop();
    QVERIFY(!folder.isWatching());
    WatchFolder other(quick, nullptr);
    QSignalSpy foundOther(&other, &WatchFolder::found);
    watch(other);
    QTRY_COMPARE(namesIn(foundOther), QStringList {u"states.json"_s});
    QVERIFY(found.isEmpty());
}

QTEST_MAIN(TestWatchFolder)
#include "tst_watchfolder.moc"
