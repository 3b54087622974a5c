// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionseal.h"
#include "models/store/importdigest.h"
#include "models/store/suppressionexports.h"
#include "tests/databasefixture.h"
#include "tests/storefixture.h"

using namespace Qt::StringLiterals;

// The audit trail: who edits it with another program is found out; what was decided last is taken back after a restart.
class TestDecisionTrail : public QObject, StoreFixture
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void anUntouchedTrailIsWhole();
    void anEditIsFound_data();
    void anEditIsFound();
    void aTrailWrittenAnewLacksTheHead();
    void whatBecameOfDecisionsIsSealed_data();
    void whatBecameOfDecisionsIsSealed();
    void anUndoneImportLeavesTheTrailWhole();
    void theLastDecisionIsTakenBackAfterARestart();
    void whatWasTakenBackIsNotTakenBackAgain();

private:
    void decide(const std::vector<std::string>& ids, WorkflowStatus status, const std::string& note)
    {
        std::vector<DecidedFinding> decided;
        for (const auto& id : ids) {
            decided.push_back({m_store->findingKeys(id).at(0),
                Decision {.status = status, .note = note, .author = "ann", .at = ++m_time, .owner = "team"}});
        }
        QCOMPARE(m_store->exchangeDecisions(decided).size(), decided.size());
    }

    void decideThree()
    {
        (void)import(*m_store,
            fileOf({finding("a", hour, FindingCompliance::Failed, 1), finding("b", hour, FindingCompliance::Failed, 2),
                finding("c", hour, FindingCompliance::Failed, 3)}));
        decide({"a", "b"}, WorkflowStatus::Resolved, "first");
        decide({"c"}, WorkflowStatus::Notified, "second");
        decide({"a"}, WorkflowStatus::Suppressed, "third");
    }

    // Without the triggers, which are put back as they were: the schema is checked when the file is opened.
    void edit(const QString& sql)
    {
        const auto triggers = [this](const char* text) {
            const auto rows = std::string("SELECT ") + text + " || ';' FROM sqlite_schema WHERE type = 'trigger'";
            return QString::fromStdString(rowsOf(m_store->database(), rows.c_str(), 1)).remove(u'|');
        };
        const auto dropped = triggers("'DROP TRIGGER ' || name");
        const auto created = triggers("sql");
        m_store.reset();
        shell(QString::fromStdString(m_path), dropped + sql + u";"_s + created);
        m_store = std::make_unique<Store>(m_path);
    }

    [[nodiscard]] QString states() const
    {
        return QString::fromStdString(rowsOf(m_store->database(),
            "SELECT n.finding_id || coalesce(d.status, '-') || d.note FROM decision d JOIN finding_name n ON n.id = "
            "d.key"
            " WHERE d.id IN (SELECT max(id) FROM decision GROUP BY key) ORDER BY 1",
            1));
    }

    Instant m_time = 10;
};

void TestDecisionTrail::anUntouchedTrailIsWhole()
{
    QCOMPARE(auditDecisions(m_store->database()).faultCount, 0U);
    decideThree();
    const auto audit = auditDecisions(m_store->database());
    QCOMPARE(audit.rows, 4);
    QCOMPARE(audit.faultCount, 0U);
    QVERIFY(audit.head.starts_with("4:") && audit.head.size() == 66);
    decide({"b"}, WorkflowStatus::New, "later");
    QCOMPARE(auditDecisions(m_store->database(), audit.head).headFound, std::optional(true));
    QCOMPARE(auditDecisions(m_store->database(), "4:00").headFound, std::optional(false));
}

