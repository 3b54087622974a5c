// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/verdict.h"
#include "models/domain/words.h"
#include "models/tables/table.h"

#include <string>

// A table with a column of each kind, filled in code.
inline constexpr ColumnSpec specs[] = {
    {.key = "title", .title = "Title", .jsonName = "Title"},
    {.key = "account", .title = "Account"},
    {.key = "missing", .title = "Missing", .type = ColumnType::Number},
    {.key = "severity", .title = "Severity", .type = ColumnType::Severity},
    {.key = "causes", .title = "Why", .type = ColumnType::Causes},
    {.key = "updated", .title = "Updated", .type = ColumnType::Time},
    {.key = "hidden", .title = "Hidden", .searched = false},
    {.key = "verdict", .title = "Compliance", .type = ColumnType::Verdict, .searched = false},
    {.key = "flag", .title = "Flag", .type = ColumnType::Flag},
    {.key = "id", .title = "Id", .type = ColumnType::Identifier},
    {.key = "state", .title = "State", .type = ColumnType::PatchState},
    {.key = "problem", .title = "Problem", .type = ColumnType::Sentence, .searched = false},
};

struct Sample
{
    std::string title = {};
    std::string account = {};
    std::optional<std::int64_t> missing = {};
    Severity severity = Severity::None;
    std::int64_t causes = 0;
    Verdict verdict = Verdict::Compliant;
};

inline void addRow(Table& table, const Sample& sample, std::int64_t key)
{
    table.column(0).addText(sample.title);
    if (sample.account.empty()) {
        table.column(1).add(Column::absent);
    } else {
        table.column(1).addText(sample.account);
    }
    table.column(2).add(sample.missing);
    table.column(3).add(static_cast<std::int64_t>(sample.severity));
    table.column(4).add(sample.causes);
    table.column(5).add(std::optional<std::int64_t>());
    table.column(6).addText("secret");
    table.column(7).add(static_cast<std::int64_t>(sample.verdict));
    table.column(8).add(std::int64_t {1});
    table.column(9).addText("i-0123");
    table.column(10).add(static_cast<std::int64_t>(PatchState::InstalledPendingReboot));
    table.column(11).addText("%1 is a folder.\x1f/tmp/x");
    table.addKey(key);
}

inline constexpr std::int64_t bit(Cause cause)
{
    return std::int64_t {1} << static_cast<int>(cause);
}
