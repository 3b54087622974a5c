// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchtroubles.h"
#include "models/tables/tablesource.h"
#include "tests/randomfleet.h"

#include <QTest>

// Since when patches were non-compliant, when they were fixed and how long that took, compared with plain loops over
// the lists that were reported: for random fleets, imported in random order, now and at random moments of the past.

using namespace oracle;

namespace {

using Lines = std::multiset<std::string>;

struct Life
{
    std::string node = {};
    std::string patch = {};
    std::optional<PatchState> now = {}; // none: not in the newest list
    std::optional<Instant> firstSeen = {}, fixed = {};

    [[nodiscard]] std::optional<Instant> days() const
    {
        return fixed ? std::optional((*fixed - *firstSeen) / microsPerDay) : std::nullopt;
    }
};

bool isBadState(PatchState state)
{
    return std::ranges::find(states.begin(), states.begin() + 4, state) != states.begin() + 4;
}

// Of every patch that was ever told of a node up to a moment.
std::vector<Life> livesOf(const RandomFleet& fleet, const std::string& node, Instant at)
{
    std::map<Instant, const Items*> lists;
    std::set<std::string> patches;
    for (const auto& told : fleet.told()) {
        if (told.node == node && told.kind == Told::Kind::Patches && told.time <= at) {
            lists[told.time] = &told.patches;
            for (const auto& [patch, state] : told.patches) {
                patches.insert(patch);
            }
        }
    }
    std::vector<Life> lives;
    for (const auto& patch : patches) {
        Life life {.node = node, .patch = patch};
        bool bad = false;
        for (const auto& [time, list] : lists) {
            const auto found = list->find(patch);
            life.now = found == list->end() ? std::nullopt : std::optional(found->second);
            const bool badNow = life.now && isBadState(*life.now);
            if (badNow && !bad) {
                life.firstSeen = time;
                life.fixed.reset();
            } else if (bad && !badNow && life.now) {
                life.fixed = time;
            }
            bad = badNow;
        }
        lives.push_back(life);
    }
    return lives;
}

std::string timeOf(const std::optional<Instant>& time)
{
    return time ? isoInstant(*time) : std::string();
}

std::string lineOf(const Life& life)
{
    return life.node + ' ' + life.patch + ' ' + timeOf(life.firstSeen) + ' ' + timeOf(life.fixed) + ' '
        + (life.days() ? std::to_string(*life.days()) : std::string());
}

Lines linesOf(const Table& table)
{
    Lines lines;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        std::string line;
        for (const auto* column : {"node", "patch", "firstSeen", "fixed", "daysToFix"}) {
            line += (line.empty() ? "" : " ") + dataText(table, row, static_cast<std::size_t>(table.indexOf(column)));
        }
        lines.insert(line);
    }
    return lines;
}

std::string joined(const Lines& lines)
{
    std::string all;
    for (const auto& line : lines) {
        all += line + '\n';
    }
    return all;
}

FixTimes timesOf(std::vector<std::int64_t> days)
{
    FixTimes times {.fixes = std::ssize(days)};
    std::ranges::sort(days);
    for (const auto day : days) {
        times.mean += static_cast<double>(day) / static_cast<double>(days.size());
    }
    times.median = days.empty() ? 0 : days[(days.size() + 1) / 2 - 1];
    return times;
}

bool isSame(const FixTimes& left, const FixTimes& right)
{
    return left.fixes == right.fixes && left.median == right.median && std::abs(left.mean - right.mean) < 1e-9;
}

}

class TestOracleFixes : public QObject
{
    Q_OBJECT

private slots:
    void halfOfTheFixesTookNoLonger_data();
    void halfOfTheFixesTookNoLonger();
    void fixesAreThoseOfPlainLoops_data();
    void fixesAreThoseOfPlainLoops();

private:
    static void compareAt(FleetFixture& fixture, const RandomFleet& fleet, const Moment& moment);
    static void compareNode(
        FleetFixture& fixture, const RandomFleet& fleet, const NodeState& node, const Moment& moment);
};

