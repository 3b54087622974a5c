// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/datakinds.h"

#include <string_view>
#include <vector>

// Where the data of a kind stands.
enum class Place { Reports, Counts };

struct KindPlace
{
    DataKind kind;
    Place place;
    std::string_view report; // report.kind; its last character * stands for any rest
    bool wholeMatters; // a page of it is not all of it
};

// THE LIST of kinds told for each node.
constexpr KindPlace kindPlaces[] = {
    {DataKind::NodeInformation, Place::Reports, "@node*", false},
    {DataKind::PatchCounts, Place::Counts, "", false},
    {DataKind::PatchLists, Place::Reports, "Patch", true},
    {DataKind::ComplianceItems, Place::Reports, "Association", true},
    {DataKind::ComplianceItems, Place::Reports, "Custom:*", true},
    {DataKind::Associations, Place::Reports, "@association", true},
    {DataKind::Summaries, Place::Reports, "@summary", false},
};

// The kinds of reports (words) that stand at a place.
[[nodiscard]] std::vector<std::int64_t> wordsOf(Database& database, const KindPlace& place);
// By node, answers about one that list nothing.
[[nodiscard]] DataOfNodes loadEmptyAnswers(
    Database& database, DataKind kind, const Moment& moment, const Scope& scope);
