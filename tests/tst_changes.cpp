// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleetfixture.h"

#include "models/tables/changesummary.h"
#include "models/tables/overview.h"
#include "models/tables/statewords.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

// What changed between two moments once more, in plain loops over what was reported and over two full states of the
// fleet, compared with what the view shows.

namespace {

constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;

constexpr std::array states {PatchState::Missing, PatchState::Failed, PatchState::InstalledPendingReboot,
    PatchState::InstalledRejected, PatchState::Installed, PatchState::NotApplicable};

// A list of patches, or of custom items (bad: Missing).
struct List
{
    std::string node = {};
    Instant time = 0;
    bool custom = false;
    std::map<std::string, PatchState> items = {};
};

std::string data(const Table& table, std::size_t row, const char* column)
{
    return dataText(table, row, static_cast<std::size_t>(table.indexOf(column)));
}

using Lines = std::multiset<std::string>;

QByteArray difference(const Lines& found, const Lines& expected)
{
    for (const auto& line : expected) {
        if (found.count(line) != expected.count(line)) {
            return "not found: " + QByteArray::fromStdString(line);
        }
    }
    return found.size() == expected.size() ? QByteArray() : QByteArray("too many rows");
}

class RandomLists
{
public:
    explicit RandomLists(unsigned seed)
        : m_random(seed)
    {
        std::set<Instant> times;
        while (times.size() < 24) {
            times.insert(today - below(60 * 24) * 60 * 60 * microsPerSecond);
        }
        for (const auto time : times) {
            List list {.node = "i-000000000000000" + std::to_string(below(3)), .time = time, .custom = below(4) == 0};
            for (int i = below(6); i >= 0; --i) {
                list.items[(list.custom ? "item-" : "KB") + std::to_string(below(6))]
                    = states[static_cast<std::size_t>(below(list.custom ? 2 : 6))];
            }
            m_lists.push_back(list);
            if (below(6) == 0) {
                m_terminated[list.node] = time + 1;
            }
        }
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void importInto(FleetFixture& fixture)
    {
        auto lists = m_lists;
        std::ranges::shuffle(lists, m_random);
        for (const auto& list : lists) {
            std::vector<Fact> facts;
            for (const auto& [id, state] : list.items) {
                facts.emplace_back(list.custom
                        ? Fact(facts::item(list.node, list.time, "Custom:x", id, state == PatchState::Missing))
                        : Fact(facts::patch(list.node, list.time, id, state)));
            }
            fixture.import(facts);
        }
        for (const auto& [node, time] : m_terminated) {
            fixture.import({facts::machine(node, time, "Terminated")});
        }
    }

    [[nodiscard]] const std::vector<List>& lists() const { return m_lists; }

    [[nodiscard]] bool terminated(const std::string& node, Instant at) const
    {
        const auto found = m_terminated.find(node);
        return found != m_terminated.end() && found->second <= at;
    }

private:
    std::mt19937 m_random;
    std::vector<List> m_lists; // ascending
    std::map<std::string, Instant> m_terminated;
};

// How an item stood at a moment, and at each earlier one.
std::vector<Stand> standsOf(
    const std::vector<List>& lists, const std::string& node, const std::string& id, bool custom, Instant upTo)
{
    std::vector<Stand> stands {Stand::NotReported};
    for (const auto& list : lists) {
        if (list.node != node || list.custom != custom || list.time > upTo) {
            continue;
        }
        const auto found = list.items.find(id);
        if (found == list.items.end()) {
            stands.push_back(Stand::NotReported);
        } else if (custom) {
            stands.push_back(found->second == PatchState::Missing ? Stand::Custom : Stand::Compliant);
        } else {
            stands.push_back(standOf(found->second, false));
        }
    }
    return stands;
}

bool wasBadBeforeThat(const std::vector<Stand>& stands) // the last one is bad: and before a break, too
{
    auto stand = stands.rbegin();
    while (stand != stands.rend() && isBad(*stand)) {
        ++stand;
    }
    return std::any_of(stand, stands.rend(), isBad);
}

std::string word(Stand stand)
{
    return std::string(dataWord(ColumnType::Stand, static_cast<int>(stand)));
}

std::string word(Change change)
{
    return std::string(dataWord(ColumnType::Change, static_cast<int>(change)));
}

Lines expectedItems(const RandomLists& random, Instant from, Instant to)
{
    std::set<std::tuple<std::string, std::string, bool>> all;
    for (const auto& list : random.lists()) {
        for (const auto& [id, state] : list.items) {
            all.emplace(list.node, id, list.custom);
        }
    }
    Lines lines;
    for (const auto& [node, id, custom] : all) {
        const auto before = standsOf(random.lists(), node, id, custom, from).back();
        const auto history = standsOf(random.lists(), node, id, custom, to);
        const auto after = history.back();
        if (random.terminated(node, to) || (!isBad(before) && !isBad(after)) || before == after) {
            continue;
        }
        Change change = Change::Moved;
        if (!isBad(before)) {
            change = wasBadBeforeThat(history) ? Change::Regressed : Change::New;
        } else if (!isBad(after)) {
            change = after == Stand::NotReported ? Change::Vanished : Change::Fixed;
        }
        lines.insert(node + ' ' + id + ' ' + word(change) + ' ' + word(before) + ' ' + word(after));
    }
    return lines;
}

// Nodes whose verdict is another one, or that came or went.
Lines expectedVerdicts(const Fleet& before, const Fleet& after)
{
    const auto textOf = [](const Fleet& fleet, const std::string& node) {
        const auto found = std::ranges::find(fleet.nodes, node, &NodeState::node);
        return found == fleet.nodes.end() || found->terminated ? std::string("none")
                                                                : std::string(::word(found->judgement.verdict));
    };
    Lines lines;
    for (const auto& node : after.nodes) {
        if (const auto then = textOf(before, node.node), now = textOf(after, node.node); then != now) {
            lines.insert(node.node + ' ' + then + ' ' + now);
        }
    }
    return lines;
}

std::string verdictOf(const std::string& stand)
{
    if (stand == "NotReported" || stand == "Terminated") {
        return "none";
    }
    return stand == "Compliant" ? "COMPLIANT" : stand == "CannotBeJudged" ? "CANNOT_BE_JUDGED" : "NON_COMPLIANT";
}

}

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

private:
    static TablePointer changes(FleetFixture& fixture, Instant from, Instant to);
    static Lines lines(const Table& table);
};

