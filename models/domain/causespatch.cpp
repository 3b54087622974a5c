// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/causes.h"
#include "models/domain/commands.h"
#include "models/domain/commandstatus.h"
#include "models/domain/exitcodes.h"
#include "models/domain/logquote.h"

#include <string>

namespace {

Message oneOrMore(int total, const char* one, const char* more)
{
    return total == 1 ? Message {.text = one} : Message {.text = more, .arguments = {std::to_string(total)}};
}

void addPingHint(CauseEntry& entry, const NodeEvidence& node)
{
    if (node.ping == PingStatus::ConnectionLost || node.ping == PingStatus::Inactive) {
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "First bring the node back: its ping status is %1. Check that it runs, that the SSM Agent is"
                 " started, and that its instance profile and network reach Systems Manager."),
                .arguments = {std::string(word(node.ping))}});
        entry.paths = agentLogs(node);
    }
}

int missingTotal(const NodeEvidence& node)
{
    const int counted = node.patches.missing.value_or(0) + node.patches.availableNonCompliant;
    return counted > 0 ? counted : node.patches.reportedNonCompliant.value_or(0);
}

// "3", "3 to 7"; empty when the baseline's rules are not known.
std::string approvalDays(const NodeEvidence& node)
{
    const auto& days = node.rules.approvalDays;
    if (days.empty()) {
        return {};
    }
    const auto first = std::to_string(days.front());
    return days.size() == 1 ? first : first + "–" + std::to_string(days.back());
}

std::string baselineName(const NodeEvidence& node)
{
    return node.rules.name.empty() ? node.baseline : node.rules.name;
}

Message approvalSentence(const NodeEvidence& node)
{
    if (const auto days = approvalDays(node); !days.empty()) {
        return {.text = QT_TRANSLATE_NOOP("Message",
                    "Run AWS-RunPatchBaseline with Operation=Install. The baseline %1 approves patches %2 days after"
                    " their release."),
            .arguments = {baselineName(node), days}};
    }
    if (!node.rules.approvedUntil.empty()) {
        return {.text = QT_TRANSLATE_NOOP("Message",
                    "Run AWS-RunPatchBaseline with Operation=Install. The baseline %1 approves patches released until"
                    " %2."),
            .arguments = {baselineName(node), node.rules.approvedUntil}};
    }
    return {.text = QT_TRANSLATE_NOOP("Message",
                "Run AWS-RunPatchBaseline with Operation=Install. Patches are approved 7 days after their"
                " release unless the baseline says otherwise.")};
}

Message rejectedSentence(const NodeEvidence& node)
{
    if (sameWord(node.rules.rejectedAction, "ALLOW_AS_DEPENDENCY")) {
        return {
            .text = QT_TRANSLATE_NOOP("Message",
                "The baseline %1 has the rejected patches action ALLOW_AS_DEPENDENCY: a patch that others need would"
                " count as InstalledOther."),
            .arguments = {baselineName(node)}};
    }
    if (sameWord(node.rules.rejectedAction, "BLOCK")) {
        return {
            .text = QT_TRANSLATE_NOOP("Message",
                "The baseline %1 has the rejected patches action BLOCK: it never installs them, not even when others"
                " need them, and they count as rejected wherever they are."),
            .arguments = {baselineName(node)}};
    }
    return {.text = QT_TRANSLATE_NOOP("Message",
                "With the rejected patches action ALLOW_AS_DEPENDENCY a patch that others need counts as"
                " InstalledOther; with BLOCK it counts as rejected.")};
}

// What imported commands and logs tell of the operation that left patches behind.
void addOperation(CauseEntry& entry, const NodeEvidence& node)
{
    if (node.operationCommand) {
        addFailedCommand(entry, *node.operationCommand, true);
    }
    for (const auto& line : node.patchLog) {
        addLogLine(entry, line);
    }
}

bool onlyReported(const NodeEvidence& node)
{
    return node.patches.missing.value_or(0) + node.patches.availableNonCompliant == 0;
}

}

