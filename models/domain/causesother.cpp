// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/associationerrors.h"
#include "models/domain/causes.h"
#include "models/domain/commands.h"

#include <algorithm>
#include <set>

namespace {

constexpr std::size_t mostCommands = 3; // items for which commands are offered

using Items = std::vector<NodeEvidence::Item>;

Items select(const Items& items, bool inventory)
{
    Items selected;
    std::ranges::copy_if(items, std::back_inserter(selected),
        [inventory](const auto& item) { return isInventoryDocument(item.document) == inventory; });
    return selected;
}

void addAssociations(CauseEntry& entry, const Items& items)
{
    nameItems(entry, items, 0);
    for (const auto& item : items) {
        entry.evidence.push_back({.text = QT_TRANSLATE_NOOP("Message", "Association %1, document %2, failed %3"),
            .arguments = {item.id, item.document.empty() ? "–" : item.document, timeText(item.time)}});
        if (!item.execution.empty()) {
            entry.evidence.push_back({.text = QT_TRANSLATE_NOOP("Message", "Its last failed execution: %1, status %2"),
                .arguments = {item.execution, item.status.empty() ? "–" : item.status}});
        }
        if (item.extra.empty()) {
            continue;
        }
        auto meaning = associationErrorMeaning(item.extra, item.status);
        if (meaning.empty()) {
            meaning = {.text = QT_TRANSLATE_NOOP("Message", "Error code: %1"), .arguments = {item.extra}};
        }
        entry.evidence.push_back(std::move(meaning));
    }
    entry.view = "associations";
}

bool isExecuted(const NodeEvidence::Item& item)
{
    return !item.execution.empty();
}

// What was imported need not be fetched.
void addHistory(Commands& commands, const NodeEvidence::Item& item)
{
    if (!isExecuted(item)) {
        commands.associationHistory(item.id);
    }
}

}

void explainAssociation(CauseEntry& entry, const NodeEvidence& node)
{
    const auto items = select(node.associations, false);
    addAssociations(entry, items);
    entry.title = items.size() == 1 ? Message {.text = QT_TRANSLATE_NOOP("Message", "1 association failed")}
                                    : Message {.text = QT_TRANSLATE_NOOP("Message", "%1 associations failed"),
                                        .arguments = {std::to_string(items.size())}};
    if (items.empty()) { // only a summary says so
        entry.title = {.text = QT_TRANSLATE_NOOP("Message", "Associations are not compliant")};
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "The compliance summary does not name them. Import describe-instance-associations-status of this"
                 " node to know which ones.")});
        entry.view.clear();
    } else if (std::ranges::any_of(items, isExecuted)) {
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "What its executions said is among the events of the node; when the reason is gone, run the"
                 " association again.")});
    } else {
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "Read the output of its last execution in State Manager; when the reason is gone, run the"
                 " association again.")});
    }
    Commands commands(node);
    commands.associations();
    for (std::size_t i = 0; i < std::min(items.size(), mostCommands); ++i) {
        addHistory(commands, items[i]);
        commands.runAssociation(items[i].id);
    }
    entry.commands = commands.take();
    entry.paths = agentLogs(node);
    entry.link = guide("sysman-compliance-about");
}

void explainInventory(CauseEntry& entry, const NodeEvidence& node)
{
    const auto items = select(node.associations, true);
    addAssociations(entry, items);
    entry.title = {.text = QT_TRANSLATE_NOOP("Message", "The inventory association failed")};
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP("Message",
             "AWS-GatherSoftwareInventory could not collect. A node may have one inventory association only: look"
             " for a second one, for example by tag beside one for all nodes, and delete it.")});
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP("Message",
             "Else update the SSM Agent (UnsupportedAgent), and check that the instance profile holds"
             " AmazonSSMManagedInstanceCore, which allows ssm:PutInventory.")});
    Commands commands(node);
    commands.associations();
    for (std::size_t i = 0; i < std::min(items.size(), mostCommands); ++i) {
        addHistory(commands, items[i]);
    }
    entry.commands = commands.agentUpdate().take();
    entry.paths = agentLogs(node);
    entry.link = guide("syman-inventory-troubleshooting");
}

