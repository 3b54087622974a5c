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
    , m_insertKey(ids.database(), "INSERT INTO finding_key(hash, finding_id, product_arn) VALUES(?, ?, ?)")
    , m_find(ids.database(), "SELECT file FROM finding_update WHERE hash = ?")
    , m_insert(ids.database(),
          "INSERT INTO finding_update(key, receipt, workflow, note, author, error_code, error_message, at, timed, hash,"
          " original, file) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

void FindingUpdateMerge::run()
{
    Statement rows(m_staging.database(), "SELECT row, text1, text2, text3 FROM note WHERE kind = ? ORDER BY seq");
    rows.bind(1, static_cast<int>(NoteTable::FindingUpdate));
    while (rows.step()) {
        const auto update = rowOf<StagedFindingUpdate>(rows.blob(0));
        const Outcome outcome = merge(update, rows);
        if (outcome == Outcome::Unchanged) {
            m_originals.skip();
        }
        m_result.count(outcome, update.primary);
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
    m_insertKey.bind(2, id);
    m_insertKey.bind(3, m_ids.word(update.productArn));
    m_insertKey.run();
    return m_ids.database().lastInsertId();
}

Outcome FindingUpdateMerge::merge(const StagedFindingUpdate& update, const Statement& row)
{
    const auto at = update.at ? update.at : m_captured;
    const auto word = [this](int local) { return std::string_view(m_ids.words().text(local)); };
    const Hash hash = noteHash(
        {row.text(1), word(update.productArn), row.text(2), row.text(3), word(update.author), word(update.errorCode)},
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
    bind(keyOf(update, row.text(1)));
    bind(update.receipt);
    bind(update.workflow < 0 ? std::nullopt : std::optional(update.workflow));
    bind(row.text(2));
    bind(m_ids.word(update.author));
    bind(m_ids.word(update.errorCode));
    bind(row.text(3));
    bind(at);
    bind(update.at.has_value());
    m_insert.bindBlob(++column, hash);
    bind(m_originals.keep(update.original));
    bind(m_file);
    m_insert.run();
    return Outcome::Created;
}
