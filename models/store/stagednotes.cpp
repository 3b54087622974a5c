// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stagednotes.h"

void Staging::stage(const NodeTagFact& fact, bool primary, std::int64_t original)
{
    StagedFact row;
    row.table = ContentTable::Tag;
    row.key = word(fact.key);
    row.content = content(ContentTable::Tag, {word(fact.value)});
    row.original = original;
    row.reported = fact.reported;
    row.primary = primary;
    put(node(fact.node), "@tag", row);
}

void Staging::stage(const EventFact& fact, bool primary, std::int64_t original)
{
    StagedEvent row;
    row.words = {word(fact.document), word(fact.type), word(fact.status), word(fact.detailedStatus),
        word(fact.errorCode), word(fact.actor), word(fact.pattern)};
    row.kind = static_cast<int>(fact.kind);
    row.exitCode = fact.exitCode;
    row.at = fact.at;
    row.original = original;
    row.primary = primary;
    putNote(NoteTable::Event, node(fact.node), bytesOf(row), {fact.subject, fact.part, fact.text});
}

void Staging::stage(const DefinitionFact& fact, bool primary, std::int64_t original)
{
    StagedDefinition row;
    row.kind = static_cast<int>(fact.kind);
    row.account = word(m_record->account);
    row.region = word(m_record->region);
    row.at = fact.at;
    row.original = original;
    row.primary = primary;
    putNote(NoteTable::Definition, 0, bytesOf(row), {fact.id, fact.name, fact.details});
}

void Staging::stage(const FindingUpdateFact& fact, bool primary, std::int64_t original)
{
    StagedFindingUpdate row;
    row.productArn = word(fact.productArn);
    row.author = word(fact.author);
    row.errorCode = word(fact.errorCode);
    row.receipt = fact.receipt;
    row.workflow = fact.workflow ? static_cast<int>(*fact.workflow) : -1;
    row.at = fact.at;
    row.original = original;
    row.primary = primary;
    putNote(NoteTable::FindingUpdate, 0, bytesOf(row), {fact.id, fact.note, fact.errorMessage});
}

void Staging::putNote(
    NoteTable table, int node, std::span<const unsigned char> row, const std::array<std::string_view, 3>& texts)
{
    StagedNoteHead head {.node = node};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        head.lengths[i] = static_cast<std::uint32_t>(texts[i].size());
    }
    notes(table).add({}, {bytesOf(head), row, bytesOf(texts[0]), bytesOf(texts[1]), bytesOf(texts[2])});
}
