// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/weeklyfleet.h"

#include <algorithm>
#include <array>

namespace {

constexpr Instant firstMonday = 1'764'547'200 * microsPerSecond; // 1 December 2025
constexpr int lastRound = 52;

enum Topic : std::uint64_t {
    Birth = 1,
    Death,
    Silence,
    Who,
    Place,
    Period,
    Covered,
    Lag,
    Fate,
    Build,
    Told,
    About,
    Changed,
    Scan
};

struct System
{
    const char* name;
    const char* version;
    bool windows;
};

constexpr std::array systems = {System {"Amazon Linux", "2023", false}, System {"Amazon Linux", "2", false},
    System {"Ubuntu", "22.04", false}, System {"Microsoft Windows Server 2022 Datacenter", "10.0.20348", true},
    System {"Red Hat Enterprise Linux", "9.4", false}};
constexpr std::array regions = {"eu-west-1", "eu-central-1", "us-east-1", "ap-southeast-2"};
constexpr std::array roles = {"web", "shop", "ledger", "queue", "mail", "build", "search", "report", "edge", "auth"};
constexpr std::array packages = {"kernel", "openssl", "glibc", "curl", "bash", "systemd", "sudo", "vim", "python3",
    "perl", "zlib", "expat", "libxml2", "nginx", "httpd", "postgresql", "redis", "openssh", "bind", "chrony", "dnf",
    "rpm", "git", "less", "nss", "gnutls", "krb5", "polkit", "dbus", "rsync", "tar", "gzip", "xz", "pcre2", "sqlite",
    "ncurses", "readline", "libarchive", "cups", "avahi"};
constexpr std::array severities = {"Critical", "Important", "Medium", "Low"};

std::string hex(std::uint64_t value, int digits)
{
    constexpr std::string_view letters = "0123456789abcdef";
    std::string text;
    for (int digit = 0; digit < digits; ++digit) {
        text += letters[value >> (4U * static_cast<unsigned>(digit % 16)) & 15U];
    }
    return text;
}

int below(std::uint64_t chance, int limit)
{
    return static_cast<int>(chance % static_cast<std::uint64_t>(limit));
}

void count(WeeklyCounts& counts, PatchState state)
{
    switch (state) {
    case PatchState::Installed:
        ++counts.installed;
        break;
    case PatchState::InstalledOther:
        ++counts.installedOther;
        break;
    case PatchState::InstalledPendingReboot:
        ++counts.pendingReboot;
        break;
    case PatchState::InstalledRejected:
        ++counts.rejected;
        break;
    case PatchState::Missing:
        ++counts.missing;
        break;
    case PatchState::Failed:
        ++counts.failed;
        break;
    default:
        ++counts.notApplicable;
    }
}

}

WeeklyFleet::WeeklyFleet(const WeeklyFleetSize& size)
    : m_size(size)
{
}

std::uint64_t WeeklyFleet::chance(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d) const
{
    std::uint64_t state = m_size.seed;
    for (const auto part : {a, b, c, d}) {
        state = (state ^ part) * 0xD6E8FEB86659FD93ULL;
        state ^= state >> 32U;
        state *= 0xD6E8FEB86659FD93ULL;
        state ^= state >> 29U;
    }
    return state;
}

