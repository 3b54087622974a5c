// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fleetmemory.h"
#include "tests/changesfixture.h"

#include <QTest>

// What changed between two moments once more, in plain loops over what was reported and over two full states of the
// fleet, compared with what the view shows.

using namespace changes;

class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void twoFullStatesSayTheSame_data();
    void twoFullStatesSayTheSame();
    void aRoundIsExplained();
    void whatALaterRoundLeavesOutIsNotFixed();
    void baselinesAndCountsAreTold();
    void associationsAreTold();
    void whatOnlyAnEventToldOfIsNotNew();

private:
    static TablePointer changed(FleetFixture& fixture, Instant from, Instant to);
    static Lines lines(const Table& table);
    static Lines cells(const Table& table);
};

TablePointer TestChanges::changed(FleetFixture& fixture, Instant from, Instant to)
{
    return findView("changes")->load(fixture.database(), {.asOf = to, .from = from, .now = today}, {});
}

Lines TestChanges::lines(const Table& table)
{
    Lines all;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        all.insert(data(table, row, "node") + ' ' + data(table, row, "item") + ' ' + data(table, row, "change") + ' '
            + data(table, row, "before") + ' ' + data(table, row, "after"));
    }
    return all;
}

Lines TestChanges::cells(const Table& table)
{
    Lines all;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        std::string line;
        for (std::size_t column = 0; column < table.specs().size(); ++column) {
            line += dataText(table, row, column) + '|';
        }
        all.insert(line);
    }
    return all;
}

void TestChanges::twoFullStatesSayTheSame_data()
{
    QTest::addColumn<unsigned>("seed");
    const auto count = qEnvironmentVariableIntValue("FLEET_ORACLE_RUNS");
    for (unsigned seed = 1; seed <= (count > 0 ? static_cast<unsigned>(count) : 25U); ++seed) {
        QTest::addRow("fleet %u", seed) << seed;
    }
}

void TestChanges::twoFullStatesSayTheSame()
{
    QFETCH(unsigned, seed);
    RandomLists random(seed);
    FleetFixture fixture;
    random.importInto(fixture);
    for (int run = 0; run < 6; ++run) {
        const auto to = today - random.below(40) * day;
        const auto from = to - (1 + random.below(30)) * day;
        const auto table = changed(fixture, from, to);
        FleetMemory memory;
        const Moment moment {.asOf = to, .from = from, .now = today};
        static_cast<void>(findView("nodes")->load(fixture.database(), moment, {.memory = &memory}));
        const auto remembered = findView("changes")->load(fixture.database(), moment, {.memory = &memory});
        const auto other = difference(cells(*remembered), cells(*table));
        QVERIFY2(other.isEmpty(), other.constData());
        Lines items, verdicts;
        for (std::size_t row = 0; row < table->rowCount(); ++row) {
            const auto node = data(*table, row, "node");
            const auto before = data(*table, row, "before"), after = data(*table, row, "after");
            if (data(*table, row, "subject") != "Node") {
                items.insert(node + ' ' + data(*table, row, "item") + ' ' + data(*table, row, "change") + ' ' + before
                    + ' ' + after);
            } else if (data(*table, row, "change") != "BaselineChanged" && verdictOf(before) != verdictOf(after)) {
                verdicts.insert(node + ' ' + verdictOf(before) + ' ' + verdictOf(after));
            }
        }
        const auto wrong = difference(items, expectedItems(random, from, to));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        const auto before = fixture.fleet(from), after = fixture.fleet(to);
        const auto wrongNode = difference(verdicts, expectedVerdicts(before, after));
        QVERIFY2(wrongNode.isEmpty(), wrongNode.constData());
        const auto then = countFleet(before), now = countFleet(after);
        const auto figure = changeSummary(*table).figure;
        QCOMPARE(figure.nodesBefore, then.nodes);
        QCOMPARE(figure.compliantBefore, then.compliant);
        QCOMPARE(figure.nodesAfter, now.nodes);
        QCOMPARE(figure.compliantAfter, now.compliant);
        int compliant = 0, nodes = 0, tenths = 0;
        for (const auto& part : figure.parts) {
            compliant += part.compliant;
            nodes += part.nodes;
            tenths += part.tenths;
        }
        QCOMPARE(compliant, now.compliant - then.compliant);
        QCOMPARE(nodes, now.nodes - then.nodes);
        QVERIFY(!figure.comparable() || tenths == figure.tenthsAfter() - figure.tenthsBefore());
    }
}

