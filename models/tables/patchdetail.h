// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batchcommands.h"
#include "models/tables/patchnodes.h"

#include <optional>
#include <string>
#include <vector>

// What the panel says about one patch, or about one CVE and the patches that fix it.
struct PatchDetail
{
    struct Group
    {
        std::string name = {}; // empty: not known
        std::vector<std::string> nodes = {}; // AWS ids
    };

    PatchQuestion question = {};
    std::string id = {};
    std::string title = {}; // of a CVE: the ids of its patches
    std::string cves = {}; // of a patch
    Severity severity = Severity::None;
    std::optional<Instant> since = {}; // the oldest
    std::vector<std::string> alone = {}; // nodes that this patch turns compliant; none for CVEs
    std::vector<std::string> failed = {}; // nodes
    std::vector<std::string> failedLogs = {}; // that say why, on their platforms
    std::vector<Group> byAccount = {}, byPlatform = {}; // nodes to fix, the largest group first
    std::vector<BatchNode> nodes = {}; // to fix
};

// No value: nothing is known of it. `question`: patch or CVE, nothing else.
[[nodiscard]] std::optional<PatchDetail> loadPatchDetail(
    Database& database, const Moment& moment, const PatchQuestion& question);
