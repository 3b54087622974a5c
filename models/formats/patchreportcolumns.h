// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/csvtable.h"

#include <span>
#include <string>
#include <vector>

// The columns of Patch Manager's .csv report, in the order in which AWS documents them. How AWS spells the headers is
// not documented to the letter, so that columns are matched by several names.
struct PatchReportColumn
{
    enum Name : int {
        Index,
        InstanceId,
        InstanceName,
        InstanceIp,
        PlatformName,
        PlatformVersion,
        PlatformType,
        AgentVersion,
        Baseline,
        PatchGroup,
        Status,
        OverallSeverity,
        Critical, // the six counts are of one severity each: together they are all
        High,
        Medium,
        Low,
        Informational,
        Unspecified,
        PatchName,
        PatchId,
        State,
        LastReport,
        Level,
        PatchSeverity,
        Classification,
        Cve,
        LogsUrl
    };
};

[[nodiscard]] std::span<const CsvColumn> patchReportColumns();

[[nodiscard]] bool listsPatches(const CsvTable& table); // the patches of a node
[[nodiscard]] bool listsNodes(const CsvTable& table); // one row a node
[[nodiscard]] bool isPatchReportHeader(const std::vector<std::string>& cells);
