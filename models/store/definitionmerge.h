// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/globalids.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"
#include "models/store/stagednotes.h"

// Merges staged definitions: every description that differs is kept.
class DefinitionMerge
{
public:
    DefinitionMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes, MergeResult& result,
        const FileScope& scope, std::int64_t file);

    void run();

private:
    using Hash = std::array<unsigned char, 16>;

    [[nodiscard]] bool isKnown(const Hash& hash);
    [[nodiscard]] Outcome merge(const StagedNote<StagedDefinition>& note);

    GlobalIds& m_ids;
    Staging& m_staging;
    KeptOriginals& m_originals;
    Changes& m_changes;
    MergeResult& m_result;
    const FileScope& m_scope;
    std::int64_t m_file;
    Statement m_find, m_newest, m_insert;
};
