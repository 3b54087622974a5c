// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/datastate.h"
#include "models/tables/fleet.h"

// The numbers of the overview; also `summary --json`. Every one is a count over loadFleet() or the findings view.
struct OverviewCount
{
    int number = 0;
    int nodes = 0; // on so many nodes
};

struct CauseCount
{
    Cause cause = Cause::Missing;
    int nodes = 0; // a node may count in several
};

struct DoubtCount
{
    Doubt doubt = Doubt::NoData;
    int nodes = 0; // a node may count in several

    friend bool operator==(const DoubtCount&, const DoubtCount&) = default;
};

struct GroupCount
{
    std::string name = {}; // account number, Region, platform, ...; empty: not known
    std::string label = {}; // account name where known
    int nodes = 0;
    int compliant = 0;
    int nonCompliant = 0;
};

struct TagCount
{
    std::string key = {};
    std::vector<GroupCount> groups = {}; // by value; one without a name: of nodes that do not have the tag
};

// One column of the history chart: each non-compliant node counts once, under its first cause.
struct HistoryPoint
{
    Instant time = 0;
    int nodes = 0;
    int compliant = 0;
    int nonCompliant = 0;
    int cannotBeJudged = 0;
    int missing = 0, failed = 0, pendingReboot = 0, rejected = 0, association = 0, custom = 0,
        other = 0; // of nonCompliant
    int missingPatches = 0, failedPatches = 0, rebootNodes = 0, openFindings = 0; // for the cards' sparklines

    friend bool operator==(const HistoryPoint&, const HistoryPoint&) = default;
};

struct Overview
{
    Moment moment = {};
    DataState state = {}; // of which it tells
    bool inPart = false; // days of the history are still to be read: it begins with the first that needs no reading
    bool aged = false; // counted at moment.now, and being counted again: something may have gone stale since
    Instant holdsUntil = 0; // with the same state the same is true until then: nothing goes stale or runs out before
    int nodes = 0; // without terminated ones
    int accounts = 0;
    int compliant = 0;
    int nonCompliant = 0;
    int cannotBeJudged = 0;
    int terminated = 0;
    OverviewCount missing = {};
    OverviewCount failed = {};
    OverviewCount pendingReboot = {}; // nodes == number of nodes waiting
    OverviewCount rejected = {};
    OverviewCount openFindings = {};
    int criticalFindings = 0;
    int staleFindings = 0;
    int suppressedFindings = 0;
    int resolvedFindings = 0;
    int files = 0; // imported
    std::optional<Instant> dataAsOf = {}; // newest operation or observation
    std::optional<Instant> lastImport = {};
    std::vector<CauseCount> causes = {};
    std::vector<DoubtCount> doubts = {}; // those that there are, in their order
    std::vector<GroupCount> byAccount = {}, byPlatform = {}, byRegion = {}, byPatchGroup = {}, byBaseline = {};
    std::vector<TagCount> byTag = {};
    std::optional<HistoryPoint> compared = {}; // at moment.from
    std::vector<HistoryPoint> history =
        {}; // at most 14 days with reports, oldest first; the last one says what the cards say
};

// `before`: of the same database; its past is kept where nothing was imported or undone since.
[[nodiscard]] Overview loadOverview(Database& database, const Moment& moment, const Overview* before = nullptr);

// With the nodes that it counts, of one state of the database.
struct CountedFleet
{
    Overview overview = {};
    std::shared_ptr<const Fleet> fleet = {};
};

class FleetMemory;
enum class HistoryDepth { Known, All }; // Known: only the last days that `before` knows
// `memory`: of the same database; it is asked, and learns.
[[nodiscard]] CountedFleet loadCountedFleet(Database& database, const Moment& moment, const Overview* before,
    FleetMemory* memory = nullptr, HistoryDepth depth = HistoryDepth::All);

// As above without the history (fast): for the counts in the navigation.
[[nodiscard]] Overview countFleet(const Fleet& fleet);
