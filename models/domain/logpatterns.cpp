// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/logpatterns.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::string_view fullDisk = "disk-full";
constexpr const char* fullTexts[] = {"No space left on device", "[Errno 28]", "more space needed on the",
    "have enough free space in", "not enough space on the disk", "0x80070070"};
constexpr const char* lockTexts[] = {"another process has acquired yum lock",
    "Another patching operation is in progress", "Could not get lock /var/lib/", "Cannot acquire lock on"};
constexpr const char* payloadFileTexts[] = {"No such file or directory: 'patch-baseline-operations-",
    "Unable to extract tar file", "Unable to load and extract the content of payload"};
constexpr const char* noExecTexts[] = {"_script.sh: Permission denied"};
constexpr const char* downloadTexts[] = {"Unable to download payload"};
constexpr const char* pythonTexts[] = {"unsupported package manager and python version combination"};
constexpr const char* sniTexts[] = {"SNIMissingWarning"};
constexpr const char* mirrorTexts[] = {"No more mirrors to try"};
constexpr const char* rebootDependencyTexts[] = {"failed with exit code 196 but instance needs reboot"};
constexpr const char* rebootLimitTexts[] = {"Execution reboot count exceeded limit"};
constexpr const char* systemTexts[] = {"UnsupportedOperatingSystem"};
constexpr const char* moduleTexts[] = {"PatchBaselineOperations: Unable to connect to the remote server"};
constexpr const char* packageTexts[] = {
    "Installing some upgrades failed", "Package * failed to install", "Failed to install package:"};
constexpr const char* inventoryTexts[] = {"Unable to upload the inventory", "ItemSizeLimitExceededException"};
constexpr const char* windowsTexts[] = {"HRESULT: 0x", "resulted in error: 0x80"};

