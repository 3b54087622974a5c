// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/collectcalls.h"

#include <algorithm>

namespace {

constexpr auto start = R"SH(#!/usr/bin/env bash
# Collects the reports that are missing or too old, for Fleet Compliance Dashboard.
# It only reads from AWS (describe, get and list calls) and changes nothing there.
# Needs the AWS CLI version 2, signed in: set AWS_PROFILE, or run it in CloudShell.
# Blocks of other accounts are left out and named: run it again with a profile of each.
# Then import the folder fleet-reports-... as a whole; its names tell account and Region.
set -euo pipefail
)SH";

constexpr auto helpers = R"SH(
stamp=$(date -u +%Y%m%dT%H%M%SZ)
root=fleet-reports-${stamp%%T*}
saved=0
failed=0
left_out=0
folder=
region=

say() { printf '%s\n' "$*" >&2; }

# ACCOUNT REGION: where the next reports go. Empty: the account signed in to, the Region of the settings.
enter() {
  local account=${1:-$caller}
  region=${2:-${AWS_REGION:-${AWS_DEFAULT_REGION:-$(aws configure get region || true)}}}
  if [ "$account" != "$caller" ]; then
    say "Left out: account $account, Region $region. The AWS CLI is signed in to account $caller."
    left_out=$((left_out + 1))
    return 1
  fi
  if [ -z "$region" ]; then
    say "Left out: no Region is set. Set AWS_REGION and run this again."
    left_out=$((left_out + 1))
    return 1
  fi
  folder="$root/accountid=$account/region=$region"
  mkdir -p "$folder" || exit 5
}

# NAME CALL...: the answer of one call in one file. A call that fails leaves none, is named, and the next one follows.
collect() {
  local file="$folder/$1-$stamp.json"
  shift
  if aws "$@" --region "$region" --output json --no-cli-pager >"$file.part"; then
    mv "$file.part" "$file" || exit 5
    saved=$((saved + 1))
  else
    rm -f "$file.part"
    say "Failed: aws $* --region $region"
    failed=$((failed + 1))
  fi
}
)SH";

constexpr auto listNodes = R"SH(
# The nodes that Systems Manager lists here.
list_nodes() {
  local listed
  nodes=()
  if ! listed=$(aws ssm describe-instance-information --query 'InstanceInformationList[].InstanceId' \
    --region "$region" --output text --no-cli-pager); then
    say "Failed: the nodes of Region $region could not be listed."
    failed=$((failed + 1))
    return 0
  fi
  for node in $listed; do
    case $node in i-* | mi-*) nodes+=("$node") ;; esac
  done
}
)SH";

constexpr auto forEachNode = R"SH(
# NAME CALL...: one call for each node.
for_each_node() {
  local name=$1
  shift
  for node in ${nodes[@]+"${nodes[@]}"}; do
    collect "$name-$node" "$@" "$node"
  done
}
)SH";

constexpr auto inBatches = R"SH(
# NAME CALL...: one call for each 50 nodes.
in_batches() {
  local name=$1 first=0
  shift
  while [ "$first" -lt "${#nodes[@]}" ]; do
    collect "$name-$((first / 50 + 1))" "$@" "${nodes[@]:$first:50}"
    first=$((first + 50))
  done
}
)SH";

constexpr auto forEachBaseline = R"SH(
# NAME CALL...: one call for each patch baseline.
for_each_baseline() {
  local name=$1 listed
  shift
  if ! listed=$(aws ssm describe-patch-baselines --query 'BaselineIdentities[].BaselineId' \
    --region "$region" --output text --no-cli-pager); then
    say "Failed: the patch baselines of Region $region could not be listed."
    failed=$((failed + 1))
    return 0
  fi
  for id in $listed; do
    case $id in pb-* | arn:*/pb-*) collect "$name-${id##*/}" "$@" "$id" ;; esac
  done
}
)SH";

constexpr auto signedIn = R"SH(
if ! caller=$(aws sts get-caller-identity --query Account --output text --no-cli-pager); then
  say "The AWS CLI is not signed in, or AWS cannot be reached."
  exit 1
fi
)SH";

constexpr auto end = R"SH(
main
say "Reports saved in $root: $saved. Calls that failed: $failed. Blocks left out: $left_out."
[ "$failed" -eq 0 ] && [ "$left_out" -eq 0 ]
)SH";

std::string quoted(std::string_view word)
{
    const bool plain = std::ranges::all_of(word, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
    const char mark = word.find('\'') == word.npos ? '\'' : '"'; // no word of ours holds both, or a $
    return plain && !word.empty() ? std::string(word) : mark + std::string(word) + mark;
}

std::string nodeLines(const std::vector<std::string>& nodes)
{
    constexpr std::size_t inLine = 5;
    std::string text = "    nodes=(";
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        text += (i % inLine == 0 ? "\n      " : " ") + nodes[i];
    }
    return text + "\n    )\n";
}

const char* functionOf(CollectCall::How how)
{
    switch (how) {
    case CollectCall::How::ForEachNode:
        return "for_each_node";
    case CollectCall::How::InBatches:
        return "in_batches";
    case CollectCall::How::ForEachBaseline:
        return "for_each_baseline";
    case CollectCall::How::Once:
        break;
    }
    return "collect";
}

std::string callLine(const CollectCall& call)
{
    std::string line = std::string("    ") + functionOf(call.how) + ' ' + call.file;
    for (const auto* word : call.words) {
        line += ' ' + quoted(word);
    }
    return line + '\n';
}

std::string block(const CheckedRequest& request)
{
    if (!request.usable) {
        return "\n  # An account or Region was left out: its name does not look like one of AWS.\n  "
               "left_out=$((left_out + 1))\n";
    }
    std::string text = "\n  if enter " + quoted(request.account) + ' ' + quoted(request.region) + "; then\n";
    if (request.leftOut > 0) {
        text +=
            "    # Left out: " + std::to_string(request.leftOut) + " node ids that do not look like those of AWS.\n";
    }
    if (request.items.empty()) {
        text += "    :\n";
    }
    request.forEachCall([&text](const CheckedRequest::Item& item, bool otherNodes) {
        if (otherNodes) {
            text += item.listed ? "    list_nodes\n" : nodeLines(item.nodes);
        }
        text += callLine(*item.call);
    });
    return text + "  fi\n";
}

}

std::string bashScript(std::span<const CheckedRequest> requests)
{
    std::string text = start;
    text += "\n# What is asked for; below stands how.\nmain() {\n";
    for (const auto& request : requests) {
        text += block(request);
    }
    text += requests.empty() ? "  :\n}\n" : "}\n";
    text += helpers;
    text += helpersFor(requests,
        {.listNodes = listNodes,
            .forEachNode = forEachNode,
            .inBatches = inBatches,
            .forEachBaseline = forEachBaseline});
    return text + signedIn + end;
}
