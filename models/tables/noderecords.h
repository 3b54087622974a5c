// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// An original record that tells of a node what holds, as it was imported.
struct NodeRecord
{
    std::string kind = {}; // of the facts: "Patch", "@node", ...; "@counts": of a patch operation
    std::optional<Instant> time = {};
    std::string file = {};
    std::string text = {};
};

struct NodeRecords
{
    std::vector<NodeRecord> records = {};
    int more = 0; // that are not among them
};

constexpr std::size_t mostNodeRecords = 200;
constexpr std::size_t mostNodeRecordBytes = 1'000'000;

// Of the newest reports of each kind; what is non-compliant comes first. Each record once.
[[nodiscard]] NodeRecords loadNodeRecords(Database& database, const Moment& moment, std::int64_t node);
