// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr Instant hour = 3600 * microsPerSecond;

ComplianceItemFact patch(const std::string& node, const std::string& id, PatchState state, Instant reported)
{
    ComplianceItemFact fact;
    fact.node = node;
    fact.type = "Patch";
    fact.id = id;
    fact.title = "Title of " + id;
    fact.state = state;
    fact.status = isNonCompliant(state, {}) ? ComplianceStatus::NonCompliant : ComplianceStatus::Compliant;
    fact.reported = reported;
    fact.baseline = "pb-1";
    return fact;
}

FindingFact finding(const std::string& id, Instant updated, FindingCompliance compliance, unsigned char content)
{
    FindingFact fact;
    fact.id = id;
    fact.productArn = "arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager";
    fact.title = "Finding " + id;
    fact.account = "111122223333";
    fact.region = "eu-west-1";
    fact.node = "i-1";
    fact.compliance = compliance;
    fact.updated = updated;
    fact.contentHash[0] = content;
    return fact;
}

TestFile fileOf(std::vector<Fact> facts)
{
    TestFile file;
    file.scope.captured = 1000 * hour;
    file.scope.capturedFrom = CapturedFrom::User;
    for (Fact& fact : facts) {
        file.records.push_back({{std::move(fact)}, "{\"record\":" + std::to_string(file.records.size()) + "}"});
    }
    return file;
}

bool addsUp(const FileReport& report)
{
    return report.read == report.created + report.updated + report.unchanged + report.rejected;
}

}

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_store.reset(); }

    void aNewListIsCreatedAndThenUnchanged();
    void aNewerListReplacesTheOlderOne();
    void anOlderListOnlyAddsToHistory();
    void aPartialListEndsNothing();
    void aListSpeaksOnlyForItsNodeAndType();
    void twoStatesInOneListKeepTheWorse();
    void itemsWithoutANodeTakeTheScopesOrAreRejected();
    void everyKindOfFactIsStored();
    void laterFindingsHoldAndEarlierOnesAreKept();
    void findingsOfOneTimeClashAndTheWorseHolds();
    void aFindingTellsItsNodeAndPatchSummary();
    void rejectedRecordsKeepReasonAndText();
    void originalsAreReadBack();
    void onlyWhatChangedIsKeptOfALaterFile();
    void theSameFileIsRecognised();
    void aRefusedFileLeavesOnlyItsRow();
    void anUnfinishedSessionLeavesNothing();
    void stoppingStoresNothing();
    void stoppingIsAnsweredAtOnce();
    void aFullDiskStoresNothing();
    void stagingDoesNotLockTheDatabase();
    void decisionsAreExchangedAndUndone();
    void decisionsSurviveEveryImport();
    void decisionsAreAllOrNone();

private:
    [[nodiscard]] QByteArray ask(const std::string& sql) const
    {
        return QByteArray::fromStdString(rowsOf(m_store->database(), sql, 1));
    }

    [[nodiscard]] std::int64_t number(const std::string& sql) const { return ask(sql).chopped(2).toLongLong(); }

    [[nodiscard]] QByteArray spans(const std::string& node = "i-1") const
    {
        return QByteArray::fromStdString(rowsOf(m_store->database(),
            "SELECT k.item, f.since / 3600000000, f.until / 3600000000, c.state FROM fact f JOIN item_key k ON k.id = "
            "f.key"
            " JOIN item_content c ON c.id = f.content JOIN node n ON n.id = f.node WHERE n.node_id = '"
                + node + "' ORDER BY 1, 2",
            4));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::string m_path;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"fleet.db"_s).toStdString();
    m_store = std::make_unique<Store>(m_path);
}

void TestStore::aNewListIsCreatedAndThenUnchanged()
{
    TestFile file =
        fileOf({patch("i-1", "KB1", PatchState::Missing, hour), patch("i-1", "KB2", PatchState::Installed, hour)});
    file.rejected = 1;
    const FileReport first = import(*m_store, file);
    QVERIFY(first.outcome == FileOutcome::Stored);
    QCOMPARE(first.created, 2U);
    QCOMPARE(first.rejected, 1U);
    QVERIFY(addsUp(first));
    const std::string before = logicalContent(m_store->database());
    const FileReport again = import(*m_store, file);
    QCOMPARE(again.unchanged, 2U);
    QVERIFY(addsUp(again));
    QCOMPARE(logicalContent(m_store->database()), before);
    QCOMPARE(ask("SELECT group_concat(read || created || updated || unchanged || rejected) FROM source_file"),
        "32001,30021|\n");
    QCOMPARE(ask("SELECT count(*) FROM original"),
        "2|\n"); // the patches with the rejected record, and again the rejected record
}

