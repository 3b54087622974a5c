// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/greenpath.h"
#include "tests/slowbuild.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <map>
#include <random>
#include <set>
#include <tuple>

namespace {

using Numbers = std::vector<std::int64_t>;

NodeBlockers needing(std::int64_t node, const Numbers& patches)
{
    return {.node = node, .patches = patches};
}

std::vector<NodeBlockers> randomFleet(unsigned seed, int most, int kinds)
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    std::vector<NodeBlockers> fleet;
    const auto nodes = below(most) + 1;
    for (int node = 1; node <= nodes; ++node) {
        std::set<std::int64_t> patches;
        for (int i = below(5); i > 0; --i) {
            patches.insert(100 + below(kinds));
        }
        fleet.push_back(needing(node, Numbers(patches.begin(), patches.end())));
        std::ranges::shuffle(fleet.back().patches, random);
        fleet.back().reboots = below(8) == 0;
        fleet.back().others = below(8) == 0;
        fleet.back().unnamed = below(8) == 0;
    }
    return fleet;
}

// What a node still needs, in plain loops. Nothing: it is not turned by patches.
std::map<std::int64_t, std::set<std::int64_t>> needs(const std::vector<NodeBlockers>& fleet)
{
    std::map<std::int64_t, std::set<std::int64_t>> needs;
    for (const auto& node : fleet) {
        if (!node.patches.empty() && node.reboots + node.others + node.unnamed == 0) {
            needs[node.node] = {node.patches.begin(), node.patches.end()};
        }
    }
    return needs;
}

std::vector<GreenStep> naivePath(const std::vector<NodeBlockers>& fleet, std::size_t room)
{
    auto left = needs(fleet);
    std::vector<GreenStep> steps;
    while (true) {
        std::tuple<double, std::size_t, Numbers> best {0, 0, {}}; // the least wins
        for (const auto& [node, patches] : left) {
            std::size_t turned = 0;
            for (const auto& [other, needed] : left) {
                turned += std::ranges::includes(patches, needed);
            }
            const auto richness = static_cast<double>(turned) / static_cast<double>(patches.size());
            const std::tuple candidate {-richness, patches.size(), Numbers(patches.begin(), patches.end())};
            if (patches.size() <= room && candidate < best) {
                best = candidate;
            }
        }
        GreenStep step {.patches = std::get<Numbers>(best)};
        if (step.patches.empty()) {
            return steps;
        }
        for (auto node = left.begin(); node != left.end();) {
            for (const auto patch : step.patches) {
                node->second.erase(patch);
            }
            if (node->second.empty()) {
                step.nodes.push_back(node->first);
            }
            node = node->second.empty() ? left.erase(node) : std::next(node);
        }
        room -= step.patches.size();
        steps.push_back(step);
    }
}

}

class TestGreenPath : public QObject
{
    Q_OBJECT

private slots:
    void whatInstallingDoesNotRemoveIsNeverTurned_data();
    void whatInstallingDoesNotRemoveIsNeverTurned();
    void patchesThatTurnMoreNodesGoFirst();
    void patchesThatAreNeededTogetherAreOneStep();
    void noStepNeedsMorePatchesThanThereIsRoomFor();
    void randomFleetsAreAnsweredAsByPlainLoops();
    void everyNodeThatIsClaimedHasNoOtherBlocker();
    void aLargeFleetTakesLessThanHalfASecond();
};

void TestGreenPath::whatInstallingDoesNotRemoveIsNeverTurned_data()
{
    QTest::addColumn<int>("reboots");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("unnamed");
    QTest::addColumn<bool>("installable");
    QTest::newRow("a missing patch alone") << 0 << 0 << 0 << true;
    QTest::newRow("another one waits for a reboot") << 1 << 0 << 0 << false;
    QTest::newRow("an association failed, too") << 0 << 1 << 0 << false;
    QTest::newRow("one more is counted and not named") << 0 << 0 << 1 << false;
}

void TestGreenPath::whatInstallingDoesNotRemoveIsNeverTurned()
{
    QFETCH(int, reboots);
    QFETCH(int, others);
    QFETCH(int, unnamed);
    QFETCH(bool, installable);
    const std::vector<NodeBlockers> fleet {
        {.node = 7, .patches = {1}, .reboots = reboots, .others = others, .unnamed = unnamed}};
    QCOMPARE(fleet[0].isInstallable(), installable);
    QCOMPARE(onlyBlockers(fleet).contains(1), installable);
    QCOMPARE(!shortestPathToGreen(fleet, 20).empty(), installable);
    QVERIFY(!fleet[0].waitsForRebootOnly());
    const NodeBlockers waiting {.node = 7, .reboots = 2, .others = others, .unnamed = unnamed};
    QCOMPARE(waiting.waitsForRebootOnly(), others + unnamed == 0);
}

