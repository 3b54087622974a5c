// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowfilter.h"
#include "models/tables/statewords.h"
#include "models/tables/table.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace {
std::vector<FacetValue> textFacet(const Column& column, const RowMask& rows)
{
    const auto count = column.dictionary().size();
    std::vector<std::size_t> counts(count + 1, 0);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto value = column.value(row);
        counts[value == Column::absent ? count : static_cast<std::size_t>(value)] += rows[row];
    }
    std::vector<FacetValue> values;
    for (std::size_t entry = 0; entry < count; ++entry) {
        if (counts[entry] != 0) {
            values.push_back(
                {static_cast<std::int64_t>(entry), std::string(column.dictionary()[entry]), counts[entry]});
        }
    }
    if (counts[count] != 0) {
        values.push_back({Column::absent, {}, counts[count]});
    }
    std::ranges::sort(values, [](const FacetValue& left, const FacetValue& right) {
        return left.count != right.count ? left.count > right.count : left.text < right.text;
    });
    return values;
}

std::vector<FacetValue> bitsFacet(const Column& column, const RowMask& rows)
{
    std::map<std::int64_t, std::size_t> counts;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto value = column.value(row);
        for (auto rest = rows[row] == 0 || value == Column::absent ? 0 : value; rest != 0; rest &= rest - 1) {
            ++counts[rest & -rest];
        }
    }
    std::vector<FacetValue> values;
    for (const auto& [bit, count] : counts) {
        values.push_back({bit, stateWord(column.spec().type, bit).toStdString(), count});
    }
    return values;
}

std::vector<FacetValue> valueFacet(const Column& column, const RowMask& rows)
{
    const auto type = column.spec().type;
    std::unordered_map<std::int64_t, std::size_t> counts;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] != 0) {
            ++counts[column.value(row)];
        }
    }
    std::vector<FacetValue> values;
    for (const auto& [value, count] : counts) {
        values.push_back(
            {value, value == Column::absent ? std::string() : valueText(type, value).toStdString(), count});
    }
    const bool worstFirst =
        type == ColumnType::Severity || type == ColumnType::FindingCompliance || type == ColumnType::Verdict;
    std::ranges::sort(values, [&](const FacetValue& left, const FacetValue& right) {
        if (!isState(type) && left.count != right.count) {
            return left.count > right.count;
        }
        const auto leftRank = stateRank(type, left.value);
        const auto rightRank = stateRank(type, right.value);
        return worstFirst ? leftRank > rightRank : leftRank < rightRank;
    });
    return values;
}
}

std::vector<FacetValue> facet(const Table& table, const Filter& filter, std::string_view column)
{
    const auto index = table.indexOf(column);
    if (index < 0) {
        return {};
    }
    const auto rows = *passingRows(table, filter, {}, column);
    const auto& cells = table.column(static_cast<std::size_t>(index));
    if (cells.isText()) {
        return textFacet(cells, rows);
    }
    return isBits(cells.spec().type) ? bitsFacet(cells, rows) : valueFacet(cells, rows);
}
