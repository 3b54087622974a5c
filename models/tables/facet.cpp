// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facet.h"

#include "models/tables/statewords.h"
#include "models/tables/tagtext.h"

#include <algorithm>
#include <functional>
#include <map>

namespace {
struct CodeCount
{
    std::uint64_t code = 0;
    std::size_t count = 0;
};

constexpr std::uint64_t countedInPlace = 1U << 22U; // codes

std::vector<CodeCount> countInPlace(const PackedValues& codes, const RowMask& rows)
{
    std::vector<std::uint32_t> counts(codes.bound(), 0);
    codes.visit([&](auto values) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            counts[values[row]] += rows[row];
        }
    });
    std::vector<CodeCount> counted;
    for (std::size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] != 0) {
            counted.push_back({code, counts[code]});
        }
    }
    return counted;
}

std::vector<CodeCount> countSorted(const PackedValues& codes, const RowMask& rows)
{
    std::vector<std::uint64_t> passing;
    codes.visit([&](auto values) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] != 0) {
                passing.push_back(values[row]);
            }
        }
    });
    std::ranges::sort(passing);
    std::vector<CodeCount> counted;
    for (const auto code : passing) {
        if (counted.empty() || counted.back().code != code) {
            counted.push_back({code, 0});
        }
        ++counted.back().count;
    }
    return counted;
}

// In the order of the codes.
std::vector<CodeCount> countCodes(const PackedValues& codes, const RowMask& rows)
{
    return codes.bound() <= countedInPlace ? countInPlace(codes, rows) : countSorted(codes, rows);
}

std::vector<FacetValue> textFacet(const Column& column, const std::vector<CodeCount>& counted)
{
    std::vector<FacetValue> values;
    for (const auto& [code, count] : counted) {
        const auto value = column.valueOf(code);
        values.push_back(
            {value, code == 0 ? std::string() : column.dictionary()[static_cast<std::size_t>(value)], count});
    }
    std::ranges::sort(values, [](const FacetValue& left, const FacetValue& right) {
        return left.count != right.count ? left.count > right.count : left.text < right.text;
    });
    return values;
}

// Each tag by itself: those that stand together in a cell say little.
std::vector<FacetValue> tagsFacet(const Column& column, const std::vector<CodeCount>& counted)
{
    std::map<std::string, std::size_t> counts;
    for (const auto& [code, count] : counted) {
        if (code == 0) {
            continue;
        }
        for (const auto& [key, value] : readTags(column.dictionary()[static_cast<std::size_t>(column.valueOf(code))])) {
            counts[oneTag(key, value)] += count;
        }
    }
    std::vector<FacetValue> values;
    for (const auto& [tag, count] : counts) {
        values.push_back({static_cast<std::int64_t>(values.size()), tag, count});
    }
    std::ranges::stable_sort(values, std::ranges::greater(), &FacetValue::count);
    return values;
}

constexpr std::size_t mostNamed = 1000; // values

// The name that the first row with a value gives it.
void addNames(std::vector<FacetValue>& values, const Table& table, const Column& column)
{
    const auto index = table.indexOf(column.spec().namedBy);
    if (index < 0 || values.size() > mostNamed) {
        return;
    }
    const auto& names = table.column(static_cast<std::size_t>(index));
    std::vector<std::uint64_t> nameOf(column.codes().bound(), 0);
    column.codes().visit([&](auto codes) {
        names.codes().visit([&](auto named) {
            for (std::size_t row = 0; row < table.rowCount(); ++row) {
                auto& name = nameOf[codes[row]];
                name = name == 0 ? named[row] : name;
            }
        });
    });
    for (auto& value : values) {
        const auto name = value.value == Column::absent ? 0 : nameOf[static_cast<std::size_t>(value.value) + 1];
        value.name = name == 0 ? std::string() : names.dictionary()[static_cast<std::size_t>(name) - 1];
    }
}

std::vector<FacetValue> bitsFacet(const Column& column, const std::vector<CodeCount>& counted)
{
    std::map<std::int64_t, std::size_t> counts;
    for (const auto& [code, count] : counted) {
        for (auto rest = code == 0 ? 0 : column.valueOf(code); rest != 0; rest &= rest - 1) {
            counts[rest & -rest] += count;
        }
    }
    std::vector<FacetValue> values;
    for (const auto& [bit, count] : counts) {
        values.push_back({bit, stateWord(column.spec().type, bit).toStdString(), count});
    }
    return values;
}

std::vector<FacetValue> valueFacet(const Column& column, const std::vector<CodeCount>& counted)
{
    const auto type = column.spec().type;
    std::vector<FacetValue> values;
    for (const auto& [code, count] : counted) {
        const auto value = column.valueOf(code);
        values.push_back({value, code == 0 ? std::string() : valueText(type, value).toStdString(), count});
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

std::vector<FacetValue> countValues(const Table& table, const RowFilter& passing, std::string_view column)
{
    const auto index = table.indexOf(column);
    if (index < 0) {
        return {};
    }
    const auto& cells = table.column(static_cast<std::size_t>(index));
    const auto counted =
        countCodes(cells.codes(), passing.asksFor(column) ? passing.passingWithout(column) : passing.passing());
    if (column == "tags") {
        return tagsFacet(cells, counted);
    }
    if (cells.isText()) {
        auto values = textFacet(cells, counted);
        addNames(values, table, cells);
        return values;
    }
    return isBits(cells.spec().type) ? bitsFacet(cells, counted) : valueFacet(cells, counted);
}
