// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionseal.h"
#include "models/tables/decisionparts.h"
#include "models/tables/overview.h"
#include "models/tables/suppressions.h"
#include "viewfixture.h"

// Suppressions of all that a filter finds.
class TestSuppressions : public QObject
{
    Q_OBJECT

private slots:
    void aRuleCoversWhatItFindsNowAndLater();
    void itSaysWhyByWhomAndUntilWhen();
    void whatWasDecidedItselfStays();
    void aRuleDoesNotDependOnWhatRulesSay();
    void itEndsByItself();
    void itIsWithdrawnAndBroughtBack();
    void oneThatFindsNothingIsListed();
    void theOldestInForceCounts();
    void whoEditsARuleIsFound();
    void aNoteKeepsTheSuppression();

private:
    static Suppression rule(const char* filter, std::optional<Instant> expires = {}, const char* name = "r")
    {
        return {.name = name, .filter = filter, .note = "accepted", .author = "ann", .at = tuesday, .expires = expires};
    }

    static std::int64_t suppress(Fixture& fixture, const Suppression& suppression, Instant at = wednesday)
    {
        const auto number = recordSuppression(fixture.store().database(), suppression);
        matchSuppressions(fixture.store().database(), {.now = at});
        return number;
    }

    static void import(Fixture& fixture, const FindingFact& fact, Instant captured)
    {
        fixture.add({fact}, captured);
        matchSuppressions(fixture.store().database(), {.now = wednesday});
    }

    static QString statuses(Fixture& fixture, Instant at = wednesday)
    {
        return lines(fixture.load("findings", {.now = at}), {"id", "status"}).join(u"; "_s);
    }
};

void TestSuppressions::aRuleCoversWhatItFindsNowAndLater()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low), finding("f2", "Open port", Severity::High)});
    suppress(fixture, rule("severity:low"));
    QCOMPARE(statuses(fixture), u"f1 | SUPPRESSED; f2 | NEW"_s);
    import(fixture, finding("f3", "Old key", Severity::Low), tuesday + 1);
    QCOMPARE(statuses(fixture), u"f1 | SUPPRESSED; f2 | NEW; f3 | SUPPRESSED"_s);
    auto worse = finding("f1", "Open port", Severity::High); // the filter does not find it any more
    worse.updated = tuesday + 2;
    worse.contentHash[0] = 'w';
    import(fixture, worse, tuesday + 2);
    QCOMPARE(statuses(fixture), u"f1 | NEW; f2 | NEW; f3 | SUPPRESSED"_s);
    const auto overview = loadOverview(fixture.store().database(), {.now = wednesday});
    QCOMPARE(overview.suppressedFindings, 1);
    QCOMPARE(overview.openFindings.number, 2);
    auto resolved = finding("f4", "Old key", Severity::Low);
    resolved.workflow = WorkflowStatus::Resolved; // in AWS
    import(fixture, resolved, tuesday + 3);
    QVERIFY(statuses(fixture).endsWith(u"f4 | RESOLVED"_s));
}

void TestSuppressions::itSaysWhyByWhomAndUntilWhen()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low), finding("f2", "Open port", Severity::High)});
    suppress(fixture, rule("severity:low", wednesday + microsPerDay, "low ones"));
    const auto expires = QString::fromStdString(isoInstant(wednesday + microsPerDay));
    QCOMPARE(lines(fixture.load("findings"), {"id", "standing", "note", "author", "expires", "rule"}),
        QStringList({u"f1 | ByRule | accepted | ann | "_s + expires + u" | low ones"_s, u"f2 |  |  |  |  | "_s}));
    QCOMPARE(lines(fixture.load("suppressions"), {"name", "covers", "idle", "note", "filter", "author", "withdrawn"}),
        QStringList {u"low ones | 1 | false | accepted | severity:low | ann | false"_s});
}

void TestSuppressions::whatWasDecidedItselfStays()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low), finding("f2", "Open port", Severity::Low)});
    const auto key = fixture.store().findingKeys("f1").at(0);
    const Decision notified {.status = WorkflowStatus::Notified, .note = "n", .author = "bob", .at = tuesday};
    (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {key, notified}});
    suppress(fixture, rule("severity:low"));
    QCOMPARE(statuses(fixture), u"f1 | NOTIFIED; f2 | SUPPRESSED"_s);
    QCOMPARE(lines(fixture.load("suppressions"), {"covers"}), QStringList {u"1"_s});
    (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {key, {}}});
    QCOMPARE(statuses(fixture), u"f1 | SUPPRESSED; f2 | SUPPRESSED"_s);
}

