// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changes.h"

#include <charconv>

namespace {

struct Columns
{
    const char* table;
    std::size_t keys;
    std::vector<std::string_view> names; // the keys first
    bool inserts; // the columns are all there are
};

const Columns& columnsOf(ChangedTable table)
{
    static const std::array<Columns, 5> all {{
        {"fact", 4, {"node", "kind", "key", "since", "until", "content", "at", "bad", "page", "original", "file"},
            true},
        {"report", 3,
            {"node", "kind", "time", "complete", "baseline", "patch_group", "execution", "execution_type", "time_from",
                "file"},
            true},
        {"patch_summary", 3,
            {"node", "time", "source", "baseline", "patch_group", "snapshot", "install_override", "operation",
                "reboot_option", "started", "last_no_reboot", "installed", "installed_other",
                "installed_pending_reboot", "installed_rejected", "missing", "failed", "not_applicable",
                "unreported_not_applicable", "available_security_update", "critical_non_compliant",
                "security_non_compliant", "other_non_compliant", "original", "file"},
            true},
        {"finding", 1, {"id", "current", "captured"}, false},
        {"node", 1, {"id", "account", "account_rank", "region", "region_rank", "name", "file"}, false},
    }};
    return all[static_cast<std::size_t>(table)];
}

std::string listed(std::span<const std::string_view> names, std::string_view between, std::string_view after)
{
    std::string text;
    for (const std::string_view name : names) {
        text.append(text.empty() ? std::string_view() : between).append(name).append(after);
    }
    return text;
}

std::string placeOf(const Columns& columns)
{
    return " WHERE " + listed(std::span(columns.names).first(columns.keys), " AND ", " = ?");
}

void bindAll(Statement& statement, std::span<const std::optional<std::int64_t>> values, int first = 1)
{
    for (const auto& value : values) {
        statement.bind(first++, value);
    }
}

}

ChangedRows::ChangedRows(Database& database)
    : m_database(database)
{
}

std::size_t ChangedRows::keySize(ChangedTable table)
{
    return columnsOf(table).keys;
}

ChangedRows::Statements& ChangedRows::statementsOf(ChangedTable table)
{
    Statements& statements = m_statements[static_cast<std::size_t>(table)];
    if (!statements.read) {
        const Columns& columns = columnsOf(table);
        const auto values = std::span(columns.names).subspan(columns.keys);
        const std::string name = columns.table;
        statements.read.emplace(m_database, "SELECT " + listed(values, ", ", "") + " FROM " + name + placeOf(columns));
        statements.update.emplace(
            m_database, "UPDATE " + name + " SET " + listed(values, ", ", " = ?") + placeOf(columns));
        if (columns.inserts) {
            const std::vector<std::string_view> marks(columns.names.size(), "?");
            statements.insert.emplace(m_database,
                "INSERT INTO " + name + "(" + listed(columns.names, ", ", "") + ") VALUES(" + listed(marks, ", ", "")
                    + ")");
            statements.remove.emplace(m_database, "DELETE FROM " + name + placeOf(columns));
        }
    }
    return statements;
}

ChangedRow ChangedRows::read(ChangedTable table, std::span<const std::optional<std::int64_t>> key)
{
    const Columns& columns = columnsOf(table);
    ChangedRow row(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(columns.keys));
    Statement& read = *statementsOf(table).read;
    bindAll(read, row);
    if (read.step()) {
        for (std::size_t i = columns.keys; i < columns.names.size(); ++i) {
            row.push_back(read.optionalInteger(static_cast<int>(i - columns.keys)));
        }
        read.reset();
    }
    return row;
}

void ChangedRows::write(ChangedTable table, const ChangedRow& row)
{
    const Columns& columns = columnsOf(table);
    Statements& statements = statementsOf(table);
    const auto key = std::span(row).first(columns.keys);
    const auto values = std::span(row).subspan(columns.keys);
    if (values.empty()) {
        bindAll(*statements.remove, key);
        statements.remove->run();
        return;
    }
    bindAll(*statements.update, values);
    bindAll(*statements.update, key, static_cast<int>(values.size()) + 1);
    statements.update->run();
    if (m_database.changes() == 0 && statements.insert) {
        bindAll(*statements.insert, row);
        statements.insert->run();
    }
}

std::string ChangedRows::packed(const ChangedRow& row)
{
    std::string text;
    for (const auto& value : row) {
        if (value) {
            std::array<char, 24> digits = {};
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *value).ptr;
            text.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
        }
        text += ' ';
    }
    return text;
}

ChangedRow ChangedRows::unpacked(std::string_view text)
{
    ChangedRow row;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        std::int64_t value = 0;
        std::from_chars(text.data(), text.data() + end, value);
        row.push_back(end == 0 ? std::nullopt : std::optional(value));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return row;
}

Changes::Changes(Database& target, SortedSpool& staged, std::int64_t file)
    : m_target(target)
    , m_staged(staged)
    , m_file(file)
{
}

void Changes::set(ChangedTable table, const ChangedRow& row)
{
    m_staged.add({static_cast<std::uint64_t>(m_count++), static_cast<std::uint64_t>(table)},
        {bytesOf(ChangedRows::packed(row))});
}

void Changes::buildsOn(std::int64_t file)
{
    if (file != m_lastBase && file != 0 && file != m_file) {
        m_lastBase = file;
        m_bases.insert(file);
    }
}

void Changes::apply()
{
    ChangedRows rows(m_target);
    Statement keep(m_target, "INSERT INTO import_change(file, step, kind, before) VALUES(?, ?, ?, ?)");
    std::int64_t step = 0;
    for (SortedReader changes(m_staged); changes.next();) {
        const auto table = static_cast<ChangedTable>(changes.key()[1]);
        const ChangedRow row = ChangedRows::unpacked(textOf(changes.bytes()));
        const std::string before = ChangedRows::packed(rows.read(table, row));
        keep.bind(1, m_file);
        keep.bind(2, ++step);
        keep.bind(3, static_cast<int>(table));
        keep.bind(4, std::string_view(before));
        keep.run();
        rows.write(table, row);
    }
    Statement base(m_target, "INSERT OR IGNORE INTO import_base(earlier, file) VALUES(?, ?)");
    for (const std::int64_t earlier : m_bases) {
        base.bind(1, earlier);
        base.bind(2, m_file);
        base.run();
    }
}