void explainNeverScanned(CauseEntry& entry, const NodeEvidence& node)
{
    if (!node.patches.any) {
        entry.title = {.text = QT_TRANSLATE_NOOP("Message", "This node was never scanned for patches")};
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "No imported report says anything about its patches. Run AWS-RunPatchBaseline with"
                 " Operation=Scan, then import a new report.")});
    } else {
        entry.title = {.text = QT_TRANSLATE_NOOP("Message", "The patch data is too old")};
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "The newest patch operation ended %1; data older than %2 days is not trusted. Run"
                 " AWS-RunPatchBaseline with Operation=Scan, then import a new report."),
                .arguments = {timeText(node.patches.operationEnd), std::to_string(node.freshDays)}});
    }
    addPingHint(entry, node);
    entry.evidence = patchEvidenceLines(node);
    entry.commands = Commands(node).describeNode().scan().take();
    entry.link = guide("patch-manager-find-noncompliant-nodes");
}

void explainOperationFailed(CauseEntry& entry, const NodeEvidence& node)
{
    entry.title = {.text = QT_TRANSLATE_NOOP("Message", "A patch operation failed")};
    if (node.failedCommand && neverRan(node.failedCommand->status, node.failedCommand->detailedStatus)) {
        entry.title = {.text = QT_TRANSLATE_NOOP("Message", "A patch operation never reached the node")};
    }
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP("Message",
             "It did not get as far as reporting, so compliance was not updated and the older data still"
             " stands. Read the status and output of the command, then the logs on the node.")});
    if (node.failedCommand) {
        // A log says more than the end of the output.
        addFailedCommand(entry, *node.failedCommand, node.commandLog.empty());
    }
    for (const auto& association : node.associations) {
        if (!isPatchDocument(association.document)) {
            continue;
        }
        entry.evidence.push_back({.text = QT_TRANSLATE_NOOP("Message", "Association %1, document %2, failed %3"),
            .arguments = {association.id, association.document, timeText(association.time)}});
        if (auto meaning = exitCodeMeaning(association.extra); !meaning.empty()) {
            entry.sentences.push_back(std::move(meaning));
        }
    }
    if (!node.commandLog.empty()) {
        addLogLine(entry, node.commandLog.front());
    }
    for (auto& line : patchEvidenceLines(node)) {
        entry.evidence.push_back(std::move(line));
    }
    entry.commands = Commands(node).lastInvocations().scan().take();
    entry.paths = patchLogs(node);
    entry.link = guide("patch-manager-troubleshooting");
}

// Security updates that the baseline does not approve, and counts all the same.
void addAvailable(CauseEntry& entry, const NodeEvidence& node)
{
    if (node.patches.availableNonCompliant > 0 && node.rules.availableUpdates == ComplianceStatus::NonCompliant) {
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "The baseline %1 counts available security updates that it does not approve as non-compliant: %2 of"
                 " these. Approve them in the baseline, or let it count them as compliant."),
                .arguments = {baselineName(node), std::to_string(node.patches.availableNonCompliant)}});
    }
}

void explainMissing(CauseEntry& entry, const NodeEvidence& node)
{
    nameItems(entry, node.missing, missingTotal(node));
    entry.title = oneOrMore(entry.total, QT_TRANSLATE_NOOP("Message", "1 approved patch is missing"),
        QT_TRANSLATE_NOOP("Message", "%1 approved patches are missing"));
    if (onlyReported(node)) {
        entry.title = {.text = QT_TRANSLATE_NOOP("Message", "Patches are not compliant")};
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "The compliance summary counts them, but does not say which ones, or in which state. Import"
                 " describe-instance-patch-states or list-compliance-items to know.")});
    } else if (node.operation == Operation::Scan) {
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message", "The last operation was a Scan: it looked, and installed nothing.")});
    }
    entry.sentences.push_back(approvalSentence(node));
    addAvailable(entry, node);
    entry.evidence = patchEvidenceLines(node);
    entry.commands = Commands(node).listPatches("Missing").install().take();
    entry.link = guide("patch-manager-compliance-remediation");
    entry.view = "missing";
}

