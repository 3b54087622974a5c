// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// One condition: the column's value is one of `values` (numbers, or texts for text columns), contains one of `parts`,
// or lies in a range. Bits columns: any of the bits.
struct Condition
{
    std::string column = {};
    std::vector<std::int64_t> values = {};
    std::vector<std::string> texts = {};
    std::optional<std::int64_t> least = {};
    std::optional<std::int64_t> most = {};
    bool negated = false;
    std::vector<std::string> parts = {}; // of text columns; case- and accent-blind
    std::optional<std::int64_t> leastAge = {}; // of times: so many microseconds before Filter::at, or earlier
    std::optional<std::int64_t> mostAge = {}; // or later
    bool times = false; // of text columns: the range is of times, else of millionths (textranges.h)

    [[nodiscard]] bool hasRange() const { return least || most || leastAge || mostAge; }

    [[nodiscard]] bool asksNothing() const { return values.empty() && texts.empty() && parts.empty() && !hasRange(); }

    friend bool operator==(const Condition&, const Condition&) = default;
};

// A part of a filter that is no plain list of conditions and words: alternatives, what is excluded, brackets.
struct FilterNode
{
    enum class Kind { All, Any, Not, Word, Field };

    Kind kind = Kind::All;
    std::vector<FilterNode> parts = {}; // of All and Any; of Not one
    std::string word = {};
    Condition condition = {};

    friend bool operator==(const FilterNode&, const FilterNode&) = default;
};

// What of a table is shown. Conditions combine with AND, values in one with OR. Text: every word must occur somewhere
// in the row (case- and accent-blind; "quoted words" stay together). Whatever else readFilter() understands is `rest`.
struct Filter
{
    std::string text = {};
    std::vector<Condition> conditions = {};
    std::vector<FilterNode> rest = {}; // all of them
    Instant at = 0; // from which ages are reckoned; 0: the present

    [[nodiscard]] bool empty() const { return text.empty() && conditions.empty() && rest.empty(); }

    friend bool operator==(const Filter&, const Filter&) = default;
};
