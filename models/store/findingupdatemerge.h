// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/globalids.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"
#include "models/store/stagednotes.h"

// Merges what was done to findings in AWS. The key of a finding is made when the finding itself is not known yet.
class FindingUpdateMerge
{
public:
    FindingUpdateMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes,
        MergeResult& result, const FileScope& scope, std::int64_t file);

    void run();

private:
    using Hash = std::array<unsigned char, 16>;

    [[nodiscard]] std::int64_t keyOf(const StagedFindingUpdate& update, std::string_view id);
    [[nodiscard]] Outcome merge(const StagedNote<StagedFindingUpdate>& note);

    GlobalIds& m_ids;
    Staging& m_staging;
    KeptOriginals& m_originals;
    Changes& m_changes;
    MergeResult& m_result;
    std::optional<Instant> m_captured;
    std::int64_t m_file;
    Statement m_findKey, m_insertKey, m_find, m_insert;
};
