// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

// One byte a row: 1 when it passes.
using RowMask = std::vector<std::uint8_t>;

// Answers what passes a filter; what conditions share is asked once.
class RowFilter
{
public:
    RowFilter(const Table& table, const Filter& filter);

    // Looks for the text and applies the conditions; false: stopped.
    [[nodiscard]] bool run(const std::stop_token& stop);

    [[nodiscard]] const RowMask& passing() const { return m_passing; }

    [[nodiscard]] bool asksFor(std::string_view column) const;

    [[nodiscard]] RowMask passingWithout(std::string_view column) const; // conditions on this column left out

private:
    const Table& m_table;
    const Filter& m_filter;
    RowMask m_withText; // that have the text
    RowMask m_passing;
};
