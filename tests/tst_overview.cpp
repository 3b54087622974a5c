// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/overview.h"
#include "tests/fleetfixture.h"

#include <QTest>

#include <algorithm>

namespace {

constexpr auto a = "i-0000000000000000a";
constexpr auto b = "i-0000000000000000b";
constexpr auto c = "mi-0000000000000000c";
constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;

Overview overviewOf(FleetFixture& fixture)
{
    Moment moment;
    moment.now = today;
    return loadOverview(fixture.database(), moment);
}

// The sum of a column of the nodes view over the rows that a card opens.
std::pair<int, int> sumOf(FleetFixture& fixture, const std::string& column)
{
    Moment moment;
    moment.now = today;
    const auto table = findView("nodes")->load(fixture.database(), moment, {});
    Filter filter;
    filter.conditions = {{.column = column, .least = 1}, {.column = "terminated", .values = {0}}};
    const auto rows = select(*table, filter, {});
    std::int64_t sum = 0;
    for (const auto row : *rows) {
        sum += table->column(static_cast<std::size_t>(table->indexOf(column))).value(row);
    }
    return {static_cast<int>(sum), static_cast<int>(rows->size())};
}

}

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDatabase();
    void everyNodeCountsOnce();
    void aCardShowsWhatTheRowsOfItsNodesSay();
    void terminatedNodesLeaveTheFigures();
    void groupsAddUp();
    void findingsAreCountedByTheirEffectiveStatus();
    void theHistoryEndsWithNow();
    void theHistoryHasAtMostFourteenDays();
};

void TestOverview::anEmptyDatabase()
{
    FleetFixture fixture;
    const auto overview = overviewOf(fixture);
    QCOMPARE(overview.nodes, 0);
    QCOMPARE(overview.files, 0);
    QVERIFY(!overview.dataAsOf && !overview.lastImport);
    QCOMPARE(overview.history.size(), std::size_t(1));
}

void TestOverview::everyNodeCountsOnce()
{
    FleetFixture fixture;
    fixture.import(
        {facts::summary(a, today - day, 2, 1), facts::summary(b, today - day), facts::summary(c, today - 60 * day)});
    const auto overview = overviewOf(fixture);
    QCOMPARE(overview.nodes, 3);
    QCOMPARE(overview.compliant, 1);
    QCOMPARE(overview.nonCompliant, 1);
    QCOMPARE(overview.cannotBeJudged, 1);
    QCOMPARE(overview.files, 1);
    QCOMPARE(overview.dataAsOf, std::optional(today - day));
    QVERIFY(overview.lastImport.has_value());
    const auto causes = overview.causes;
    QCOMPARE(causes.size(), std::size_t(3)); // a node may count in several
    const auto& point = overview.history.back();
    QCOMPARE(point.missing, 1); // here it counts once, under its first cause
    QCOMPARE(point.failed, 0);
    QCOMPARE(point.missing + point.failed + point.pendingReboot + point.rejected + point.association + point.custom
            + point.other,
        point.nonCompliant);
}

void TestOverview::aCardShowsWhatTheRowsOfItsNodesSay()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - day, 2, 1, 4), facts::summary(b, today - day, 3),
        facts::summary(c, today - day, 0, 0, 1, 2)});
    fixture.import({facts::patch(b, today - day, "one", PatchState::Missing)}); // differs: the list counts
    fixture.import({facts::machine(c, today, "Terminated")});
    const auto overview = overviewOf(fixture);
    for (const auto& [column, count] : {std::pair("missing", overview.missing), std::pair("failed", overview.failed),
             std::pair("pendingReboot", overview.pendingReboot), std::pair("rejected", overview.rejected)}) {
        QCOMPARE(std::pair(count.number, count.nodes), sumOf(fixture, column));
    }
    QCOMPARE(overview.missing.number, 3);
    QCOMPARE(overview.missing.nodes, 2);
}

