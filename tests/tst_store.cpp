// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storecontent.h"

using namespace Qt::StringLiterals;

class TestStore : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { m_store.reset(); }

    void aNewListIsCreatedAndThenUnchanged();
    void aNewerListReplacesTheOlderOne();
    void anOlderListOnlyAddsToHistory();
    void aPartialListEndsNothing();
    void aListSpeaksOnlyForItsNodeAndType();
    void twoStatesInOneListKeepTheWorse();
    void itemsWithoutANodeTakeTheScopesOrAreRejected();
    void everyKindOfFactIsStored();
    void rejectedRecordsKeepReasonAndText();
    void originalsAreReadBack();
    void onlyWhatChangedIsKeptOfALaterFile();
    void theSameFileIsRecognised();
    void theSameFileCanBeUndone();
};

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
    QVERIFY(translated(report.notes.front()).contains(u"on the node i-1"_s));
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

// It keeps what it found from being taken back, and can itself be taken back.
void TestStore::theSameFileCanBeUndone()
{
    TestFile file = fileOf({patch("i-1", "KB1", PatchState::Missing, hour)});
    file.scope.sha256 = "abc";
    (void)import(*m_store, file);
    const auto first = number("SELECT max(id) FROM import_run");
    const auto again = m_store->beginRun("me");
    QVERIFY(m_store->sameFile(again, "n", "p", {.sha256 = "abc"}));
    QCOMPARE(m_store->undoImport(first, {}).dependentCount, 1U);
    const auto undone = m_store->undoImport(again, {});
    QVERIFY(undone.done);
    QCOMPARE(undone.files, 1U);
    QVERIFY(!m_store->undoImport(again, {}).done);
    QVERIFY(m_store->undoImport(first, {}).done);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
