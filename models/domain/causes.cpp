// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/causes.h"

#include "models/domain/commands.h"

#include <algorithm>

namespace {

constexpr std::size_t mostNames = 20;

bool isWindows(const NodeEvidence& node)
{
    return sameWord(node.platformType, "Windows");
}

bool isMac(const NodeEvidence& node)
{
    return sameWord(node.platformType, "MacOS");
}

std::string dataFolder(const NodeEvidence& node)
{
    const std::string id = isNodeId(node.node) ? node.node : "<node>";
    return (isMac(node) ? "/opt/aws/ssm/data/" : "/var/lib/amazon/ssm/") + id;
}

void addOperation(std::vector<Message>& lines, const NodeEvidence& node)
{
    const auto end = timeText(node.patches.operationEnd);
    const std::string operation(word(node.operation));
    if (!operation.empty() && !node.baseline.empty()) {
        lines.push_back({.text = QT_TRANSLATE_NOOP("Message", "Last patch operation: %1, ended %2, baseline %3"),
            .arguments = {operation, end, node.baseline}});
    } else if (!operation.empty()) {
        lines.push_back({.text = QT_TRANSLATE_NOOP("Message", "Last patch operation: %1, ended %2"),
            .arguments = {operation, end}});
    } else if (!node.baseline.empty()) {
        lines.push_back({.text = QT_TRANSLATE_NOOP("Message", "Last patch report of %1, baseline %2"),
            .arguments = {end, node.baseline}});
    } else {
        lines.push_back({.text = QT_TRANSLATE_NOOP("Message", "Last patch report of %1"), .arguments = {end}});
    }
}

}

std::string timeText(const std::optional<Instant>& instant)
{
    if (!instant) {
        return "–";
    }
    const auto iso = isoInstant(*instant);
    return iso.substr(0, 10) + ' ' + iso.substr(11, 5) + " UTC";
}

std::string countText(const Count& count)
{
    return count ? std::to_string(*count) : "–";
}

std::string guide(const char* page)
{
    return std::string("https://docs.aws.amazon.com/systems-manager/latest/userguide/") + page + ".html";
}

std::vector<std::string> agentLogs(const NodeEvidence& node)
{
    constexpr auto windows = R"(%PROGRAMDATA%\Amazon\SSM\Logs\amazon-ssm-agent.log)";
    constexpr auto others = "/var/log/amazon/ssm/amazon-ssm-agent.log";
    if (node.platformType.empty()) {
        return {others, windows};
    }
    return {isWindows(node) ? windows : others};
}

std::vector<std::string> patchLogs(const NodeEvidence& node)
{
    auto paths = agentLogs(node);
    if (!isWindows(node)) {
        const std::string command = isUuid(node.executionId) ? node.executionId : "<command>";
        paths.push_back(dataFolder(node) + "/document/orchestration/" + command);
    }
    if (isWindows(node) || node.platformType.empty()) {
        paths.emplace_back(
            R"(%PROGRAMDATA%\Amazon\PatchBaselineOperations\Logs\Install-PatchBaselineOperation-<date>)");
    }
    return paths;
}

std::vector<Message> patchEvidenceLines(const NodeEvidence& node)
{
    std::vector<Message> lines;
    const auto& patches = node.patches;
    if (!patches.any) {
        return lines;
    }
    addOperation(lines, node);
    if (patches.missing || patches.failed || patches.pendingReboot || patches.rejected) {
        lines.push_back({.text = QT_TRANSLATE_NOOP(
                             "Message", "Missing: %1 · Failed: %2 · Pending reboot: %3 · Rejected: %4 · Installed: %5"),
            .arguments = {countText(patches.missing), countText(patches.failed), countText(patches.pendingReboot),
                countText(patches.rejected), countText(patches.installed)}});
    } else if (patches.reportedNonCompliant) {
        lines.push_back({.text = QT_TRANSLATE_NOOP("Message", "Non-compliant patches by the compliance summary: %1"),
            .arguments = {countText(patches.reportedNonCompliant)}});
    }
    if (!node.file.empty()) {
        lines.push_back({.text = QT_TRANSLATE_NOOP("Message", "From file %1, imported %2"),
            .arguments = {node.file, timeText(node.imported)}});
    }
    return lines;
}

void nameItems(CauseEntry& entry, const std::vector<NodeEvidence::Item>& items, int total)
{
    entry.total = std::max(total, static_cast<int>(items.size()));
    for (const auto& item : items) {
        if (entry.names.size() == mostNames) {
            break;
        }
        entry.names.push_back(item.title.empty() || item.title == item.id ? item.id : item.id + " · " + item.title);
    }
}
