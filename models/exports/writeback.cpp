// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/writeback.h"

#include "models/exports/updatecalls.h"
#include "models/exports/writefolder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::string callFile(std::size_t number)
{
    auto name = std::to_string(number);
    return std::string(name.size() < 3 ? 3 - name.size() : 0, '0') + name + ".json";
}

WriteBack writeBack(std::span<const PendingDecision> decisions, const QString& folder)
{
    std::vector<FindingToChange> wanted;
    for (const auto& pending : decisions) {
        wanted.push_back({.account = pending.account,
            .region = pending.region,
            .id = pending.id,
            .productArn = pending.productArn,
            .change = {.status = pending.decision.status.value_or(WorkflowStatus::New),
                .note = pending.decision.note,
                .author = pending.decision.author,
                .severity = pending.decision.severity}});
    }
    const auto calls = updateCalls(wanted);
    WriteBack written {.calls = calls.size()};
    std::vector<FolderFile> files {{.name = u"run.sh"_s, .content = writeBackBash(calls), .runnable = true},
        {.name = u"run.ps1"_s, .content = writeBackPowerShell(calls)}};
    for (std::size_t i = 0; i < calls.size(); ++i) {
        files.push_back(
            {.name = u"calls/"_s + QString::fromStdString(callFile(i + 1)), .content = calls[i].json(wanted)});
        for (const auto place : calls[i].findings) {
            const auto& pending = decisions[place];
            if (pending.row != 0) {
                written.rows.push_back(pending.row);
            } else {
                written.ruled.push_back({pending.key, pending.rule});
            }
            ++written.findings;
        }
    }
    std::ranges::sort(written.rows);
    written.rows.erase(std::ranges::unique(written.rows).begin(), written.rows.end());
    written.leftOut = decisions.size() - written.findings;
    written.problem = writeFolder(folder, files);
    return written;
}
