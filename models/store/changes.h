// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/sortedspool.h"

#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Rows that one file may change after another one wrote them. Stored in import_change: only ever append.
enum class ChangedTable : int { Facts, Reports, Summaries, Findings, Nodes };

using ChangedRow = std::vector<std::optional<std::int64_t>>; // the key columns, then those that change

// Reads, writes and removes the rows that can change, by their keys.
class ChangedRows
{
public:
    explicit ChangedRows(Database& database);

    // The row as it is; only its key when there is none.
    [[nodiscard]] ChangedRow read(ChangedTable table, std::span<const std::optional<std::int64_t>> key);
    void write(ChangedTable table, const ChangedRow& row); // only a key: removes it

    [[nodiscard]] static std::size_t keySize(ChangedTable table);
    [[nodiscard]] static std::string packed(const ChangedRow& row);
    [[nodiscard]] static ChangedRow unpacked(std::string_view text);

private:
    struct Statements
    {
        std::optional<Statement> read = {}, update = {}, insert = {}, remove = {};
    };

    Statements& statementsOf(ChangedTable table);

    Database& m_database;
    std::array<Statements, 5> m_statements = {};
};

// What a file changes of rows that are there before it. Nothing is changed before apply(): until then others see the
// rows as they are, and rows that the file adds are hidden (pending_import). What they were is kept for undo.
class Changes
{
public:
    Changes(Database& target, SortedSpool& staged, std::int64_t file);

    void set(ChangedTable table, const ChangedRow& row); // only a key: the row goes
    void buildsOn(std::int64_t file); // it changes or confirms what that one brought

    void apply();

private:
    Database& m_target;
    SortedSpool& m_staged;
    std::int64_t m_file;
    std::int64_t m_count = 0;
    std::set<std::int64_t> m_bases;
    std::int64_t m_lastBase = 0;
};
