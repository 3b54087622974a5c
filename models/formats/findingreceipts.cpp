// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kinds.h"

#include <QtGlobal>

// The answer of batch-update-findings: which findings were changed, and which were not and why.

namespace {

enum { Id, ProductArn, NestedId, NestedProductArn, ErrorCode, ErrorMessage };

constexpr Field fields[] = {
    {"Id"},
    {"ProductArn"},
    {"FindingIdentifier.Id"},
    {"FindingIdentifier.ProductArn"},
    {"ErrorCode"},
    {"ErrorMessage"},
};

bool recognisesProcessed(const RecordShape& shape)
{
    return shape.isIn("ProcessedFindings");
}

bool recognisesUnprocessed(const RecordShape& shape)
{
    return shape.isIn("UnprocessedFindings") || (shape.has("FindingIdentifier") && shape.has("ErrorCode"));
}

void read(RecordReading& reading)
{
    const auto& values = reading.values;
    const bool nested = values.text(Id).empty();
    FindingUpdateFact update;
    update.id = values.text(nested ? NestedId : Id);
    update.productArn = values.text(nested ? NestedProductArn : ProductArn);
    update.receipt = true;
    update.errorCode = values.text(ErrorCode);
    update.errorMessage = values.text(ErrorMessage);
    reading.id = update.id;
    if (update.id.empty())
        reading.refusal = withoutMember("Id");
    else if (update.productArn.empty())
        reading.refusal = withoutMember("ProductArn");
    else
        reading.facts.emplace_back(std::move(update));
}

void readUnprocessed(RecordReading& reading)
{
    read(reading);
    if (reading.refusal.empty() && reading.values.text(ErrorCode).empty())
        reading.refusal = withoutMember("ErrorCode"); // or it would read as a success
}

}

const RecordKind processedFindingKind = {
    .key = "finding-receipt",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Receipts of changed findings (batch-update-findings)"),
    .list = "ProcessedFindings",
    .recognises = recognisesProcessed,
    .fields = fields,
    .read = read,
};

const RecordKind unprocessedFindingKind = {
    .key = "finding-refusal",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Refusals of changed findings (batch-update-findings)"),
    .list = "UnprocessedFindings",
    .recognises = recognisesUnprocessed,
    .fields = fields,
    .read = readUnprocessed,
};
