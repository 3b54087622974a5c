// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/associations.h"
#include "models/tables/fleet.h"
#include "models/tables/views.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

// Which text of a column a word of the database is; little memory for words that lie together.
class WordNumbers
{
public:
    // 0: not met yet.
    [[nodiscard]] std::uint32_t& of(std::int64_t word);

private:
    using Page = std::array<std::uint32_t, 1024>;

    std::vector<std::unique_ptr<Page>> m_pages;
};

// Fills a table row by row, the cells in the order of its columns. Words of the database are read once.
class RowWriter
{
public:
    RowWriter(std::span<const ColumnSpec> columns, Database& database);

    // As many rows as will come. Of very many, all words are read at once.
    void expect(std::size_t rows);

    RowWriter& text(std::string_view text); // empty: absent
    RowWriter& exactText(std::string_view text);
    RowWriter& word(std::optional<std::int64_t> word); // empty: absent
    RowWriter& number(std::optional<std::int64_t> value);
    RowWriter& count(std::optional<std::int64_t> value); // below zero: absent

    RowWriter& flag(bool value) { return number(value ? 1 : 0); }

    template <typename Enum> RowWriter& state(Enum value) requires std::is_enum_v<Enum>
    {
        return number(static_cast<std::int64_t>(value));
    }

    RowWriter& time(std::optional<Instant> value) { return number(value); }

    // The columns node, name, account, accountName, region and platform below.
    RowWriter& node(const NodeState* state);
    void endRow(std::int64_t key);

    [[nodiscard]] Column& column(std::string_view key);

    [[nodiscard]] Words& words() { return m_words; }

    [[nodiscard]] std::string_view wordText(std::int64_t word); // until the next one

    [[nodiscard]] const Table& table() const { return *m_table; }

    [[nodiscard]] std::shared_ptr<Table> finish();

private:
    [[nodiscard]] Column& next();
    void readAllWords();

    Database& m_database;
    std::shared_ptr<Table> m_table;
    Words m_words;
    std::vector<WordNumbers> m_numbers; // for each column: number of the text + 2, 1: the word is empty
    TextBlock m_allWords; // by number; when they were read at once
    std::size_t m_column = 0;
};

// A stable key for rows that have no number in the database.
[[nodiscard]] std::int64_t rowKey(std::int64_t node, std::string_view item, std::string_view title);

constexpr ColumnSpec nodeColumn {.key = "node",
    .title = QT_TRANSLATE_NOOP("Column", "Node ID"),
    .type = ColumnType::Identifier,
    .jsonName = "InstanceId",
    .namedBy = "name"};
constexpr ColumnSpec nameColumn {.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Node"), .jsonName = "NodeName"};
constexpr ColumnSpec accountColumn {.key = "account",
    .title = QT_TRANSLATE_NOOP("Column", "Account"),
    .jsonName = "AwsAccountId",
    .namedBy = "accountName"};
constexpr ColumnSpec accountNameColumn {.key = "accountName",
    .title = QT_TRANSLATE_NOOP("Column", "Account Name"),
    .jsonName = "AwsAccountName",
    .shown = false};
constexpr ColumnSpec regionColumn {
    .key = "region", .title = QT_TRANSLATE_NOOP("Column", "Region"), .jsonName = "Region", .shown = false};
constexpr ColumnSpec platformColumn {
    .key = "platform", .title = QT_TRANSLATE_NOOP("Column", "Platform"), .jsonName = "PlatformName"};