void TestStore::aNewerListReplacesTheOlderOne()
{
    (void)import(*m_store,
        fileOf({patch("i-1", "KB1", PatchState::Missing, hour), patch("i-1", "KB2", PatchState::Missing, hour)}));
    const FileReport report = import(*m_store,
        fileOf({patch("i-1", "KB1", PatchState::Installed, 2 * hour),
            patch("i-1", "KB3", PatchState::Missing, 2 * hour)}));
    QCOMPARE(report.updated, 1U);
    QCOMPARE(report.created, 1U);
    QCOMPARE(spans(), "KB1|1|2|5|\nKB1|2|-|1|\nKB2|1|2|5|\nKB3|2|-|5|\n");
    QCOMPARE(ask("SELECT count(*) FROM fact WHERE bad = 1 AND until IS NULL"), "1|\n");
}

void TestStore::anOlderListOnlyAddsToHistory()
{
    (void)import(*m_store, fileOf({patch("i-1", "KB1", PatchState::Installed, 5 * hour)}));
    const TestFile older =
        fileOf({patch("i-1", "KB1", PatchState::Missing, hour), patch("i-1", "KB2", PatchState::Missing, hour)});
    const FileReport report = import(*m_store, older);
    QCOMPARE(report.updated, 1U);
    QCOMPARE(report.created, 1U);
    QCOMPARE(report.notes.size(), 1U);
    QCOMPARE(spans(), "KB1|1|5|5|\nKB1|5|-|1|\nKB2|1|5|5|\n");
    QCOMPARE(import(*m_store, older).unchanged, 2U);
}

void TestStore::aPartialListEndsNothing()
{
    (void)import(*m_store,
        fileOf({patch("i-1", "KB1", PatchState::Missing, hour), patch("i-1", "KB2", PatchState::Missing, hour)}));
    TestFile page = fileOf({patch("i-1", "KB1", PatchState::Installed, 2 * hour)});
    page.scope.partial = true;
    QCOMPARE(import(*m_store, page).updated, 1U);
    QCOMPARE(spans(), "KB1|1|2|5|\nKB1|2|-|1|\nKB2|1|-|5|\n");
}

void TestStore::aListSpeaksOnlyForItsNodeAndType()
{
    ComplianceItemFact custom = patch("i-1", "disk", PatchState::None, hour);
    custom.type = "Custom:Disk";
    (void)import(*m_store,
        fileOf(
            {patch("i-1", "KB1", PatchState::Missing, hour), patch("i-2", "KB1", PatchState::Missing, hour), custom}));
    (void)import(*m_store, fileOf({patch("i-1", "KB9", PatchState::Missing, 2 * hour)}));
    QCOMPARE(spans("i-2"), "KB1|1|-|5|\n");
    QCOMPARE(spans(), "KB1|1|2|5|\nKB9|2|-|5|\ndisk|1|-|0|\n");
}

void TestStore::twoStatesInOneListKeepTheWorse()
{
    const FileReport report = import(*m_store,
        fileOf({patch("i-1", "KB1", PatchState::Missing, hour), patch("i-1", "KB1", PatchState::Installed, hour)}));
    QVERIFY(addsUp(report));
    QCOMPARE(report.clashes, 1U);
    QVERIFY(translated(report.notes.front()).contains(u"KB1"_s));
    QCOMPARE(spans(), "KB1|1|-|5|\n");
}

void TestStore::itemsWithoutANodeTakeTheScopesOrAreRejected()
{
    TestFile file = fileOf({patch("", "KB1", PatchState::Missing, hour), patch("", "KB2", PatchState::Missing, hour)});
    const FileReport rejected = import(*m_store, file);
    QCOMPARE(rejected.rejected, 2U);
    QVERIFY(addsUp(rejected));
    QCOMPARE(ask("SELECT count(*) FROM node"), "0|\n");
    file.scope.node = "mi-7";
    file.scope.account = "111122223333";
    QCOMPARE(import(*m_store, file).created, 2U);
    QCOMPARE(spans("mi-7"), "KB1|1|-|5|\nKB2|1|-|5|\n");
    QCOMPARE(ask("SELECT text FROM word JOIN node ON account = word.id"), "111122223333|\n");
}

