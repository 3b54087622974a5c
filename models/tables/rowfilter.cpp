// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowfilter.h"

#include "models/tables/searchwords.h"
#include "models/tables/statewords.h"
#include "models/tables/textfold.h"

#include <algorithm>

namespace {
constexpr std::uint64_t fewCodes = 1U << 16U;

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

// Depth is bounded by whoever made the node.
RowMask rowsOf(const Table& table, const FilterNode& node, Instant at, const std::stop_token& stop)
{
    using Kind = FilterNode::Kind;
    const auto word = node.kind == Kind::Word ? foldedText(node.word) : std::string();
    if (node.kind == Kind::Word && !word.empty()) {
        return rowsWithWord(table, word, stop);
    }
    RowMask rows(table.rowCount(), node.kind == Kind::Any ? 0 : 1);
    if (node.kind == Kind::Field) {
        applyCondition(rows, table, node.condition, at);
    }
    for (const auto& part : node.parts) {
        if (stop.stop_requested()) {
            break;
        }
        const auto passing = rowsOf(table, part, at, stop);
        const std::uint8_t flip = node.kind == Kind::Not ? 1 : 0;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row] = node.kind == Kind::Any ? rows[row] | passing[row] : rows[row] & (passing[row] ^ flip);
        }
    }
    return rows;
}
}

RowFilter::RowFilter(const Table& table, const Filter& filter)
    : m_table(table)
    , m_filter(filter)
    , m_at(filter.at == 0 ? now() : filter.at)
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
    for (const auto& node : m_filter.rest) {
        const auto found = rowsOf(m_table, node, m_at, stop);
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
            applyCondition(rows, m_table, condition, m_at);
        }
    }
    return rows;
}
