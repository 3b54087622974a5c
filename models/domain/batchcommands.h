// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/collectcommands.h"

#include <span>
#include <string>

// The same command for many nodes: AWS CLI version 2 calls by account and Region, in batches of 50 targets, which is
// what send-command accepts as --instance-ids. Shown and saved, never run by us; in English and ASCII. Ids come from
// files: one that does not look exactly like AWS's gets into no script, which says how many it leaves out.
// AWS: docs.aws.amazon.com/cli/latest/reference/ssm/send-command.html

enum class BatchAction {
    Scan, // AWS-RunPatchBaseline, Operation=Scan
    Install, // Operation=Install, RebootOption=RebootIfNeeded
    Reboot, // EC2 instances through EC2, other nodes by exit code of a command
    RebootThenScan, // compliance changes with the scan only
};

struct BatchNode
{
    std::string node = {};
    std::string account = {}; // empty: that which the CLI is signed in to
    std::string region = {}; // empty: that of the CLI's settings
    std::string platformType = {}; // Linux, Windows, MacOS; only needed to reboot nodes that are no EC2 instances
};

[[nodiscard]] bool isDisruptive(BatchAction action); // changes or reboots nodes
[[nodiscard]] std::string batchScript(std::span<const BatchNode> nodes, BatchAction action, Shell shell);
