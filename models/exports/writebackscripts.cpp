// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/updatecalls.h"
#include "models/exports/writeback.h"

namespace {

constexpr auto bashStart = R"SH(#!/usr/bin/env bash
# Brings decisions of Fleet Compliance Dashboard to Security Hub: calls of batch-update-findings.
# It changes workflow status, note and severity of the findings in calls/, and nothing else.
# Needs the AWS CLI version 2, signed in to the account that aggregates the findings.
#   bash run.sh                      calls of other accounts are left out and named
#   bash run.sh --profile NAME       with this profile
#   bash run.sh --region REGION      all calls in this Region: the one that aggregates the others
#   bash run.sh --administrator      all calls in the account signed in to: it administers the others
# Calls that were answered before are not made again. Then import the folder answers.
set -uo pipefail
cd "$(dirname "$0")" || exit 5

profile=()
all_regions=
administrator=
while [ $# -gt 0 ]; do
  case $1 in
    --profile) profile=(--profile "${2:?--profile takes a name}"); shift 2 ;;
    --region) all_regions=${2:?--region takes a Region}; shift 2 ;;
    --administrator) administrator=1; shift ;;
    *) printf 'Unknown: %s\n' "$1" >&2; exit 2 ;;
  esac
done

say() { printf '%s\n' "$*" >&2; }

if ! caller=$(aws sts get-caller-identity --query Account --output text --no-cli-pager ${profile[@]+"${profile[@]}"}); then
  say "The AWS CLI is not signed in, or AWS cannot be reached."
  exit 1
fi
stamp=$(date -u +%Y%m%dT%H%M%SZ)
made=0
failed=0
left_out=0
before=0

# FILE ACCOUNT REGION: one call; its answer in one file.
update() {
  local number=${1%.json} account=${2:-$caller} region=${all_regions:-$3} folder
  region=${region:-${AWS_REGION:-${AWS_DEFAULT_REGION:-$(aws configure get region ${profile[@]+"${profile[@]}"} || true)}}}
  if [ "$account" != "$caller" ] && [ -z "$administrator" ]; then
    say "Left out: calls/$1 is of account $account, the AWS CLI is signed in to $caller (--administrator: call all the same)."
    left_out=$((left_out + 1))
    return
  fi
  if [ -z "$region" ]; then
    say "Left out: calls/$1, no Region is set. Use --region."
    left_out=$((left_out + 1))
    return
  fi
  folder="answers/accountid=$account/region=$region"
  if compgen -G "$folder/batch-update-findings-$number-*.json" >/dev/null; then
    before=$((before + 1))
    return
  fi
  mkdir -p "$folder" || exit 5
  local file="$folder/batch-update-findings-$number-$stamp.json"
  if aws securityhub batch-update-findings --cli-input-json "file://calls/$1" --region "$region" --output json \
    --no-cli-pager ${profile[@]+"${profile[@]}"} >"$file.part"; then
    mv "$file.part" "$file" || exit 5
    made=$((made + 1))
  else
    rm -f "$file.part"
    say "Failed: calls/$1 in account $account, Region $region."
    failed=$((failed + 1))
  fi
}

)SH";

constexpr auto bashEnd = R"SH(
say "Calls made: $made. Answered before: $before. Failed: $failed. Left out: $left_out. Import the folder answers."
[ "$failed" -eq 0 ] && [ "$left_out" -eq 0 ]
)SH";

constexpr auto powerShellStart =
    R"PS(# Brings decisions of Fleet Compliance Dashboard to Security Hub: calls of batch-update-findings.
# It changes workflow status, note and severity of the findings in calls\, and nothing else.
# Needs the AWS CLI version 2, signed in to the account that aggregates the findings. Windows PowerShell 5.1 or PowerShell 7.
#   -AwsProfile NAME  with this profile
#   -Region REGION    all calls in this Region: the one that aggregates the others
#   -Administrator    all calls in the account signed in to: it administers the others; else calls of others are left out
# Calls that were answered before are not made again. Then import the folder answers.
param([string]$AwsProfile = '', [string]$Region = '', [switch]$Administrator)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Continue'
$utf8 = New-Object System.Text.UTF8Encoding $false
[Console]::OutputEncoding = $utf8
Set-Location -LiteralPath $PSScriptRoot

$with = @()
if ($AwsProfile -ne '') { $with = @('--profile', $AwsProfile) }
$allRegions = $Region
$caller = ([string](& aws sts get-caller-identity --query Account --output text --no-cli-pager @with)).Trim()
if ($LASTEXITCODE -ne 0) {
  Write-Warning 'The AWS CLI is not signed in, or AWS cannot be reached.'
  exit 1
}
$stamp = (Get-Date).ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", [cultureinfo]::InvariantCulture)
$made = 0
$failed = 0
$leftOut = 0
$before = 0

# One call; its answer in one file.
function Update-Findings([string]$File, [string]$Account, [string]$Region) {
  if ($Account -eq '') { $Account = $script:caller }
  if ($script:allRegions -ne '') { $Region = $script:allRegions }
  if ($Region -eq '') { $Region = [string]$env:AWS_REGION }
  if ($Region -eq '') { $Region = [string]$env:AWS_DEFAULT_REGION }
  if ($Region -eq '') { $Region = ([string](& aws configure get region @script:with)).Trim() }
  if ($Account -ne $script:caller -and -not $script:Administrator) {
    Write-Warning "Left out: $File is of account $Account, the AWS CLI is signed in to $script:caller (-Administrator: call all the same)."
    $script:leftOut++
    return
  }
  if ($Region -eq '') {
    Write-Warning "Left out: $File, no Region is set. Use -Region."
    $script:leftOut++
    return
  }
  $folder = Join-Path (Join-Path (Join-Path $PSScriptRoot 'answers') "accountid=$Account") "region=$Region"
  $name = 'batch-update-findings-' + $File.Replace('.json', '')
  if (Test-Path (Join-Path $folder "$name-*.json")) {
    $script:before++
    return
  }
  [void][System.IO.Directory]::CreateDirectory($folder)
  $call = @('securityhub', 'batch-update-findings', '--cli-input-json', "file://calls/$File", '--region', $Region, '--output', 'json', '--no-cli-pager') + $script:with
  $answer = @(& aws @call)
  if ($LASTEXITCODE -ne 0) {
    Write-Warning "Failed: $File in account $Account, Region $Region."
    $script:failed++
    return
  }
  [System.IO.File]::WriteAllLines((Join-Path $folder "$name-$script:stamp.json"), [string[]]$answer, $script:utf8)
  $script:made++
}

)PS";

constexpr auto powerShellEnd = R"PS(
Write-Host "Calls made: $made. Answered before: $before. Failed: $failed. Left out: $leftOut. Import the folder answers."
if ($failed -gt 0 -or $leftOut -gt 0) { exit 1 }
)PS";

// Names of accounts and Regions hold nothing that a shell would take for its own (updateCalls()).
std::string lines(std::span<const UpdateCall> calls, const std::string& command)
{
    std::string text;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        text += command + " '" + callFile(i + 1) + "' '" + calls[i].account + "' '" + calls[i].region + "' # "
            + std::string(word(calls[i].change.status)) + ", " + std::to_string(calls[i].findings.size()) + '\n';
    }
    return text;
}

}

std::string writeBackBash(std::span<const UpdateCall> calls)
{
    return bashStart + lines(calls, "update") + bashEnd;
}

std::string writeBackPowerShell(std::span<const UpdateCall> calls)
{
    return powerShellStart + lines(calls, "Update-Findings") + powerShellEnd;
}
