// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/recordkind.h"

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
