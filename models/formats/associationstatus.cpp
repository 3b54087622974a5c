// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"

#include <QtGlobal>

// describe-instance-associations-status (AWS: InstanceAssociationStatusInfo).

namespace {

enum {
    AssociationId,
    Name,
    DocumentVersion,
    AssociationVersion,
    InstanceId,
    ExecutionDate,
    Status,
    DetailedStatus,
    ExecutionSummary,
    ErrorCode,
    OutputUrl,
    AssociationName
};

constexpr Field fields[] = {
    {"AssociationId"},
    {"Name"},
    {"DocumentVersion"},
    {"AssociationVersion"},
    {"InstanceId"},
    {"ExecutionDate", true},
    {"Status"},
    {"DetailedStatus"},
    {"ExecutionSummary"},
    {"ErrorCode"},
    {"OutputUrl.S3OutputUrl.OutputUrl"},
    {"AssociationName"},
};

bool recognises(const RecordShape& shape)
{
    return shape.has("AssociationId") && shape.has("InstanceId") && shape.has("Status") && !shape.has("ExecutionId")
        && !shape.has("LastUpdateAssociationDate") && !shape.has("Targets") && !shape.has("Overview");
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    reading.id = values.text(AssociationId);
    if (reading.id.empty()) {
        reading.refusal = withoutMember("AssociationId");
        return;
    }
    AssociationFact association;
    association.node = values.text(InstanceId);
    association.id = values.text(AssociationId);
    association.document = values.text(Name);
    association.documentVersion = values.text(DocumentVersion);
    association.associationVersion = values.text(AssociationVersion);
    association.name = values.text(AssociationName);
    association.status = values.text(Status);
    association.detailedStatus = values.text(DetailedStatus);
    association.errorCode = values.text(ErrorCode);
    association.summary = values.text(ExecutionSummary);
    association.outputUrl = values.text(OutputUrl);
    association.executed = values.instant(ExecutionDate);
    reading.facts.emplace_back(std::move(association));
}

}

const RecordKind associationStatusKind = {
    .key = "association-status",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Associations of nodes (describe-instance-associations-status)"),
    .list = "InstanceAssociationStatusInfos",
    .recognises = recognises,
    .fields = fields,
    .read = read,
};
