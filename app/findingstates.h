// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/tables/views.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

// What two states of a database are compared by, as the findings view shows it.
struct FindingStates
{
    struct Row
    {
        std::uint64_t content = 0; // a hash of what the source says
        WorkflowStatus status = WorkflowStatus::New;
        DecisionStanding standing = DecisionStanding::None;
    };

    TablePointer table = {}; // for the names of those that changed
    std::unordered_map<std::int64_t, Row> rows = {}; // by finding_key.id
};

struct FindingChange
{
    enum class Kind : int { New, Changed, Reopened, Confirmed, Overridden }; // the last one that applies

    std::int64_t key = 0;
    Kind kind = Kind::New;
    WorkflowStatus from = WorkflowStatus::New;
    WorkflowStatus to = WorkflowStatus::New;
    std::string id = {};
    std::string title = {};
    std::string node = {};
};

struct FindingChanges
{
    static constexpr std::size_t listedAtMost = 1000;

    std::uint64_t created = 0;
    std::uint64_t changed = 0; // those that follow are among them when their content changed
    std::uint64_t reopened = 0;
    std::uint64_t confirmed = 0;
    std::uint64_t overridden = 0;
    std::vector<FindingChange> listed = {}; // reopened and overridden ones first
    std::uint64_t count = 0; // of those that could be listed
};

// Blocking; throws StoreError.
[[nodiscard]] FindingStates loadFindingStates(Database& database, const Moment& moment);
[[nodiscard]] FindingChanges changesBetween(const FindingStates& before, const FindingStates& after);
