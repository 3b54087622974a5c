// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rawfields.h"

#include "models/store/originals.h"
#include "models/store/store.h"
#include "models/tables/filterfields.h"
#include "models/tables/findingscolumns.h"
#include "models/tables/findingversion.h"
#include "models/tables/jsonpath.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace {
constexpr int checkedEach = 1000; // records between two looks at the stop token

void addFields(std::vector<std::string>& fields, const Condition& condition)
{
    const auto& name = condition.column;
    if (isRawField(QString::fromStdString(name)) && std::ranges::find(fields, name) == fields.end()) {
        fields.push_back(name);
    }
}

void addFields(std::vector<std::string>& fields, const FilterNode& node)
{
    addFields(fields, node.condition);
    for (const auto& part : node.parts) {
        addFields(fields, part);
    }
}

std::vector<std::string> pathOf(const std::string& field)
{
    std::vector<std::string> path;
    for (const auto& part : QString::fromStdString(field).mid(4).split(u'.', Qt::SkipEmptyParts)) {
        path.push_back(part.toStdString());
    }
    return path;
}

std::string joined(const std::vector<std::string>& texts)
{
    return std::accumulate(texts.begin(), texts.end(), std::string(), [](std::string all, const std::string& text) {
        return all.empty() ? text : (text.empty() ? all : std::move(all) + ", " + text);
    });
}

// What a table that was made for a filter refers to.
struct WideTable
{
    TablePointer base = {};
    std::vector<std::string> names = {};
    std::vector<ColumnSpec> specs = {};
    std::unique_ptr<const Table> table = {};
};

// The rows of a table by their keys.
class RowFinder
{
public:
    explicit RowFinder(const Table& table)
        : m_table(table)
        , m_rows(table.rowCount())
    {
        std::iota(m_rows.begin(), m_rows.end(), 0U);
        if (!table.keysAscend()) {
            std::ranges::sort(m_rows, {}, [&](std::uint32_t row) { return m_table.key(row); });
        }
    }

    [[nodiscard]] std::optional<std::size_t> find(std::int64_t key) const
    {
        const auto found =
            std::ranges::lower_bound(m_rows, key, {}, [&](std::uint32_t row) { return m_table.key(row); });
        return found != m_rows.end() && m_table.key(*found) == key ? std::optional<std::size_t>(*found) : std::nullopt;
    }

private:
    const Table& m_table;
    Rows m_rows;
};

// Original records by their references, which come in ascending order: each block is opened once.
class RecordReader
{
public:
    explicit RecordReader(Database& database)
        : m_database(database)
        , m_block(database, "SELECT size, data FROM original WHERE id = ?")
    {
    }

    [[nodiscard]] std::string_view text(std::int64_t reference)
    {
        if (const auto block = reference >> 24; block != m_number) {
            m_number = block;
            m_block.reset();
            m_block.bind(1, block);
            if (!m_block.step()) {
                m_number = -1;
                return {};
            }
            if (!m_reader.open(m_block.integer(0), m_block.blob(1))) {
                static_cast<void>(originalText(m_database, reference)); // says that the database is damaged
            }
        }
        return m_reader.text(reference);
    }

private:
    Database& m_database;
    Statement m_block;
    OriginalReader m_reader;
    std::int64_t m_number = -1;
};

using Numbers = std::vector<std::int64_t>; // of texts, by row

bool readFields(const Table& table, std::vector<std::shared_ptr<Column>>& columns, std::vector<Numbers>& numbers,
    const std::vector<std::vector<std::string>>& paths, Database& database, const Moment& moment, std::stop_token stop)
{
    const RowFinder rows(table);
    Statement record(database,
        std::string("SELECT f.key, f.original FROM finding f WHERE ")
            + (moment.asOf ? findingOfThenSql : "f.current = 1 AND ?1 = ?1 AND ?2 = 0") + " ORDER BY f.original");
    record.bind(1, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    record.bind(2, std::int64_t {0});
    RecordReader records(database);
    for (int count = 0; record.step(); ++count) {
        if (count % checkedEach == 0 && stop.stop_requested()) {
            return false;
        }
        const auto row = rows.find(record.integer(0));
        const auto text = row ? records.text(record.integer(1)) : std::string_view();
        for (std::size_t place = 0; row && place < paths.size(); ++place) {
            if (const auto found = joined(jsonValuesAt(text, paths[place])); !found.empty()) {
                numbers[place][*row] = columns[place]->numberOf(found);
            }
        }
    }
    return true;
}
}

bool hasRawFields(std::span<const ColumnSpec> columns)
{
    return columns.data() == findingsColumns().data();
}

std::vector<std::string> rawFieldsOf(const Filter& filter)
{
    std::vector<std::string> fields;
    for (const auto& condition : filter.conditions) {
        addFields(fields, condition);
    }
    for (const auto& node : filter.rest) {
        addFields(fields, node);
    }
    return fields;
}

TablePointer withRawFields(const TablePointer& table, const std::vector<std::string>& fields, Database& database,
    const Moment& moment, std::stop_token stop)
{
    if (fields.empty() || !hasRawFields(table->specs())) {
        return table;
    }
    const auto wide = std::make_shared<WideTable>();
    wide->base = table;
    wide->names = fields;
    wide->specs.assign(table->specs().begin(), table->specs().end());
    for (const auto& name : wide->names) {
        wide->specs.push_back({.key = name.c_str(), .title = name.c_str(), .shown = false, .searched = false});
    }
    std::vector<std::shared_ptr<Column>> columns;
    std::vector<std::vector<std::string>> paths;
    for (std::size_t place = 0; place < fields.size(); ++place) {
        columns.push_back(std::make_shared<Column>(wide->specs[table->specs().size() + place]));
        paths.push_back(pathOf(fields[place]));
    }
    std::vector<Numbers> numbers(fields.size(), Numbers(table->rowCount(), Column::absent));
    const ReadTransaction reading(database);
    if (!readFields(*table, columns, numbers, paths, database, moment, stop)) {
        return nullptr;
    }
    for (std::size_t place = 0; place < fields.size(); ++place) {
        for (const auto number : numbers[place]) {
            columns[place]->add(number);
        }
        columns[place]->finish();
    }
    wide->table = std::make_unique<const Table>(table->widened(wide->specs, columns));
    return {wide, wide->table.get()};
}
