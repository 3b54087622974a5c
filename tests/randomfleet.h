// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fleetfixture.h"

#include <map>
#include <random>
#include <set>

// Random fleets, and the rules once more in plain loops over what was reported of them.

namespace oracle {

constexpr Instant today = FleetFixture::today;
constexpr Instant hour = 3600 * microsPerSecond;

using Items = std::map<std::string, PatchState>;

struct Told
{
    enum class Kind { Summary, Patches, Association, Custom, Machine, Command } kind = Kind::Summary;
    std::string node = {};
    Instant time = 0;
    std::array<int, 4> counts = {}; // missing, failed, waiting, rejected
    Items patches = {};
    std::string id = {};
    std::set<std::string> bad = {};
    bool failed = false; // or terminated
};

struct Expected
{
    bool known = false;
    bool terminated = false;
    bool anyPatches = false;
    std::array<int, 4> counts = {};
    std::optional<Instant> operation = {};
    int associations = 0;
    int custom = 0;
    bool commandFailed = false;
    Verdict verdict = Verdict::CannotBeJudged;
};

constexpr std::array states {PatchState::Missing, PatchState::Failed, PatchState::InstalledPendingReboot,
    PatchState::InstalledRejected, PatchState::Installed, PatchState::NotApplicable};

inline const Told* newest(
    const std::vector<Told>& all, const std::string& node, Told::Kind kind, Instant upTo, const std::string& id = {})
{
    const Told* found = nullptr;
    for (const auto& told : all) {
        const bool fits = told.node == node && told.kind == kind && told.time <= upTo && (id.empty() || told.id == id);
        found = fits && (!found || told.time > found->time) ? &told : found;
    }
    return found;
}

inline void expectPatches(Expected& expected, const Told* summary, const Told* list)
{
    expected.anyPatches = summary || list;
    if (list && (!summary || list->time >= summary->time - 10 * 60 * microsPerSecond - 5 * 60 * microsPerSecond)) {
        for (const auto& [id, state] : list->patches) {
            for (std::size_t i = 0; i < 4; ++i) {
                expected.counts[i] += state == states[i];
            }
        }
        // within an hour of the operation's end it is the same operation
        const bool same = summary && list->time <= summary->time + hour;
        expected.operation = same ? summary->time : list->time;
    } else if (summary) {
        expected.counts = summary->counts;
        expected.operation = summary->time;
    }
}

inline Expected expectedOf(const std::vector<Told>& all, const std::string& node, Instant at)
{
    Expected expected;
    std::set<std::string> associations;
    for (const auto& told : all) {
        if (told.node == node && told.time <= at) {
            expected.known = true;
            if (told.kind == Told::Kind::Association) {
                associations.insert(told.id);
            }
        }
    }
    expectPatches(expected, newest(all, node, Told::Kind::Summary, at), newest(all, node, Told::Kind::Patches, at));
    for (const auto& id : associations) {
        expected.associations += newest(all, node, Told::Kind::Association, at, id)->failed;
    }
    if (const auto* custom = newest(all, node, Told::Kind::Custom, at)) {
        expected.custom = static_cast<int>(custom->bad.size());
    }
    if (const auto* machine = newest(all, node, Told::Kind::Machine, at)) {
        expected.terminated = machine->failed;
    }
    const auto* command = newest(all, node, Told::Kind::Command, at);
    expected.commandFailed = command && command->failed && command->time > expected.operation.value_or(0) + hour / 6;
    const bool bad = expected.associations > 0 || expected.custom > 0
        || std::ranges::any_of(expected.counts, [](int count) { return count > 0; });
    const bool fresh = expected.operation && at - *expected.operation <= 30 * microsPerDay;
    expected.verdict = bad             ? Verdict::NonCompliant
        : expected.anyPatches && fresh ? Verdict::Compliant
                                       : Verdict::CannotBeJudged;
    return expected;
}

class RandomFleet
{
public:
    explicit RandomFleet(unsigned seed)
        : m_random(seed)
    {
        const int nodes = below(3) + 1;
        for (int i = 0; i < nodes; ++i) {
            m_nodes.push_back("i-0000000000000000" + std::string(1, static_cast<char>('a' + i)));
        }
        std::set<Instant> times; // all different: what is told twice at one moment is another test's
        constexpr Instant minute = 60 * microsPerSecond;
        constexpr std::array offsets {-70, -20, -14, -6, -4, 30, 50, 70};
        while (times.size() < 25) { // half of them close to another one, as the reports of one operation are
            const bool close = !times.empty() && below(2) == 0;
            const auto near = close ? *std::next(times.begin(), below(static_cast<int>(times.size()))) : today;
            times.insert(close ? std::min(today, near + offsets[static_cast<std::size_t>(below(8))] * minute)
                               : near - below(60 * 24 * 60) * minute);
        }
        for (const auto time : times) {
            m_told.push_back(one(time));
        }
        std::ranges::shuffle(m_told, m_random);
    }

