// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decisionparts.h"
#include "models/tables/overview.h"
#include "viewfixture.h"

// Suppressions that reach further than their finding, owners, and severities that were set here.
class TestDecisionScope : public QObject
{
    Q_OBJECT

private slots:
    void aSuppressionOfTheNodeAndCheckCoversLaterFindings();
    void itEndsForAllAtOnce();
    void itIsTakenBackForAll();
    void itCoversNothingElse();
    void aTableBroughtUpToDateSaysTheSame();
    void anOwnerStaysWhenTheStatusChanges();
    void aSeveritySetHereCountsAndTheImportedOneStays();

private:
    static std::int64_t suppress(Fixture& fixture, const std::string& id, std::optional<Instant> expires = {})
    {
        const auto key = fixture.store().findingKeys(id).at(0);
        const Decision decision {.status = WorkflowStatus::Suppressed,
            .note = "accepted",
            .author = "ann",
            .at = tuesday,
            .expires = expires,
            .scope = DecisionScope::NodeAndCheck};
        (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {key, decision}});
        return key;
    }

    static FindingFact later(const std::string& id, const char* node = web)
    {
        auto fact = patchFinding(id, 3, 0);
        fact.node = fact.patchSummary->node = node;
        fact.updated = fact.patchSummary->operationEnd = tuesday + 1;
        return fact;
    }

    static QString statuses(Fixture& fixture, Instant at = wednesday)
    {
        return lines(fixture.load("findings", {.now = at}), {"id", "status"}).join(u"; "_s);
    }
};

void TestDecisionScope::aSuppressionOfTheNodeAndCheckCoversLaterFindings()
{
    Fixture fixture;
    fixture.add({patchFinding("f1", 2, 0)});
    suppress(fixture, "f1");
    fixture.add({later("f2")}, tuesday + 1);
    QCOMPARE(statuses(fixture), u"f1 | SUPPRESSED; f2 | SUPPRESSED"_s);
    const auto overview = loadOverview(fixture.store().database(), {.now = wednesday});
    QCOMPARE(overview.suppressedFindings, 2);
    QCOMPARE(overview.openFindings.number, 0);
    auto resolved = later("f3");
    resolved.workflow = WorkflowStatus::Resolved; // in AWS
    fixture.add({resolved}, tuesday + 2);
    QVERIFY(statuses(fixture).endsWith(u"f3 | RESOLVED"_s));
}

void TestDecisionScope::itEndsForAllAtOnce()
{
    Fixture fixture;
    fixture.add({patchFinding("f1", 2, 0), later("f2")});
    suppress(fixture, "f1", wednesday);
    QCOMPARE(statuses(fixture, wednesday - 1), u"f1 | SUPPRESSED; f2 | SUPPRESSED"_s);
    QCOMPARE(statuses(fixture, wednesday), u"f1 | NEW; f2 | NEW"_s);
}

void TestDecisionScope::itIsTakenBackForAll()
{
    Fixture fixture;
    fixture.add({patchFinding("f1", 2, 0), later("f2")});
    suppress(fixture, "f1");
    QVERIFY(fixture.store().undoLastDecision());
    QCOMPARE(statuses(fixture), u"f1 | NEW; f2 | NEW"_s);
}

void TestDecisionScope::itCoversNothingElse()
{
    Fixture fixture;
    auto other = finding("f3", "GuardDuty", Severity::High);
    other.node = web;
    other.productArn = "arn:aws:securityhub:eu-west-1::product/aws/guardduty";
    fixture.add(
        {patchFinding("f1", 2, 0), later("f2", gone), other, nodeFact(web, "Active"), nodeFact(gone, "Active")});
    suppress(fixture, "f1");
    QCOMPARE(statuses(fixture), u"f1 | SUPPRESSED; f2 | NEW; f3 | NEW"_s);
    const auto key = fixture.store().findingKeys("f1").at(0);
    const Decision again {.status = WorkflowStatus::Resolved, .note = "n", .author = "a", .at = tuesday + 5};
    (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {key, again}});
    fixture.add({later("f4")}, tuesday + 6);
    QVERIFY(statuses(fixture).endsWith(u"f4 | NEW"_s)); // the suppression does not count any more
}

void TestDecisionScope::aTableBroughtUpToDateSaysTheSame()
{
    Fixture fixture;
    fixture.add({patchFinding("f1", 2, 0), later("f2")});
    const auto* view = findView("findings");
    auto table = fixture.load("findings");
    const std::vector<const char*> columns {"id", "status", "standing", "severity", "owner", "expires"};
    const auto same = [&] {
        table = view->refresh(*table, fixture.store().database(), {.now = wednesday});
        QCOMPARE(lines(table, columns), lines(fixture.load("findings"), columns));
    };
    suppress(fixture, "f1");
    same();
    QVERIFY(lines(table, columns)[1].startsWith(u"f2 | SUPPRESSED"_s));
    fixture.add({later("f3")}, tuesday + 1);
    same();
    Statement last(fixture.store().database(), "SELECT max(id) FROM decision");
    QVERIFY(last.step());
    const std::array rows {last.integer(0)};
    last.reset();
    fixture.store().markExported(rows, tuesday + 2);
    same();
    QVERIFY(fixture.store().undoLastDecision());
    same();
}

void TestDecisionScope::anOwnerStaysWhenTheStatusChanges()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::Low)});
    const auto key = fixture.store().findingKeys("f1").at(0);
    const auto decide = [&](Decision decision, const KeptParts& kept) {
        std::vector<DecidedFinding> decided {{key, std::move(decision)}};
        keepParts(fixture.store().database(), decided, kept, wednesday);
        (void)fixture.store().exchangeDecisions(decided);
        return lines(fixture.load("findings"), {"status", "note", "owner", "severity"})[0];
    };
    QCOMPARE(
        decide({.author = "ann", .at = tuesday, .owner = "web team"}, {.status = true, .note = true, .severity = true}),
        u"NEW |  | web team | LOW"_s);
    QCOMPARE(decide({.author = "ann", .at = tuesday + 1, .severity = Severity::High},
                 {.status = true, .note = true, .owner = true}),
        u"NEW |  | web team | HIGH"_s);
    QCOMPARE(decide({.status = WorkflowStatus::Notified, .note = "told", .author = "ann", .at = tuesday + 2},
                 {.owner = true, .severity = true}),
        u"NOTIFIED | told | web team | HIGH"_s);
    QCOMPARE(decide({.author = "ann", .at = tuesday + 3}, {.status = true, .note = true, .severity = true}),
        u"NOTIFIED | told |  | HIGH"_s);
}

void TestDecisionScope::aSeveritySetHereCountsAndTheImportedOneStays()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::Low)});
    const auto key = fixture.store().findingKeys("f1").at(0);
    const Decision decision {
        .status = WorkflowStatus::New, .author = "ann", .at = tuesday, .severity = Severity::Critical};
    (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {key, decision}});
    QCOMPARE(lines(fixture.load("findings"), {"severity", "importedSeverity"})[0], u"CRITICAL | LOW"_s);
    QCOMPARE(loadOverview(fixture.store().database(), {.now = wednesday}).criticalFindings, 1);
}

QTEST_GUILESS_MAIN(TestDecisionScope)
#include "tst_decisionscope.moc"
