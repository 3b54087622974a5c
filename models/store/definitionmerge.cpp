// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/definitionmerge.h"

#include "models/store/notehash.h"

#include <limits>

DefinitionMerge::DefinitionMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes,
    MergeResult& result, const FileScope& scope, std::int64_t file)
    : m_ids(ids)
    , m_staging(staging)
    , m_originals(originals)
    , m_changes(changes)
    , m_result(result)
    , m_scope(scope)
    , m_file(file)
    , m_find(ids.database(), "SELECT file FROM definition WHERE hash = ?")
    , m_newest(ids.database(),
          "SELECT max(coalesce(at, ?5)) FROM definition WHERE subject = ?1 AND kind = ?2 AND account = ?3 AND region ="
          " ?4")
    , m_insert(ids.database(),
          "INSERT INTO definition(kind, subject, account, region, at, timed, name, details, hash, original, file)"
          " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

void DefinitionMerge::run()
{
    for (SortedReader rows(m_staging.notes(NoteTable::Definition)); rows.next();) {
        const auto note = noteOf<StagedDefinition>(rows.bytes());
        const Outcome outcome = merge(note);
        if (outcome == Outcome::Unchanged) {
            m_originals.skip();
        }
        m_result.count(outcome, note.row.primary);
    }
}

bool DefinitionMerge::isKnown(const Hash& hash)
{
    m_find.bindBlob(1, hash);
    const bool known = m_find.step();
    if (known) {
        m_changes.buildsOn(m_find.integer(0));
    }
    m_find.reset();
    return known;
}

Outcome DefinitionMerge::merge(const StagedNote<StagedDefinition>& note)
{
    const StagedDefinition& definition = note.row;
    const auto& texts = note.texts;
    constexpr Instant never = std::numeric_limits<Instant>::min();
    const std::string_view account =
        definition.account == 0 ? std::string_view(m_scope.account) : m_ids.words().text(definition.account);
    const std::string_view region =
        definition.region == 0 ? std::string_view(m_scope.region) : m_ids.words().text(definition.region);
    const auto at = definition.at ? definition.at : m_scope.captured;
    const Hash hash =
        noteHash({texts[0], texts[1], texts[2], account, region}, {definition.kind, at, definition.at ? 1 : 0});
    if (isKnown(hash)) {
        return Outcome::Unchanged;
    }
    const std::int64_t subject = m_ids.word(texts[0]);
    const std::int64_t accountWord = m_ids.word(account);
    const std::int64_t regionWord = m_ids.word(region);
    m_newest.bind(1, subject);
    m_newest.bind(2, definition.kind);
    m_newest.bind(3, accountWord);
    m_newest.bind(4, regionWord);
    m_newest.bind(5, never);
    const auto newest = m_newest.step() ? m_newest.optionalInteger(0) : std::nullopt;
    m_newest.reset();
    int column = 0;
    const auto bind = [&](const auto& value) { m_insert.bind(++column, value); };
    bind(definition.kind);
    bind(subject);
    bind(accountWord);
    bind(regionWord);
    bind(at);
    bind(definition.at.has_value());
    bind(m_ids.word(texts[1]));
    bind(texts[2]);
    m_insert.bindBlob(++column, hash);
    bind(m_originals.keep(definition.original));
    bind(m_file);
    m_insert.run();
    m_result.older += newest && *newest > at.value_or(never) && definition.primary ? 1 : 0;
    return newest ? Outcome::Updated : Outcome::Created;
}
