// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchlists.h"
#include "tests/fleetfixture.h"

#include <QTest>

namespace {

constexpr auto a = "i-0000000000000000a";
constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;
constexpr Instant minute = 60 * microsPerSecond;

using State = PatchState;

bool has(const NodeState& node, Cause cause)
{
    return std::ranges::count(node.judgement.causes, cause) > 0;
}

bool has(const NodeState& node, Doubt doubt)
{
    return std::ranges::count(node.judgement.doubts, doubt) > 0;
}

}

class TestFleet : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDatabaseHasNoNodes();
    void countsOfASummary();
    void aListOfTheSameOperationIsCounted();
    void anOlderListDoesNotHold();
    void listAndSummaryMayDisagree();
    void aFindingCountsFailedOnesAmongTheMissing();
    void aListWithoutATimeOfItsOwnDoesNotTellWhenItWas();
    void aPageProvesOnlyWhatItShows();
    void aLaterComplianceSummarySpeaks();
    void anOperationThatLeftNothingIsSeen();
    void theLatestWordOnAnAssociationCounts();
    void customItemsEndWithTheNextReport();
    void terminatedNodesAreMarked();
    void everyMomentHasItsOwnTruth();
    void nonCompliantSinceTheFirstBadReport();
    void baselinesThatTakeTurns();
    void findingsThatNewerDataContradicts();
};

void TestFleet::anEmptyDatabaseHasNoNodes()
{
    FleetFixture fixture;
    QVERIFY(fixture.fleet().nodes.empty());
    QCOMPARE(fixture.fleet().findings.open, 0);
}

void TestFleet::countsOfASummary()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - day, 3, 1, 0, 2)});
    const auto node = fixture.node(a);
    QCOMPARE(node.judgement.verdict, Verdict::NonCompliant);
    QCOMPARE(node.patches.missing, Count(3));
    QCOMPARE(node.patches.failed, Count(1));
    QCOMPARE(node.patches.rejected, Count(2));
    QCOMPARE(node.patches.installed, Count(50));
    QVERIFY(!node.patches.fromItems);
    QCOMPARE(node.patches.operationEnd, std::optional(today - day));
    QCOMPARE(node.judgement.causes, (std::vector {Cause::Missing, Cause::Failed, Cause::Rejected}));
}

void TestFleet::aListOfTheSameOperationIsCounted()
{
    FleetFixture fixture;
    const auto end = today - day;
    fixture.import({facts::summary(a, end, 1, 0, 1)});
    fixture.import({facts::patch(a, end, "one", State::Missing),
        facts::patch(a, end, "two", State::InstalledPendingReboot), facts::patch(a, end, "three", State::Installed)});
    const auto node = fixture.node(a);
    QVERIFY(node.patches.fromItems);
    QVERIFY(!node.patches.itemsDisagree);
    QCOMPARE(node.patches.missing, Count(1));
    QCOMPARE(node.patches.pendingReboot, Count(1));
    QCOMPARE(node.patches.installed, Count(50)); // told by the operation
    QCOMPARE(node.operation, Operation::Scan);
}

void TestFleet::anOlderListDoesNotHold()
{
    FleetFixture fixture;
    fixture.import({facts::patch(a, today - 9 * day, "one", State::Missing)});
    QVERIFY(nodesWithOutdatedList(fixture.database(), {}).empty());
    fixture.import({facts::summary(a, today - day)});
    const auto node = fixture.node(a);
    QCOMPARE(node.judgement.verdict, Verdict::Compliant);
    QCOMPARE(node.patches.missing, Count(0));
    QVERIFY(has(node, Doubt::ItemsOutdated));
    QCOMPARE(nodesWithOutdatedList(fixture.database(), {}).count(node.id), std::size_t(1));
    QVERIFY(nodesWithOutdatedList(fixture.database(), {.asOf = today - 5 * day}).empty());
    QCOMPARE(fixture.node(a, today - 5 * day).patches.missing, Count(1));
}

void TestFleet::listAndSummaryMayDisagree()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - day, 5)});
    fixture.import({facts::patch(a, today - day + minute, "one", State::Missing)});
    const auto node = fixture.node(a);
    QVERIFY(has(node, Doubt::ItemsDisagree));
    QCOMPARE(node.patches.missing, Count(1));
}

