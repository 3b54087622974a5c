// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

// Questions about rows of the table of imported files, whose rows stand in the order of their keys.

[[nodiscard]] std::optional<std::size_t> ledgerRow(const Table& table, std::int64_t file); // none: it is not there

// Which imports can be taken back: those of which a file is stored. Looks through a table once, not for each question.
class StoredRuns
{
public:
    // The import of a file; 0 when nothing of it is stored.
    [[nodiscard]] std::int64_t runOf(const TablePointer& table, std::int64_t file);

private:
    std::weak_ptr<const Table> m_table;
    std::vector<std::int64_t> m_runs; // ascending
};
