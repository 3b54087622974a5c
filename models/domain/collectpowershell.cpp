// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/collectcalls.h"

namespace {

constexpr auto start = R"PS(# Collects the reports that are missing or too old, for Fleet Compliance Dashboard.
# It only reads from AWS (describe, get and list calls) and changes nothing there.
# Needs the AWS CLI version 2, signed in: set $env:AWS_PROFILE. Windows PowerShell 5.1 or PowerShell 7.
# Blocks of other accounts are left out and named: run it again with a profile of each.
# Then import the folder fleet-reports-... as a whole; its names tell account and Region.
Set-StrictMode -Version 2
$ErrorActionPreference = 'Continue'
)PS";

constexpr auto helpers = R"PS(
$utf8 = New-Object System.Text.UTF8Encoding $false
[Console]::OutputEncoding = $utf8

$stamp = (Get-Date).ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", [cultureinfo]::InvariantCulture)
$root = Join-Path (Get-Location).ProviderPath ('fleet-reports-' + $stamp.Substring(0, 8))
$saved = 0
$failed = 0
$leftOut = 0
$folder = ''
$region = ''
$nodes = @()

# Where the next reports go. Empty: the account signed in to, the Region of the settings.
function Enter-Scope([string]$Account, [string]$Region) {
  if ($Account -eq '') { $Account = $script:caller }
  if ($Region -eq '') { $Region = [string]$env:AWS_REGION }
  if ($Region -eq '') { $Region = [string]$env:AWS_DEFAULT_REGION }
  if ($Region -eq '') { $Region = ([string](& aws configure get region)).Trim() }
  if ($Account -ne $script:caller) {
    Write-Warning "Left out: account $Account, Region $Region. The AWS CLI is signed in to account $script:caller."
    $script:leftOut++
    return $false
  }
  if ($Region -eq '') {
    Write-Warning 'Left out: no Region is set. Set $env:AWS_REGION and run this again.'
    $script:leftOut++
    return $false
  }
  $script:region = $Region
  $script:folder = Join-Path (Join-Path $script:root "accountid=$Account") "region=$Region"
  [void][System.IO.Directory]::CreateDirectory($script:folder)
  return $true
}

# The answer of one call in one file. A call that fails leaves none, is named, and the next one follows.
function Save-Report([string]$Name, [string[]]$Call) {
  $all = $Call + @('--region', $script:region, '--output', 'json', '--no-cli-pager')
  $answer = @(& aws @all)
  if ($LASTEXITCODE -ne 0) {
    Write-Warning ('Failed: aws ' + ($all -join ' '))
    $script:failed++
    return
  }
  $file = Join-Path $script:folder "$Name-$script:stamp.json"
  [System.IO.File]::WriteAllLines($file, [string[]]$answer, $script:utf8)
  $script:saved++
}
)PS";

constexpr auto listNodes = R"PS(
# The nodes that Systems Manager lists here.
function Find-Nodes {
  $script:nodes = @()
  $listed = & aws ssm describe-instance-information --query 'InstanceInformationList[].InstanceId' --region $script:region --output text --no-cli-pager
  if ($LASTEXITCODE -ne 0) {
    Write-Warning "Failed: the nodes of Region $script:region could not be listed."
    $script:failed++
    return
  }
  $script:nodes = @((@($listed) -join ' ') -split '\s+' | Where-Object { $_ -match '^m?i-' })
}
)PS";

constexpr auto forEachNode = R"PS(
# One call for each node.
function Save-EachNode([string]$Name, [string[]]$Call) {
  foreach ($node in $script:nodes) {
    Save-Report "$Name-$node" ($Call + $node)
  }
}
)PS";

constexpr auto inBatches = R"PS(
# One call for each 50 nodes.
function Save-Batches([string]$Name, [string[]]$Call) {
  for ($first = 0; $first -lt $script:nodes.Count; $first += 50) {
    $last = [Math]::Min($first + 49, $script:nodes.Count - 1)
    Save-Report "$Name-$([int][Math]::Floor($first / 50) + 1)" ($Call + $script:nodes[$first..$last])
  }
}
)PS";

