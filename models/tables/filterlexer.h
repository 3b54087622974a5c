// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filtererror.h"

#include <QString>

#include <vector>

enum class FilterOperator { Is, Equals, Differs, Less, AtMost, Greater, AtLeast }; // : = != < <= > >=

// A value behind an operator. Places and lengths are of the typed text, with its quotation marks.
struct FilterWord
{
    QString text = {};
    bool quoted = false;
    int position = 0;
    int length = 0;
};

// Of numbers or dates: as a text nobody looks for it. In quotation marks it is one.
[[nodiscard]] bool looksLikeRange(const FilterWord& word);

struct FilterToken
{
    enum class Kind { Open, Close, And, Or, Not, Word, Field, End };

    Kind kind = Kind::End;
    FilterWord word = {}; // of a word, and the name of a field
    FilterOperator op = FilterOperator::Is;
    std::vector<FilterWord> values = {}; // of a field, at least one
    int end = 0; // behind it
};

struct FilterTokens
{
    std::vector<FilterToken> tokens = {}; // the last one is End
    std::optional<FilterError> error = {};
};

// The words, brackets and fields of a typed filter. Linear; knows no columns.
[[nodiscard]] FilterTokens filterTokens(const QString& text);

// A text as the language writes it: in quotation marks where it would be read otherwise.
[[nodiscard]] QString quotedFilterField(const QString& name); // only names of tags have to be
[[nodiscard]] QString quotedFilterWord(const QString& text); // as a free word
[[nodiscard]] QString quotedFilterValue(const QString& text); // as the value of a field