void TestGreenPath::patchesThatTurnMoreNodesGoFirst()
{
    const std::vector fleet {
        needing(1, {10}), needing(2, {11}), needing(3, {11}), needing(4, {10, 11}), needing(5, {12})};
    const auto steps = shortestPathToGreen(fleet, 2);
    QCOMPARE(steps.size(), std::size_t(2));
    QCOMPARE(steps[0].patches, Numbers {11});
    QCOMPARE(steps[0].nodes, (Numbers {2, 3}));
    QCOMPARE(steps[1].patches, Numbers {10});
    QCOMPARE(steps[1].nodes, (Numbers {1, 4}));
    QCOMPARE(onlyBlockers(fleet).at(11), (Numbers {2, 3}));
}

void TestGreenPath::patchesThatAreNeededTogetherAreOneStep()
{
    const std::vector fleet {
        needing(1, {10, 11}), needing(2, {11, 10}), needing(3, {10, 11}), needing(4, {12}), needing(5, {11, 12})};
    const auto steps = shortestPathToGreen(fleet, 20);
    QCOMPARE(steps.size(), std::size_t(2));
    QCOMPARE(steps[0].patches, (Numbers {10, 11}));
    QCOMPARE(steps[0].nodes, (Numbers {1, 2, 3}));
    QCOMPARE(steps[1].nodes, (Numbers {4, 5}));
}

void TestGreenPath::noStepNeedsMorePatchesThanThereIsRoomFor()
{
    const std::vector fleet {needing(1, {10, 11}), needing(2, {10, 11}), needing(3, {10, 11}), needing(4, {12})};
    QCOMPARE(shortestPathToGreen(fleet, 0).size(), std::size_t(0));
    QCOMPARE(shortestPathToGreen(fleet, 1).size(), std::size_t(1));
    QCOMPARE(shortestPathToGreen(fleet, 1)[0].patches, Numbers {12});
    QCOMPARE(shortestPathToGreen(fleet, 2)[0].patches, (Numbers {10, 11}));
}

void TestGreenPath::randomFleetsAreAnsweredAsByPlainLoops()
{
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        const auto fleet = randomFleet(seed, 25, 3 + static_cast<int>(seed % 9));
        std::map<std::int64_t, Numbers> alone;
        for (const auto& [node, patches] : needs(fleet)) {
            if (patches.size() == 1) {
                alone[*patches.begin()].push_back(node);
            }
        }
        const auto only = onlyBlockers(fleet);
        QCOMPARE((std::map<std::int64_t, Numbers>(only.begin(), only.end())), alone);
        const auto most = seed % 7;
        const auto steps = shortestPathToGreen(fleet, most), expected = naivePath(fleet, most);
        QCOMPARE(steps.size(), expected.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].patches, expected[i].patches);
            QCOMPARE(steps[i].nodes, expected[i].nodes);
        }
    }
}

void TestGreenPath::everyNodeThatIsClaimedHasNoOtherBlocker()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const auto fleet = randomFleet(seed, 60, 12);
        const auto needed = needs(fleet);
        std::set<std::int64_t> installed, green;
        for (const auto& step : shortestPathToGreen(fleet, 20)) {
            installed.insert(step.patches.begin(), step.patches.end());
            QVERIFY(!step.nodes.empty());
            for (const auto node : step.nodes) {
                QVERIFY(green.insert(node).second);
                QVERIFY(std::ranges::includes(installed, needed.at(node)));
            }
        }
        for (const auto& [node, patches] : needed) { // nor is one left out
            QCOMPARE(green.contains(node), std::ranges::includes(installed, patches));
        }
        QVERIFY(installed.size() <= 20);
    }
}

// Two of a hundred of 450 items, on each of 10,000 nodes; no two nodes need the same.
void TestGreenPath::aLargeFleetTakesLessThanHalfASecond()
{
    std::mt19937 random(1);
    std::vector<NodeBlockers> fleet;
    for (int node = 1; node <= 10'000; ++node) {
        std::set<std::int64_t> patches;
        while (patches.size() < 1 + static_cast<std::size_t>(node % 17)) {
            patches.insert(static_cast<std::int64_t>(random() % 60 * (random() % 5 + 1)));
        }
        fleet.push_back(needing(node, Numbers(patches.begin(), patches.end())));
    }
    const auto begin = std::clock(); // of this process: others may be busy
    const auto steps = shortestPathToGreen(fleet, 20);
    const auto milliseconds = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY(!steps.empty());
    QVERIFY2(milliseconds < 500 * slowness, qPrintable(QString::number(milliseconds)));
}

QTEST_GUILESS_MAIN(TestGreenPath)
#include "tst_greenpath.moc"