void TestChanges::aRoundIsExplained()
{
    FleetFixture fixture;
    const auto monday = today - 20 * day, tuesday = monday + day, wednesday = tuesday + day;
    fixture.import({facts::patch("i-1", monday, "KB1", PatchState::Missing),
        facts::patch("i-1", monday, "KB2", PatchState::Missing),
        facts::patch("i-1", monday, "KB3", PatchState::Installed)});
    fixture.import({facts::patch("i-1", tuesday, "KB1", PatchState::Installed),
        facts::patch("i-1", tuesday, "KB2", PatchState::Installed),
        facts::patch("i-1", tuesday, "KB3", PatchState::Installed)});
    fixture.import({facts::patch("i-1", wednesday, "KB1", PatchState::Installed),
        facts::patch("i-1", wednesday, "KB2", PatchState::Missing),
        facts::patch("i-1", wednesday, "KB3", PatchState::Failed)});
    QCOMPARE(lines(*changed(fixture, monday, tuesday)),
        (Lines {"i-1  Fixed Missing Compliant", "i-1 KB1 Fixed Missing Installed", "i-1 KB2 Fixed Missing Installed"}));
    const auto table = changed(fixture, tuesday, wednesday);
    QCOMPARE(lines(*table),
        (Lines {"i-1  Regressed Compliant Missing", "i-1 KB2 Regressed Installed Missing",
            "i-1 KB3 New Installed Failed"}));
    const auto all = changed(fixture, monday, wednesday);
    for (std::size_t row = 0; row < all->rowCount(); ++row) {
        if (data(*all, row, "item") == "KB1") {
            QCOMPARE(data(*all, row, "days"), "1");
            QCOMPARE(data(*all, row, "firstSeen"), isoInstant(monday));
            QCOMPARE(data(*all, row, "since"), isoInstant(tuesday));
            QCOMPARE(data(*all, row, "fileBefore"), "file-1");
            QCOMPARE(data(*all, row, "fileAfter"), "file-2");
        }
    }
}

void TestChanges::whatALaterRoundLeavesOutIsNotFixed()
{
    FleetFixture fixture;
    const auto before = today - 45 * day, after = today - 2 * day;
    for (const auto* node : {"i-1", "i-2", "i-3"}) {
        fixture.import({facts::patch(node, before, "KB1", PatchState::Installed)});
    }
    fixture.import({facts::patch("i-1", after, "KB1", PatchState::Installed)});
    fixture.import({facts::patch("i-2", after, "KB1", PatchState::Installed)});
    const auto table = changed(fixture, before, today);
    QCOMPARE(lines(*table),
        (Lines {"i-1  Rescanned Compliant Compliant", "i-2  Rescanned Compliant Compliant",
            "i-3  Vanished Compliant CannotBeJudged"}));
    const auto figure = changeSummary(*table).figure;
    QCOMPARE(figure.parts.size(), 1U);
    QCOMPARE(figure.parts[0].cause, FigureCause::Vanished);
    QCOMPARE(figure.parts[0].tenths, -333);
}

void TestChanges::baselinesAndCountsAreTold()
{
    FleetFixture fixture;
    const auto before = today - 9 * day, after = today - 2 * day;
    auto other = facts::summary("i-2", after, 2);
    other.baseline = "pb-0fedcba9876543210";
    fixture.import({facts::summary("i-1", before, 1), facts::summary("i-2", before)});
    fixture.import({facts::summary("i-1", after, 3), other});
    const auto table = changed(fixture, before, after);
    QCOMPARE(lines(*table),
        (Lines {"i-1  Moved Missing Missing", "i-2  New Compliant Missing",
            "i-2 pb-0fedcba9876543210 BaselineChanged Compliant Missing"}));
    const auto figure = changeSummary(*table).figure;
    QCOMPARE(figure.parts.size(), 1U);
    QCOMPARE(figure.parts[0].cause, FigureCause::BaselineChanged);
    QCOMPARE(select(*table, rowsOfCause(FigureCause::BaselineChanged), {})->size(), 1U);
}

void TestChanges::associationsAreTold()
{
    FleetFixture fixture;
    const auto before = today - 9 * day, after = today - 2 * day;
    const auto list = [&](Instant time, bool failed) {
        fixture.import({facts::summary("i-1", time), facts::association("i-1", time, "a-1", failed)});
    };
    list(before, false);
    list(after, true);
    QCOMPARE(lines(*changed(fixture, before, after)),
        (Lines {"i-1  New Compliant AssociationFailed", "i-1 a-1 New Compliant AssociationFailed"}));
    list(today, false);
    QCOMPARE(lines(*changed(fixture, after, today)),
        (Lines {"i-1  Fixed AssociationFailed Compliant", "i-1 a-1 Fixed AssociationFailed Compliant"}));
}

void TestChanges::whatOnlyAnEventToldOfIsNotNew()
{
    FleetFixture fixture;
    const auto before = today - 9 * day;
    auto call = facts::command("i-2", before - 1, "Failed");
    call.document = "AWS-RunShellScript";
    fixture.import({facts::summary("i-1", before), call});
    fixture.import({facts::summary("i-1", today - day)});
    const auto now = findView("changes")->load(fixture.database(), {.from = before, .now = today}, {});
    const auto wrong = difference(lines(*now), {"i-1  Rescanned Compliant Compliant"});
    QVERIFY2(wrong.isEmpty(), (wrong + lines(*now).begin()->c_str() + lines(*now).rbegin()->c_str()).constData());
    QCOMPARE(fixture.fleet(before).nodes.size(), 2U);
    QCOMPARE(fixture.fleet(before - 2).nodes.size(), 0U);
    const auto figure = changeSummary(*now).figure;
    QCOMPARE(figure.nodesBefore, figure.nodesAfter);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
