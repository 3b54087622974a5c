// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingupdatemerge.h"

#include "models/store/findingidentity.h"
#include "models/store/notehash.h"

FindingUpdateMerge::FindingUpdateMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes,
    MergeResult& result, const FileScope& scope, std::int64_t file)
    : m_ids(ids)
    , m_staging(staging)
    , m_originals(originals)
    , m_changes(changes)
    , m_result(result)
    , m_captured(scope.captured)
    , m_file(file)
    , m_findKey(ids.database(), "SELECT id FROM finding_key WHERE hash = ?")
    , m_insertKey(ids.database(), "INSERT INTO finding_key(hash, finding_id, product_arn, prefix) VALUES(?, ?, ?, ?)")
    , m_find(ids.database(), "SELECT file FROM finding_update WHERE hash = ?")
    , m_insert(ids.database(),
          "INSERT INTO finding_update(key, receipt, workflow, note, author, error_code, error_message, at, timed, hash,"
          " original, file) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

void FindingUpdateMerge::run()
{
    for (SortedReader rows(m_staging.notes(NoteTable::FindingUpdate)); rows.next();) {
        const auto note = noteOf<StagedFindingUpdate>(rows.bytes());
        const Outcome outcome = merge(note);
        if (outcome == Outcome::Unchanged) {
            m_originals.skip();
        }
        m_result.count(outcome, note.row.primary);
    }
}

std::int64_t FindingUpdateMerge::keyOf(const StagedFindingUpdate& update, std::string_view id)
{
    const Hash identity = findingIdentity(m_ids.words().text(update.productArn), id);
    m_findKey.bindBlob(1, identity);
    const std::int64_t known = m_findKey.step() ? m_findKey.integer(0) : 0;
    m_findKey.reset();
    if (known != 0) {
        return known;
    }
    m_insertKey.bindBlob(1, identity);
    const FindingIdParts parts = partsOf(id);
    m_insertKey.bind(2, parts.rest);
    m_insertKey.bind(3, m_ids.word(update.productArn));
    m_insertKey.bind(4, parts.prefix.empty() ? 0 : m_ids.word(parts.prefix));
    m_insertKey.run();
    return m_ids.database().lastInsertId();
}

Outcome FindingUpdateMerge::merge(const StagedNote<StagedFindingUpdate>& note)
{
    const StagedFindingUpdate& update = note.row;
    const auto& texts = note.texts;
    const auto at = update.at ? update.at : m_captured;
    const auto word = [this](int local) { return std::string_view(m_ids.words().text(local)); };
    const Hash hash =
        noteHash({texts[0], word(update.productArn), texts[1], texts[2], word(update.author), word(update.errorCode)},
            {update.receipt ? 1 : 0, update.workflow, at, update.at ? 1 : 0});
    m_find.bindBlob(1, hash);
    const bool known = m_find.step();
    if (known) {
        m_changes.buildsOn(m_find.integer(0));
    }
    m_find.reset();
    if (known) {
        return Outcome::Unchanged;
    }
    int column = 0;
    const auto bind = [&](const auto& value) { m_insert.bind(++column, value); };
    bind(keyOf(update, texts[0]));
    bind(update.receipt);
    bind(update.workflow < 0 ? std::nullopt : std::optional(update.workflow));
    bind(texts[1]);
    bind(m_ids.word(update.author));
    bind(m_ids.word(update.errorCode));
    bind(texts[2]);
    bind(at);
    bind(update.at.has_value());
    m_insert.bindBlob(++column, hash);
    bind(m_originals.keep(update.original));
    bind(m_file);
    m_insert.run();
    return Outcome::Created;
}