void TestStore::everyKindOfFactIsStored()
{
    AssociationFact association {.node = "i-1",
        .id = "a-1",
        .document = "AWS-X",
        .status = "Failed",
        .detailedStatus = "Failed",
        .executed = hour};
    NodeFact node {
        .node = "i-1", .computerName = "web", .ping = PingStatus::Online, .latestAgent = true, .lastPing = 2 * hour};
    TypeSummaryFact summary {
        .node = "i-1", .type = "Patch", .status = ComplianceStatus::NonCompliant, .executed = hour, .nonCompliant = 3};
    PatchSummaryFact patches {.node = "i-1", .baseline = "pb-1", .operationEnd = hour, .missing = 2};
    const TestFile file = fileOf({association, node, summary, patches});
    QCOMPARE(import(*m_store, file).created, 4U);
    const FileReport again = import(*m_store, file);
    QCOMPARE(again.updated, 0U);
    QCOMPARE(again.unchanged, 4U);
    node.lastPing = 3 * hour;
    QCOMPARE(import(*m_store, fileOf({node})).updated, 1U);
    QCOMPARE(ask("SELECT count(*) FROM fact JOIN word ON word.id = kind WHERE text = '@node'"), "1|\n");
    QCOMPARE(ask("SELECT max(time) / 3600000000 FROM report JOIN word ON word.id = kind WHERE text = '@node'"), "3|\n");
    QCOMPARE(ask("SELECT bad FROM fact JOIN word ON word.id = kind WHERE text = '@association'"), "1|\n");
    patches.missing = 5;
    QCOMPARE(import(*m_store, fileOf({patches})).updated, 1U);
    patches.missing = 1;
    const FileReport report = import(*m_store, fileOf({patches}));
    QCOMPARE(report.unchanged, 1U);
    QCOMPARE(report.clashes, 1U);
    QCOMPARE(ask("SELECT group_concat(missing) FROM patch_summary"), "5|\n");
}

void TestStore::laterFindingsHoldAndEarlierOnesAreKept()
{
    QCOMPARE(import(*m_store, fileOf({finding("f", 2 * hour, FindingCompliance::Failed, 2)})).created, 1U);
    QCOMPARE(import(*m_store, fileOf({finding("f", 3 * hour, FindingCompliance::Passed, 3)})).updated, 1U);
    const FileReport older = import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)}));
    QCOMPARE(older.updated, 1U);
    QCOMPARE(older.clashes, 0U);
    QCOMPARE(older.notes.size(), 1U);
    QCOMPARE(import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)})).unchanged, 1U);
    QCOMPARE(ask("SELECT (updated / 3600000000) || ':' || current FROM finding ORDER BY 1"), "1:0|\n2:0|\n3:1|\n");
}

void TestStore::findingsOfOneTimeClashAndTheWorseHolds()
{
    const FileReport report = import(*m_store,
        fileOf({finding("f", hour, FindingCompliance::Failed, 1), finding("f", hour, FindingCompliance::Passed, 2)}));
    QVERIFY(addsUp(report));
    QCOMPARE(report.clashes, 1U);
    QVERIFY(translated(report.notes.front()).contains(u"f"_s));
    QCOMPARE(ask("SELECT compliance FROM finding WHERE current = 1"),
        QByteArray::number(static_cast<int>(FindingCompliance::Failed)) + "|\n");
    QCOMPARE(ask("SELECT count(*) FROM finding"), "2|\n");
    const std::int64_t first = number("SELECT min(original) FROM finding");
    const std::int64_t second = number("SELECT max(original) FROM finding");
    QCOMPARE(originalText(m_store->database(), first), "{\"record\":0}");
    QCOMPARE(originalText(m_store->database(), second), "{\"record\":1}");
}

void TestStore::aFindingTellsItsNodeAndPatchSummary()
{
    FindingFact fact = finding("f", hour, FindingCompliance::Failed, 1);
    fact.nodeName = "web-1";
    fact.patchSummary = PatchSummaryFact {
        .source = PatchSummaryFact::Source::Finding, .baseline = "pb-9", .operationEnd = hour, .missing = 4};
    TestFile file = fileOf({fact});
    file.scope.account = "999999999999"; // the finding knows better
    (void)import(*m_store, file);
    QCOMPARE(rowsOf(m_store->database(),
                 "SELECT node_id, " + word("account") + ", account_rank, " + word("name") + " FROM node", 4),
        "i-1|111122223333|3|web-1|\n");
    QCOMPARE(ask("SELECT missing || ':' || source FROM patch_summary"), "4:0|\n");
    QCOMPARE(ask("SELECT missing FROM finding WHERE node = (SELECT id FROM node)"), "4|\n");
}

