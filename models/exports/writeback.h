// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/tables/pendingdecisions.h"

#include <QString>

#include <span>
#include <vector>

// What a folder of calls was made of.
struct WriteBack
{
    std::size_t calls = 0;
    std::vector<std::int64_t> rows = {}; // decision.id of what was written, each once
    std::vector<RuleWritten> ruled = {}; // likewise, of rules
    std::size_t findings = 0;
    std::size_t leftOut = 0; // without an Id or a ProductArn
    Message problem = {}; // empty: done
};

// A new folder that brings decisions to Security Hub: calls/NNN.json, one for each call of batch-update-findings, and
// run.sh and run.ps1, which make them and save the answers where the importer finds account, Region and time. All or
// nothing; the folder must not be there, or be empty.
[[nodiscard]] WriteBack writeBack(std::span<const PendingDecision> decisions, const QString& folder);

// The texts of run.sh and run.ps1.
struct UpdateCall;
[[nodiscard]] std::string writeBackBash(std::span<const UpdateCall> calls);
[[nodiscard]] std::string writeBackPowerShell(std::span<const UpdateCall> calls);
[[nodiscard]] std::string callFile(std::size_t number); // "001.json"
