// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

// What is collected about a managed node, an account and a Region. The order is that of the screen and of settings:
// only ever append.
enum class DataKind : int {
    NodeInformation, // describe-instance-information
    PatchCounts, // describe-instance-patch-states
    PatchLists, // describe-instance-patches, or the Patch items of list-compliance-items
    ComplianceItems, // list-compliance-items: Association and Custom:*
    Associations, // describe-instance-associations-status
    Summaries, // list-resource-compliance-summaries
    PatchFindings, // Security Hub: Patch Manager
    OtherFindings, // Security Hub: all other products
    Baselines, // describe-patch-baselines, get-patch-baseline
    Commands, // list-command-invocations --details
};

inline constexpr std::array dataKinds = {DataKind::NodeInformation, DataKind::PatchCounts, DataKind::PatchLists,
    DataKind::ComplianceItems, DataKind::Associations, DataKind::Summaries, DataKind::PatchFindings,
    DataKind::OtherFindings, DataKind::Baselines, DataKind::Commands};

// Worst last. Partial: fresh for some nodes only. Stale: there is data, none of it fresh.
enum class CoverageState : int { Fresh, Partial, Stale, Missing };
