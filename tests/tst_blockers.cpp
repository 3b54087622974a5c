// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleetfixture.h"

#include "models/tables/blockers.h"
#include "models/tables/patchnodes.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

// What blocks nodes: the views of patches, of CVEs and of reboots, compared with plain loops over what was reported.

using namespace Qt::StringLiterals;

namespace {

constexpr Instant today = FleetFixture::today;

struct Machine
{
    std::string id = {};
    std::map<std::string, PatchState> patches = {}; // the newest list
    bool counted = false; // only counts were reported, no list
    bool oneMoreCounted = false; // the counts of the same operation tell of one more missing patch
    bool association = false; // one failed
    bool custom = false; // one is non-compliant
    bool terminated = false;

    [[nodiscard]] int count(PatchState state) const
    {
        return static_cast<int>(std::ranges::count(patches, state, [](const auto& each) { return each.second; }));
    }

    [[nodiscard]] std::set<std::string> installable() const
    {
        std::set<std::string> ids;
        for (const auto& [patch, state] : patches) {
            if (state == PatchState::Missing || state == PatchState::Failed) {
                ids.insert(patch);
            }
        }
        return ids;
    }

    [[nodiscard]] bool blockedOtherwise() const // than by patches and reboots
    {
        return oneMoreCounted || association || custom || count(PatchState::InstalledRejected) > 0;
    }
};

// Every patch names one CVE, and each two neighbours share one.
std::string cvesOf(int patch)
{
    return "CVE-2024-" + std::to_string(patch) + ", cve-2024-0" + std::to_string(patch / 2);
}

std::vector<Machine> randomMachines(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    constexpr std::array states {PatchState::Missing, PatchState::Missing, PatchState::Failed,
        PatchState::InstalledPendingReboot, PatchState::InstalledRejected};
    std::vector<Machine> machines;
    for (int i = 0; i < 10; ++i) {
        Machine machine {.id = "i-0000000000000000" + std::string(1, static_cast<char>('a' + i))};
        for (int patch = 0; patch < 6; ++patch) {
            machine.patches["KB" + std::to_string(patch)] =
                below(4) == 0 ? states[static_cast<std::size_t>(below(5))] : PatchState::Installed;
        }
        machine.counted = below(5) == 0;
        machine.oneMoreCounted = !machine.counted && below(8) == 0;
        machine.association = below(8) == 0;
        machine.custom = below(8) == 0;
        machine.terminated = below(8) == 0;
        machines.push_back(machine);
    }
    return machines;
}

void report(FleetFixture& fixture, const Machine& machine)
{
    std::vector<Fact> reported;
    if (machine.counted || machine.oneMoreCounted) {
        reported.emplace_back(facts::summary(machine.id, today,
            machine.count(PatchState::Missing) + (machine.oneMoreCounted ? 1 : 0), machine.count(PatchState::Failed),
            machine.count(PatchState::InstalledPendingReboot), machine.count(PatchState::InstalledRejected)));
    }
    for (const auto& [id, state] : machine.patches) {
        if (!machine.counted) {
            auto item = facts::patch(machine.id, today, id, state);
            item.cves = cvesOf(id.back() - '0');
            reported.emplace_back(item);
        }
    }
    reported.emplace_back(facts::association(machine.id, today, "association-1", machine.association));
    reported.emplace_back(facts::item(machine.id, today, "Custom:x", "disk", machine.custom));
    reported.emplace_back(facts::machine(machine.id, today, machine.terminated ? "Terminated" : "Active"));
    fixture.import(reported);
}

TablePointer load(FleetFixture& fixture, const char* view)
{
    return findView(view)->load(fixture.database(), {.now = today}, {});
}

std::string cell(const TablePointer& table, std::size_t row, const char* column)
{
    return dataText(*table, row, static_cast<std::size_t>(table->indexOf(column)));
}

using Counts = std::map<std::string, std::string>;

Counts countsOf(const TablePointer& table, const char* key, const std::vector<const char*>& columns)
{
    Counts counts;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        auto& text = counts[cell(table, row, key)];
        for (const auto* column : columns) {
            text += cell(table, row, column) + ' ';
        }
    }
    return counts;
}

