// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/conditionmask.h"

#include "models/tables/statewords.h"
#include "models/tables/tagfields.h"
#include "models/tables/tagtext.h"
#include "models/tables/textfold.h"
#include "models/tables/textranges.h"

#include <algorithm>
#include <functional>

namespace {
constexpr std::uint64_t fewCodes = 1U << 16U;
}

// Bytes may be anything to a compiler: what does not change is said by value.
void narrow(RowMask& rows, const Column& column, const CodeMask& wanted)
{
    column.codes().visit([row = rows.data(), size = rows.size(), wanted = wanted.data()](auto codes) {
        for (std::size_t at = 0; at < size; ++at) {
            row[at] &= wanted[codes[at]];
        }
    });
}

void widen(RowMask& rows, const Column& column, const CodeMask& wanted)
{
    column.codes().visit([row = rows.data(), size = rows.size(), wanted = wanted.data()](auto codes) {
        for (std::size_t at = 0; at < size; ++at) {
            row[at] |= wanted[codes[at]];
        }
    });
}

namespace {
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
    for (std::size_t text = 0; condition.hasRange() && text < column.dictionary().size(); ++text) {
        wanted[text + 1] |= isInRange(condition, column.dictionary()[text]) ? 1 : 0;
    }
    for (const auto& part : condition.parts) {
        const auto containing = column.dictionary().containing(foldedText(part));
        std::ranges::transform(wanted, containing, wanted.begin(), std::bit_or<> {});
    }
    return wanted;
}

// Of a cell with several tags one is enough.
void addTagged(CodeMask& wanted, const Column& tags, const Condition& condition)
{
    for (std::size_t text = 0; text < tags.dictionary().size() && !condition.texts.empty(); ++text) {
        for (const auto& [key, value] : readTags(tags.dictionary()[text])) {
            if (std::ranges::find(condition.texts, oneTag(key, value)) != condition.texts.end()) {
                wanted[text + 1] = 1;
            }
        }
    }
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

// Ages as times.
Condition datedCondition(Condition condition, Instant at)
{
    if (condition.leastAge) {
        condition.most = at - *condition.leastAge;
    }
    if (condition.mostAge) {
        condition.least = at - *condition.mostAge;
    }
    return condition;
}

// Rows whose value or whose value's name is wanted.
void narrowByEither(RowMask& rows, const Column& column, const CodeMask& wanted, const Column& names,
    const CodeMask& wantedNames, bool negated)
{
    RowMask either(rows.size(), 0);
    widen(either, column, wanted);
    widen(either, names, wantedNames);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row] &= either[row] ^ (negated ? 1 : 0);
    }
}

void narrowByText(RowMask& rows, const Table& table, const Column& column, const Condition& condition)
{
    auto wanted = wantedTexts(column, condition);
    if (condition.column == "tags") {
        addTagged(wanted, column, condition);
    }
    if (const auto names = table.indexOf(column.spec().namedBy); names >= 0) {
        const auto& named = table.column(static_cast<std::size_t>(names));
        auto wantedNames = wantedTexts(named, {.texts = condition.texts, .parts = condition.parts});
        wantedNames[0] = 0; // what is not known is asked of the value, not of its name
        if (const auto empty = named.dictionary().find({}); empty >= 0) {
            wantedNames[static_cast<std::size_t>(empty) + 1] = 0;
        }
        if (std::ranges::find(wantedNames, 1) != wantedNames.end()) {
            narrowByEither(rows, column, wanted, named, wantedNames, condition.negated);
            return;
        }
    }
    for (auto& code : wanted) {
        code ^= condition.negated ? 1 : 0;
    }
    narrow(rows, column, wanted);
}
}

void applyCondition(RowMask& rows, const Table& table, const Condition& asked, Instant at)
{
    const auto condition = datedCondition(asked, at);
    const auto index = table.indexOf(condition.column);
    if (const auto tags = table.indexOf("tags"); index < 0 && tags >= 0 && isTagField(condition.column)) {
        const ColumnSpec spec {.key = condition.column.c_str()};
        narrowByText(rows, table,
            tagColumn(table.column(static_cast<std::size_t>(tags)), tagKey(condition.column), spec), condition);
        return;
    }
    if (index < 0) { // nothing is known to be so
        if (!condition.negated) {
            std::ranges::fill(rows, 0);
        }
        return;
    }
    const auto& column = table.column(static_cast<std::size_t>(index));
    if (condition.asksNothing()) {
        return;
    }
    if (column.isText()) {
        narrowByText(rows, table, column, condition);
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
