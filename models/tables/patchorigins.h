// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/patchorigin.h"
#include "models/tables/fleet.h"

// Which way of patching produced the newest patch data of a node: the association that the data names, or whose run on
// the node names the command of the data (describe-association-execution-targets: OutputSource); one that ran a patch
// document at the time of the newest operation; the command that the data names or that ran then, and the maintenance
// window that sent it; the patch policy's list of baselines. Of associations names and parameters may come from their
// descriptions.
// `execution`: what the data itself names, empty: nothing. Inside of a ReadTransaction.
[[nodiscard]] PatchOrigin loadPatchOrigin(
    Database& database, const Moment& moment, const NodeState& node, const std::string& execution);
