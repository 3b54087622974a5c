// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/countversions.h"
#include "models/tables/findingnodecolumns.h"

#include <span>

// What the findings view says of findings that newer clean data of their nodes contradicts, made from rows that do not
// say so yet and about which nobody decided.
class StaleFindings
{
public:
    StaleFindings(const Table& table, std::span<const std::int64_t> keys, const NodesByCode& nodes); // keys: ascending

    [[nodiscard]] const std::vector<std::int64_t>& keys() const { return m_keys; }

    // Their rows, in this order.
    [[nodiscard]] std::shared_ptr<Table> rows(Database& database, const CountVersions& counts) const;

    // The others: their rows do not tell since when their records have said that they are fixed.
    [[nodiscard]] const std::vector<std::int64_t>& unclear() const { return m_unclear; }

private:
    const Table& m_table;
    const NodesByCode& m_nodes;
    std::vector<std::int64_t> m_keys, m_unclear;
    std::vector<std::uint32_t> m_rows; // as m_keys
};