void TestStore::rejectedRecordsKeepReasonAndText()
{
    TestFile file = fileOf({});
    file.rejected = 150;
    const FileReport report = import(*m_store, file);
    QCOMPARE(report.rejected, 150U);
    QCOMPARE(report.read, 150U);
    QCOMPARE(report.rejections.size(), 100U);
    QCOMPARE(ask("SELECT count(*) FROM source_note WHERE rejected = 1"), "100|\n");
    QCOMPARE(originalText(m_store->database(), number("SELECT max(original) FROM source_note")), "{\"bad\":true}");
    QCOMPARE(ask("SELECT record_id || ' ' || record || ' ' || reason FROM source_note ORDER BY id LIMIT 1"),
        "id0 1 no id|\n");
}

void TestStore::originalsAreReadBack()
{
    TestFile file;
    for (int i = 0; i < 300; ++i) {
        file.records.push_back(
            {{patch("i-" + std::to_string(i % 3), "KB" + std::to_string(i), PatchState::Missing, hour)},
                "text " + std::to_string(i) + std::string(static_cast<std::size_t>(i * 37 % 2000), 'x')});
    }
    file.records[7].original = std::string(17 << 20, 'y'); // larger than an offset can say
    file.records[8].original.clear();
    (void)import(*m_store, file);
    Statement rows(m_store->database(), "SELECT item, original FROM fact JOIN item_key ON item_key.id = key");
    int seen = 0;
    while (rows.step()) {
        const auto index = std::stoul(std::string(rows.text(0).substr(2)));
        QCOMPARE(originalText(m_store->database(), rows.integer(1)), file.records[index].original);
        ++seen;
    }
    QCOMPARE(seen, 300);
    QCOMPARE(originalText(m_store->database(), 0), std::string());
    QCOMPARE(originalText(m_store->database(), (std::int64_t {1} << 24) + 9'999'999), std::string());
}

void TestStore::onlyWhatChangedIsKeptOfALaterFile()
{
    const auto week = [](Instant time, int changed) {
        TestFile file;
        for (int i = 0; i < 2000; ++i) {
            const bool other = i % 100 == 0 && changed > 0;
            file.records.push_back({{patch("i-" + std::to_string(i / 100), "KB" + std::to_string(i),
                                        other ? PatchState::Failed : PatchState::Missing, time)},
                std::string(500, static_cast<char>('a' + i % 26)) + std::to_string(i + changed)});
        }
        return file;
    };
    (void)import(*m_store, week(hour, 0));
    const std::int64_t first = number("SELECT sum(size) FROM original");
    QVERIFY(first > 2000 * 500);
    const FileReport second = import(*m_store, week(2 * hour, 1));
    QCOMPARE(second.updated, 20U);
    QCOMPARE(second.unchanged, 1980U);
    const std::int64_t grown = number("SELECT sum(size) FROM original") - first;
    QVERIFY2(grown < 20 * 600, std::to_string(grown).c_str());
    Statement rows(m_store->database(),
        "SELECT item, original FROM fact JOIN item_key ON item_key.id = key WHERE since = 7200000000");
    while (rows.step()) {
        const std::string text = originalText(m_store->database(), rows.integer(1));
        QVERIFY(text.ends_with(std::to_string(std::stoi(std::string(rows.text(0).substr(2))) + 1)));
    }
}

void TestStore::theSameFileIsRecognised()
{
    TestFile file = fileOf({patch("i-1", "KB1", PatchState::Missing, hour)});
    file.scope.sha256 = "abc";
    file.scope.account = "1";
    FileScope hints {.sha256 = "abc"};
    QVERIFY(!m_store->sameFile(m_store->beginRun("me"), "n", "p", hints));
    (void)import(*m_store, file);
    const auto same = m_store->sameFile(m_store->beginRun("me"), "n", "p", hints);
    QVERIFY(same);
    QVERIFY(same->outcome == FileOutcome::Same);
    QCOMPARE(same->read, 1U);
    QVERIFY(addsUp(*same));
    QCOMPARE(ask("SELECT name || outcome || unchanged FROM source_file ORDER BY id DESC LIMIT 1"), "n11|\n");
    hints.account = "2";
    QVERIFY(!m_store->sameFile(1, "n", "p", hints));
    hints = {.node = "i-9", .sha256 = "abc"};
    QVERIFY(!m_store->sameFile(1, "n", "p", hints));
    file.scope.sha256 = "def";
    file.rejected = 1;
    (void)import(*m_store, file);
    QVERIFY(!m_store->sameFile(1, "n", "p", {.sha256 = "def"}));
}

