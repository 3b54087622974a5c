// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fleetfixture.h"

#include "models/tables/changesummary.h"
#include "models/tables/overview.h"
#include "models/tables/statewords.h"

#include <map>
#include <random>
#include <set>

// Random lists of patches and custom items, and what changed between two moments by plain loops over them.

namespace changes {

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

inline std::string data(const Table& table, std::size_t row, const char* column)
{
    return dataText(table, row, static_cast<std::size_t>(table.indexOf(column)));
}

using Lines = std::multiset<std::string>;

inline QByteArray difference(const Lines& found, const Lines& expected)
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
                list.items[(list.custom ? "item-" : "KB") + std::to_string(below(6))] =
                    states[static_cast<std::size_t>(below(list.custom ? 2 : 6))];
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
inline std::vector<Stand> standsOf(
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

inline bool wasBadBeforeThat(const std::vector<Stand>& stands) // the last one is bad: and before a break, too
{
    auto stand = stands.rbegin();
    while (stand != stands.rend() && isBad(*stand)) {
        ++stand;
    }
    return std::any_of(stand, stands.rend(), isBad);
}

inline std::string word(Stand stand)
{
    return std::string(dataWord(ColumnType::Stand, static_cast<int>(stand)));
}

inline std::string word(Change change)
{
    return std::string(dataWord(ColumnType::Change, static_cast<int>(change)));
}

inline Lines expectedItems(const RandomLists& random, Instant from, Instant to)
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
inline Lines expectedVerdicts(const Fleet& before, const Fleet& after)
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

inline std::string verdictOf(const std::string& stand)
{
    if (stand == "NotReported" || stand == "Terminated") {
        return "none";
    }
    return stand == "Compliant" ? "COMPLIANT" : stand == "CannotBeJudged" ? "CANNOT_BE_JUDGED" : "NON_COMPLIANT";
}

}