void TestFleet::aFindingCountsFailedOnesAmongTheMissing()
{
    FleetFixture fixture;
    auto told = facts::summary(a, today - day, 2, 1);
    told.source = PatchSummaryFact::Source::Finding;
    fixture.import({told});
    fixture.import(
        {facts::patch(a, today - day, "one", State::Missing), facts::patch(a, today - day, "two", State::Failed)});
    QVERIFY(!has(fixture.node(a), Doubt::ItemsDisagree));
}

void TestFleet::aListWithoutATimeOfItsOwnDoesNotTellWhenItWas()
{
    FleetFixture fixture;
    auto item = facts::patch(a, 0, "one", State::Installed);
    item.reported.reset();
    fixture.import({item}, {.captured = today - day, .capturedFrom = CapturedFrom::FileTime});
    const auto node = fixture.node(a);
    QCOMPARE(node.patches.installed, Count(1));
    QCOMPARE(node.judgement.verdict, Verdict::CannotBeJudged);
    QVERIFY(has(node, Doubt::TimeUnknown));
}

void TestFleet::aPageProvesOnlyWhatItShows()
{
    FleetFixture fixture;
    fixture.import({facts::patch(a, today - day, "one", State::Installed)}, {.partial = true});
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::CannotBeJudged);
    QCOMPARE(fixture.node(a).patches.missing, Count());
    fixture.import({facts::patch(a, today - day, "two", State::Missing)}, {.partial = true});
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::NonCompliant);
    QCOMPARE(fixture.node(a).patches.missing, Count(1));
}

void TestFleet::aLaterComplianceSummarySpeaks()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - 5 * day)});
    fixture.import({facts::typeSummary(
        a, today - 5 * day + 5 * minute, "Patch", 7)}); // the same operation: the counts know better
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::Compliant);
    fixture.import({facts::typeSummary(a, today - day, "Patch", 7)});
    const auto node = fixture.node(a);
    QCOMPARE(node.judgement.verdict, Verdict::NonCompliant);
    QCOMPARE(node.patches.missing, Count());
    QCOMPARE(node.patches.reportedNonCompliant, Count(7));
    QCOMPARE(node.patches.operationEnd, std::optional(today - day));
}

void TestFleet::anOperationThatLeftNothingIsSeen()
{
    FleetFixture fixture;
    auto failed = facts::summary(a, today);
    failed.operationEnd.reset();
    failed.operationStart.reset();
    failed.missing.reset();
    failed.failed.reset();
    failed.installedPendingReboot.reset();
    failed.installedRejected.reset();
    fixture.import({failed}, {.captured = today - day, .capturedFrom = CapturedFrom::Data});
    QVERIFY(has(fixture.node(a), Cause::OperationFailed));
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::CannotBeJudged);
    fixture.import({facts::summary(a, today - 3 * day, 4)}); // the old compliance still stands
    QVERIFY(has(fixture.node(a), Cause::OperationFailed));
    QCOMPARE(fixture.node(a).patches.missing, Count(4));
    fixture.import({facts::summary(a, today - minute)}); // a later one went well
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::Compliant);
}

void TestFleet::theLatestWordOnAnAssociationCounts()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - day), facts::item(a, today - 3 * day, "Association", "x", true)});
    QCOMPARE(fixture.node(a).failedAssociations, 1);
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::NonCompliant);
    fixture.import({facts::association(a, today - 2 * day, "x", false)});
    QCOMPARE(fixture.node(a).failedAssociations, 0);
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::Compliant);
    fixture.import({facts::association(a, today - 4 * day, "x", true)}); // older: changes nothing
    QCOMPARE(fixture.node(a).failedAssociations, 0);
    QCOMPARE(fixture.node(a, today - 3 * day).failedAssociations, 1);
    fixture.import({facts::association(a, today - day, "x", true, "AWS-GatherSoftwareInventory")});
    QVERIFY(has(fixture.node(a), Cause::InventoryFailed));
    QVERIFY(!has(fixture.node(a), Cause::AssociationFailed));
}

void TestFleet::customItemsEndWithTheNextReport()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - day)});
    fixture.import({facts::item(a, today - 3 * day, "Custom:disk", "one", true),
        facts::item(a, today - 3 * day, "Custom:disk", "two", true)});
    QCOMPARE(fixture.node(a).customItems, 2);
    fixture.import({facts::item(a, today - 2 * day, "Custom:disk", "one", true)});
    QCOMPARE(fixture.node(a).customItems, 1);
    QVERIFY(has(fixture.node(a), Cause::Custom));
    fixture.import({facts::typeSummary(a, today - day, "Custom:disk", 0)});
    QCOMPARE(fixture.node(a).customItems, 0);
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::Compliant);
}