void explainCustom(CauseEntry& entry, const NodeEvidence& node)
{
    nameItems(entry, node.custom, 0);
    entry.view = "custom";
    entry.title = entry.total == 1
        ? Message {.text = QT_TRANSLATE_NOOP("Message", "1 custom compliance item is not compliant")}
        : Message {.text = QT_TRANSLATE_NOOP("Message", "%1 custom compliance items are not compliant"),
            .arguments = {std::to_string(entry.total)}};
    if (entry.total == 0) {
        entry.title = {.text = QT_TRANSLATE_NOOP("Message", "A custom compliance type is not compliant")};
        entry.view.clear();
    }
    const bool known = std::ranges::any_of(node.custom, [](const auto& item) { return !item.reporter.empty(); });
    entry.sentences.push_back(known
            ? Message {.text = QT_TRANSLATE_NOOP("Message",
                           "Your own tools report these with PutComplianceItems. Correct what the details say, then let"
                           " the tool report again.")}
            : Message {
                .text = QT_TRANSLATE_NOOP("Message",
                    "Your own tools report these with PutComplianceItems; CloudTrail tells who called it. Correct"
                    " what the details say, then let the tool report again.")});
    std::set<std::string> types;
    for (const auto& item : node.custom) {
        types.insert(item.type);
        if (entry.evidence.size() < mostCommands) {
            entry.evidence.push_back({.text = QT_TRANSLATE_NOOP("Message", "%1: %2, reported %3"),
                .arguments = {item.type, item.title.empty() ? item.id : item.title, timeText(item.time)}});
            if (!item.reporter.empty()) {
                entry.evidence.push_back(
                    {.text = QT_TRANSLATE_NOOP("Message", "Reported by %1"), .arguments = {item.reporter}});
            }
            if (!item.extra.empty() && item.extra != "{}") {
                entry.evidence.push_back(
                    {.text = QT_TRANSLATE_NOOP("Message", "Details: %1"), .arguments = {item.extra}});
            }
        }
    }
    entry.commands = Commands(node).customItems(types.empty() ? std::string() : *types.begin()).take();
    entry.link = guide("sysman-compliance-about");
}

void explainScansOverwrite(CauseEntry& entry, const NodeEvidence& node)
{
    entry.title = {.text = QT_TRANSLATE_NOOP("Message", "Scans overwrite each other")};
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP("Message",
             "Successive operations use the baselines %1 and %2 in turn, and each replaces what the other one found."),
            .arguments = {node.baseline, node.baselineBefore}});
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP("Message",
             "Keep one scanning method for a node: a patch policy, host management, a maintenance window or an"
             " association, and switch the others off.")});
    if (!node.documentName.empty()) {
        entry.evidence.push_back(
            {.text = QT_TRANSLATE_NOOP("Message", "The last report came from %1"), .arguments = {node.documentName}});
    }
    for (auto& line : patchEvidenceLines(node)) {
        entry.evidence.push_back(std::move(line));
    }
    entry.commands = Commands(node).associations().lastInvocations().take();
    entry.link = guide("patch-manager-compliance-data-overwrites");
}

void explainStaleFinding(CauseEntry& entry, const NodeEvidence& node)
{
    nameItems(entry, node.staleFindings, 0);
    entry.title = entry.total == 1 ? Message {.text = QT_TRANSLATE_NOOP("Message", "1 finding is out of date")}
                                   : Message {.text = QT_TRANSLATE_NOOP("Message", "%1 findings are out of date"),
                                       .arguments = {std::to_string(entry.total)}};
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP("Message",
             "A newer operation found nothing missing, failed, rejected or waiting for a reboot. Patch Manager does"
             " not close its findings when a node becomes compliant: resolve them.")});
    for (const auto& item : node.staleFindings) {
        if (entry.evidence.size() < mostCommands) {
            entry.evidence.push_back(
                {.text = QT_TRANSLATE_NOOP("Message", "The finding tells of %1"), .arguments = {timeText(item.time)}});
        }
    }
    for (auto& line : patchEvidenceLines(node)) {
        entry.evidence.push_back(std::move(line));
    }
    Commands commands(node);
    std::vector<FindingName> names;
    for (const auto& item : node.staleFindings) {
        names.push_back({item.id, item.extra});
    }
    commands.resolveFindings(names);
    entry.commands = commands.take();
    entry.link = guide("patch-manager-security-hub-integration");
    entry.view = "findings";
}
