// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <string>
#include <string_view>

// How the rows of a view are looked at with the AWS CLI or in its console, to be copied. Of no more than so many rows.
constexpr std::size_t mostCommandRows = 10'000;

// Lines of bash that only read; in ASCII, whatever the ids say. Findings: get-findings by Id (API reference: at most 20
// values of a filter). Nodes: describe-instance-patch-states (at most 50 ids), of one node and of rows about its items
// list-compliance-items (one id). By account and Region; ids of nodes that do not look like AWS's are left out.
[[nodiscard]] std::string cliLines(const TableSnapshot& rows, std::string_view view);

// One https link a line, each once: the finding in Security Hub, else the node in Fleet Manager, in the console of its
// Region and partition. None without a Region.
[[nodiscard]] std::string consoleLinks(const TableSnapshot& rows);

[[nodiscard]] std::string findingLink(std::string_view region, std::string_view id); // empty: none
[[nodiscard]] std::string nodeLink(std::string_view region, std::string_view node);
