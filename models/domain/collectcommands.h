// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/datakind.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

// Scripts of read-only AWS CLI version 2 calls, to be carried to where AWS can be reached. They are shown and saved,
// never run by us, always in English and ASCII, and end in files whose names tell account, Region, node and time:
//   fleet-reports-20261122/accountid=111122223333/region=eu-west-1/patches-i-0123456789abcdef0-20261122T180500Z.json
// AWS: docs.aws.amazon.com/cli/latest/reference/ssm/ (describe-instance-patch-states: at most 50 ids a call;
// list-compliance-items: one resource id a call) and
// .../securityhub/get-findings.html; the CLI turns the pages itself.

// What is wanted of one data kind.
struct CollectItem
{
    DataKind kind = DataKind::NodeInformation;
    std::vector<std::string> nodes = {}; // of kinds asked for by node; empty: all that AWS lists
};

// What is wanted of one account and Region.
struct CollectRequest
{
    std::string account = {}; // empty: that which the CLI is signed in to
    std::string region = {}; // empty: that of the CLI's settings
    std::vector<CollectItem> items = {};
};

enum class Shell { Bash, PowerShell };

// Ids come from files: one that does not look exactly like AWS's never gets into a script, which says how many it
// leaves out. Bash 3.2 and later; Windows PowerShell 5.1 and PowerShell 7 (plain UTF-8 files in both).
[[nodiscard]] std::string collectScript(std::span<const CollectRequest> requests, Shell shell);

// The call that brings a kind: "aws ssm describe-instance-patches".
[[nodiscard]] std::string_view collectCall(DataKind kind);
[[nodiscard]] bool isAskedByNode(DataKind kind);
[[nodiscard]] bool isAccountId(std::string_view text); // 12 digits