void TestSuppressions::aRuleDoesNotDependOnWhatRulesSay()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    suppress(fixture, rule("status:new"));
    QCOMPARE(statuses(fixture), u"f1 | SUPPRESSED"_s);
    matchSuppressions(fixture.store().database(), {.now = wednesday}); // it is not NEW any more
    QCOMPARE(statuses(fixture), u"f1 | SUPPRESSED"_s);
    Statement matches(fixture.store().database(), "SELECT count(*) FROM suppression_match");
    QVERIFY(matches.step());
    QCOMPARE(matches.integer(0), 1);
}

void TestSuppressions::itEndsByItself()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    suppress(fixture, rule("severity:low", wednesday), wednesday - 1);
    QCOMPARE(statuses(fixture, wednesday - 1), u"f1 | SUPPRESSED"_s);
    const auto* view = findView("findings");
    auto table = fixture.load("findings", {.now = wednesday - 1});
    table = view->refresh(*table, fixture.store().database(), {.now = wednesday});
    QCOMPARE(lines(table, {"id", "status", "standing"}), QStringList {u"f1 | NEW | Expired"_s});
    QCOMPARE(statuses(fixture), u"f1 | NEW"_s);
    import(fixture, finding("f2", "Open port", Severity::Low), tuesday + 1);
    QCOMPARE(lines(fixture.load("findings"), {"id", "standing"}), QStringList({u"f1 | Expired"_s, u"f2 | "_s}));
    QCOMPARE(lines(fixture.load("suppressions"), {"covers", "idle", "expired"}), QStringList {u"0 | false | true"_s});
}

void TestSuppressions::itIsWithdrawnAndBroughtBack()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    auto suppression = rule("severity:low");
    suppression.rule = suppress(fixture, suppression);
    suppression.withdrawn = true;
    auto table = fixture.load("findings");
    QCOMPARE(suppress(fixture, suppression), suppression.rule);
    const auto* view = findView("findings");
    table = view->refresh(*table, fixture.store().database(), {.now = wednesday});
    QCOMPARE(lines(table, {"id", "status", "rule"}), QStringList {u"f1 | NEW | "_s});
    QCOMPARE(lines(fixture.load("suppressions"), {"covers", "withdrawn"}), QStringList {u"0 | true"_s});
    suppression.withdrawn = false;
    suppress(fixture, suppression);
    QCOMPARE(statuses(fixture), u"f1 | SUPPRESSED"_s);
}

void TestSuppressions::oneThatFindsNothingIsListed()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    suppress(fixture, rule("account:999999999999"));
    suppress(fixture, rule("no such field:x", {}, "wrong"));
    QCOMPARE(lines(fixture.load("suppressions"), {"name", "covers", "idle"}),
        QStringList({u"r | 0 | true"_s, u"wrong | 0 | true"_s}));
    QCOMPARE(statuses(fixture), u"f1 | NEW"_s);
}

void TestSuppressions::theOldestInForceCounts()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    suppress(fixture, rule("severity:low", wednesday, "first"), tuesday);
    suppress(fixture, rule("port", {}, "second"), tuesday);
    const auto by = [&](Instant at) { return lines(fixture.load("findings", {.now = at}), {"rule"}).join(u' '); };
    QCOMPARE(by(wednesday - 1), u"first"_s);
    QCOMPARE(by(wednesday), u"second"_s);
}

void TestSuppressions::whoEditsARuleIsFound()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    auto suppression = rule("severity:low");
    suppression.rule = suppress(fixture, suppression);
    suppression.note = "for longer";
    suppress(fixture, suppression);
    auto& database = fixture.store().database();
    const auto whole = auditSuppressions(database);
    QCOMPARE(whole.rows, 2);
    QCOMPARE(whole.faultCount, 0U);
    QVERIFY(!database.tryRun("UPDATE suppression SET note = 'x'"));
    QVERIFY(database.tryRun("DROP TRIGGER suppression_is_never_changed"));
    QVERIFY(database.tryRun("UPDATE suppression SET expires = 1 WHERE id = 1"));
    const auto changed = auditSuppressions(database);
    QVERIFY(changed.faultCount > 0);
    QCOMPARE(changed.faults.front().kind, DecisionFault::Kind::Changed);
    QCOMPARE(changed.faults.front().row, 1);
}

void TestSuppressions::aNoteKeepsTheSuppression()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    suppress(fixture, rule("severity:low", wednesday + 5));
    const auto key = fixture.store().findingKeys("f1").at(0);
    std::vector<DecidedFinding> decided {{key, Decision {.note = "looked at", .author = "bob", .at = tuesday + 1}}};
    keepParts(fixture.store().database(), decided, {.status = true, .owner = true, .severity = true}, wednesday);
    QCOMPARE(decided.front().decision->status, std::optional(WorkflowStatus::Suppressed));
    QCOMPARE(decided.front().decision->expires, std::optional<Instant>(wednesday + 5));
}

QTEST_GUILESS_MAIN(TestSuppressions)
#include "tst_suppressions.moc"