constexpr auto forEachBaseline = R"PS(
# One call for each patch baseline.
function Save-EachBaseline([string]$Name, [string[]]$Call) {
  $listed = & aws ssm describe-patch-baselines --query 'BaselineIdentities[].BaselineId' --region $script:region --output text --no-cli-pager
  if ($LASTEXITCODE -ne 0) {
    Write-Warning "Failed: the patch baselines of Region $script:region could not be listed."
    $script:failed++
    return
  }
  foreach ($id in @((@($listed) -join ' ') -split '\s+' | Where-Object { $_ -match '^(arn:.*/)?pb-' })) {
    Save-Report ($Name + '-' + ($id -split '/')[-1]) ($Call + $id)
  }
}
)PS";

constexpr auto signedIn = R"PS(
$caller = ([string](& aws sts get-caller-identity --query Account --output text --no-cli-pager)).Trim()
if ($LASTEXITCODE -ne 0) {
  Write-Warning 'The AWS CLI is not signed in, or AWS cannot be reached.'
  exit 1
}
)PS";

constexpr auto end = R"PS(
Get-Reports
Write-Host "Reports saved in ${root}: $saved. Calls that failed: $failed. Blocks left out: $leftOut."
if ($failed -gt 0 -or $leftOut -gt 0) { exit 1 }
)PS";

std::string quoted(std::string_view word)
{
    std::string text = "'";
    for (const char letter : word) {
        text += letter == '\'' ? std::string("''") : std::string(1, letter);
    }
    return text + '\'';
}

std::string nodeLines(const std::vector<std::string>& nodes)
{
    constexpr std::size_t inLine = 4;
    std::string text = "    $script:nodes = @(";
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        text += (i == 0 ? "" : ",") + std::string(i % inLine == 0 ? "\n      " : " ") + quoted(nodes[i]);
    }
    return text + "\n    )\n";
}

const char* functionOf(CollectCall::How how)
{
    switch (how) {
    case CollectCall::How::ForEachNode:
        return "Save-EachNode";
    case CollectCall::How::InBatches:
        return "Save-Batches";
    case CollectCall::How::ForEachBaseline:
        return "Save-EachBaseline";
    case CollectCall::How::Once:
        break;
    }
    return "Save-Report";
}

std::string callLine(const CollectCall& call)
{
    std::string line = std::string("    ") + functionOf(call.how) + ' ' + quoted(call.file) + " @(";
    for (std::size_t i = 0; i < call.words.size(); ++i) {
        line += (i == 0 ? "" : ", ") + quoted(call.words[i]);
    }
    return line + ")\n";
}

std::string block(const CheckedRequest& request)
{
    if (!request.usable) {
        return "\n  # An account or Region was left out: its name does not look like one of AWS.\n  "
               "$script:leftOut++\n";
    }
    std::string text = "\n  if (Enter-Scope " + quoted(request.account) + ' ' + quoted(request.region) + ") {\n";
    if (request.leftOut > 0) {
        text +=
            "    # Left out: " + std::to_string(request.leftOut) + " node ids that do not look like those of AWS.\n";
    }
    request.forEachCall([&text](const CheckedRequest::Item& item, bool otherNodes) {
        if (otherNodes) {
            text += item.listed ? "    Find-Nodes\n" : nodeLines(item.nodes);
        }
        text += callLine(*item.call);
    });
    return text + "  }\n";
}

}

std::string powerShellScript(std::span<const CheckedRequest> requests)
{
    std::string text = start;
    text += "\n# What is asked for; below stands how.\nfunction Get-Reports {\n";
    for (const auto& request : requests) {
        text += block(request);
    }
    text += "}\n";
    text += helpers;
    text += helpersFor(requests,
        {.listNodes = listNodes,
            .forEachNode = forEachNode,
            .inBatches = inBatches,
            .forEachBaseline = forEachBaseline});
    return text + signedIn + end;
}