void TestStore::aRefusedFileLeavesOnlyItsRow()
{
    const auto session = m_store->beginFile(m_store->beginRun("me"), "broken.json", "/x/broken.json");
    session->take({.original = "{}", .facts = {patch("i-1", "KB1", PatchState::Missing, hour)}});
    FileReport refused;
    refused.outcome = FileOutcome::Refused;
    refused.read = 1;
    refused.problem = {"It ends too early.", {}};
    refused.place = {.line = 3, .column = 4};
    const FileReport report = session->refuse(refused);
    QCOMPARE(report.name, "broken.json");
    QCOMPARE(ask("SELECT count(*) FROM node"), "0|\n");
    QCOMPARE(ask("SELECT name || outcome || read || problem FROM source_file"), "broken.json21It ends too early.|\n");
    QCOMPARE(
        translated(unpacked(ask("SELECT place FROM source_file").chopped(2).toStdString())), u"line 3, column 4"_s);
}

void TestStore::anUnfinishedSessionLeavesNothing()
{
    const QByteArray before = ask("SELECT count(*) FROM word");
    {
        const auto session = m_store->beginFile(m_store->beginRun("me"), "x", "x");
        for (int i = 0; i < 5000; ++i) {
            session->take(
                {.original = "{}", .facts = {patch("i-1", "KB" + std::to_string(i), PatchState::Missing, hour)}});
        }
    }
    QCOMPARE(ask("SELECT count(*) FROM word"), before);
    QCOMPARE(ask("SELECT count(*) FROM source_file"), "0|\n");
}

void TestStore::stoppingStoresNothing()
{
    std::stop_source source;
    source.request_stop();
    const FileReport report =
        import(*m_store, fileOf({patch("i-1", "KB1", PatchState::Missing, hour)}), source.get_token());
    QVERIFY(report.outcome == FileOutcome::Stopped);
    QCOMPARE(report.read, 0U);
    QCOMPARE(ask("SELECT count(*) FROM node"), "0|\n");
    QCOMPARE(ask("SELECT outcome FROM source_file"), "3|\n");
}

void TestStore::stoppingIsAnsweredAtOnce()
{
    const auto session = m_store->beginFile(m_store->beginRun("me"), "x", "x");
    for (int i = 0; i < 30000; ++i) {
        session->take({.original = "{}",
            .facts = {patch("i-" + std::to_string(i % 50), "KB" + std::to_string(i), PatchState::Missing, hour)}});
    }
    std::stop_source source;
    std::chrono::steady_clock::time_point asked;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        asked = std::chrono::steady_clock::now();
        source.request_stop();
    });
    const FileReport report = session->finish({}, source.get_token());
    const auto answered = std::chrono::steady_clock::now();
    stopper.join();
    QVERIFY(report.outcome == FileOutcome::Stopped);
    QVERIFY(answered - asked < std::chrono::milliseconds(100));
    QCOMPARE(ask("SELECT count(*) FROM fact"), "0|\n");
}

void TestStore::aFullDiskStoresNothing()
{
    (void)import(*m_store, fileOf({patch("i-1", "KB1", PatchState::Missing, hour)}));
    const std::string before = logicalContent(m_store->database());
    TestFile big;
    for (int i = 0; i < 3000; ++i) {
        FindingFact fact = finding("f" + std::to_string(i), hour, FindingCompliance::Failed, 1);
        big.records.push_back({{fact}, QByteArray::number(i * 7919).repeated(40).toStdString()});
    }
    struct rlimit old = {};
    ::getrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, SIG_IGN);
    int full = 0;
    for (rlim_t limit = 64 << 10; limit < (3 << 20); limit += 300 << 10) {
        const struct rlimit small = {limit, old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        std::optional<StoreError::Kind> kind;
        try {
            (void)import(*m_store, big);
        } catch (const StoreError& error) {
            kind = error.kind();
        }
        ::setrlimit(RLIMIT_FSIZE, &old);
        if (!kind) {
            break; // it fitted
        }
        ++full;
        QVERIFY(*kind == StoreError::Kind::Full);
        QCOMPARE(logicalContent(m_store->database()), before);
    }
    QVERIFY(full > 0);
    QCOMPARE(ask("SELECT * FROM pragma_integrity_check"), "ok|\n");
    QVERIFY(addsUp(import(*m_store, big)));
    QCOMPARE(ask("SELECT count(*) FROM finding"), "3000|\n");
}

