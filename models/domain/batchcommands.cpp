// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/batchcommands.h"

#include "models/domain/commands.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace {

constexpr std::size_t inBatch = 50;

using Place = std::pair<std::string, std::string>; // account, Region
using Ids = std::set<std::string>;

constexpr auto bashStart = R"SH(set -uo pipefail
caller=$(aws sts get-caller-identity --query Account --output text --no-cli-pager) || exit 1
signed_in() {
  [ "$1" = "$caller" ] && return
  printf 'Left out: account %s. The AWS CLI is signed in to account %s.\n' "$1" "$caller" >&2
  return 1
}
)SH";

constexpr auto powerShellStart =
    R"PS($caller = ([string](& aws sts get-caller-identity --query Account --output text --no-cli-pager)).Trim()
if ($caller -eq '') { exit 1 }
function Test-SignedIn([string]$Account) {
  if ($Account -eq $caller) { return $true }
  Write-Warning "Left out: account $Account. The AWS CLI is signed in to account $caller."
  return $false
}
)PS";

const char* purpose(BatchAction action)
{
    switch (action) {
    case BatchAction::Scan:
        return "# Scans nodes for missing patches. It installs nothing and reboots nothing.\n";
    case BatchAction::Install:
        return "# DISRUPTIVE: installs all approved patches on these nodes and reboots them when needed.\n";
    case BatchAction::Reboot:
        return "# DISRUPTIVE: reboots these nodes.\n";
    case BatchAction::RebootThenScan:
        return "# DISRUPTIVE: reboots these nodes, then scans them. Compliance changes with the scan only.\n";
    }
    return "";
}

bool reboots(BatchAction action)
{
    return action == BatchAction::Reboot || action == BatchAction::RebootThenScan;
}

// How one node is rebooted; empty: not known.
std::string rebootCall(const BatchNode& node)
{
    if (node.node.starts_with("i-")) {
        return "aws ec2 reboot-instances";
    }
    const auto send = [](const char* document, const char* code) {
        return std::string("aws ssm send-command --document-name ") + document + " --parameters 'commands=" + code
            + '\'';
    };
    if (sameWord(node.platformType, "Windows")) {
        return send("AWS-RunPowerShellScript", "exit 3010");
    }
    return node.platformType.empty() ? std::string() : send("AWS-RunShellScript", "exit 194");
}

std::string patchCall(const char* parameters)
{
    return std::string("aws ssm send-command --document-name AWS-RunPatchBaseline --parameters '") + parameters + '\'';
}

// The calls for one account and Region, and the nodes of each.
using Calls = std::map<std::string, Ids>;

struct Block
{
    Calls calls = {};
    Ids scanned = {}; // after the reboot
    Ids nodes = {};
};

class Batches
{
public:
    Batches(std::span<const BatchNode> nodes, BatchAction action);

    [[nodiscard]] std::string script(Shell shell) const;

private:
    void add(const BatchNode& node);
    [[nodiscard]] std::string block(const Place& place, const Block& block, Shell shell) const;

    BatchAction m_action;
    std::map<Place, Block> m_blocks;
    std::size_t m_unusable = 0; // ids, accounts or Regions that do not look like those of AWS
    std::size_t m_unknown = 0; // to be rebooted, and nobody knows how
};

Batches::Batches(std::span<const BatchNode> nodes, BatchAction action)
    : m_action(action)
{
    for (const auto& node : nodes) {
        const bool usable = isNodeId(node.node) && (node.account.empty() || isAccountId(node.account))
            && (node.region.empty() || isRegionName(node.region));
        if (usable) {
            add(node);
        } else {
            ++m_unusable;
        }
    }
}

void Batches::add(const BatchNode& node)
{
    const auto call = reboots(m_action) ? rebootCall(node)
        : m_action == BatchAction::Scan ? patchCall("Operation=Scan")
                                        : patchCall("Operation=Install,RebootOption=RebootIfNeeded");
    if (call.empty()) {
        ++m_unknown;
        return;
    }
    auto& block = m_blocks[{node.account, node.region}];
    block.calls[call].insert(node.node);
    block.nodes.insert(node.node);
    if (m_action == BatchAction::RebootThenScan) {
        block.scanned.insert(node.node);
    }
}

std::string callLines(const std::string& call, const Ids& ids, const std::string& region)
{
    std::string text;
    std::size_t written = 0;
    for (const auto& id : ids) {
        if (written++ % inBatch == 0) {
            text += (written == 1 ? "  " : region + "\n  ") + call + " --instance-ids";
        }
        text += ' ' + id;
    }
    return text + region + '\n';
}

std::string Batches::block(const Place& place, const Block& block, Shell shell) const
{
    const auto& [account, region] = place;
    const auto option = (region.empty() ? std::string() : " --region " + region) + " --no-cli-pager";
    const auto count = block.nodes.size();
    std::string text = "\n# " + (account.empty() ? "Account not known" : "Account " + account) + ", "
        + (region.empty() ? "Region not known" : "Region " + region) + ": " + std::to_string(count)
        + (count == 1 ? " node\n" : " nodes\n");
    const auto tested = account.empty() ? std::string("\"$caller\"") : account;
    text += shell == Shell::Bash
        ? "if signed_in " + tested + "; then\n"
        : "if (Test-SignedIn " + (account.empty() ? "$caller" : '\'' + account + '\'') + ") {\n";
    for (const auto& [call, ids] : block.calls) {
        text += callLines(call, ids, option);
    }
    if (!block.scanned.empty()) {
        text += "  # The nodes go down first; the scan waits for an hour until they are back.\n";
        text += shell == Shell::Bash ? "  sleep 120\n" : "  Start-Sleep -Seconds 120\n";
        text += callLines(patchCall("Operation=Scan"), block.scanned, option);
    }
    return text + (shell == Shell::Bash ? "fi\n" : "}\n");
}

std::string Batches::script(Shell shell) const
{
    if (m_blocks.empty() && m_unusable + m_unknown == 0) {
        return {};
    }
    std::string text = shell == Shell::Bash ? "#!/usr/bin/env bash\n" : "";
    text += purpose(m_action);
    text += "# Needs the AWS CLI version 2, signed in. Blocks of other accounts are left out: run it again with a "
            "profile of each.\n";
    const auto leftOut = [&text](std::size_t count, const char* why) {
        if (count > 0) {
            text += "# Left out, because " + std::string(why) + ": " + std::to_string(count) + '\n';
        }
    };
    leftOut(m_unusable, "id, account or Region do not look like those of AWS");
    leftOut(m_unknown, "the platform is not known, and so not how to reboot it");
    if (m_blocks.empty()) {
        return text;
    }
    text += shell == Shell::Bash ? bashStart : powerShellStart;
    for (const auto& [place, each] : m_blocks) {
        text += block(place, each, shell);
    }
    return text;
}

}

bool isDisruptive(BatchAction action)
{
    return action != BatchAction::Scan;
}

std::string batchScript(std::span<const BatchNode> nodes, BatchAction action, Shell shell)
{
    return Batches(nodes, action).script(shell);
}
