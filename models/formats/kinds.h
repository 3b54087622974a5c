// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/recordkind.h"

class JsonValue;

// The kinds of record, one file each; listed in recordkind.cpp.
extern const RecordKind asffFindingKind;
extern const RecordKind patchStateKind;
extern const RecordKind instancePatchKind;
extern const RecordKind complianceItemKind;
extern const RecordKind typeSummaryKind;
extern const RecordKind associationStatusKind;
extern const RecordKind instanceInformationKind;
extern const RecordKind syncPatchSummaryKind;
extern const RecordKind syncComplianceItemKind;
extern const RecordKind syncInstanceInformationKind;
extern const RecordKind putComplianceItemKind;
extern const RecordKind putComplianceInputKind;
extern const RecordKind syncTypeSummaryKind;
extern const RecordKind syncPatchComplianceKind;
extern const RecordKind syncTagKind;
extern const RecordKind syncOtherKind;
extern const RecordKind nodePatchKind;
extern const RecordKind nodePatchStatesKind;
extern const RecordKind inventoryEntityKind;
extern const RecordKind inventoryItemKind;
extern const RecordKind inventoryEntryKind;
extern const RecordKind associationExecutionKind;
extern const RecordKind associationTargetKind;
extern const RecordKind associationDefinitionKind;
extern const RecordKind baselineKind;
extern const RecordKind baselineSnapshotKind;
extern const RecordKind patchGroupKind;
extern const RecordKind patchGroupStateKind;
extern const RecordKind accountSummaryKind;
extern const RecordKind commandInvocationKind;
extern const RecordKind commandOutputKind;
extern const RecordKind commandKind;
extern const RecordKind windowInvocationKind;
extern const RecordKind eventBridgeKind;
extern const RecordKind cloudTrailKind;
extern const RecordKind ocsfFindingKind;
extern const RecordKind configItemKind;
extern const RecordKind processedFindingKind;
extern const RecordKind unprocessedFindingKind;

// The items of a put-compliance-items call, each completed with what stands around the list, as JSON.
[[nodiscard]] std::vector<std::string> putItems(const JsonValue& input);
// What one inventory item of an AWS:... type says; nothing but that it was reported for types without compliance.
void addInventory(RecordReading& reading, std::string_view type, const std::string& entry);
// The patch counts that stand inside of a finding.
void addPatchCompliance(RecordReading& reading, std::optional<Instant> updated);
// An event of CloudTrail, or an item of AWS Config, also where EventBridge wraps it.
void addCloudTrailEvent(RecordReading& reading, const JsonValue& event);
void addConfigItem(RecordReading& reading, const JsonValue& item);