TablePointer TestChanges::changes(FleetFixture& fixture, Instant from, Instant to)
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

void TestChanges::twoFullStatesSayTheSame_data()
{
    QTest::addColumn<unsigned>("seed");
    const auto count = qEnvironmentVariableIntValue("FLEET_ORACLE_RUNS");
    for (unsigned seed = 1; seed <= (count > 0 ? static_cast<unsigned>(count) : 40U); ++seed) {
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
        const auto table = changes(fixture, from, to);
        Lines items, verdicts;
        for (std::size_t row = 0; row < table->rowCount(); ++row) {
            const auto node = data(*table, row, "node");
            const auto before = data(*table, row, "before"), after = data(*table, row, "after");
            if (data(*table, row, "subject") != "Node") {
                items.insert(
                    node + ' ' + data(*table, row, "item") + ' ' + data(*table, row, "change") + ' ' + before + ' ' + after);
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
    QCOMPARE(lines(*changes(fixture, monday, tuesday)),
        (Lines {"i-1  Fixed Missing Compliant", "i-1 KB1 Fixed Missing Installed", "i-1 KB2 Fixed Missing Installed"}));
    const auto table = changes(fixture, tuesday, wednesday);
    QCOMPARE(lines(*table),
        (Lines {"i-1  Regressed Compliant Missing", "i-1 KB2 Regressed Installed Missing",
            "i-1 KB3 New Installed Failed"}));
    const auto all = changes(fixture, monday, wednesday);
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
    const auto table = changes(fixture, before, today);
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
    const auto table = changes(fixture, before, after);
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
    QCOMPARE(lines(*changes(fixture, before, after)),
        (Lines {"i-1  New Compliant AssociationFailed", "i-1 a-1 New Compliant AssociationFailed"}));
    list(today, false);
    QCOMPARE(lines(*changes(fixture, after, today)),
        (Lines {"i-1  Fixed AssociationFailed Compliant", "i-1 a-1 Fixed AssociationFailed Compliant"}));
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
