// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/tablesource.h"
#include "models/tables/wordtexts.h"

#include <unordered_map>
#include <vector>

class CountVersions;

// For how long the newest patch operations of nodes have all been clean under the same baseline (domain rule 5). Inside
// of a ReadTransaction.
class CleanRuns
{
public:
    explicit CleanRuns(Database& database, const CountVersions* known = nullptr); // of all nodes, where they are known

    // The end of the first operation that is newer than `told` and after which all were clean; none: the newest is not.
    [[nodiscard]] std::optional<Instant> since(const FindingNode& node, Instant told);

private:
    [[nodiscard]] std::vector<Instant> read(const FindingNode& node);
    [[nodiscard]] std::vector<Instant> readKnown(const FindingNode& node);

    Words m_words;
    const CountVersions* m_known;
    Statement m_operations;
    // By node: ends of its newest operations as far back as all are clean, the newest first.
    std::unordered_map<std::int64_t, std::vector<Instant>> m_runs;
};
