// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/difference.h"
#include "models/tables/overview.h"
#include "tests/randomfleet.h"

#include <QTest>

#include <ranges>

// The lists of the whole fleet, the overview's numbers and the groups, each compared with plain loops over what was
// reported: for random fleets, imported in random order, now and at random moments of the past.

using namespace oracle;

namespace {

using Lines = std::multiset<std::string>;

constexpr std::array listViews {"missing", "failed", "pending-reboot", "rejected"};

// The node's lists up to a moment, the newest first.
std::vector<const Told*> listsOf(const std::vector<Told>& all, const std::string& node, Instant at)
{
    std::vector<const Told*> lists;
    for (const auto& told : all) {
        if (told.node == node && told.kind == Told::Kind::Patches && told.time <= at) {
            lists.push_back(&told);
        }
    }
    std::ranges::sort(lists, std::ranges::greater(), [](const Told* told) { return told->time; });
    return lists;
}

bool listHolds(const std::vector<Told>& all, const std::string& node, Instant at)
{
    const auto* summary = newest(all, node, Told::Kind::Summary, at);
    const auto* list = newest(all, node, Told::Kind::Patches, at);
    return list && (!summary || list->time >= summary->time - 15 * 60 * microsPerSecond);
}

// How far back every list says what `holds` asks of the patch.
template <typename Holds>
Instant backTo(const std::vector<const Told*>& lists, const std::string& patch, const Holds& holds)
{
    Instant since = 0;
    for (const auto* list : lists) {
        const auto found = list->patches.find(patch);
        if (found == list->patches.end() || !holds(found->second)) {
            break;
        }
        since = list->time;
    }
    return since;
}

Lines expectedPatches(const RandomFleet& fleet, Instant at, PatchState state)
{
    Lines lines;
    for (const auto& node : fleet.nodes()) {
        const auto lists = listsOf(fleet.told(), node, at);
        const bool gone = expectedOf(fleet.told(), node, at).terminated;
        if (gone || !listHolds(fleet.told(), node, at)) {
            continue;
        }
        for (const auto& [patch, now] : lists.front()->patches) {
            const auto isBad = [](PatchState each) {
                return std::ranges::count(states | std::views::take(4), each) > 0;
            };
            if (now == state) {
                const auto first = backTo(lists, patch, isBad);
                lines.insert(node + ' ' + patch + ' '
                    + isoInstant(backTo(lists, patch, [state](PatchState each) { return each == state; })) + ' '
                    + isoInstant(first) + ' ' + std::to_string((at - first) / microsPerDay));
            }
        }
    }
    return lines;
}

Lines expectedAssociations(const RandomFleet& fleet, Instant at)
{
    Lines lines;
    for (const auto& node : fleet.nodes()) {
        for (const auto* id : {"association-0", "association-1"}) {
            const auto* told = newest(fleet.told(), node, Told::Kind::Association, at, id);
            if (told && told->failed && !expectedOf(fleet.told(), node, at).terminated) {
                lines.insert(node + ' ' + id + ' ' + isoInstant(told->time));
            }
        }
    }
    return lines;
}

Lines expectedCustom(const RandomFleet& fleet, Instant at)
{
    Lines lines;
    for (const auto& node : fleet.nodes()) {
        const auto* told = newest(fleet.told(), node, Told::Kind::Custom, at);
        if (told && !expectedOf(fleet.told(), node, at).terminated) {
            for (const auto& id : told->bad) {
                lines.insert(node + ' ' + id);
            }
        }
    }
    return lines;
}

struct Numbers
{
    int nodes = 0, compliant = 0, nonCompliant = 0, cannotBeJudged = 0, terminated = 0;
    std::array<int, 4> patches = {}, patchNodes = {};

