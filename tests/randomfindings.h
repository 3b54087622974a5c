// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fleetfixture.h"

#include <map>
#include <random>

// Random findings of Patch Manager in several versions, and the operations of their nodes.

namespace oracle {

constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;
inline const std::vector<std::string> nodes {"i-0000000000000000a", "i-0000000000000000b"};

struct Version
{
    Instant updated = 0;
    bool passed = false, archived = false, resolved = false;

    [[nodiscard]] bool fixed() const { return passed || archived; }
};

struct Reported
{
    std::string node = {};
    Instant told = 0; // end of its patch operation
    std::optional<Instant> firstSeen = {};
    std::map<Instant, Version> versions = {};
    std::optional<Instant> decided = {}; // resolved here
};

struct PatchRun
{
    int missing = 0;
    std::string baseline = {};
};

struct World
{
    std::vector<Reported> findings = {};
    std::map<std::string, std::map<Instant, PatchRun>> operations = {}; // by node
};

inline FindingFact factOf(const Reported& finding, const Version& version)
{
    auto fact = facts::finding(finding.node, finding.told, 2);
    fact.updated = version.updated;
    fact.firstObserved = finding.firstSeen;
    fact.recordState = version.archived ? RecordState::Archived : RecordState::Active;
    fact.compliance = version.passed ? FindingCompliance::Passed : FindingCompliance::Failed;
    fact.workflow = version.resolved ? WorkflowStatus::Resolved : WorkflowStatus::New;
    const auto tenths = version.updated / (day / 10); // the hash tells all that was said
    fact.contentHash[1] = static_cast<unsigned char>(tenths % 251);
    fact.contentHash[2] = static_cast<unsigned char>(tenths / 251 % 251);
    fact.contentHash[3] = static_cast<unsigned char>(version.passed + 2 * version.archived + 4 * version.resolved);
    return fact;
}

class RandomWorld
{
public:
    explicit RandomWorld(unsigned seed)
        : m_random(seed)
    {
        for (const auto& node : nodes) {
            auto& operations = m_world.operations[node];
            for (int number = below(6); number > 0; --number) {
                operations[time(3)] = {below(3) == 0 ? 1 : 0, below(5) == 0 ? "pb-another" : facts::baseline};
            }
        }
        for (int number = 0; number < 6; ++number) {
            addFinding(number);
        }
    }

    [[nodiscard]] const World& world() const { return m_world; }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    std::vector<Fact> reports()
    {
        std::vector<Fact> all;
        for (const auto& [node, operations] : m_world.operations) {
            for (const auto& [end, operation] : operations) {
                auto summary = facts::summary(node, end, operation.missing);
                summary.baseline = operation.baseline;
                all.emplace_back(summary);
            }
        }
        for (const auto& finding : m_world.findings) {
            for (const auto& [updated, version] : finding.versions) {
                all.emplace_back(factOf(finding, version));
            }
        }
        std::ranges::shuffle(all, m_random);
        return all;
    }

private:
    // All times differ: of 3 in turn one is of operations, one of what findings tell, one of their versions.
    Instant time(int third) { return today - (3 * (below(300) + 20) + third) * day / 10; }

    void addFinding(int number)
    {
        Reported finding {.node = nodes[static_cast<std::size_t>(number % 2)], .told = time(1)};
        finding.told -= number; // another one each time: it is in the Id
        finding.firstSeen = below(4) == 0 ? std::nullopt : std::optional(finding.told - below(9) * day);
        for (int versions = below(4) + 1; versions > 0; --versions) {
            const auto updated = time(2);
            finding.versions[updated] = {updated, below(3) == 0, below(5) == 0, below(5) == 0};
        }
        m_world.findings.push_back(finding);
    }

    std::mt19937 m_random;
    World m_world;
};

}
