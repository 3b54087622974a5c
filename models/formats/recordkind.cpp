// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recordkind.h"

#include "models/formats/jsonevents.h"
#include "models/formats/kinds.h"
#include "models/formats/source.h"
#include "models/formats/textkind.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <iterator>
#include <type_traits>

namespace {

// THE LIST. The first that recognises a record reads it.
constexpr std::array kinds = {
    &asffFindingKind,
    &patchStateKind,
    &instancePatchKind,
    &complianceItemKind,
    &typeSummaryKind,
    &associationStatusKind,
    &instanceInformationKind,
    &syncPatchSummaryKind,
    &syncComplianceItemKind,
    &syncInstanceInformationKind,
    &putComplianceItemKind,
    &putComplianceInputKind,
    &ocsfFindingKind,
    &eventBridgeKind,
    &cloudTrailKind,
    &configItemKind,
    &associationTargetKind,
    &associationExecutionKind,
    &associationDefinitionKind,
    &commandOutputKind,
    &commandInvocationKind,
    &commandKind,
    &windowInvocationKind,
    &baselineKind,
    &baselineSnapshotKind,
    &patchGroupKind,
    &patchGroupStateKind,
    &accountSummaryKind,
    &inventoryEntityKind,
    &inventoryItemKind,
    &inventoryEntryKind,
    &nodePatchKind,
    &nodePatchStatesKind,
    &processedFindingKind,
    &unprocessedFindingKind,
    &syncPatchComplianceKind,
    &syncTypeSummaryKind,
    &syncTagKind,
    &syncOtherKind,
};

}

bool RecordShape::has(std::string_view key) const
{
    return std::any_of(keys.begin(), keys.end(), [&](const std::string& name) { return sameAscii(name, key); });
}

bool RecordShape::isIn(std::string_view name) const
{
    return sameAscii(list, name);
}

std::span<const RecordKind* const> allRecordKinds()
{
    return kinds;
}

const RecordKind* findRecordKind(const RecordShape& shape)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto* kind) { return kind->recognises(shape); });
    return found == kinds.end() ? nullptr : *found;
}

const RecordKind* defaultRecordKind(std::string_view list)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto* kind) { return sameAscii(kind->list, list); });
    return list.empty() || found == kinds.end() ? nullptr : *found;
}

std::string* nodeOf(Fact& fact)
{
    return std::visit(
        [](auto& value) -> std::string* {
            if constexpr (requires { value.node; } && !std::is_same_v<std::decay_t<decltype(value)>, FindingFact>)
                return &value.node;
            else
                return nullptr;
        },
        fact);
}

void addPart(RecordReading& reading, const RecordKind& kind, std::string_view text)
{
    RecordValues values(kind.fields);
    if (readJson(text, values).kind != JsonError::Kind::None)
        return;
    RecordReading part {.values = values, .original = text};
    kind.read(part);
    std::move(part.facts.begin(), part.facts.end(), std::back_inserter(reading.facts));
    if (part.captured)
        reading.captured = std::max(reading.captured, part.captured);
    if (reading.refusal.empty())
        reading.refusal = part.refusal;
}

Message withoutMember(const char* member)
{
    return {QT_TRANSLATE_NOOP("Message", "The record has no usable %1."), {member}};
}

std::vector<RecordKindName> recordKinds()
{
    std::vector<RecordKindName> names;
    for (const auto* kind : kinds)
        names.push_back({kind->key, kind->title});
    for (const auto* kind : allTextKinds())
        names.push_back({kind->key, kind->title});
    return names;
}