WeeklyNode WeeklyFleet::node(int number) const
{
    const auto who = chance(Who, number);
    const auto place = chance(Place, number);
    const auto& system = systems[who % systems.size()];
    const auto account = std::min(below(place, 12), below(place >> 8U, 12)); // some hold more than others
    WeeklyNode node;
    node.id = (number % 16 == 15 ? "mi-0" : "i-0") + hex(chance(Who, number, 1), 16);
    node.name = std::string(roles[(who >> 8U) % roles.size()]) + '-' + std::to_string(number);
    node.account = std::to_string(200'000'000'000 + below(chance(Place, account, 7), 700'000'000));
    node.region = regions[static_cast<std::size_t>(std::min(below(place >> 16U, 4), below(place >> 24U, 4)))];
    node.platform = system.name;
    node.version = system.version;
    node.windows = system.windows;
    node.baseline = "pb-0" + hex(chance(Place, account, who % systems.size(), 3), 16);
    node.group = below(who >> 16U, 3) == 0 ? "" : below(who >> 20U, 2) == 0 ? "prod" : "stage";
    return node;
}

bool WeeklyFleet::reports(int node, int round) const
{
    const auto birth = below(chance(Birth, node), 100) < 92 ? 1 : 1 + below(chance(Birth, node, 1), lastRound);
    const auto lives = below(chance(Death, node), 100) < 6 ? below(chance(Death, node, 1), lastRound) : 10 * lastRound;
    return round >= birth && round <= birth + lives && below(chance(Silence, node, round), 100) != 0;
}

int WeeklyFleet::lastReport(int node, int round) const
{
    while (round > 0 && !reports(node, round)) {
        --round;
    }
    return round;
}

Instant WeeklyFleet::scanned(int node, int round) const
{
    return firstMonday + (round - 1) * 7 * microsPerDay
        + below(chance(Scan, node, round), 2 * 86'400) * microsPerSecond;
}

bool WeeklyFleet::isInstall(int node, int round) const
{
    return below(chance(Scan, node, round, 1), 4) == 0;
}

// The round in which what the slot holds now came out; earlier than the first for most.
int WeeklyFleet::releasedIn(int system, int slot, int round) const
{
    const auto period = 12 + below(chance(Period, system, slot), 80);
    const auto phase = below(chance(Period, system, slot, 1), period);
    return (round + phase) / period * period - phase;
}

PatchState WeeklyFleet::stateOf(int node, int slot, int released, int round) const
{
    const auto kind = below(chance(Covered, slot), 100);
    if (kind < 72) {
        return kind < 66 ? PatchState::InstalledOther : PatchState::NotApplicable;
    }
    const auto fate = below(chance(Fate, node, slot, released + 1000), 1000);
    const auto slow = below(chance(Lag, node), 10) == 0 ? 6 : 3;
    const auto installs = released + below(chance(Lag, node, slot, released + 1000), slow);
    if (fate < 2) {
        return PatchState::InstalledRejected;
    }
    if (round < installs || fate < 6) {
        return PatchState::Missing;
    }
    if (fate < 60 && round < installs + 2) {
        return PatchState::Failed;
    }
    return fate < 200 && round == installs ? PatchState::InstalledPendingReboot : PatchState::Installed;
}

WeeklyPatch WeeklyFleet::patch(int node, int slot, int round) const
{
    const auto system = static_cast<int>(chance(Who, node) % systems.size());
    const auto released = releasedIn(system, slot, round);
    const auto build = chance(Build, system, slot, released + 1000);
    WeeklyPatch patch {.state = stateOf(node, slot, released, round)};
    if (systems[static_cast<std::size_t>(system)].windows) {
        patch.id = "KB" + std::to_string(5'000'000 + slot * 1000 + released + 200); // no two slots hold the same
        patch.title = std::to_string(2020 + below(build >> 20U, 7)) + "-" + std::to_string(10 + below(build >> 30U, 3))
            + " Security Update for " + systems[3].name + " (" + patch.id + ")";
    } else {
        patch.id = std::string(packages[static_cast<std::size_t>(slot) % packages.size()])
            + (slot < static_cast<int>(packages.size()) ? "" : "-part" + std::to_string(slot)) + ".x86_64";
        patch.title = patch.id + ":0:" + std::to_string(1 + below(build, 9)) + '.'
            + std::to_string(below(build >> 8U, 40)) + '-' + std::to_string(released + 200);
    }
    const bool covered = patch.state != PatchState::InstalledOther && patch.state != PatchState::NotApplicable;
    if (covered) {
        patch.classification = below(build >> 40U, 3) == 0 ? "Bugfix" : "Security";
        patch.vendorSeverity = severities[build >> 44U & 3U];
    }
    if (patch.state != PatchState::Missing && patch.state != PatchState::Failed
        && patch.state != PatchState::NotApplicable) {
        patch.installed = firstMonday + released * 7 * microsPerDay + below(build >> 12U, 86'400) * microsPerSecond;
    }
    return patch;
}

bool WeeklyFleet::associationFails(int node, int slot, int round) const
{
    return below(chance(Told, node, slot, round / 3), 100) < (slot == 2 ? 4 : 1);
}

WeeklyCounts WeeklyFleet::counts(int node, int round) const
{
    const auto system = static_cast<int>(chance(Who, node) % systems.size());
    WeeklyCounts counts;
    for (int slot = associations; slot < m_size.items; ++slot) {
        count(counts, stateOf(node, slot, releasedIn(system, slot, round), round));
    }
    return counts;
}

bool WeeklyFleet::findingChanges(int number, int round) const
{
    return below(chance(Changed, number, round), 100) < 3;
}

std::optional<WeeklyFinding> WeeklyFleet::finding(int number, int round) const
{
    const auto about = chance(About, number);
    const auto came = below(about, 100) < 80 ? 1 : 2 + below(about >> 8U, lastRound - 1);
    if (came > round) {
        return std::nullopt;
    }
    WeeklyFinding finding;
    for (int attempt = 0; attempt < 50; ++attempt) { // about a node that is known by then
        finding.node = below(chance(About, number, 1, attempt), m_size.nodes);
        if (lastReport(finding.node, came) > 0) {
            break;
        }
    }
    finding.kind = below(about >> 20U, 10);
    const auto level = below(about >> 24U, 100);
    finding.severity = level < 30 ? 0 : level < 50 ? 1 : level < 78 ? 2 : level < 94 ? 3 : 4;
    const auto within = 2 * microsPerDay + below(about >> 32U, 86'400) * microsPerSecond; // after the week's scans
    finding.created = firstMonday + within
        + (came == 1 ? -(3 + below(about >> 40U, 300)) * microsPerDay : (came - 1) * 7 * microsPerDay);
    finding.operation = came == 1 ? 0 : lastReport(finding.node, came);
    finding.updated = finding.created;
    for (int week = came + 1; week <= round; ++week) {
        if (findingChanges(number, week)) {
            finding.updated = firstMonday + (week - 1) * 7 * microsPerDay + within;
            finding.operation = lastReport(finding.node, week);
            ++finding.changes;
        }
    }
    finding.resolved = below(chance(About, number, 2, finding.changes), 100) < 7;
    finding.archived = below(chance(About, number, 3, finding.changes), 100) < 5;
    return finding;
}

WeeklyTotals WeeklyFleet::totals(int rounds) const
{
    WeeklyTotals totals;
    for (int node = 0; node < m_size.nodes; ++node) {
        const auto last = lastReport(node, rounds);
        if (last == 0) {
            continue;
        }
        const auto counted = counts(node, last);
        ++totals.nodes;
        totals.patches.installed += counted.installed;
        totals.patches.installedOther += counted.installedOther;
        totals.patches.pendingReboot += counted.pendingReboot;
        totals.patches.rejected += counted.rejected;
        totals.patches.missing += counted.missing;
        totals.patches.failed += counted.failed;
        totals.patches.notApplicable += counted.notApplicable;
        for (int slot = 0; slot < associations; ++slot) {
            totals.failedAssociations += associationFails(node, slot, last) ? 1 : 0;
        }
    }
    for (int number = 0; number < m_size.findings; ++number) {
        totals.findings += finding(number, rounds) ? 1 : 0;
    }
    return totals;
}
