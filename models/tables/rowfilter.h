// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/conditionmask.h"

// Answers what passes a filter; what conditions share is asked once.
class RowFilter
{
public:
    RowFilter(const Table& table, const Filter& filter);

    // Looks for the text, applies the conditions and the rest; false: stopped.
    [[nodiscard]] bool run(const std::stop_token& stop);

    [[nodiscard]] const RowMask& passing() const { return m_passing; }

    [[nodiscard]] bool asksFor(std::string_view column) const;

    [[nodiscard]] RowMask passingWithout(std::string_view column) const; // conditions on this column left out

private:
    const Table& m_table;
    const Filter& m_filter;
    Instant m_at;
    RowMask m_withText; // that have the text and pass the rest
    RowMask m_passing;
};