void TestStore::stagingDoesNotLockTheDatabase()
{
    const auto session = m_store->beginFile(m_store->beginRun("me"), "x", "x");
    session->take({.original = "{}", .facts = {finding("new", hour, FindingCompliance::Failed, 1)}});
    Store other(m_path);
    (void)import(other, fileOf({finding("f", hour, FindingCompliance::Failed, 1)}));
    const auto keys = other.findingKeys("f");
    QCOMPARE(keys.size(), 1U);
    const std::vector<DecidedFinding> decided {{.key = keys[0],
        .decision = Decision {.status = WorkflowStatus::Resolved, .note = "n", .author = "a", .at = 1}}};
    (void)other.exchangeDecisions(decided);
    QCOMPARE(session->finish({}, {}).created, 1U);
    QCOMPARE(ask("SELECT count(*) FROM finding"), "2|\n");
}

void TestStore::decisionsAreExchangedAndUndone()
{
    (void)import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)}));
    const std::int64_t key = m_store->findingKeys("f").at(0);
    const auto decide = [&](WorkflowStatus status, Instant at) {
        const std::vector<DecidedFinding> wanted {
            {.key = key, .decision = Decision {.status = status, .note = "why", .author = "ann", .at = at}}};
        return m_store->exchangeDecisions(wanted);
    };
    const auto before = decide(WorkflowStatus::Resolved, 10);
    QCOMPARE(before.size(), 1U);
    QVERIFY(!before[0].decision);
    const auto first = decide(WorkflowStatus::Notified, 20);
    QVERIFY(first[0].decision->status == WorkflowStatus::Resolved);
    QCOMPARE(first[0].decision->known.compliance, static_cast<int>(FindingCompliance::Failed));
    QCOMPARE(first[0].decision->known.updated, std::optional<Instant>(hour));

    (void)import(*m_store, fileOf({finding("f", 2 * hour, FindingCompliance::Passed, 2)}));
    const auto second = m_store->exchangeDecisions(first); // undo
    QVERIFY(second[0].decision->status == WorkflowStatus::Notified);
    const auto third = m_store->exchangeDecisions(before); // undo
    QCOMPARE(third[0].decision->at, 10);
    QCOMPARE(third[0].decision->known.updated, std::optional<Instant>(hour)); // what was known then
    const auto fourth = m_store->exchangeDecisions(second); // redo
    QVERIFY(!fourth[0].decision);
    QCOMPARE(ask("SELECT coalesce(status, '-') || ':' || coalesce(restores, '-') FROM decision ORDER BY id"),
        "3:-|\n1:-|\n3:1|\n-:3|\n1:2|\n");
}

void TestStore::decisionsSurviveEveryImport()
{
    (void)import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)}));
    const std::int64_t key = m_store->findingKeys("f").at(0);
    const std::vector<DecidedFinding> wanted {
        {.key = key, .decision = Decision {.status = WorkflowStatus::Resolved, .note = "n", .author = "a", .at = 5}}};
    (void)m_store->exchangeDecisions(wanted);
    const QByteArray before = ask("SELECT key || status || note FROM decision");
    (void)import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)}));
    (void)import(*m_store, fileOf({finding("f", 9 * hour, FindingCompliance::Failed, 2)}));
    QCOMPARE(ask("SELECT key || status || note FROM decision"), before);
    QCOMPARE(m_store->findingKeys("f").at(0), key);
}

void TestStore::decisionsAreAllOrNone()
{
    (void)import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)}));
    const Decision decision {.status = WorkflowStatus::Resolved, .note = "n", .author = "a", .at = 5};
    const std::vector<DecidedFinding> wanted {
        {.key = m_store->findingKeys("f").at(0), .decision = decision}, {.key = 4711, .decision = decision}};
    QVERIFY_THROWS_EXCEPTION(StoreError, (void)m_store->exchangeDecisions(wanted));
    QCOMPARE(ask("SELECT count(*) FROM decision"), "0|\n");
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
