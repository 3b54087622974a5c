// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventmerge.h"

#include "models/store/notehash.h"

EventMerge::EventMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes,
    MergeResult& result, const FileScope& scope, std::int64_t file)
    : m_ids(ids)
    , m_staging(staging)
    , m_originals(originals)
    , m_changes(changes)
    , m_result(result)
    , m_captured(scope.captured)
    , m_file(file)
    , m_find(ids.database(), "SELECT file FROM event WHERE hash = ?")
    , m_insert(ids.database(),
          "INSERT INTO event(node, kind, at, timed, subject, part, document, type, status, detailed_status, error_code,"
          " actor, pattern, exit_code, text, hash, original, file)"
          " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

void EventMerge::run()
{
    for (SortedReader rows(m_staging.notes(NoteTable::Event)); rows.next();) {
        const auto note = noteOf<StagedEvent>(rows.bytes());
        const StagedEvent& event = note.row;
        const int local = m_staging.nodeOf(note.head.node);
        const std::int64_t node = local == 0 ? 0 : m_ids.node(local);
        const auto at = event.at ? event.at : m_captured;
        const Hash hash = hashOf(event, local, at, note.texts);
        const bool known = isKnown(hash);
        if (known) {
            m_originals.skip();
        } else {
            insert(event, node, at, note.texts, hash);
        }
        m_result.count(known ? Outcome::Unchanged : Outcome::Created, event.primary);
    }
}

EventMerge::Hash EventMerge::hashOf(
    const StagedEvent& event, int node, std::optional<Instant> at, const Texts& texts) const
{
    const auto word = [this](int local) { return std::string_view(m_ids.words().text(local)); };
    const auto& words = event.words;
    return noteHash(
        {word(m_staging.nodes()[static_cast<std::size_t>(node)].id), texts[0], texts[1], texts[2], word(words[0]),
            word(words[1]), word(words[2]), word(words[3]), word(words[4]), word(words[5]), word(words[6])},
        {event.kind, event.exitCode, at, event.at ? 1 : 0});
}

bool EventMerge::isKnown(const Hash& hash)
{
    m_find.bindBlob(1, hash);
    const bool known = m_find.step();
    if (known) {
        m_changes.buildsOn(m_find.integer(0));
    }
    m_find.reset();
    return known;
}

void EventMerge::insert(
    const StagedEvent& event, std::int64_t node, std::optional<Instant> at, const Texts& texts, const Hash& hash)
{
    int column = 0;
    const auto bind = [&](const auto& value) { m_insert.bind(++column, value); };
    bind(node == 0 ? std::nullopt : std::optional(node));
    bind(event.kind);
    bind(at);
    bind(event.at.has_value());
    bind(m_ids.word(texts[0]));
    bind(m_ids.word(texts[1]));
    for (const int word : event.words) {
        bind(m_ids.word(word));
    }
    bind(event.exitCode);
    bind(texts[2]);
    m_insert.bindBlob(++column, hash);
    bind(m_originals.keep(event.original));
    bind(m_file);
    m_insert.run();
}
