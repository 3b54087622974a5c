// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowfilter.h"

#include "models/tables/searchwords.h"
#include "models/tables/statewords.h"
#include "models/tables/textfold.h"

#include <algorithm>

namespace {
// Which entries of a dictionary are wanted; the last place is for absent values.
using EntryMask = std::vector<std::uint8_t>;

template <typename Test> void narrow(RowMask& rows, const Column& column, bool negated, Test test)
{
    const auto* values = column.values().data();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row] &= static_cast<std::uint8_t>(test(values[row]) != negated);
    }
}

std::size_t placeOf(std::int64_t value, std::size_t absentPlace)
{
    return value == Column::absent ? absentPlace : static_cast<std::size_t>(value);
}

EntryMask wantedEntries(const Column& column, const Condition& condition)
{
    const auto count = column.dictionary().size();
    EntryMask wanted(count + 1, 0);
    for (const auto& text : condition.texts) {
        if (const auto entry = column.dictionary().find(text); entry >= 0) {
            wanted[static_cast<std::size_t>(entry)] = 1;
        }
        wanted[count] |= text.empty() ? 1 : 0;
    }
    for (const auto value : condition.values) {
        if (const auto place = placeOf(value, count); place <= count) {
            wanted[place] = 1;
        }
    }
    return wanted;
}

bool wantsValue(const Condition& condition, std::int64_t value)
{
    const bool listed = std::ranges::find(condition.values, value) != condition.values.end();
    const bool ranged = condition.least.has_value() || condition.most.has_value();
    return listed
        || (ranged && value != Column::absent && value >= condition.least.value_or(value)
            && value <= condition.most.value_or(value));
}

void applyCondition(RowMask& rows, const Table& table, const Condition& condition)
{
    const auto index = table.indexOf(condition.column);
    if (index < 0) {
        std::ranges::fill(rows, condition.negated ? 1 : 0); // nothing is known to be so
        return;
    }
    const auto& column = table.column(static_cast<std::size_t>(index));
    if (condition.values.empty() && condition.texts.empty() && !condition.least && !condition.most) {
        return;
    }
    if (column.isText()) {
        const auto wanted = wantedEntries(column, condition);
        const auto count = column.dictionary().size();
        narrow(rows, column, condition.negated, [&](std::int64_t value) { return wanted[placeOf(value, count)] != 0; });
    } else if (isBits(column.spec().type)) {
        std::int64_t bits = 0;
        for (const auto value : condition.values) {
            bits |= value;
        }
        narrow(rows, column, condition.negated,
            [bits](std::int64_t value) { return value != Column::absent && (value & bits) != 0; });
    } else {
        narrow(rows, column, condition.negated, [&](std::int64_t value) { return wantsValue(condition, value); });
    }
}

void markTexts(RowMask& found, const Column& column, const std::string& word)
{
    auto entries = column.dictionary().containing(word);
    if (std::ranges::find(entries, 1) == entries.end()) {
        return;
    }
    entries.push_back(0);
    const auto count = entries.size() - 1;
    const auto* values = column.values().data();
    for (std::size_t row = 0; row < found.size(); ++row) {
        found[row] |= entries[placeOf(values[row], count)];
    }
}

// States are found by the word that the reports use.
void markStates(RowMask& found, const Column& column, const std::string& word)
{
    for (const auto value : stateValues(column.spec().type)) {
        if (foldedText(dataWord(column.spec().type, value)).find(word) == std::string::npos) {
            continue;
        }
        for (std::size_t row = 0; row < found.size(); ++row) {
            found[row] |= static_cast<std::uint8_t>(column.value(row) == value);
        }
    }
}

RowMask rowsWithWord(const Table& table, const std::string& word)
{
    RowMask found(table.rowCount(), 0);
    for (std::size_t index = 0; index < table.specs().size(); ++index) {
        const auto& column = table.column(index);
        if (column.spec().searched && column.isText()) {
            markTexts(found, column, word);
        } else if (column.spec().searched && !isBits(column.spec().type)) {
            markStates(found, column, word);
        }
    }
    return found;
}
}

std::optional<RowMask> passingRows(
    const Table& table, const Filter& filter, std::stop_token stop, std::string_view without)
{
    RowMask rows(table.rowCount(), 1);
    for (const auto& condition : filter.conditions) {
        if (condition.column != without) {
            applyCondition(rows, table, condition);
        }
        if (stop.stop_requested()) {
            return {};
        }
    }
    for (const auto& word : searchWords(filter.text)) {
        const auto found = rowsWithWord(table, word);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row] &= found[row];
        }
        if (stop.stop_requested()) {
            return {};
        }
    }
    return rows;
}