constexpr std::array patterns {
    LogPattern {.key = fullDisk.data(),
        .texts = fullTexts,
        .title = QT_TRANSLATE_NOOP("Message", "The disk is full"),
        .explanation = QT_TRANSLATE_NOOP("Message",
            "A file system of the node has no space left: what the patch operation downloads or installs could not be "
            "written."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Look at the free space (df -h /var /tmp /, or Get-Volume on Windows), make room, and run the patch "
            "operation again.")},
    LogPattern {.key = "locked",
        .texts = lockTexts,
        .title = QT_TRANSLATE_NOOP("Message", "Two patch operations ran at once"),
        .explanation = QT_TRANSLATE_NOOP(
            "Message", "The package manager was locked by another process, so that this operation gave up."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Wait until the other operation has ended and run the patch operation again. Let only one schedule patch "
            "this node.")},
    LogPattern {.key = "payload-missing",
        .texts = payloadFileTexts,
        .title = QT_TRANSLATE_NOOP("Message", "The files of the patch operation could not be unpacked"),
        .explanation = QT_TRANSLATE_NOOP(
            "Message", "Two operations ran at once and removed each other's files, or the disk behind /var is full."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Look at the free space with df -h /var, let only one schedule patch this node, and run the patch "
            "operation again.")},
    LogPattern {.key = "no-exec",
        .texts = noExecTexts,
        .title = QT_TRANSLATE_NOOP("Message", "Scripts cannot be executed below /var/lib/amazon"),
        .explanation = QT_TRANSLATE_NOOP("Message", "The file system of /var/lib/amazon is mounted with noexec."),
        .nextStep =
            QT_TRANSLATE_NOOP("Message", "Mount /var/lib/amazon with exec, then run the patch operation again.")},
    LogPattern {.key = "payload-download",
        .texts = downloadTexts,
        .title = QT_TRANSLATE_NOOP("Message", "The patch operation could not be downloaded"),
        .explanation = QT_TRANSLATE_NOOP(
            "Message", "Amazon S3 could not be reached from the node, or the node may not read the buckets of AWS."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Check the route or the VPC endpoint to Amazon S3, its policy, the security groups and the instance "
            "profile, then run the patch operation again.")},
    LogPattern {.key = "python",
        .texts = pythonTexts,
        .title = QT_TRANSLATE_NOOP("Message", "Python is missing or too old"),
        .explanation = QT_TRANSLATE_NOOP(
            "Message", "The package manager of the node needs a version of Python that is not there."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Install python3 (python2 for yum of old systems) on the node, then run the patch operation again.")},
    LogPattern {.key = "sni-warning",
        .texts = sniTexts,
        .title = QT_TRANSLATE_NOOP("Message", "A harmless warning about TLS"),
        .explanation = QT_TRANSLATE_NOOP(
            "Message", "An old Python warns that it cannot name the server in TLS. Patching does not fail by it."),
        .nextStep = QT_TRANSLATE_NOOP("Message", "Nothing needs to be done about it; look for another failure."),
        .harmless = true},
    LogPattern {.key = "no-mirrors",
        .texts = mirrorTexts,
        .title = QT_TRANSLATE_NOOP("Message", "A package repository cannot be used"),
        .explanation = QT_TRANSLATE_NOOP(
            "Message", "A repository that is configured on the node is broken, or it cannot be reached from there."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Run yum repolist on the node, repair or disable the repository that fails, and run the patch operation "
            "again.")},
    LogPattern {.key = "reboot-dependency",
        .texts = rebootDependencyTexts,
        .title = QT_TRANSLATE_NOOP("Message", "Dependencies failed, and a reboot is pending"),
        .explanation = QT_TRANSLATE_NOOP("Message",
            "Some packages were installed, others were not because of their dependencies, and the node wants a "
            "reboot."),
        .nextStep = QT_TRANSLATE_NOOP(
            "Message", "Reboot the node, resolve the dependencies that the log names, and patch it again.")},
    LogPattern {.key = "reboot-limit",
        .texts = rebootLimitTexts,
        .title = QT_TRANSLATE_NOOP("Message", "The node was rebooted again and again"),
        .explanation =
            QT_TRANSLATE_NOOP("Message", "The operation asked for a reboot more often than the SSM Agent allows."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Find the patch that wants a reboot each time, install it by hand, and run the patch operation again.")},
    LogPattern {.key = "unsupported-system",
        .texts = systemTexts,
        .title = QT_TRANSLATE_NOOP("Message", "Patch Manager does not know this operating system"),
        .explanation =
            QT_TRANSLATE_NOOP("Message", "No snapshot of patches was given for the version of the operating system."),
        .nextStep = QT_TRANSLATE_NOOP(
            "Message", "Compare the version with the systems that Patch Manager supports, and update the SSM Agent.")},
    LogPattern {.key = "module-download",
        .texts = moduleTexts,
        .title = QT_TRANSLATE_NOOP("Message", "The PowerShell module could not be downloaded"),
        .explanation = QT_TRANSLATE_NOOP(
            "Message", "The connection from the node to Amazon S3 is blocked, or its proxy is not configured."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Check the route to Amazon S3, the firewall and the proxy of the node, then run the patch operation "
            "again.")},
    LogPattern {.key = "package-failed",
        .texts = packageTexts,
        .title = QT_TRANSLATE_NOOP("Message", "A package could not be installed"),
        .explanation = QT_TRANSLATE_NOOP("Message", "The package manager of the node refused what the log names."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Install that package by hand on the node and read what its package manager says, then patch again.")},
    LogPattern {.key = "inventory-upload",
        .texts = inventoryTexts,
        .title = QT_TRANSLATE_NOOP("Message", "Patched, but the result was not reported"),
        .explanation = QT_TRANSLATE_NOOP("Message",
            "The upload of the result to Systems Manager failed: the compliance that is shown is an older one."),
        .nextStep = QT_TRANSLATE_NOOP(
            "Message", "Check the permissions and the endpoints of Systems Manager on the node, then scan again.")},
    LogPattern {.key = "windows-update",
        .texts = windowsTexts,
        .title = QT_TRANSLATE_NOOP("Message", "Windows Update failed"),
        .explanation = QT_TRANSLATE_NOOP("Message",
            "The search for updates or their installation ended with an error of Windows Update; often there is no "
            "route to Windows Update or to the WSUS server."),
        .nextStep = QT_TRANSLATE_NOOP("Message",
            "Look the code up, check the route, the proxy and the WSUS settings of the node, and scan again.")},
    LogPattern {.key = failedScanPattern,
        .texts = {},
        .title = QT_TRANSLATE_NOOP("Message", "The scan failed"),
        .explanation = QT_TRANSLATE_NOOP("Message",
            "All counts of the operation are -1: nothing was found out, and the compliance from before still stands."),
        .nextStep = QT_TRANSLATE_NOOP(
            "Message", "Read what the log says of the failure, remove its cause, and run the patch operation again.")},
};

bool shows(std::string_view line, std::string_view text)
{
    for (;;) {
        const auto star = text.find('*');
        const auto part = text.substr(0, star);
        const auto at = line.find(part);
        if (at == line.npos)
            return false;
        if (star == text.npos)
            return true;
        line.remove_prefix(at + part.size());
        text.remove_prefix(star + 1);
    }
}

}

std::span<const LogPattern> logPatterns()
{
    return patterns;
}

const LogPattern* logPatternOf(std::string_view key)
{
    const auto* const found =
        std::find_if(patterns.begin(), patterns.end(), [&](const auto& pattern) { return key == pattern.key; });
    return found == patterns.end() ? nullptr : found;
}

const LogPattern* findLogPattern(std::string_view line)
{
    const auto* const found = std::find_if(patterns.begin(), patterns.end(), [&](const auto& pattern) {
        return std::any_of(
            pattern.texts.begin(), pattern.texts.end(), [&](const char* text) { return shows(line, text); });
    });
    return found == patterns.end() ? nullptr : found;
}

FoundPattern findFailure(std::string_view text)
{
    FoundPattern found;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto* const pattern = findLogPattern(line);
        if (pattern == nullptr)
            continue;
        if (pattern->key == fullDisk)
            return {pattern, line};
        if (found.pattern == nullptr || (found.pattern->harmless && !pattern->harmless))
            found = {pattern, line};
    }
    return found;
}
