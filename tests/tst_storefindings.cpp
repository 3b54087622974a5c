// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storecontent.h"

using namespace Qt::StringLiterals;

class TestStoreFindings : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { m_store.reset(); }

    void laterFindingsHoldAndEarlierOnesAreKept();
    void findingsOfOneTimeClashAndTheWorseHolds();
    void aFindingTellsItsNodeAndPatchSummary();
    void anIdIsKeptInPartsAndFoundWhole();
    void decisionsAreExchangedAndUndone();
    void decisionsSurviveEveryImport();
    void decisionsAreAllOrNone();
};

void TestStoreFindings::laterFindingsHoldAndEarlierOnesAreKept()
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

void TestStoreFindings::findingsOfOneTimeClashAndTheWorseHolds()
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

void TestStoreFindings::aFindingTellsItsNodeAndPatchSummary()
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

void TestStoreFindings::anIdIsKeptInPartsAndFoundWhole()
{
    const std::string command = "e1b10078-b553-4326-a78c-8ef425d83703";
    const std::string prefix = "arn:aws:patchmanager:us-east-1:111122223333:instance/i-1/run-command/";
    FindingFact fact = finding(prefix + command, hour, FindingCompliance::Failed, 1);
    fact.generator = command;
    FindingFact other = finding("plain", hour, FindingCompliance::Failed, 2);
    other.generator = "ain";
    (void)import(*m_store, fileOf({fact, other}));
    QCOMPARE(ask("SELECT finding_id FROM finding_name ORDER BY 1"),
        QByteArray::fromStdString(prefix + command) + "|\nplain|\n");
    QCOMPARE(ask("SELECT finding_id FROM finding_key ORDER BY 1"), QByteArray::fromStdString(command) + "|\nplain|\n");
    QCOMPARE(ask("SELECT generator FROM finding ORDER BY 1 LIMIT 1"), "-36|\n");
    QCOMPARE(m_store->findingKeys(prefix + command).size(), 1U);
    QCOMPARE(m_store->findingKeys(command).size(), 0U);
    QCOMPARE(import(*m_store, fileOf({fact, other})).unchanged, 2U);
}

void TestStoreFindings::decisionsAreExchangedAndUndone()
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

void TestStoreFindings::decisionsSurviveEveryImport()
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

void TestStoreFindings::decisionsAreAllOrNone()
{
    (void)import(*m_store, fileOf({finding("f", hour, FindingCompliance::Failed, 1)}));
    const Decision decision {.status = WorkflowStatus::Resolved, .note = "n", .author = "a", .at = 5};
    const std::vector<DecidedFinding> wanted {
        {.key = m_store->findingKeys("f").at(0), .decision = decision}, {.key = 4711, .decision = decision}};
    QVERIFY_THROWS_EXCEPTION(StoreError, (void)m_store->exchangeDecisions(wanted));
    QCOMPARE(ask("SELECT count(*) FROM decision"), "0|\n");
}

QTEST_GUILESS_MAIN(TestStoreFindings)
#include "tst_storefindings.moc"
