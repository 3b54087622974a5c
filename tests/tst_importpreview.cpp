// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpreview.h"
#include "models/store/databasecopy.h"
#include "models/store/store.h"
#include "models/tables/fleet.h"
#include "tests/appfixture.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

// A preview says what an import would do, and does nothing.
class TestImportPreview : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsStored();
    void theFirstImportIsAllNew();
    void aPreviewSaysWhatTheImportThenDoes();
    void verdictsThatChangeAreListed();
    void reopenedDecisionsAreListed();
    void filesSayWhomTheyTellAbout();
    void newFilesAreReadOnce();
    void refusedFilesAreNamedWithTheirReason();
    void completeRecordsOfABrokenFileCanBeTaken();
    void withoutADatabaseNoneIsMade();
    void aReadOnlyDatabaseIsEnough();
    void aStoppedPreviewLeavesNothing();
    void aForeignDatabaseIsNamed();
    void copiesOfAKilledProcessGo();

private:
    static ImportJob jobOf(const AppFixture& fixture, const QStringList& files)
    {
        ImportJob job;
        job.database = fixture.path(u"fleet.fleet-db"_s).toStdString();
        for (const auto& file : files) {
            job.paths.push_back(file.toStdString());
        }
        job.author = "tester";
        return job;
    }

    static ImportPreview preview(const ImportJob& job)
    {
        return previewImport(job, {}, [](const ImportProgress&) {});
    }

    static std::vector<FileReport> import(const ImportJob& job)
    {
        return runImport(
            job, {}, [](const ImportProgress&) {}, [](const FileReport&) {});
    }

    static QStringList hiddenIn(const AppFixture& fixture)
    {
        return QDir(fixture.path({})).entryList({u".fleet-*"_s}, QDir::AllEntries | QDir::Hidden);
    }

    static void decide(const std::string& database, WorkflowStatus status)
    {
        Store store(database);
        std::vector<DecidedFinding> decisions;
        for (const auto key : store.findingKeys("arn:aws:ssm:eu-west-1:111122223333:patch-compliance/1")) {
            Decision decision;
            decision.status = status;
            decision.author = "tester";
            decision.at = now();
            decisions.push_back({key, decision});
        }
        [[maybe_unused]] const auto before = store.exchangeDecisions(decisions);
    }
};

void TestImportPreview::nothingIsStored()
{
    AppFixture fixture;
    import(jobOf(fixture, {fixture.writePatchStates(u"one.json"_s, {1, 0})}));
    const auto before = fixture.read(u"fleet.fleet-db"_s);
    QVERIFY(before.size() > 4096);
    const auto seen = preview(jobOf(fixture, {fixture.writePatchStates(u"two.json"_s, {0, 3, 1})}));
    QVERIFY(seen.problem.empty());
    QCOMPARE(sumsOf(seen.files).read, 3U);
    QCOMPARE(seen.newNodes, 1U);
    QVERIFY(fixture.read(u"fleet.fleet-db"_s) == before);
    QVERIFY2(hiddenIn(fixture).isEmpty(), qPrintable(hiddenIn(fixture).join(u' ')));
}

void TestImportPreview::theFirstImportIsAllNew()
{
    AppFixture fixture;
    const auto seen = preview(jobOf(fixture,
        {fixture.writePatchStates(u"states.json"_s, {1, 0}), fixture.writeFindings(u"findings.json"_s, {u"HIGH"_s})}));
    QCOMPARE(seen.newNodes, 2U);
    QCOMPARE(seen.changedNodes, 0U);
    QCOMPARE(seen.findings.created, 1U);
    QCOMPARE(seen.findings.listed.front().kind, FindingChange::Kind::New);
    QCOMPARE(seen.findings.listed.front().node, AppFixture::node(1).toStdString());
}

void TestImportPreview::aPreviewSaysWhatTheImportThenDoes()
{
    AppFixture fixture;
    import(jobOf(fixture, {fixture.writeFindings(u"old.json"_s, {u"HIGH"_s, u"LOW"_s})}));
    const auto job = jobOf(fixture,
        {fixture.writeFindings(u"new.json"_s, {u"CRITICAL"_s, u"LOW"_s, u"LOW"_s}, u"2026-11-21T10:00:00Z"_s),
            fixture.writePatchStates(u"states.json"_s, {4}), fixture.path(u"old.json"_s)});
    const auto seen = preview(job);
    const auto done = import(job);
    QCOMPARE(seen.files.size(), done.size());
    for (std::size_t file = 0; file < done.size(); ++file) {
        QCOMPARE(seen.files[file].name, done[file].name);
        QCOMPARE(seen.files[file].outcome, done[file].outcome);
        QCOMPARE(seen.files[file].created, done[file].created);
        QCOMPARE(seen.files[file].updated, done[file].updated);
        QCOMPARE(seen.files[file].unchanged, done[file].unchanged);
        QCOMPARE(seen.files[file].rejected, done[file].rejected);
    }
    QCOMPARE(seen.findings.created, 1U);
    QCOMPARE(seen.findings.changed, 2U);
    Database database(job.database, Database::Mode::ReadOnly);
    QCOMPARE(loadFleet(database, {}).findings.open, 3);
}