void TestDecisionTrail::anEditIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("last");
    using enum DecisionFault::Kind;
    const auto row = [](const char* name, const char* sql, DecisionFault::Kind kind, int first, int last) {
        QTest::newRow(name) << QString::fromLatin1(sql) << static_cast<int>(kind) << first << last;
    };
    row("a note changed", "UPDATE decision SET note = 'other' WHERE id = 2", Changed, 2, 2);
    row("an author changed", "UPDATE decision SET author = 'bob' WHERE id = 4", Changed, 4, 4);
    row("a time changed", "UPDATE decision SET at = at + 1 WHERE id = 1", Changed, 1, 1);
    row("what was known changed", "UPDATE decision SET known_severity = 1 WHERE id = 3", Changed, 3, 3);
    row("an unknown made known", "UPDATE decision SET known_missing = 0 WHERE id = 3", Changed, 3, 3);
    row("an owner changed", "UPDATE decision SET owner = '' WHERE id = 3", Changed, 3, 3);
    row("another finding", "UPDATE decision SET key = 2 WHERE id = 1", Changed, 1, 1);
    row("a seal changed", "UPDATE decision_seal SET hash = zeroblob(32) WHERE id = 4", Changed, 4, 4);
    row("one removed", "DELETE FROM decision WHERE id = 2", Removed, 2, 2);
    row("one removed with its seal", "DELETE FROM decision WHERE id = 2; DELETE FROM decision_seal WHERE id = 2",
        Removed, 2, 2);
    row("the last two removed", "DELETE FROM decision WHERE id > 2; DELETE FROM decision_seal WHERE id > 2", Removed, 3,
        4);
    row("one inserted",
        "INSERT INTO decision SELECT 5, key, status, note, author, at, recorded, expires, restores, known_workflow,"
        " known_record_state, known_compliance, known_severity, known_updated, known_operation_end, known_missing,"
        " known_failed, known_pending_reboot, known_rejected, severity, owner, scope FROM decision WHERE id = 1",
        Inserted, 5, 5);
    row("another Id", "UPDATE finding_key SET finding_id = 'z' WHERE id = (SELECT key FROM decision WHERE id = 2)",
        Identity, 2, 2);
}

void TestDecisionTrail::anEditIsFound()
{
    QFETCH(const QString, sql);
    QFETCH(const int, kind);
    decideThree();
    edit(sql);
    const auto audit = auditDecisions(m_store->database());
    QVERIFY(audit.faultCount >= 1);
    QCOMPARE(static_cast<int>(audit.faults.front().kind), kind);
    QTEST(static_cast<int>(audit.faults.front().row), "row");
    QTEST(static_cast<int>(audit.faults.front().last), "last");
    decide({"c"}, WorkflowStatus::Resolved, "what comes later hides nothing");
    QVERIFY(auditDecisions(m_store->database()).faultCount >= 1);
}

void TestDecisionTrail::aTrailWrittenAnewLacksTheHead()
{
    decideThree();
    const auto head = auditDecisions(m_store->database()).head;
    edit(u"DELETE FROM decision WHERE id > 2; DELETE FROM decision_seal WHERE id > 2;"
         "UPDATE sqlite_sequence SET seq = 2 WHERE name = 'decision'"_s);
    decide({"c"}, WorkflowStatus::Notified, "another");
    const auto audit = auditDecisions(m_store->database(), head);
    QCOMPARE(audit.faultCount, 0U);
    QCOMPARE(audit.headFound, std::optional(false));
}

void TestDecisionTrail::whatBecameOfDecisionsIsSealed_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("the time of an export", "UPDATE decision_export SET at = 1 WHERE id = 1");
    row("an export of another decision", "UPDATE decision_export SET decision = 4 WHERE id = 2");
    row("an export removed", "DELETE FROM decision_export WHERE id = 2");
    row("an export inserted", "INSERT INTO decision_export(decision, at) VALUES(4, 5)");
    row("the time of a rule's export", "UPDATE suppression_export SET at = 1");
    row("a rule's export removed", "DELETE FROM suppression_export");
    row("another import reopened it", "UPDATE import_digest SET run = 9 WHERE id = 1");
    row("confirmed instead of reopened", "UPDATE import_digest SET standing = 3 WHERE id = 1");
    row("the import that reopened it removed", "DELETE FROM import_digest; DELETE FROM import_digest_seal");
}

