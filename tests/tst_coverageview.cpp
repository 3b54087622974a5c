// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/coveragefixture.h"

class TestCoverageView : public QObject
{
    Q_OBJECT

private slots:
    void theViewSaysTheSame();
    void aCellOpensExactlyItsNodes();
    void whatIsMissingIsAskedFor();
    void aFreshFileOfOldDataSaysSo();
    void anEmptyAnswerIsAnAnswer();
    void findingsAreCollectedWhereTheyCameFrom();
    void whatIsNotPlacedIsListedAgain();
};

void TestCoverageView::theViewSaysTheSame()
{
    FleetFixture fleet;
    fleet.import({facts::machine(a, today), facts::machine(b, today), facts::summary(a, today - 3 * day)}, here());
    const auto coverage = loadCoverage(fleet.database(), at(today));
    const auto table = findView("coverage")->load(fleet.database(), at(today), {});
    QCOMPARE(table->rowCount(), coverage.rows.size() * dataKinds.size());
    const auto column = [&](const char* key) { return static_cast<std::size_t>(table->indexOf(key)); };
    const auto row = static_cast<std::size_t>(DataKind::PatchCounts);
    QCOMPARE(table->key(row), coverageKey(coverage.rows[0], DataKind::PatchCounts));
    QCOMPARE(dataText(*table, row, column("kind")), std::string("PatchCounts"));
    QCOMPARE(dataText(*table, row, column("state")), std::string("Partial"));
    QCOMPARE(dataText(*table, row, column("covered")), std::string("1"));
    QCOMPARE(dataText(*table, row, column("known")), std::string("2"));
    QCOMPARE(dataText(*table, row, column("days")), std::string("3"));
    QCOMPARE(dataText(*table, row, column("missing")), std::string("Nodes without data: 1."));
    QCOMPARE(cellText(*table, row, column("state"), CellStyle::Screen), u"Partial"_s);
}

void TestCoverageView::aCellOpensExactlyItsNodes()
{
    FleetFixture fleet;
    fleet.import({facts::machine(a, today), facts::machine(b, today), facts::machine(c, today, "Terminated"),
                     facts::summary(a, today - 3 * day), facts::summary(b, today - 90 * day)},
        here());
    const auto coverage = loadCoverage(fleet.database(), at(today));
    const auto table = findView("nodes")->load(fleet.database(), at(today), {});
    const auto node = static_cast<std::size_t>(table->indexOf("node"));
    for (const auto kind : dataKinds) {
        if (!isToldByNode(kind)) {
            continue;
        }
        const auto rows = select(*table,
            {.conditions = {{.column = "account", .texts = {account}}, {.column = "region", .texts = {"eu-west-1"}},
                 {.column = "gaps", .values = {std::int64_t {1} << static_cast<int>(kind)}}}},
            {.column = "node"});
        std::vector<std::string> shown;
        for (const auto row : *rows) {
            shown.emplace_back(table->column(node).text(row));
        }
        QCOMPARE(shown, cell(coverage.rows[0], kind).gaps);
    }
}

void TestCoverageView::whatIsMissingIsAskedFor()
{
    FleetFixture fleet;
    fleet.import({facts::machine(a, today), facts::machine(b, today), facts::summary(a, today)}, here());
    const auto coverage = loadCoverage(fleet.database(), at(today));
    const auto all = collectRequests(coverage);
    QCOMPARE(all.size(), std::size_t {1});
    QCOMPARE(all[0].items.size(), dataKinds.size() - 1);
    QCOMPARE(all[0].items[0].kind, DataKind::PatchCounts);
    QCOMPARE(all[0].items[0].nodes, std::vector<std::string> {b});
    const auto some = collectRequests(coverage, {coverageKey(coverage.rows[0], DataKind::PatchLists)});
    QCOMPARE(some.size(), std::size_t {1});
    QCOMPARE(some[0].items.size(), std::size_t {1});
    QCOMPARE(some[0].items[0].nodes, (std::vector<std::string> {a, b}));
}

void TestCoverageView::aFreshFileOfOldDataSaysSo()
{
    FleetFixture fleet;
    fleet.import({facts::summary(a, today - 60 * day)}, here());
    const auto row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    const auto& counts = cell(row, DataKind::PatchCounts);
    QCOMPARE(counts.state, CoverageState::Stale);
    const auto advice = english(whatToDo(row, counts, at(today)));
    QVERIFY2(advice.startsWith(u"The file is new"_s), qPrintable(advice));
}

void TestCoverageView::findingsAreCollectedWhereTheyCameFrom()
{
    FleetFixture fleet;
    std::vector<Fact> found;
    for (const auto* member : {"444455556666", "777788889999"}) {
        auto finding = facts::finding(a, today, 1);
        finding.id += member;
        finding.account = member;
        finding.region = "us-east-1";
        found.emplace_back(finding);
    }
    fleet.import(found, here());
    const auto coverage = loadCoverage(fleet.database(), at(today + 60 * day));
    std::vector<std::int64_t> keys;
    for (const auto& row : coverage.rows) {
        keys.push_back(coverageKey(row, DataKind::PatchFindings));
    }
    const auto requests = collectRequests(coverage, keys);
    QCOMPARE(requests.size(), std::size_t {1}); // of both members, and of the account itself
    QCOMPARE(requests[0].account, std::string(account));
    QCOMPARE(requests[0].region, std::string("eu-west-1"));
    QCOMPARE(requests[0].items.size(), std::size_t {1});
    const auto& member = coverage.rows.at(1);
    const auto advice = english(whatToDo(member, cell(member, DataKind::PatchFindings), coverage.moment));
    QVERIFY2(advice.contains(u"in account 111122223333"_s), qPrintable(advice));
}

void TestCoverageView::whatIsNotPlacedIsListedAgain()
{
    FleetFixture fleet;
    fleet.import({facts::machine(a, today), facts::summary(a, today)});
    const auto requests = collectRequests(loadCoverage(fleet.database(), at(today)));
    QCOMPARE(requests.size(), std::size_t {1});
    QVERIFY(requests[0].account.empty());
    QVERIFY(std::ranges::count(requests[0].items, DataKind::NodeInformation, &CollectItem::kind) == 1);
    QVERIFY(std::ranges::count(requests[0].items, DataKind::PatchCounts, &CollectItem::kind) == 0);
}

void TestCoverageView::anEmptyAnswerIsAnAnswer()
{
    FleetFixture fleet;
    fleet.import({}, here(today, false, "instance-information"));
    fleet.import({}, here(today, false, "asff-finding"));
    auto row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    QCOMPARE(row.nodes, 0);
    for (const auto kind : dataKinds) {
        QCOMPARE(cell(row, kind).state, fileKindOf(kind).empty() ? CoverageState::Fresh : CoverageState::Missing);
    }
    row = loadCoverage(fleet.database(), at(today + 60 * day)).rows.at(0);
    QCOMPARE(cell(row, DataKind::PatchCounts).state, CoverageState::Stale);
    fleet.import({facts::machine(a, today)}, here());
    auto ofNode = here(today, false, "compliance-item");
    ofNode.node = a;
    fleet.import({}, ofNode);
    row = loadCoverage(fleet.database(), at(today)).rows.at(0);
    QCOMPARE(cell(row, DataKind::ComplianceItems).state, CoverageState::Fresh);
    QCOMPARE(cell(row, DataKind::PatchLists).state, CoverageState::Fresh);
    QCOMPARE(cell(row, DataKind::Associations).state, CoverageState::Missing);
}

QTEST_GUILESS_MAIN(TestCoverageView)
#include "tst_coverageview.moc"