// Nodes to fix, missing, failed, waiting, rejected: of the patches that `fits` says.
template <typename Fits> std::string expectedCounts(const std::vector<Machine>& machines, const Fits& fits)
{
    std::array<std::set<std::string>, 5> nodes;
    constexpr std::array states {PatchState::None, PatchState::Missing, PatchState::Failed,
        PatchState::InstalledPendingReboot, PatchState::InstalledRejected};
    for (const auto& machine : machines) {
        for (const auto& [id, state] : machine.patches) {
            for (std::size_t i = 0; i < states.size() && !machine.counted && !machine.terminated; ++i) {
                if (fits(id) && (i == 0 ? state != PatchState::Installed : state == states[i])) {
                    nodes[i].insert(machine.id);
                }
            }
        }
    }
    std::string text;
    for (const auto& each : nodes) {
        text += std::to_string(each.size()) + ' ';
    }
    return text;
}

constexpr std::array countColumns {"nodes", "missing", "failed", "pendingReboot", "rejected"};
const std::vector<const char*> columns(countColumns.begin(), countColumns.end());

}

class TestBlockers : public QObject
{
    Q_OBJECT

private slots:
    void randomFleetsAreAnsweredAsByPlainLoops();
    void patchesThatAreFixedFirstStandFirst();
    void aNodeWithCountsAloneCanWaitForAReboot();
    void aPageOfAListProvesNothingAboutTheRest();
    void theRebootQueueSaysHowLongAndWhoElse();

private:
    void comparePatches(FleetFixture& fixture, const std::vector<Machine>& machines);
    void compareCves(FleetFixture& fixture, const std::vector<Machine>& machines);
    void compareReboots(FleetFixture& fixture, const std::vector<Machine>& machines);
};

void TestBlockers::comparePatches(FleetFixture& fixture, const std::vector<Machine>& machines)
{
    const auto table = load(fixture, "patches");
    const auto counts = countsOf(table, "patch", columns);
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        const auto id = cell(table, row, "patch");
        QCOMPARE(counts.at(id), expectedCounts(machines, [&id](const std::string& each) { return each == id; }));
        std::vector<std::string> alone;
        for (const auto& machine : machines) {
            if (!machine.counted && !machine.terminated && !machine.blockedOtherwise()
                && machine.count(PatchState::InstalledPendingReboot) == 0 && machine.installable() == std::set {id}) {
                alone.push_back(machine.id);
            }
        }
        QCOMPARE(cell(table, row, "onlyBlocker"), std::to_string(alone.size()));
        const PatchQuestion question {.patch = table->key(row), .alone = true};
        QCOMPARE(nodesOfPatch(fixture.database(), {.now = today}, question), alone);
        const auto toFix = nodesOfPatch(fixture.database(), {.now = today}, {.patch = table->key(row)});
        QCOMPARE(std::to_string(toFix.size()), cell(table, row, "nodes"));
    }
}

void TestBlockers::compareCves(FleetFixture& fixture, const std::vector<Machine>& machines)
{
    const auto table = load(fixture, "cves");
    for (const auto& [cve, counts] : countsOf(table, "cve", columns)) {
        const auto fits = [&cve](const std::string& patch) {
            const auto ids = cveIds(cvesOf(patch.back() - '0'));
            return std::ranges::count(ids, cve) > 0;
        };
        QCOMPARE(counts, expectedCounts(machines, fits));
        const PatchQuestion question {.cve = cve, .state = PatchState::Missing};
        const auto missing = nodesOfPatch(fixture.database(), {.now = today}, question).size();
        QCOMPARE(counts.substr(2, 2), std::to_string(missing) + ' ');
        std::vector<std::string> alone;
        for (const auto& machine : machines) {
            if (!machine.counted && !machine.terminated && !machine.blockedOtherwise() && !machine.installable().empty()
                && machine.count(PatchState::InstalledPendingReboot) == 0
                && std::ranges::all_of(machine.installable(), fits)) {
                alone.push_back(machine.id);
            }
        }
        QCOMPARE(countsOf(table, "cve", {"onlyBlocker"}).at(cve), std::to_string(alone.size()) + ' ');
        QCOMPARE(nodesOfPatch(fixture.database(), {.now = today}, {.cve = cve, .alone = true}), alone);
    }
    const auto all = expectedCounts(machines, [](const std::string&) { return true; });
    QCOMPARE(table->rowCount() == 0, all.starts_with("0 "));
}

