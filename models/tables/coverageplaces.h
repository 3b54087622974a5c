// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/coverage.h"
#include "models/tables/fleet.h"

#include <map>
#include <utility>

// Where data can be about, and what is told of a place as a whole.
using Place = std::pair<std::string, std::string>; // account, Region

// By account and Region, what is not known last.
struct PlaceOrder
{
    bool operator()(const Place& left, const Place& right) const;
};

struct PlaceData
{
    std::string accountName = {};
    std::vector<const NodeState*> nodes = {}; // that are not terminated
    std::optional<Instant> noNodes = {}; // AWS listed none then
    std::map<DataKind, CoverageCell> told = {}; // of kinds that are not told by node
};

using Places = std::map<Place, PlaceData, PlaceOrder>;

// From nodes, findings and files. `fleet` must outlive it.
[[nodiscard]] Places loadPlaces(Database& database, const Moment& moment, const Fleet& fleet);
