// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/globalids.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"
#include "models/store/stagednotes.h"

// Merges staged events: those that read the same are one, and none is ever changed.
class EventMerge
{
public:
    EventMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes, MergeResult& result,
        const FileScope& scope, std::int64_t file);

    void run();

private:
    using Hash = std::array<unsigned char, 16>;
    using Texts = std::array<std::string_view, 3>; // subject, part, text

    [[nodiscard]] Hash hashOf(const StagedEvent& event, int node, std::optional<Instant> at, const Texts& texts) const;
    [[nodiscard]] bool isKnown(const Hash& hash);
    void insert(
        const StagedEvent& event, std::int64_t node, std::optional<Instant> at, const Texts& texts, const Hash& hash);

    GlobalIds& m_ids;
    Staging& m_staging;
    KeptOriginals& m_originals;
    Changes& m_changes;
    MergeResult& m_result;
    std::optional<Instant> m_captured;
    std::int64_t m_file;
    Statement m_find, m_insert;
};