    friend bool operator==(const Numbers&, const Numbers&) = default;
};

Numbers expectedNumbers(const RandomFleet& fleet, Instant at)
{
    Numbers numbers;
    for (const auto& id : fleet.nodes()) {
        const auto node = expectedOf(fleet.told(), id, at);
        if (!node.known || node.terminated) {
            numbers.terminated += node.terminated;
            continue;
        }
        ++numbers.nodes;
        numbers.compliant += node.verdict == Verdict::Compliant;
        numbers.nonCompliant += node.verdict == Verdict::NonCompliant;
        numbers.cannotBeJudged += node.verdict == Verdict::CannotBeJudged;
        for (std::size_t i = 0; i < 4; ++i) {
            numbers.patches[i] += node.counts[i];
            numbers.patchNodes[i] += node.counts[i] > 0;
        }
    }
    return numbers;
}

Numbers numbersOf(const Overview& overview)
{
    Numbers numbers {overview.nodes, overview.compliant, overview.nonCompliant, overview.cannotBeJudged,
        overview.terminated, {}, {}};
    const std::array counts {overview.missing, overview.failed, overview.pendingReboot, overview.rejected};
    for (std::size_t i = 0; i < 4; ++i) {
        numbers.patches[i] = counts[i].number;
        numbers.patchNodes[i] = counts[i].nodes;
    }
    return numbers;
}

Lines linesOf(FleetFixture& fixture, const char* view, const Moment& moment, const std::vector<const char*>& columns)
{
    const auto table = findView(view)->load(fixture.database(), moment, {});
    Lines lines;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        std::string line;
        for (const auto* column : columns) {
            line += (line.empty() ? "" : " ") + dataText(*table, row, static_cast<std::size_t>(table->indexOf(column)));
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

}

class TestOracleLists : public QObject
{
    Q_OBJECT

private slots:
    void listsAndNumbersAreThoseOfPlainLoops_data();
    void listsAndNumbersAreThoseOfPlainLoops();

private:
    static void compareAt(FleetFixture& fixture, const RandomFleet& fleet, const Moment& moment);
    static void compareBars(FleetFixture& fixture, const Overview& overview);
};

// Each layer of a bar opens as many nodes as it counts.
void TestOracleLists::compareBars(FleetFixture& fixture, const Overview& overview)
{
    for (const auto& point : overview.history) {
        auto moment = overview.moment;
        if (&point != &overview.history.back()) { // that one is of the moment itself
            moment.asOf = point.time;
        }
        const auto table = findView("nodes")->load(fixture.database(), moment, {});
        const auto nodesOf = [&table](const std::string& column, int value) {
            const Filter filter {
                .conditions = {{.column = "terminated", .values = {0}}, {.column = column, .values = {value}}}};
            return static_cast<int>(select(*table, filter, {})->size());
        };
        int all = 0;
        for (const auto& [number, stand] : {std::pair(point.missing, Stand::Missing), {point.failed, Stand::Failed},
                 {point.pendingReboot, Stand::PendingReboot}, {point.rejected, Stand::Rejected},
                 {point.association, Stand::AssociationFailed}, {point.custom, Stand::Custom},
                 {point.other, Stand::NonCompliant}, {point.compliant, Stand::Compliant},
                 {point.cannotBeJudged, Stand::CannotBeJudged}}) {
            QCOMPARE(nodesOf("countedAs", static_cast<int>(stand)), number);
            all += number;
        }
        QCOMPARE(all, point.nodes);
        QCOMPARE(nodesOf("verdict", static_cast<int>(Verdict::NonCompliant)), point.nonCompliant);
    }
}

void TestOracleLists::compareAt(FleetFixture& fixture, const RandomFleet& fleet, const Moment& moment)
{
    const auto at = moment.at();
    for (std::size_t i = 0; i < listViews.size(); ++i) {
        QCOMPARE(joined(linesOf(fixture, listViews[i], moment, {"node", "patch", "since", "firstSeen", "days"})),
            joined(expectedPatches(fleet, at, states[i])));
    }
    QCOMPARE(joined(linesOf(fixture, "associations", moment, {"node", "association", "executed"})),
        joined(expectedAssociations(fleet, at)));
    QCOMPARE(joined(linesOf(fixture, "custom", moment, {"node", "item"})), joined(expectedCustom(fleet, at)));
    const auto overview = loadOverview(fixture.database(), moment);
    QVERIFY(numbersOf(overview) == expectedNumbers(fleet, at));
    for (const auto* groups :
        {&overview.byAccount, &overview.byPlatform, &overview.byBaseline, &overview.byPatchGroup}) {
        int nodes = 0, compliant = 0;
        for (const auto& group : *groups) {
            nodes += group.nodes;
            compliant += group.compliant;
        }
        QCOMPARE(nodes, overview.nodes);
        QCOMPARE(compliant, overview.compliant);
    }
    for (const auto& group : overview.byPlatform) {
        const auto table = findView("nodes")->load(fixture.database(), moment, {});
        const Filter filter {
            .conditions = {{.column = "terminated", .values = {0}}, {.column = "platform", .texts = {group.name}}}};
        QCOMPARE(select(*table, filter, {})->size(), static_cast<std::size_t>(group.nodes));
    }
    compareBars(fixture, overview);
}

void TestOracleLists::listsAndNumbersAreThoseOfPlainLoops_data()
{
    QTest::addColumn<unsigned>("seed");
    const auto count = qEnvironmentVariableIntValue("FLEET_ORACLE_RUNS");
    for (unsigned seed = 1; seed <= (count > 0 ? static_cast<unsigned>(count) : 30U); ++seed) {
        QTest::addRow("fleet %u", seed) << seed;
    }
}

void TestOracleLists::listsAndNumbersAreThoseOfPlainLoops()
{
    QFETCH(unsigned, seed);
    RandomFleet fleet(seed + 10'000);
    FleetFixture fixture;
    fleet.importInto(fixture);
    compareAt(fixture, fleet, {.now = today});
    for (int i = 0; i < 4 && !QTest::currentTestFailed(); ++i) {
        const auto then = today - fleet.below(65 * 24) * hour;
        compareAt(fixture, fleet, {.asOf = then, .now = today});
        if (QTest::currentTestFailed()) {
            qWarning("as of %s", isoInstant(then).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestOracleLists)
#include "tst_oraclelists.moc"
