// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/coveragefixture.h"

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDatabaseHasNoRows();
    void everyKindIsMissingUntilItIsImported();
    void aNodeWithoutDataMakesAKindPartial();
    void dataOlderThanTheLimitIsStale_data();
    void dataOlderThanTheLimitIsStale();
    void aPageOfAListDoesNotCover();
    void countsThatOnlyAFindingToldDoNotCover();
    void countsWithoutATimeAreNotFresh();
    void aListOfAllItemsCoversANodeWithoutAssociations();
    void terminatedNodesDoNotCount();
    void whatIsNotPlacedStandsInARowOfItsOwn();
    void findingsStandInTheirOwnAccount();
    void aFileAloneMakesARow();
    void kindsThatFilesTellAreAsOldAsTheirFiles();
    void theDateTurnsEverythingBack();
};

void TestCoverage::anEmptyDatabaseHasNoRows()
{
    FleetFixture fleet;
    QVERIFY(loadCoverage(fleet.database(), at(today)).rows.empty());
}

void TestCoverage::everyKindIsMissingUntilItIsImported()
{
    FleetFixture fleet;
    fleet.import({facts::machine(a, today)}, here());
    const auto rows = loadCoverage(fleet.database(), at(today)).rows;
    QCOMPARE(rows.size(), std::size_t {1});
    QCOMPARE(rows[0].account, std::string(account));
    QCOMPARE(rows[0].region, std::string("eu-west-1"));
    QCOMPARE(rows[0].cells.size(), dataKinds.size());
    QCOMPARE(cell(rows[0], DataKind::NodeInformation).state, CoverageState::Fresh);
    for (const auto kind : dataKinds) {
        if (kind != DataKind::NodeInformation) {
            QCOMPARE(cell(rows[0], kind).state, CoverageState::Missing);
        }
    }
    auto found = facts::finding(a, today - day, 1);
    found.region = "eu-west-1";
    fleet.import(
        {facts::summary(a, today - day), facts::patch(a, today - day, "KB1", PatchState::Missing),
            facts::item(a, today - day, "Custom:Backup", "x", true), facts::association(a, today - day, "as-1", false),
            facts::typeSummary(a, today - day, "Patch", 1), found},
        here());
    const auto after = loadCoverage(fleet.database(), at(today)).rows;
    for (const auto kind : dataKinds) {
        const bool imported = isToldByNode(kind) || kind == DataKind::PatchFindings;
        QCOMPARE(cell(after[0], kind).state, imported ? CoverageState::Fresh : CoverageState::Missing);
    }
}

void TestCoverage::aNodeWithoutDataMakesAKindPartial()
{
    FleetFixture fleet;
    fleet.import({facts::machine(a, today), facts::machine(b, today), facts::machine(c, today)}, here());
    fleet.import({facts::summary(a, today - 3 * day), facts::summary(b, today - 40 * day)}, here());
    const auto row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    const auto& counts = cell(row, DataKind::PatchCounts);
    QCOMPARE(counts.state, CoverageState::Partial);
    QCOMPARE(counts.known, 3);
    QCOMPARE(counts.covered, 2);
    QCOMPARE(counts.fresh, 1);
    QCOMPARE(counts.old, 1);
    QCOMPARE(counts.without, 1);
    QCOMPARE(counts.newest, std::optional(today - 3 * day));
    QCOMPARE(counts.oldest, std::optional(today - 40 * day));
    QCOMPARE(daysOld(counts, at(today)), std::optional(3));
    QCOMPARE(counts.gaps, (std::vector<std::string> {b, c}));
    QCOMPARE(english(whatIsMissing(row, counts, at(today))), u"Nodes without data: 1; older than 30 days: 1."_s);
}

void TestCoverage::dataOlderThanTheLimitIsStale_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("state");
    QTest::newRow("of today") << 0 << 30 << static_cast<int>(CoverageState::Fresh);
    QTest::newRow("as old as the limit") << 30 << 30 << static_cast<int>(CoverageState::Fresh);
    QTest::newRow("a day older") << 31 << 30 << static_cast<int>(CoverageState::Stale);
    QTest::newRow("a limit of a week") << 8 << 7 << static_cast<int>(CoverageState::Stale);
    QTest::newRow("a limit of a year") << 300 << 365 << static_cast<int>(CoverageState::Fresh);
}

