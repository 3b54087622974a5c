// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledgerrows.h"

#include "models/domain/factsink.h"

#include <algorithm>
#include <ranges>

namespace {

std::vector<std::int64_t> storedRuns(const Table& table)
{
    const auto& outcomes = table.column(static_cast<std::size_t>(table.indexOf("outcome")));
    const auto& runs = table.column(static_cast<std::size_t>(table.indexOf("run")));
    std::vector<std::int64_t> stored;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const auto run = runs.value(row);
        if (outcomes.value(row) == static_cast<std::int64_t>(FileOutcome::Stored)
            && (stored.empty() || stored.back() != run)) {
            stored.push_back(run);
        }
    }
    std::ranges::sort(stored); // imports of two processes lie between each other
    return stored;
}

}

std::optional<std::size_t> ledgerRow(const Table& table, std::int64_t file)
{
    const auto rows = std::views::iota(std::size_t {0}, table.rowCount());
    const auto found = std::ranges::lower_bound(rows, file, {}, [&table](std::size_t row) { return table.key(row); });
    return found == rows.end() || table.key(*found) != file ? std::nullopt : std::optional(*found);
}

std::int64_t StoredRuns::runOf(const TablePointer& table, std::int64_t file)
{
    const auto row = table ? ledgerRow(*table, file) : std::nullopt;
    if (!row) {
        return 0;
    }
    if (m_table.lock() != table) {
        m_runs = storedRuns(*table);
        m_table = table;
    }
    const auto run = table->column(static_cast<std::size_t>(table->indexOf("run"))).value(*row);
    return std::ranges::binary_search(m_runs, run) ? run : 0;
}