void explainMissingAfterInstall(CauseEntry& entry, const NodeEvidence& node)
{
    nameItems(entry, node.missing, missingTotal(node));
    entry.title = oneOrMore(entry.total, QT_TRANSLATE_NOOP("Message", "1 patch is missing although Install ran"),
        QT_TRANSLATE_NOOP("Message", "%1 patches are missing although Install ran"));
    const auto time = timeText(node.patches.operationEnd);
    if (const auto days = approvalDays(node); !days.empty()) {
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "The Install of %1 left them out: either they were approved after it ran (the baseline %2 approves"
                 " patches %3 days after their release), or they cannot be installed on this node."),
                .arguments = {time, baselineName(node), days}});
    } else {
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP("Message",
                 "The Install of %1 left them out: either they were approved after it ran (7 days after their"
                 " release by default), or they cannot be installed on this node."),
                .arguments = {time}});
    }
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP(
             "Message", "Run Install once more; what is still missing then needs a look at the logs on the node.")});
    addOperation(entry, node);
    for (auto& line : patchEvidenceLines(node)) {
        entry.evidence.push_back(std::move(line));
    }
    entry.commands = Commands(node).listPatches("Missing").lastInvocations().install().take();
    entry.paths = patchLogs(node);
    entry.link = guide("patch-manager-troubleshooting");
    entry.view = "missing";
}

void explainFailed(CauseEntry& entry, const NodeEvidence& node)
{
    nameItems(entry, node.failed, node.patches.failed.value_or(0));
    entry.title = oneOrMore(entry.total, QT_TRANSLATE_NOOP("Message", "1 patch failed to install"),
        QT_TRANSLATE_NOOP("Message", "%1 patches failed to install"));
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP("Message",
             "Connect to the node by Session Manager, SSH or Remote Desktop and read the logs below; common"
             " reasons are a full disk, a broken repository, another update that runs, or a waiting reboot.")});
    entry.sentences.push_back({.text = QT_TRANSLATE_NOOP("Message",
                                   "When the reason is gone, run AWS-RunPatchBaseline with Operation=Install again.")});
    addOperation(entry, node);
    for (auto& line : patchEvidenceLines(node)) {
        entry.evidence.push_back(std::move(line));
    }
    entry.commands = Commands(node).listPatches("Failed").lastInvocations().install().take();
    entry.paths = patchLogs(node);
    entry.link = guide("patch-manager-troubleshooting");
    entry.view = "failed";
}

void explainPendingReboot(CauseEntry& entry, const NodeEvidence& node)
{
    nameItems(entry, node.pendingReboot, node.patches.pendingReboot.value_or(0));
    entry.title = oneOrMore(entry.total, QT_TRANSLATE_NOOP("Message", "1 patch waits for a reboot"),
        QT_TRANSLATE_NOOP("Message", "%1 patches wait for a reboot"));
    if (node.rebootOption == RebootOption::NoReboot) {
        entry.sentences.push_back(
            {.text = QT_TRANSLATE_NOOP(
                 "Message", "The last operation ran with RebootOption=NoReboot, so the node was not restarted.")});
    }
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP("Message",
             "Reboot the node, then run AWS-RunPatchBaseline with Operation=Scan: it stays non-compliant until"
             " both are done.")});
    entry.evidence = patchEvidenceLines(node);
    entry.commands = Commands(node).reboot().scan().take();
    entry.link = guide("patch-manager-compliance-states");
    entry.view = "pending-reboot";
}

void explainRejected(CauseEntry& entry, const NodeEvidence& node)
{
    nameItems(entry, node.rejected, node.patches.rejected.value_or(0));
    entry.title = oneOrMore(entry.total, QT_TRANSLATE_NOOP("Message", "1 rejected patch is installed"),
        QT_TRANSLATE_NOOP("Message", "%1 rejected patches are installed"));
    entry.sentences.push_back(
        {.text = QT_TRANSLATE_NOOP("Message",
             "The baseline rejects them, but they were installed before that, or by other means. Remove them on"
             " the node, or take them off the baseline's list, then scan again.")});
    entry.sentences.push_back(rejectedSentence(node));
    entry.evidence = patchEvidenceLines(node);
    entry.commands = Commands(node).baseline().listPatches("InstalledRejected").scan().take();
    entry.link = guide("patch-manager-compliance-states");
    entry.view = "rejected";
}