void TestImportPreview::verdictsThatChangeAreListed()
{
    AppFixture fixture;
    import(jobOf(fixture, {fixture.writePatchStates(u"states.json"_s, {2, 0})}));
    auto later = fixture.read(u"states.json"_s);
    later.replace("\"MissingCount\": 2", "\"MissingCount\": 0")
        .replace(AppFixture::recent(-3000).left(13).toUtf8(), AppFixture::recent(-10).left(13).toUtf8());
    QVERIFY(later != fixture.read(u"states.json"_s));
    const QByteArray end = "\"OperationEndTime\": \"";
    for (auto at = later.indexOf(end); at >= 0; at = later.indexOf(end, at + 1)) {
        later.replace(at + end.size(), 20, AppFixture::recent(-10).toUtf8());
    }
    const auto seen = preview(jobOf(fixture, {fixture.write(u"later.json"_s, later)}));
    QCOMPARE(seen.newNodes, 0U);
    QCOMPARE(seen.changedNodes, 1U);
    QCOMPARE(seen.nodes.size(), 1U);
    QCOMPARE(seen.nodes.front().node, AppFixture::node(1).toStdString());
    QCOMPARE(seen.nodes.front().from, Verdict::NonCompliant);
    QCOMPARE(seen.nodes.front().to, Verdict::Compliant);
}

void TestImportPreview::reopenedDecisionsAreListed()
{
    AppFixture fixture;
    fixture.writeFindings(u"findings.json"_s, {u"LOW"_s, u"LOW"_s});
    auto passed = fixture.read(u"findings.json"_s);
    passed.replace("\"RecordState\"", "\"Compliance\": {\"Status\": \"PASSED\"}, \"RecordState\"");
    const auto first = jobOf(fixture, {fixture.write(u"passed.json"_s, passed)});
    import(first);
    decide(first.database, WorkflowStatus::Resolved);
    auto worse = passed;
    worse.replace("2026-11-20T10:00:00Z", "2026-11-21T10:00:00Z").replace("PASSED", "FAILED");
    const auto seen = preview(jobOf(fixture, {fixture.write(u"worse.json"_s, worse)}));
    QCOMPARE(seen.findings.changed, 2U);
    QCOMPARE(seen.findings.reopened, 1U);
    QCOMPARE(seen.findings.listed.size(), 2U);
    QCOMPARE(seen.findings.listed.front().kind, FindingChange::Kind::Reopened); // first, it is the news
    QCOMPARE(seen.findings.listed.front().from, WorkflowStatus::Resolved);
    QCOMPARE(seen.findings.listed.front().to, WorkflowStatus::New);
}

void TestImportPreview::filesSayWhomTheyTellAbout()
{
    AppFixture fixture;
    const auto job = jobOf(fixture,
        {fixture.writePatchStates(u"states.json"_s, {1, 0, 2}),
            fixture.writeFindings(u"findings.json"_s, {u"HIGH"_s})});
    import(job);
    const auto seen = preview(job); // nothing is news, but the files still tell about the same
    QCOMPARE(seen.newNodes + seen.changedNodes + seen.findings.count, 0U);
    QCOMPARE(seen.about.nodes.size(), 3U);
    QCOMPARE(seen.about.accounts, std::set<std::string> {"111122223333"});
    QCOMPARE(seen.about.regions, std::set<std::string> {"eu-west-1"});
    QCOMPARE(seen.about.types, std::set<std::string> {"Patch"});
}

void TestImportPreview::newFilesAreReadOnce()
{
    AppFixture fixture;
    const auto cut = fixture.writeFindings(u"cut.json"_s, {u"LOW"_s, u"LOW"_s, u"LOW"_s});
    QVERIFY(QFile::resize(cut, QFileInfo(cut).size() - 10));
    const auto findings = fixture.writeFindings(u"findings.json"_s, QStringList(3000, u"HIGH"_s));
    std::uint64_t read = 0;
    bool back = false;
    const auto seen = previewImport(jobOf(fixture, {findings, cut}), {}, [&](const ImportProgress& progress) {
        back = back || progress.doneBytes < read;
        read = progress.doneBytes;
    });
    QVERIFY(read > 0);
    QVERIFY(!back);
    QCOMPARE(seen.about.regions, std::set<std::string> {"eu-west-1"});
    QCOMPARE(seen.files.size(), 2U);
}

