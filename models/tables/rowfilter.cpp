// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowfilter.h"

#include "models/tables/searchwords.h"
#include "models/tables/statewords.h"
#include "models/tables/textfold.h"

#include <algorithm>

namespace {
// Which codes of a column are wanted: one byte each.
using CodeMask = std::vector<std::uint8_t>;

constexpr std::uint64_t fewCodes = 1U << 16U;

void narrow(RowMask& rows, const Column& column, const CodeMask& wanted)
{
    column.codes().visit([&](auto codes) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row] &= wanted[codes[row]];
        }
    });
}

void widen(RowMask& rows, const Column& column, const CodeMask& wanted)
{
    column.codes().visit([&](auto codes) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row] |= wanted[codes[row]];
        }
    });
}

bool wantsValue(const Condition& condition, std::int64_t value)
{
    const bool listed = std::ranges::find(condition.values, value) != condition.values.end();
    const bool ranged = condition.least.has_value() || condition.most.has_value();
    return listed
        || (ranged && value != Column::absent && value >= condition.least.value_or(value)
            && value <= condition.most.value_or(value));
}

CodeMask wantedTexts(const Column& column, const Condition& condition)
{
    CodeMask wanted(column.dictionary().size() + 1, 0);
    for (const auto& text : condition.texts) {
        if (const auto number = column.dictionary().find(text); number >= 0) {
            wanted[static_cast<std::size_t>(number) + 1] = 1;
        }
        wanted[0] |= text.empty() ? 1 : 0;
    }
    for (const auto value : condition.values) {
        const auto code = value == Column::absent ? 0 : static_cast<std::size_t>(value) + 1;
        if (code < wanted.size()) {
            wanted[code] = 1;
        }
    }
    return wanted;
}

template <typename Test> void narrowByValue(RowMask& rows, const Column& column, Test test)
{
    const auto bound = column.codes().bound();
    if (bound <= fewCodes) {
        CodeMask wanted(bound);
        for (std::size_t code = 0; code < bound; ++code) {
            wanted[code] = test(column.valueOf(code)) ? 1 : 0;
        }
        narrow(rows, column, wanted);
        return;
    }
    column.codes().visit([&](auto codes) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row] &= static_cast<std::uint8_t>(test(column.valueOf(codes[row])));
        }
    });
}

void applyCondition(RowMask& rows, const Table& table, const Condition& condition)
{
    const auto index = table.indexOf(condition.column);
    if (index < 0) { // nothing is known to be so
        if (!condition.negated) {
            std::ranges::fill(rows, 0);
        }
        return;
    }
    const auto& column = table.column(static_cast<std::size_t>(index));
    if (condition.values.empty() && condition.texts.empty() && !condition.least && !condition.most) {
        return;
    }
    if (column.isText()) {
        auto wanted = wantedTexts(column, condition);
        for (auto& code : wanted) {
            code ^= condition.negated ? 1 : 0;
        }
        narrow(rows, column, wanted);
    } else if (isBits(column.spec().type)) {
        std::int64_t bits = 0;
        for (const auto value : condition.values) {
            bits |= value;
        }
        narrowByValue(rows, column,
            [&](std::int64_t value) { return (value != Column::absent && (value & bits) != 0) != condition.negated; });
    } else {
        narrowByValue(
            rows, column, [&](std::int64_t value) { return wantsValue(condition, value) != condition.negated; });
    }
}

// States are found by the word that the reports use.
CodeMask codesOfStates(const Column& column, const std::string& word)
{
    CodeMask wanted(std::min(column.codes().bound(), fewCodes), 0);
    const auto type = column.spec().type;
    const auto states = stateValues(type);
    for (std::size_t code = 1; !states.empty() && code < wanted.size(); ++code) {
        const auto value = column.valueOf(code);
        const bool named = std::ranges::find(states, value) != states.end();
        wanted[code] = named && foldedText(dataWord(type, value)).find(word) != std::string::npos ? 1 : 0;
    }
    return wanted;
}

RowMask rowsWithWord(const Table& table, const std::string& word, const std::stop_token& stop)
{
    RowMask found(table.rowCount(), 0);
    for (std::size_t index = 0; index < table.specs().size() && !stop.stop_requested(); ++index) {
        const auto& column = table.column(index);
        if (!column.spec().searched || isBits(column.spec().type) || column.codes().bound() <= 1) {
            continue;
        }
        const auto wanted = column.isText() ? column.dictionary().containing(word) : codesOfStates(column, word);
        if (std::ranges::find(wanted, 1) != wanted.end()) {
            widen(found, column, wanted);
        }
    }
    return found;
}
}

RowFilter::RowFilter(const Table& table, const Filter& filter)
    : m_table(table)
    , m_filter(filter)
    , m_withText(table.rowCount(), 1)
{
}

bool RowFilter::run(const std::stop_token& stop)
{
    for (const auto& word : searchWords(m_filter.text)) {
        const auto found = rowsWithWord(m_table, word, stop);
        for (std::size_t row = 0; row < found.size(); ++row) {
            m_withText[row] &= found[row];
        }
        if (stop.stop_requested()) {
            return false;
        }
    }
    m_passing = passingWithout({});
    return !stop.stop_requested();
}

bool RowFilter::asksFor(std::string_view column) const
{
    return std::ranges::any_of(
        m_filter.conditions, [column](const Condition& condition) { return condition.column == column; });
}

RowMask RowFilter::passingWithout(std::string_view column) const
{
    auto rows = m_withText;
    for (const auto& condition : m_filter.conditions) {
        if (column.empty() || condition.column != column) {
            applyCondition(rows, m_table, condition);
        }
    }
    return rows;
}
