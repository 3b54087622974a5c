// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <compare>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What one call of BatchUpdateFindings changes.
struct FindingChangeWanted
{
    WorkflowStatus status = WorkflowStatus::New;
    std::string note = {}; // empty: none
    std::string author = {};
    std::optional<Severity> severity = {};

    friend auto operator<=>(const FindingChangeWanted&, const FindingChangeWanted&) = default;
};

struct FindingToChange
{
    std::string account = {};
    std::string region = {};
    std::string id = {};
    std::string productArn = {};
    FindingChangeWanted change = {};
};

// One call: at most 100 findings of one account and Region, none twice, with one change.
struct UpdateCall
{
    std::string account = {}; // empty: does not look like one of AWS
    std::string region = {};
    FindingChangeWanted change = {};
    std::vector<std::size_t> findings = {}; // places in what was asked for

    [[nodiscard]] std::string json(std::span<const FindingToChange> all) const; // ASCII, for --cli-input-json
};

// Limits of BatchUpdateFindings (API reference): 100 findings; Note.Text 1 to 512 characters, with UpdatedBy; no
// finding twice: of two equal ones the later counts; Id and ProductArn not blank: such ones are left out. Of notes what
// is for AWS.
[[nodiscard]] std::vector<UpdateCall> updateCalls(std::span<const FindingToChange> findings);

// At most so many UTF-16 units, as AWS counts; no character is cut in two. Blanks around it go.
[[nodiscard]] std::string cutNote(std::string_view note);
