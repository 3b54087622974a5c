// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"

#include <QtGlobal>

// The counts of one patch operation: describe-instance-patch-states, describe-instance-patch-states-for-patch-group
// (AWS: InstancePatchState) and the lines of AWS:PatchSummary that Resource Data Sync writes, whose counts are texts.

namespace {

enum {
    InstanceId,
    ResourceId,
    PatchGroup,
    BaselineId,
    SnapshotId,
    InstallOverrideList,
    Installed,
    InstalledOther,
    InstalledPendingReboot,
    InstalledRejected,
    Missing,
    Failed,
    NotApplicable,
    UnreportedNotApplicable,
    AvailableSecurityUpdate,
    Critical,
    Security,
    Other,
    OperationStart,
    OperationEnd,
    OperationName,
    OperationType,
    Reboot,
    LastNoReboot,
    CaptureTime
};

constexpr Field fields[] = {
    {"InstanceId"},
    {"ResourceId"},
    {"PatchGroup"},
    {"BaselineId"},
    {"SnapshotId"},
    {"InstallOverrideList"},
    {"InstalledCount"},
    {"InstalledOtherCount"},
    {"InstalledPendingRebootCount"},
    {"InstalledRejectedCount"},
    {"MissingCount"},
    {"FailedCount"},
    {"NotApplicableCount"},
    {"UnreportedNotApplicableCount"},
    {"AvailableSecurityUpdateCount"},
    {"CriticalNonCompliantCount"},
    {"SecurityNonCompliantCount"},
    {"OtherNonCompliantCount"},
    {"OperationStartTime", true},
    {"OperationEndTime", true},
    {"Operation"},
    {"OperationType"},
    {"RebootOption"},
    {"LastNoRebootInstallOperationTime", true},
    {"CaptureTime", true},
};

void readCounts(const RecordValues& values, PatchSummaryFact& summary)
{
    summary.installed = values.count(Installed);
    summary.installedOther = values.count(InstalledOther);
    summary.installedPendingReboot = values.count(InstalledPendingReboot);
    summary.installedRejected = values.count(InstalledRejected);
    summary.missing = values.count(Missing);
    summary.failed = values.count(Failed);
    summary.notApplicable = values.count(NotApplicable);
    summary.unreportedNotApplicable = values.count(UnreportedNotApplicable);
    summary.availableSecurityUpdate = values.count(AvailableSecurityUpdate);
    summary.criticalNonCompliant = values.count(Critical);
    summary.securityNonCompliant = values.count(Security);
    summary.otherNonCompliant = values.count(Other);
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    PatchSummaryFact summary;
    summary.node = values.text(InstanceId).empty() ? values.text(ResourceId) : values.text(InstanceId);
    summary.source = PatchSummaryFact::Source::PatchStates;
    summary.baseline = values.text(BaselineId);
    summary.patchGroup = values.text(PatchGroup);
    summary.snapshot = values.text(SnapshotId);
    summary.operation = readOperation(values.text(values.has(OperationName) ? OperationName : OperationType));
    summary.rebootOption = readRebootOption(values.text(Reboot));
    summary.operationStart = values.instant(OperationStart);
    summary.operationEnd = values.instant(OperationEnd);
    summary.lastNoRebootInstall = values.instant(LastNoReboot);
    summary.installOverrideList = values.text(InstallOverrideList);
    readCounts(values, summary);
    reading.captured = values.instant(CaptureTime);
    reading.facts.emplace_back(std::move(summary));
}

bool recognisesState(const RecordShape& shape)
{
    return shape.has("InstanceId") && (shape.has("InstalledCount") || shape.has("MissingCount"))
        && (shape.has("BaselineId") || shape.has("Operation"));
}

bool recognisesSync(const RecordShape& shape)
{
    return (shape.has("InstalledCount") || shape.has("MissingCount"))
        && (shape.has("resourceId") || shape.has("captureTime") || shape.has("OperationType"));
}

}

const RecordKind patchStateKind = {
    .key = "patch-state",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Patch states of nodes (describe-instance-patch-states)"),
    .list = "InstancePatchStates",
    .recognises = recognisesState,
    .fields = fields,
    .read = read,
};

const RecordKind syncPatchSummaryKind = {
    .key = "sync-patch-summary",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Patch summaries of Resource Data Sync (AWS:PatchSummary)"),
    .list = "",
    .recognises = recognisesSync,
    .fields = fields,
    .read =
        [](RecordReading& reading) {
            read(reading);
            std::get<PatchSummaryFact>(reading.facts.front()).source = PatchSummaryFact::Source::CompliancePatchSummary;
        },
    .node = RecordKind::Node::Context,
};