void TestCoverage::dataOlderThanTheLimitIsStale()
{
    QFETCH(const int, days);
    QFETCH(const int, limit);
    QFETCH(const int, state);
    FleetFixture fleet;
    fleet.import({facts::summary(a, today - days * day), facts::association(a, today - days * day, "as-1", false),
                     facts::patch(a, today - days * day, "KB1", PatchState::Installed)},
        here(today - days * day));
    const auto row = loadCoverage(fleet.database(), at(today, limit)).rows.at(0);
    for (const auto kind : {DataKind::PatchCounts, DataKind::Associations, DataKind::PatchLists}) {
        QCOMPARE(static_cast<int>(cell(row, kind).state), state);
        QCOMPARE(daysOld(cell(row, kind), at(today)), std::optional(days));
    }
}

void TestCoverage::aPageOfAListDoesNotCover()
{
    FleetFixture fleet;
    fleet.import({facts::patch(a, today, "KB1", PatchState::Missing)}, here(today, true));
    auto row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    const auto& page = cell(row, DataKind::PatchLists);
    QCOMPARE(page.state, CoverageState::Partial);
    QCOMPARE(page.covered, 0);
    QCOMPARE(page.inPart, 1);
    QCOMPARE(page.partialFiles, 1);
    QCOMPARE(page.gaps, std::vector<std::string> {a});
    fleet.import({facts::patch(a, today - day, "KB1", PatchState::Missing)}, here(today - day));
    row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    QCOMPARE(cell(row, DataKind::PatchLists).state, CoverageState::Fresh);
    QCOMPARE(cell(row, DataKind::PatchLists).newest, std::optional(today - day));
}

void TestCoverage::countsThatOnlyAFindingToldDoNotCover()
{
    FleetFixture fleet;
    fleet.import({facts::finding(a, today, 3)}, here());
    const auto row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    QCOMPARE(cell(row, DataKind::PatchCounts).state, CoverageState::Missing);
}

void TestCoverage::countsWithoutATimeAreNotFresh()
{
    FleetFixture fleet;
    auto fact = facts::summary(a, today);
    fact.operationEnd.reset();
    fact.operationStart.reset();
    fleet.import({fact}, here());
    const auto row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    QCOMPARE(cell(row, DataKind::PatchCounts).state, CoverageState::Stale);
    QCOMPARE(cell(row, DataKind::PatchCounts).covered, 1);
    QVERIFY(!cell(row, DataKind::PatchCounts).newest);
}

void TestCoverage::aListOfAllItemsCoversANodeWithoutAssociations()
{
    FleetFixture fleet;
    fleet.import({facts::patch(a, today, "KB1", PatchState::Missing)}, here(today, false, "instance-patch"));
    auto row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    QCOMPARE(cell(row, DataKind::ComplianceItems).state, CoverageState::Missing);
    fleet.import({facts::patch(b, today, "KB1", PatchState::Missing)}, here(today, false, "compliance-item"));
    row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    QCOMPARE(cell(row, DataKind::ComplianceItems).state, CoverageState::Partial);
    QCOMPARE(cell(row, DataKind::ComplianceItems).gaps, std::vector<std::string> {a});
}

void TestCoverage::terminatedNodesDoNotCount()
{
    FleetFixture fleet;
    fleet.import({facts::machine(a, today), facts::machine(b, today, "Terminated"), facts::summary(a, today)}, here());
    const auto row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    QCOMPARE(row.nodes, 1);
    QCOMPARE(cell(row, DataKind::PatchCounts).state, CoverageState::Fresh);
    QCOMPARE(cell(row, DataKind::PatchCounts).known, 1);
}

