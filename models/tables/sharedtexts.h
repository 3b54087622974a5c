// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <optional>

// The texts of a column, of which a table of the same keys has most or all: while it has all, its dictionary is shared.
// Asked in the order of the keys.
class SharedTexts
{
public:
    SharedTexts(Column& column, TablePointer other, std::string_view key); // the other table may be none

    [[nodiscard]] bool sharing() const { return m_theirs != nullptr && m_column.sharesTexts(); }

    // For Column::add(), here and below. Of a text that never changes; nothing: the other table does not have the row.
    [[nodiscard]] std::optional<std::int64_t> known(std::int64_t key);
    [[nodiscard]] std::int64_t numberOf(std::int64_t key, std::string_view text);

private:
    [[nodiscard]] bool find(std::int64_t key); // the row

    Column& m_column;
    TablePointer m_other;
    const Column* m_theirs = nullptr;
    std::size_t m_row = 0;
};