    [[nodiscard]] const std::vector<Told>& told() const { return m_told; }

    [[nodiscard]] const std::vector<std::string>& nodes() const { return m_nodes; }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void importInto(FleetFixture& fixture)
    {
        for (std::size_t i = 0; i < m_told.size();) {
            std::vector<Fact> facts;
            std::set<std::pair<std::string, Told::Kind>> inFile; // a file holds one report of each kind for a node
            const auto length = static_cast<std::size_t>(below(4) + 1);
            for (std::size_t n = 0;
                 n < length && i < m_told.size() && inFile.emplace(m_told[i].node, m_told[i].kind).second; ++n, ++i) {
                addFacts(facts, m_told[i]);
            }
            fixture.import(facts);
            if (below(5) == 0) {
                fixture.import(facts); // again
            }
        }
    }

private:
    Told one(Instant time)
    {
        Told told {.kind = static_cast<Told::Kind>(std::max(below(8) - 2, below(2))),
            .node = m_nodes[static_cast<std::size_t>(below(static_cast<int>(m_nodes.size())))],
            .time = time};
        for (auto& count : told.counts) {
            count = below(3) == 0 ? below(4) : 0;
        }
        const int items = below(6) + 1;
        for (int i = 0; i < items; ++i) {
            const auto state = below(3) == 0 ? states[static_cast<std::size_t>(below(6))] : PatchState::Installed;
            told.patches["KB" + std::to_string(below(8))] = state;
            if (below(4) == 0) {
                told.bad.insert("item-" + std::to_string(below(4)));
            }
        }
        told.id = "association-" + std::to_string(below(2));
        told.failed = below(3) == 0;
        return told;
    }

    void addFacts(std::vector<Fact>& into, const Told& told)
    {
        switch (told.kind) {
        case Told::Kind::Summary:
            into.emplace_back(
                facts::summary(told.node, told.time, told.counts[0], told.counts[1], told.counts[2], told.counts[3]));
            return;
        case Told::Kind::Patches:
            for (const auto& [id, state] : told.patches) {
                into.emplace_back(facts::patch(told.node, told.time, id, state));
            }
            return;
        case Told::Kind::Association: // each report is the whole list: the other association is told as well
            addAssociation(into, told);
            return;
        case Told::Kind::Custom:
            into.emplace_back(facts::item(told.node, told.time, "Custom:x", "always", false));
            for (const auto& id : told.bad) {
                into.emplace_back(facts::item(told.node, told.time, "Custom:x", id, true));
            }
            return;
        case Told::Kind::Machine:
            into.emplace_back(facts::machine(told.node, told.time, told.failed ? "Terminated" : "Active"));
            return;
        case Told::Kind::Command:
            into.emplace_back(facts::command(told.node, told.time, told.failed ? "Failed" : "Success"));
            into.emplace_back(facts::command(told.node, told.time, "Failed", "AWS-RunShellScript"));
            return;
        }
    }

    void addAssociation(std::vector<Fact>& into, const Told& told)
    {
        into.emplace_back(facts::association(told.node, told.time, told.id, told.failed));
        const auto other = told.id == "association-0" ? "association-1" : "association-0";
        const auto* before = newest(m_told, told.node, Told::Kind::Association, told.time, other);
        if (before) {
            into.emplace_back(facts::association(told.node, before->time, other, before->failed));
        }
    }

    std::mt19937 m_random;
    std::vector<std::string> m_nodes;
    std::vector<Told> m_told;
};

}