void TestOracleFixes::halfOfTheFixesTookNoLonger_data()
{
    QTest::addColumn<std::vector<std::int64_t>>("days");
    QTest::addColumn<std::int64_t>("median");
    QTest::addColumn<double>("mean");
    using Days = std::vector<std::int64_t>;
    QTest::newRow("none") << Days {} << std::int64_t {0} << 0.0;
    QTest::newRow("one") << Days {7} << std::int64_t {7} << 7.0;
    QTest::newRow("two") << Days {9, 2} << std::int64_t {2} << 5.5;
    QTest::newRow("an odd number of them") << Days {30, 1, 2} << std::int64_t {2} << 11.0;
    QTest::newRow("an even number of them") << Days {4, 1, 3, 2} << std::int64_t {2} << 2.5;
}

void TestOracleFixes::halfOfTheFixesTookNoLonger()
{
    QFETCH(std::vector<std::int64_t>, days);
    const auto times = fixTimesOf(days);
    QCOMPARE(times.fixes, std::ssize(days));
    QTEST(times.median, "median");
    QTEST(times.mean, "mean");
}

// All patches of one node, with what is not reported any more.
void TestOracleFixes::compareNode(
    FleetFixture& fixture, const RandomFleet& fleet, const NodeState& node, const Moment& moment)
{
    Lines expected;
    for (const auto& life : livesOf(fleet, node.node, moment.at())) {
        if (life.now || life.firstSeen) {
            expected.insert(lineOf(life));
        }
    }
    const auto all = findView("all-patches")->load(fixture.database(), moment, {.node = node.id});
    QCOMPARE(joined(linesOf(*all)), joined(expected));
}

void TestOracleFixes::compareAt(FleetFixture& fixture, const RandomFleet& fleet, const Moment& moment)
{
    Lines expected;
    std::vector<std::int64_t> days;
    std::map<std::string, std::vector<std::int64_t>> byPatch;
    for (const auto& node : fleet.nodes()) {
        for (const auto& life : livesOf(fleet, node, moment.at())) {
            if (life.fixed && !expectedOf(fleet.told(), node, moment.at()).terminated) {
                expected.insert(lineOf(life));
                days.push_back(*life.days());
                byPatch[life.patch].push_back(*life.days());
            }
        }
    }
    const auto fixed = findView("fixed")->load(fixture.database(), moment, {});
    QCOMPARE(joined(linesOf(*fixed)), joined(expected));
    QVERIFY(isSame(loadPatchFixTimes(fixture.database(), moment), timesOf(days)));
    const auto patches = findView("patches")->load(fixture.database(), moment, {});
    QVERIFY(isSame(patches->source()->fixes, timesOf(days)));
    for (std::size_t row = 0; row < patches->rowCount(); ++row) {
        const auto times = timesOf(byPatch[dataText(*patches, row, 0)]);
        const auto cell = [&](const char* column) {
            return patches->column(static_cast<std::size_t>(patches->indexOf(column))).value(row);
        };
        QCOMPARE(cell("fixedNodes"), times.fixes);
        QCOMPARE(cell("daysToFix"), times.fixes == 0 ? Column::absent : times.median);
    }
    for (const auto& node : loadFleet(fixture.database(), moment).nodes) {
        compareNode(fixture, fleet, node, moment);
    }
}

void TestOracleFixes::fixesAreThoseOfPlainLoops_data()
{
    QTest::addColumn<unsigned>("seed");
    const auto count = qEnvironmentVariableIntValue("FLEET_ORACLE_RUNS");
    for (unsigned seed = 1; seed <= (count > 0 ? static_cast<unsigned>(count) : 30U); ++seed) {
        QTest::addRow("fleet %u", seed) << seed;
    }
}

void TestOracleFixes::fixesAreThoseOfPlainLoops()
{
    QFETCH(const unsigned, seed);
    RandomFleet fleet(seed + 20'000);
    FleetFixture fixture;
    fleet.importInto(fixture);
    compareAt(fixture, fleet, {.now = today});
    for (int i = 0; i < 4 && !QTest::currentTestFailed(); ++i) {
        compareAt(fixture, fleet, {.asOf = today - fleet.below(65 * 24) * hour, .now = today});
    }
}

QTEST_GUILESS_MAIN(TestOracleFixes)
#include "tst_oraclefixes.moc"