void TestCoverage::whatIsNotPlacedStandsInARowOfItsOwn()
{
    FleetFixture fleet;
    fleet.import({facts::summary(a, today)});
    fleet.import({facts::summary(b, today)}, here());
    const auto coverage = loadCoverage(fleet.database(), at(today));
    QCOMPARE(coverage.rows.size(), std::size_t {2});
    QVERIFY(coverage.rows[0].placed());
    QVERIFY(!coverage.rows[1].placed());
    QCOMPARE(coverage.rows[1].nodes, 1);
    const auto advice = english(whatToDo(coverage.rows[1], cell(coverage.rows[1], DataKind::PatchCounts), at(today)));
    QVERIFY2(advice.contains(u"accountid=111122223333/region=eu-west-1"_s), qPrintable(advice));
}

void TestCoverage::findingsStandInTheirOwnAccount()
{
    FleetFixture fleet;
    auto member = facts::finding(a, today - 2 * day, 1);
    member.account = "444455556666";
    member.region = "eu-west-1";
    auto other = facts::finding({}, today - 50 * day, 0);
    other.productArn = "arn:aws:securityhub:eu-west-1::product/aws/guardduty";
    other.account = account;
    other.region = "eu-west-1";
    other.patchSummary.reset();
    fleet.import({member, other}, here(today - 2 * day)); // of the account that aggregates
    auto coverage = loadCoverage(fleet.database(), at(today));
    QCOMPARE(coverage.rows.size(), std::size_t {2});
    QCOMPARE(cell(coverage.rows[1], DataKind::PatchFindings).records, std::optional(1));
    QCOMPARE(cell(coverage.rows[1], DataKind::PatchFindings).state, CoverageState::Fresh);
    QCOMPARE(cell(coverage.rows[0], DataKind::PatchFindings).state, CoverageState::Missing);
    // An old finding in a new file is as fresh as the file.
    QCOMPARE(cell(coverage.rows[0], DataKind::OtherFindings).state, CoverageState::Fresh);
    coverage = loadCoverage(fleet.database(), at(today + 40 * day));
    QCOMPARE(cell(coverage.rows[0], DataKind::OtherFindings).state, CoverageState::Stale);
}

void TestCoverage::aFileAloneMakesARow()
{
    FleetFixture fleet;
    fleet.import({}, here());
    const auto coverage = loadCoverage(fleet.database(), at(today));
    QCOMPARE(coverage.rows.size(), std::size_t {1});
    QCOMPARE(coverage.rows[0].nodes, 0);
    QCOMPARE(cell(coverage.rows[0], DataKind::PatchCounts).state, CoverageState::Missing);
}

void TestCoverage::kindsThatFilesTellAreAsOldAsTheirFiles()
{
    FleetFixture fleet;
    fleet.import({facts::machine(a, today)}, here());
    fleet.import({}, here(today - 5 * day, false, "patch-baseline"));
    auto row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    QCOMPARE(cell(row, DataKind::Baselines).state, CoverageState::Fresh);
    QCOMPARE(daysOld(cell(row, DataKind::Baselines), at(today)), std::optional(5));
    QCOMPARE(cell(row, DataKind::Commands).state, CoverageState::Missing);
    row = loadCoverage(fleet.database(), at(today + 60 * day)).rows.at(0);
    QCOMPARE(cell(row, DataKind::Baselines).state, CoverageState::Stale);
    QCOMPARE(english(whatIsMissing(row, cell(row, DataKind::Baselines), at(today))),
        u"The newest file is older than 30 days."_s);
}

void TestCoverage::theDateTurnsEverythingBack()
{
    FleetFixture fleet;
    fleet.import({facts::summary(a, today - 20 * day)}, here(today - 20 * day));
    fleet.import({facts::summary(a, today), facts::summary(b, today)}, here());
    auto moment = at(today);
    moment.asOf = today - 10 * day;
    const auto coverage = loadCoverage(fleet.database(), moment);
    const auto& counts = cell(coverage.rows.at(0), DataKind::PatchCounts);
    QCOMPARE(counts.known, 1);
    QCOMPARE(counts.newest, std::optional(today - 20 * day));
    QCOMPARE(daysOld(counts, moment), std::optional(10));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
