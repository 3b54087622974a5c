// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis.h"
#include "models/tables/fleet.h"

// The node page and `diagnose`: one node with the causes in words.
struct NodeDetail
{
    NodeState state = {};
    Diagnosis diagnosis = {};
};

// By node.id. No value: no such node.
[[nodiscard]] std::optional<NodeDetail> loadNodeDetail(
    Database& database, const Moment& moment, std::int64_t node, FleetMemory* memory = nullptr);

// node.id by i-..., mi-... or name (case-blind); 0: none; throws nothing for several: the first by id.
[[nodiscard]] std::int64_t findNode(Database& database, std::string_view text);