void TestDecisionTrail::whatBecameOfDecisionsIsSealed()
{
    QFETCH(const QString, sql);
    decideThree();
    markWritten(*m_store, std::array<std::int64_t, 2> {1, 2}, std::array {RuleWritten {.key = 3, .rule = 0}}, 77);
    recordDigest(m_store->database(), 1, std::array {StandingChange {1, DecisionStanding::Reopened}});
    recordDigest(m_store->database(), 1, std::array {StandingChange {2, DecisionStanding::Confirmed}});
    QCOMPARE(auditOutcomes(m_store->database()).rows, 5);
    QCOMPARE(auditOutcomes(m_store->database()).faultCount, 0U);
    QVERIFY(!m_store->database().tryRun(qPrintable(sql)) || sql.startsWith(u"INSERT"_s));
    edit(sql);
    QVERIFY(auditOutcomes(m_store->database()).faultCount >= 1);
    QCOMPARE(auditDecisions(m_store->database()).faultCount, 0U);
}

void TestDecisionTrail::anUndoneImportLeavesTheTrailWhole()
{
    decideThree();
    (void)import(*m_store, fileOf({finding("a", 2 * hour, FindingCompliance::Failed, 9)}));
    recordDigest(m_store->database(), 2, std::array {StandingChange {1, DecisionStanding::Reopened}});
    QVERIFY(m_store->undoImport(2, {}).done);
    const auto audit = auditOutcomes(m_store->database());
    QCOMPARE(audit.rows, 1);
    QCOMPARE(audit.faultCount, 0U);
}

void TestDecisionTrail::theLastDecisionIsTakenBackAfterARestart()
{
    decideThree();
    const auto restart = [this] {
        m_store.reset();
        m_store = std::make_unique<Store>(m_path);
    };
    QCOMPARE(states(), u"a2third|\nb3first|\nc1second|\n"_s);
    restart();
    const auto third = m_store->undoLastDecision("bob");
    QVERIFY(third && third->decision.note == "third");
    QCOMPARE(states(), u"a3first|\nb3first|\nc1second|\n"_s);
    restart();
    QCOMPARE(m_store->undoLastDecision()->keys.size(), 1U);
    restart();
    QCOMPARE(m_store->undoLastDecision("bob")->keys.size(), 2U);
    QCOMPARE(ask("SELECT author || (recorded - recorded) FROM decision WHERE status IS NULL ORDER BY id DESC LIMIT 1"),
        "bob0|\n");
    QCOMPARE(states(), u"a-|\nb-|\nc-|\n"_s);
    QVERIFY(!m_store->undoLastDecision());
    QVERIFY(!lastDecision(m_store->database()));
    QCOMPARE(auditDecisions(m_store->database()).faultCount, 0U);
}

void TestDecisionTrail::whatWasTakenBackIsNotTakenBackAgain()
{
    decideThree();
    const auto key = m_store->findingKeys("a").at(0);
    const Decision decision {.status = WorkflowStatus::Resolved, .note = "fourth", .author = "ann", .at = 99};
    const auto before = m_store->exchangeDecisions(std::array {DecidedFinding {key, decision}});
    const auto redo = m_store->exchangeDecisions(before); // undone in the window
    QCOMPARE(lastDecision(m_store->database())->decision.note, std::string("third"));
    (void)m_store->exchangeDecisions(redo);
    QCOMPARE(lastDecision(m_store->database())->decision.note, std::string("fourth"));
    (void)m_store->undoLastDecision();
    (void)m_store->undoLastDecision();
    QCOMPARE(states(), u"a3first|\nb3first|\nc1second|\n"_s);
}

QTEST_GUILESS_MAIN(TestDecisionTrail)
#include "tst_decisiontrail.moc"