void TestFleet::terminatedNodesAreMarked()
{
    FleetFixture fixture;
    fixture.import({facts::machine(a, today - day, "Terminated"), facts::machine("i-0000000000000000b", today - day)});
    QVERIFY(fixture.node(a).terminated);
    QVERIFY(!fixture.node("i-0000000000000000b").terminated);
    QCOMPARE(fixture.node(a).platform, "Amazon Linux 2023");
    QCOMPARE(fixture.node(a).name, "i-0000000000000000a.example");
}

void TestFleet::everyMomentHasItsOwnTruth()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - 2 * day, 1)}); // in the wrong order
    fixture.import({facts::summary(a, today - 20 * day, 0)});
    fixture.import({facts::summary(a, today - 10 * day, 9)});
    QCOMPARE(fixture.node(a).patches.missing, Count(1));
    QCOMPARE(fixture.node(a, today - 5 * day).patches.missing, Count(9));
    QCOMPARE(fixture.node(a, today - 15 * day).judgement.verdict, Verdict::Compliant);
    QVERIFY(fixture.node(a, today - 25 * day).node.empty());
}

void TestFleet::nonCompliantSinceTheFirstBadReport()
{
    FleetFixture fixture;
    for (const auto& [age, missing] : {std::pair(40, 2), std::pair(30, 0), std::pair(20, 3), std::pair(10, 1)}) {
        fixture.import({facts::summary(a, today - age * day, missing)});
    }
    QCOMPARE(fixture.node(a).nonCompliantSince, std::optional(today - 20 * day));
    QCOMPARE(fixture.node(a, today - 35 * day).nonCompliantSince, std::optional(today - 40 * day));
    QCOMPARE(fixture.node(a, today - 25 * day).nonCompliantSince, std::nullopt);
    fixture.import({facts::item(a, today - 50 * day, "Custom:x", "one", true)});
    QCOMPARE(fixture.node(a).nonCompliantSince, std::optional(today - 50 * day));
}

void TestFleet::baselinesThatTakeTurns()
{
    FleetFixture fixture;
    const auto use = [&fixture](int age, const char* baseline) {
        auto summary = facts::summary(a, today - age * day);
        summary.baseline = baseline;
        fixture.import({summary});
    };
    use(5, "pb-aaaaaaaaaaaaaaaaa");
    use(4, "arn:aws:ssm:eu-west-1:1:patchbaseline/pb-aaaaaaaaaaaaaaaaa");
    use(3, "pb-bbbbbbbbbbbbbbbbb"); // a change alone is none
    QVERIFY(!has(fixture.node(a), Cause::ScansOverwrite));
    use(2, "pb-aaaaaaaaaaaaaaaaa");
    QVERIFY(has(fixture.node(a), Cause::ScansOverwrite));
    QCOMPARE(fixture.node(a).baselineBefore, "pb-bbbbbbbbbbbbbbbbb");
    QVERIFY(!has(fixture.node(a, today - 3 * day), Cause::ScansOverwrite));
}

void TestFleet::findingsThatNewerDataContradicts()
{
    FleetFixture fixture;
    fixture.import({facts::finding(a, today - 5 * day, 2)});
    QCOMPARE(fixture.node(a).openFindings, 1);
    QCOMPARE(fixture.node(a).staleFindings, 0);
    QCOMPARE(fixture.node(a).worstFinding, Severity::High);
    QCOMPARE(fixture.node(a).accountName, "prod");
    auto other = facts::summary(a, today - 3 * day);
    other.baseline = "pb-ccccccccccccccccc";
    fixture.import({other});
    QCOMPARE(fixture.node(a).staleFindings, 0); // clean under another baseline
    fixture.import({facts::summary(a, today - 2 * day)});
    QCOMPARE(fixture.node(a).staleFindings, 1);
    QVERIFY(has(fixture.node(a), Cause::StaleFinding));
    const auto key = fixture.node(a).staleKeys.front();
    (void)fixture.store().exchangeDecisions(
        std::vector {DecidedFinding {key, Decision {.status = WorkflowStatus::Resolved, .at = today}}});
    QCOMPARE(fixture.node(a).openFindings, 0);
    QCOMPARE(fixture.node(a).staleFindings, 0);
    QCOMPARE(fixture.fleet().findings.resolved, 1);
    fixture.import({facts::summary(a, today - day, 1)});
    QCOMPARE(fixture.node(a).judgement.verdict, Verdict::NonCompliant);
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