void TestOverview::terminatedNodesLeaveTheFigures()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - day, 2), facts::summary(b, today - day, 3)});
    fixture.import({facts::machine(a, today, "Terminated")});
    const auto overview = overviewOf(fixture);
    QCOMPARE(overview.nodes, 1);
    QCOMPARE(overview.terminated, 1);
    QCOMPARE(overview.missing.number, 3);
    QCOMPARE(overview.causes.size(), std::size_t(1));
    QCOMPARE(overview.causes.front().nodes, 1);
}

void TestOverview::groupsAddUp()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - day, 2), facts::machine(a, today)},
        {.account = "111122223333", .region = "eu-west-1"});
    fixture.import({facts::summary(b, today - day)}, {.account = "444455556666", .region = "eu-west-1"});
    fixture.import({facts::summary(c, today - day)});
    const auto overview = overviewOf(fixture);
    QCOMPARE(overview.accounts, 2);
    QCOMPARE(overview.byAccount.size(), std::size_t(3)); // one of them: not known
    for (const auto* groups :
        {&overview.byAccount, &overview.byPlatform, &overview.byRegion, &overview.byPatchGroup, &overview.byBaseline}) {
        int nodes = 0, compliant = 0;
        for (const auto& group : *groups) {
            nodes += group.nodes;
            compliant += group.compliant;
        }
        QCOMPARE(nodes, overview.nodes);
        QCOMPARE(compliant, overview.compliant);
    }
    QCOMPARE(overview.byRegion.front().name, "eu-west-1");
    QCOMPARE(overview.byRegion.front().nodes, 2);
}

void TestOverview::findingsAreCountedByTheirEffectiveStatus()
{
    FleetFixture fixture;
    auto critical = facts::finding(a, today - 2 * day, 3);
    critical.severity = Severity::Critical;
    auto archived = facts::finding(b, today - 2 * day, 1);
    archived.recordState = RecordState::Archived;
    auto suppressed = facts::finding(c, today - 2 * day, 1);
    suppressed.workflow = WorkflowStatus::Suppressed;
    fixture.import({critical, archived, suppressed});
    auto overview = overviewOf(fixture);
    QCOMPARE(overview.openFindings.number, 1);
    QCOMPARE(overview.openFindings.nodes, 1);
    QCOMPARE(overview.criticalFindings, 1);
    QCOMPARE(overview.suppressedFindings, 1);
    const auto key = fixture.store().findingKeys(critical.id).front();
    (void)fixture.store().exchangeDecisions(
        std::vector {DecidedFinding {key, Decision {.status = WorkflowStatus::Resolved, .at = today}}});
    overview = overviewOf(fixture);
    QCOMPARE(overview.openFindings.number, 0);
    QCOMPARE(overview.resolvedFindings, 1);
}

void TestOverview::theHistoryEndsWithNow()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - 5 * day, 4), facts::summary(a, today - 3 * day, 0, 1),
        facts::summary(a, today - day)});
    const auto history = overviewOf(fixture).history;
    QCOMPARE(history.size(), std::size_t(3));
    QCOMPARE(history[0].time, today - 5 * day);
    QCOMPARE(history[0].missingPatches, 4);
    QCOMPARE(history[0].missing, 1);
    QCOMPARE(history[1].failed, 1);
    QCOMPARE(history[2].time, today - day); // nothing was reported since
    QCOMPARE(history[2].compliant, 1);
}

void TestOverview::theHistoryHasAtMostFourteenDays()
{
    FleetFixture fixture;
    std::vector<Fact> summaries;
    for (int age = 1; age <= 30; ++age) {
        summaries.emplace_back(facts::summary(a, today - age * day, age));
    }
    fixture.import(summaries);
    const auto history = overviewOf(fixture).history;
    QCOMPARE(history.size(), std::size_t(14));
    QCOMPARE(history.front().missingPatches, 14);
    QVERIFY(std::ranges::is_sorted(history, {}, &HistoryPoint::time));
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
