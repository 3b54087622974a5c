// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/findingnodecolumns.h"

#include <span>
#include <vector>

[[nodiscard]] const Column& columnOf(const Table& table, std::string_view key);

// The keys of findings that may say something else than a table of them does, which knows its source.
class TouchedFindings
{
public:
    TouchedFindings(const Table& table, Database& database);

    void addKeys(std::span<const std::int64_t> keys);
    void addDecided(); // since the table was read
    void addEverDecided(); // or found by a rule
    void addExpired(Instant now); // of which a suppression ran out in between, whichever is first
    void addImported(std::span<const std::int64_t> files);
    void addContradicted(const NodesByCode& nodes);
    // Of which the node has another name, stands otherwise, or contradicts them or did so. False: a node is gone.
    [[nodiscard]] bool addOfNodes(const FindingNodes& nodes);

    [[nodiscard]] std::vector<std::int64_t> take(); // ascending, each once

private:
    void addKeys(const char* sql, std::int64_t after);
    void addDecidedAfter(const TableSource& before);
    [[nodiscard]] bool isContradicted(std::size_t row, const FindingNode* node) const;

    const Table& m_table;
    const TableSource& m_before;
    Database& m_database;
    const Column& m_ids;
    const Column& m_patchManager;
    const Column& m_operationEnd;
    const Column& m_updated;
    const Column& m_baseline;
    std::vector<std::int64_t> m_keys;
};
