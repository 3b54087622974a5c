// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/globalids.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"
#include "models/store/rowbatch.h"

// Merges staged findings: every version that differs is kept, and one of them holds now.
class FindingMerge
{
public:
    FindingMerge(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes, MergeResult& result,
        const FileScope& scope, std::int64_t file);

    void run();

private:
    // What decides which version holds: the greatest, in this order.
    struct Version
    {
        Instant updated = 0;
        std::int64_t compliance = 0;
        std::int64_t severity = 0;
        Instant noted = 0;
        Instant captured = 0;
        std::array<unsigned char, 16> content = {};
        friend auto operator<=>(const Version&, const Version&) = default;
    };

    struct Stored
    {
        std::int64_t id = 0;
        Version version = {};
        bool current = false;
        std::int64_t file = 0;
    };

    void loadKey(const StagedFinding& finding, std::string_view id);
    Outcome merge(const StagedFinding& finding, std::string_view id);
    Outcome seenAgain(Stored& stored);
    [[nodiscard]] bool chooseCurrent(); // false: it stays as it is
    void loadVersions();
    void change(const Stored& stored);
    void insert(const StagedFinding& finding, bool current);
    void noteClash(std::string_view id, const Version& shown);
    [[nodiscard]] Version versionOf(const StagedFinding& finding) const;

    GlobalIds& m_ids;
    Staging& m_staging;
    KeptOriginals& m_originals;
    Changes& m_changes;
    MergeResult& m_result;
    Instant m_captured;
    std::int64_t m_file;
    Statement m_findKey, m_versions;
    RowBatch m_newKeys, m_insert;
    std::int64_t m_lastKey, m_lastVersion; // ids: who may insert, holds the lock of imports
    bool m_firstKeys; // there were none
    std::array<unsigned char, 16> m_hash = {}; // of the finding at hand
    std::int64_t m_key = 0; // its id
    std::vector<Stored> m_stored; // its versions, those that are not yet in the table, too
};
