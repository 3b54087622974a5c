// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/csvreader.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// A name of a column as files are matched by: ASCII letters and digits only, small.
[[nodiscard]] std::string columnKey(std::string_view name);

// The first rows of a text that are not blank, at most `most`; fewer when one cannot be read.
[[nodiscard]] std::vector<std::vector<std::string>> firstCsvRows(std::string_view head, std::size_t most);

// A column that a kind asks for, by any of its names (see columnKey); one that ends with * is a beginning.
struct CsvColumn
{
    std::span<const char* const> names = {};
};

// The header of a table: where the asked-for columns stand, whatever their order and spelling. Of two columns with one
// name the first counts.
class CsvTable
{
public:
    CsvTable() = default;
    CsvTable(std::span<const CsvColumn> columns, const std::vector<std::string>& header);

    [[nodiscard]] bool has(int column) const { return m_places[std::size_t(column)] >= 0; }

    [[nodiscard]] int known() const; // how many of the asked-for columns it has
    [[nodiscard]] std::string unknown() const; // names of the others, with commas

    // Takes empty cells behind the last column away. False: the row does not fit the header; `row` says why.
    [[nodiscard]] bool fits(CsvRow& row) const;

    [[nodiscard]] std::string_view text(const CsvRow& row, int column) const; // trimmed; empty when there is none

    // The row as a JSON object of texts, and the hash of that (see ContentHash).
    [[nodiscard]] std::string original(const CsvRow& row) const;
    [[nodiscard]] std::array<unsigned char, 16> contentHash(const CsvRow& row) const;

private:
    std::vector<std::string> m_header;
    std::vector<int> m_places; // of the columns asked for; -1: not there
    std::vector<bool> m_known; // cells of the header
};
