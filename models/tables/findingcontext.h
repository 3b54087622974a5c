// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/verdict.h"
#include "models/tables/views.h"

#include <optional>
#include <string>
#include <vector>

// What is known around a finding: of its node, and since. Inside of a ReadTransaction.

// Another finding of the same node.
struct OtherFinding
{
    std::int64_t key = 0;
    std::string title = {};
    std::string product = {};
    Severity severity = {}; // as decided
    FindingState state = {};
};

struct OtherFindings
{
    std::vector<OtherFinding> worst = {}; // open ones: other products first, then the worst, at most mostOtherFindings
    int open = 0;
};

constexpr std::size_t mostOtherFindings = 20;

[[nodiscard]] OtherFindings loadOtherFindings(
    Database& database, const Moment& moment, std::int64_t node, std::int64_t finding, std::string_view product);

// The record that tells what is newer than a finding.
struct NewerRecord
{
    std::int64_t finding = 0; // its key, when it is a finding itself
    std::string id = {}; // then
    FindingState state = {};
    std::string baseline = {};
    std::string file = {};
    std::string text = {}; // as it was imported; empty: its reports are a list of items
};

// The newest finding of Patch Manager for the node; no finding: there is none.
[[nodiscard]] NewerRecord loadNewestFinding(Database& database, const Moment& moment, std::int64_t node);
// Of the patch operation that ended then.
[[nodiscard]] NewerRecord loadOperation(Database& database, std::int64_t node, std::optional<Instant> ended);
