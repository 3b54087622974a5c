// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

// list-associations (AWS: Association), describe-association (AWS: AssociationDescription) and
// describe-effective-instance-associations (AWS: InstanceAssociation): what an association is set up to do. Its status
// there is that of all its targets together; each node's own comes from describe-instance-associations-status.

namespace {

constexpr Field fields[] = {{"AssociationId"}};

bool recognises(const RecordShape& shape)
{
    const bool described = shape.has("Overview") || shape.has("Targets") || shape.has("ScheduleExpression")
        || shape.has("LastUpdateAssociationDate") || shape.has("Content");
    return shape.has("AssociationId") && !shape.has("ExecutionId") && described;
}

void read(RecordReading& reading)
{
    const auto record = JsonValue::read(reading.original);
    DefinitionFact association;
    association.kind = DefinitionFact::Kind::Association;
    association.id = record["AssociationId"].text();
    reading.id = association.id;
    if (association.id.empty()) {
        reading.refusal = withoutMember("AssociationId");
        return;
    }
    association.name = record["AssociationName"].text();
    association.details = record.without({"AssociationId", "AssociationName"});
    association.at = latestInstant({record["LastUpdateAssociationDate"], record["LastExecutionDate"], record["Date"]});
    reading.facts.emplace_back(std::move(association));
}

}

const RecordKind associationDefinitionKind = {
    .key = "association",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Associations (list-associations, describe-association)"),
    .list = "Associations",
    .recognises = recognises,
    .fields = fields,
    .read = read,
};