void TestImportPreview::refusedFilesAreNamedWithTheirReason()
{
    AppFixture fixture;
    const auto seen = preview(jobOf(fixture,
        {fixture.write(u"cut.json"_s, R"({"Findings": [{"Id": "x")"), fixture.writePatchStates(u"good.json"_s, {1})}));
    QCOMPARE(seen.files.size(), 2U);
    QCOMPARE(seen.files[0].outcome, FileOutcome::Refused);
    QVERIFY(!seen.files[0].problem.empty());
    QVERIFY(seen.files[0].place.line > 0);
    QCOMPARE(seen.files[1].outcome, FileOutcome::Stored);
}

void TestImportPreview::completeRecordsOfABrokenFileCanBeTaken()
{
    AppFixture fixture;
    fixture.writeFindings(u"whole.json"_s, {u"HIGH"_s, u"LOW"_s});
    const auto whole = fixture.read(u"whole.json"_s);
    auto job = jobOf(fixture, {fixture.write(u"cut.json"_s, whole.left(whole.lastIndexOf("\"Title\"")))});
    QCOMPARE(preview(job).files.front().outcome, FileOutcome::Refused);
    QVERIFY(preview(job).about.accounts.empty());
    job.salvage = true;
    const auto seen = preview(job);
    QCOMPARE(seen.files.front().outcome, FileOutcome::Stored);
    QCOMPARE(seen.findings.created, 1U);
    QVERIFY(seen.files.front().scope.partial);
}

void TestImportPreview::withoutADatabaseNoneIsMade()
{
    AppFixture fixture;
    auto job = jobOf(fixture, {fixture.writePatchStates(u"states.json"_s, {1})});
    job.database = fixture.path(u"not/yet/there.fleet-db"_s).toStdString();
    const auto seen = preview(job);
    QVERIFY(seen.problem.empty());
    QCOMPARE(seen.newNodes, 1U);
    QVERIFY(!QFileInfo::exists(fixture.path(u"not"_s)));
}

void TestImportPreview::aReadOnlyDatabaseIsEnough()
{
    AppFixture fixture;
    const auto job = jobOf(fixture, {fixture.writePatchStates(u"states.json"_s, {1})});
    import(job);
    QFile file(QString::fromStdString(job.database));
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    const auto seen = preview(jobOf(fixture, {fixture.writePatchStates(u"more.json"_s, {1, 1})}));
    QVERIFY2(seen.problem.empty(), seen.problem.text.c_str());
    QCOMPARE(seen.newNodes, 1U);
}

void TestImportPreview::aStoppedPreviewLeavesNothing()
{
    AppFixture fixture;
    const auto job = jobOf(fixture, {fixture.writeFindings(u"findings.json"_s, QStringList(5000, u"HIGH"_s))});
    import(jobOf(fixture, {fixture.writePatchStates(u"states.json"_s, {1})}));
    std::stop_source stop;
    const auto seen = previewImport(job, stop.get_token(), [&](const ImportProgress& progress) {
        if (!progress.file.isEmpty()) {
            stop.request_stop();
        }
    });
    QVERIFY(seen.stopped);
    QVERIFY(seen.problem.empty());
    QVERIFY(hiddenIn(fixture).isEmpty());
}

void TestImportPreview::aForeignDatabaseIsNamed()
{
    AppFixture fixture;
    fixture.write(u"fleet.fleet-db"_s, QByteArray(5000, 'x'));
    const auto seen = preview(jobOf(fixture, {fixture.writePatchStates(u"states.json"_s, {1})}));
    QVERIFY(translated(seen.problem).contains(u"fleet.fleet-db"_s));
    QVERIFY(hiddenIn(fixture).isEmpty());
}

void TestImportPreview::copiesOfAKilledProcessGo()
{
    AppFixture fixture;
    import(jobOf(fixture, {fixture.writePatchStates(u"states.json"_s, {1})}));
    const auto left = fixture.path(u".fleet-preview-killed"_s);
    QVERIFY(QDir().mkpath(left));
    fixture.write(u".fleet-preview-killed/preview.fleet-db"_s, "half a copy");
    const auto database = fixture.path(u"fleet.fleet-db"_s).toStdString();
    removeLeftCopies(database);
    QVERIFY(QFileInfo::exists(left)); // it may belong to one that is just beginning
    const timespec hourAgo[] = {
        {.tv_sec = ::time(nullptr) - 3600, .tv_nsec = 0}, {.tv_sec = ::time(nullptr) - 3600, .tv_nsec = 0}};
    QCOMPARE(::utimensat(AT_FDCWD, left.toUtf8().constData(), hourAgo, 0), 0);
    removeLeftCopies(database);
    QVERIFY(!QFileInfo::exists(left));
}

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
