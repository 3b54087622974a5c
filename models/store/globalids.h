// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/mergeresult.h"
#include "models/store/staging.h"

#include <vector>

// Exchanges the numbers of a staged file for ids of the database; rows that are not there yet are made.
class GlobalIds
{
public:
    GlobalIds(Database& target, Staging& staging);

    // The next file: nodes are asked for anew, what words and contents are called stays known.
    void begin(Changes& changes, std::int64_t file);

    // Of a large file: all words and nodes, in the order in which the tables keep them.
    void prepare(MergeResult& result);

    [[nodiscard]] std::int64_t word(int local);
    [[nodiscard]] std::int64_t word(std::string_view text); // outside of the file's own
    [[nodiscard]] std::int64_t itemKey(int local);
    [[nodiscard]] std::int64_t content(int local);
    [[nodiscard]] std::int64_t node(int local); // also tells where it is

    [[nodiscard]] const LocalWords& words() const { return m_staging.words(); }

    [[nodiscard]] Database& database() { return m_target; }

private:
    std::int64_t makeNode(const LocalNode& node);
    void updateNode(std::int64_t id, const LocalNode& node); // whose row m_findNode holds
    std::int64_t makeContent(const Content& content);

    Database& m_target;
    Staging& m_staging;
    Changes* m_changes = nullptr;
    std::int64_t m_file = 0;
    Statement m_findWord, m_insertWord, m_findKey, m_insertKey, m_findNode, m_insertNode;
    std::vector<std::optional<Statement>> m_findContent, m_insertContent;
    std::vector<std::int64_t> m_words, m_keys, m_contents, m_nodes; // 0: not asked for yet
};
