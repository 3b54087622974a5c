// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/globalids.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"

#include <unordered_map>

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

    Outcome merge(const StagedFinding& finding, std::string_view id);
    Outcome mergeVersion(std::int64_t key, const StagedFinding& finding, std::string_view id);
    Outcome seenAgain(Stored& stored);
    [[nodiscard]] bool chooseCurrent(); // false: it stays as it is
    void loadVersions(std::int64_t key);
    void change(const Stored& stored);
    void insert(std::int64_t key, const StagedFinding& finding, bool current);
    void noteClash(std::string_view id, const Version& shown);
    [[nodiscard]] Version versionOf(const StagedFinding& finding) const;

    GlobalIds& m_ids;
    Staging& m_staging;
    KeptOriginals& m_originals;
    Changes& m_changes;
    MergeResult& m_result;
    Instant m_captured;
    std::int64_t m_file;
    Statement m_insertKey, m_findKey, m_versions, m_insert;
    std::vector<Stored> m_stored;
    std::unordered_map<std::int64_t, std::pair<bool, Instant>> m_changed; // versions: what is not yet in the table
};
