// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

inline constexpr Instant today = 20'000 * microsPerDay;
inline constexpr auto association = "12345678-90ab-cdef-1234-567890abcdef";

inline NodeEvidence cleanNode()
{
    NodeEvidence node;
    node.node = "i-0123456789abcdef0";
    node.region = "eu-west-1";
    node.platformType = "Linux";
    node.patches.any = node.patches.summaryKnown = true;
    node.patches.missing = node.patches.failed = node.patches.pendingReboot = node.patches.rejected = 0;
    node.patches.installed = 77;
    node.patches.operationEnd = today - microsPerDay;
    node.operation = Operation::Scan;
    node.baseline = "pb-0123456789abcdef0";
    node.file = "states.json";
    node.imported = today;
    node.at = today;
    return node;
}

inline Diagnosis diagnosed(NodeEvidence node)
{
    const auto inventory =
        std::ranges::count_if(node.associations, [](const auto& a) { return isInventoryDocument(a.document); });
    const auto patching =
        std::ranges::count_if(node.associations, [](const auto& a) { return isPatchDocument(a.document); });
    std::vector<TypeEvidence> types;
    if (!node.associations.empty()) {
        types.push_back(
            {.type = "Association", .hasItems = true, .nonCompliantItems = static_cast<int>(node.associations.size())});
    }
    if (!node.custom.empty()) {
        types.push_back(
            {.type = "Custom:x", .hasItems = true, .nonCompliantItems = static_cast<int>(node.custom.size())});
    }
    node.judgement = judge(node.patches, types,
        {.operation = node.operation,
            .failedAssociations = static_cast<int>(node.associations.size()),
            .failedInventory = static_cast<int>(inventory),
            .failedPatchDocuments = static_cast<int>(patching),
            .baselineFlips = !node.baselineBefore.empty(),
            .staleFindings = static_cast<int>(node.staleFindings.size())},
        node.at, node.freshDays);
    return diagnose(node);
}

inline QString said(const std::vector<Message>& messages)
{
    QStringList lines;
    for (const auto& message : messages) {
        lines << translated(message);
    }
    return lines.join(u'\n');
}

inline QString commandsOf(const CauseEntry& entry)
{
    QStringList lines;
    for (const auto& command : entry.commands) {
        lines << (command.disruptive ? u"! "_s : QString()) + QString::fromStdString(command.text);
    }
    return lines.join(u'\n');
}