void TestBlockers::compareReboots(FleetFixture& fixture, const std::vector<Machine>& machines)
{
    Counts expected;
    for (const auto& machine : machines) {
        const auto waiting = machine.count(PatchState::InstalledPendingReboot);
        if (!machine.terminated && !machine.blockedOtherwise() && waiting > 0 && machine.installable().empty()) {
            expected[machine.id] = std::to_string(waiting) + ' ';
        }
    }
    QCOMPARE(countsOf(load(fixture, "reboot-queue"), "node", {"pendingReboot"}), expected);
}

void TestBlockers::randomFleetsAreAnsweredAsByPlainLoops()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto machines = randomMachines(seed);
        FleetFixture fixture;
        for (const auto& machine : machines) {
            report(fixture, machine);
        }
        comparePatches(fixture, machines);
        compareCves(fixture, machines);
        compareReboots(fixture, machines);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(seed)));
    }
}

void TestBlockers::patchesThatAreFixedFirstStandFirst()
{
    FleetFixture fixture;
    report(fixture, {.id = "i-0000000000000000a", .patches = {{"KB1", PatchState::Missing}}});
    for (const auto* node : {"i-0000000000000000b", "i-0000000000000000c"}) {
        report(fixture, {.id = node, .patches = {{"KB2", PatchState::Missing}, {"KB3", PatchState::Failed}}});
    }
    report(fixture, {.id = "i-0000000000000000d", .patches = {{"KB3", PatchState::Missing}}, .custom = true});
    const auto table = load(fixture, "patches");
    QCOMPARE(countsOf(table, "fixFirst", {"patch", "onlyBlocker", "nodes"}),
        (Counts {{"1", "KB1 1 1 "}, {"2", "KB3 0 3 "}, {"3", "KB2 0 2 "}}));
    QCOMPARE(QByteArray(findView("patches")->order.column.c_str()), "fixFirst");
}

void TestBlockers::aNodeWithCountsAloneCanWaitForAReboot()
{
    FleetFixture fixture;
    fixture.import({facts::summary("i-0000000000000000a", today, 0, 0, 2, 0)});
    auto unknown = facts::summary("i-0000000000000000b", today, 0, 0, 2, 0);
    unknown.missing = -1;
    fixture.import({unknown});
    QCOMPARE(
        countsOf(load(fixture, "reboot-queue"), "node", {"pendingReboot"}), (Counts {{"i-0000000000000000a", "2 "}}));
}

void TestBlockers::aPageOfAListProvesNothingAboutTheRest()
{
    FleetFixture fixture;
    fixture.import({facts::patch("i-0000000000000000a", today, "KB1", PatchState::Missing)}, {.partial = true});
    const auto table = load(fixture, "patches");
    QCOMPARE(countsOf(table, "patch", {"missing", "onlyBlocker"}), (Counts {{"KB1", "1 0 "}}));
}

void TestBlockers::theRebootQueueSaysHowLongAndWhoElse()
{
    FleetFixture fixture;
    const auto waiting = [](const char* node, Instant at) {
        auto item = facts::patch(node, at, "KB1", PatchState::InstalledPendingReboot);
        item.patchGroup = "web";
        return item;
    };
    fixture.import({waiting("i-0000000000000000a", today - 3 * microsPerDay)});
    fixture.import({waiting("i-0000000000000000b", today - microsPerDay)});
    fixture.import({waiting("i-0000000000000000a", today - microsPerDay)});
    const auto table = load(fixture, "reboot-queue");
    const auto rows = select(*table, {}, findView("reboot-queue")->order);
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(cell(table, rows->front(), "node"), "i-0000000000000000a");
    QCOMPARE(cell(table, rows->front(), "since"), isoInstant(today - 3 * microsPerDay));
    QCOMPARE(cell(table, rows->front(), "groupNodes"), "1");
}

QTEST_GUILESS_MAIN(TestBlockers)
#include "tst_blockers.moc"
