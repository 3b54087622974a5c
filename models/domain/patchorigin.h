// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/message.h"

#include <optional>
#include <string>
#include <string_view>

// The ways of patching that Patch Manager has, as far as reports tell them apart. AWS: "SSM Command document for
// patching: AWS-RunPatchBaselineAssociation" (host management scans with it), "Using Quick Setup patch policies",
// "Patching managed nodes on demand" (Patch now).
enum class PatchingWay : int {
    Unknown,
    PatchPolicy, // Quick Setup: an association, or a list of baselines in its bucket
    HostManagement, // Quick Setup: a daily scan
    MaintenanceWindow,
    PatchNow,
    Association, // another one of State Manager
    Command, // Run Command, by whomever
};

// What produced the newest patch data of a node.
struct PatchOrigin
{
    PatchingWay way = PatchingWay::Unknown;
    std::string document = {};
    std::string association = {}; // its name, else its id
    std::string command = {}; // id; of the unknown way: what the report names
    std::string actor = {}; // who sent it
    std::string override = {}; // InstallOverrideList
    std::optional<Instant> at = {}; // when it ran
};

// Names are those that AWS gives what it creates; case does not count.
[[nodiscard]] PatchingWay wayOfAssociation(std::string_view name, std::string_view document);
[[nodiscard]] PatchingWay wayOfCommand(std::string_view actor); // or execution of a maintenance window
[[nodiscard]] bool isOfPatchPolicy(std::string_view text); // names the bucket of a patch policy

// Which way, and what shows it; empty: not known.
[[nodiscard]] Message originText(const PatchOrigin& origin);
