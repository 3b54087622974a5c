// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

struct WeeklyFleetSize
{
    int nodes = 20;
    int items = 450; // of a node; the first three are associations
    int findings = 2000; // after 52 rounds; four of five are there in the first
    std::uint64_t seed = 1;
};

struct WeeklyNode
{
    std::string id = {};
    std::string name = {};
    std::string account = {};
    std::string region = {};
    std::string platform = {};
    std::string version = {}; // of the platform
    std::string baseline = {};
    std::string group = {}; // patch group
    bool windows = false;
};

struct WeeklyPatch
{
    std::string id = {};
    std::string title = {};
    std::string classification = {}; // empty where the baseline does not cover it
    std::string vendorSeverity = {};
    PatchState state = PatchState::Installed;
    Instant installed = 0; // 0: not
};

struct WeeklyCounts
{
    int installed = 0, installedOther = 0, pendingReboot = 0, rejected = 0, missing = 0, failed = 0, notApplicable = 0;

    [[nodiscard]] bool isClean() const { return pendingReboot + rejected + missing + failed == 0; }
};

struct WeeklyFinding
{
    int node = 0;
    int kind = 0; // of 10: 0 to 6 Patch Manager, 7 and 8 a control, 9 a vulnerability
    int severity = 0; // 0 to 4
    int changes = 0; // until this round
    Instant created = 0, updated = 0;
    int operation = 0; // Patch Manager: the round whose scan it tells of; 0: one before the first
    bool archived = false, resolved = false;
};

// What the database says after the rounds 1 to n, each imported once.
struct WeeklyTotals
{
    int nodes = 0;
    WeeklyCounts patches = {}; // of the last report of each node
    int failedAssociations = 0;
    int findings = 0;
};

// A fleet over 52 weeks, made up by rules: each patch is released, then missing, installed, waiting for a reboot or
// failed on each node at its time; nodes come and go. Every question is answered by computing, nothing is kept; the
// same size and seed give the same fleet on every machine. Rounds count from 1.
class WeeklyFleet
{
public:
    static constexpr int associations = 3;

    explicit WeeklyFleet(const WeeklyFleetSize& size);

    [[nodiscard]] const WeeklyFleetSize& size() const { return m_size; }

    [[nodiscard]] WeeklyNode node(int number) const;
    [[nodiscard]] bool reports(int node, int round) const;
    [[nodiscard]] int lastReport(int node, int round) const; // until then; 0: none
    [[nodiscard]] Instant scanned(int node, int round) const; // end of the patch operation of that week
    [[nodiscard]] bool isInstall(int node, int round) const; // that operation was no scan
    [[nodiscard]] WeeklyPatch patch(int node, int slot, int round) const;
    [[nodiscard]] bool associationFails(int node, int slot, int round) const;
    [[nodiscard]] WeeklyCounts counts(int node, int round) const;
    [[nodiscard]] std::optional<WeeklyFinding> finding(int number, int round) const; // none: it came later
    [[nodiscard]] bool findingChanges(int number, int round) const; // in this very round
    [[nodiscard]] WeeklyTotals totals(int rounds) const;

    // A number of its own for up to four others.
    [[nodiscard]] std::uint64_t chance(
        std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0, std::uint64_t d = 0) const;

private:
    [[nodiscard]] int releasedIn(int system, int slot, int round) const;
    [[nodiscard]] PatchState stateOf(int node, int slot, int released, int round) const;

    WeeklyFleetSize m_size;
};
