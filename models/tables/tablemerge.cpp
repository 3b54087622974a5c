// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablemerge.h"

#include "models/tables/textmerge.h"

#include <algorithm>
#include <tuple>

namespace {
// Where the rows of a merged table come from.
struct RowPlan
{
    bool sameRows = true;
    std::size_t rows = 0; // how many there are
    std::vector<std::size_t> places = {}; // of each row of the part among them
    std::vector<std::pair<std::size_t, std::size_t>> runs = {}; // of old rows: for one of the part any stands there

    void keep(std::size_t first, std::size_t count)
    {
        if (count > 0 && !runs.empty() && runs.back().first + runs.back().second == first) {
            runs.back().second += count;
        } else if (count > 0) {
            runs.emplace_back(first, count);
        }
        rows += count;
    }
};

bool hasKey(const Table& table, std::size_t row, std::int64_t key)
{
    return row < table.rowCount() && table.key(row) == key;
}

RowPlan planOf(const Table& table, const Table& part, std::span<const std::int64_t> touched)
{
    RowPlan plan;
    std::size_t old = 0;
    for (const auto key : touched) {
        const auto row = rowOfKey(table, key, old);
        const bool was = hasKey(table, row, key);
        const bool is = hasKey(part, plan.places.size(), key);
        plan.sameRows = plan.sameRows && was == is;
        plan.keep(old, row - old);
        old = row + (was ? 1 : 0);
        if (is) {
            plan.places.push_back(plan.rows);
            plan.keep(was ? row : row - std::min<std::size_t>(row, 1), 1);
        }
    }
    plan.keep(old, table.rowCount() - old);
    return plan;
}

PackedNumbers mergedNumbers(const PackedNumbers& old, const PackedNumbers& part, const RowPlan& plan)
{
    auto merged = PackedNumbers::ofRuns(old, plan.runs);
    merged.put(plan.places, part);
    return merged;
}
}

// Makes one column out of two.
class ColumnMerge
{
public:
    ColumnMerge(const Column& old, const Column& part, const RowPlan& plan)
        : m_old(old)
        , m_part(part)
        , m_plan(plan)
    {
    }

    // None: nothing differs.
    [[nodiscard]] std::shared_ptr<Column> make() const
    {
        if (m_plan.sameRows && !differs()) {
            return nullptr;
        }
        auto merged = std::make_shared<Column>(m_old.spec());
        if (!m_old.isText()) {
            merged->m_values = mergedNumbers(m_old.m_values, m_part.m_values, m_plan);
            return merged;
        }
        auto part = m_part.m_values;
        const auto ours = mergeDictionaries(m_old, m_part, *merged, part);
        if (ours.empty()) {
            merged->m_values = mergedNumbers(m_old.m_values, part, m_plan);
        } else {
            auto old = m_old.m_values;
            renumber(old, ours);
            merged->m_values = mergedNumbers(old, part, m_plan);
        }
        return merged;
    }

    // The same two, in which the same codes mean the same.
    using Columns = std::pair<std::shared_ptr<Column>, std::shared_ptr<Column>>;
    [[nodiscard]] static Columns withSameCodes(const std::shared_ptr<Column>& left, const std::shared_ptr<Column>& right)
    {
        if (!left->isText()) {
            auto both = std::pair(std::make_shared<Column>(*left), std::make_shared<Column>(*right));
            PackedNumbers::align(both.first->m_values, both.second->m_values);
            return both;
        }
        if (left->m_texts == right->m_texts) {
            return {left, right};
        }
        auto part = std::make_shared<Column>(right->spec());
        auto numbers = right->m_values;
        const auto ours = mergeDictionaries(*left, *right, *part, numbers);
        part->m_values = std::move(numbers);
        if (ours.empty()) {
            return {left, std::move(part)};
        }
        auto whole = std::make_shared<Column>(left->spec());
        whole->shareTexts(part->m_texts);
        whole->m_values = left->m_values;
        renumber(whole->m_values, ours);
        return {std::move(whole), std::move(part)};
    }

private:
    [[nodiscard]] bool differs() const
    {
        for (std::size_t row = 0; row < m_plan.places.size(); ++row) {
            const auto old = m_old.value(m_plan.places[row]);
            const auto fresh = m_part.value(row);
            const bool texts =
                m_old.isText() && m_old.m_texts != m_part.m_texts && old != Column::absent && fresh != Column::absent;
            if (texts ? m_old.text(m_plan.places[row]) != m_part.text(row) : old != fresh) {
                return true;
            }
        }
        return false;
    }

    // Renumbers the part. Gives the new numbers of the old texts; none: they are as they were.
    static std::vector<std::uint32_t> mergeDictionaries(
        const Column& left, const Column& right, Column& merged, PackedNumbers& part)
    {
        if (right.m_texts == left.m_texts) {
            merged.shareTexts(left.m_texts);
            return {};
        }
        std::vector<std::string> texts(right.dictionary().size());
        for (std::size_t number = 0; number < texts.size(); ++number) {
            texts[number] = right.dictionary()[number];
        }
        auto together = mergeTexts(left.m_texts, texts);
        merged.shareTexts(together.dictionary);
        renumber(part, together.theirs);
        return std::move(together.ours);
    }

    static void renumber(PackedNumbers& values, const std::vector<std::uint32_t>& numbers)
    {
        PackedNumbers fresh;
        fresh.reserve(values.size());
        values.codes().visit([&](auto codes) {
            for (std::size_t row = 0; row < values.size(); ++row) {
                fresh.add(codes[row] == 0 ? Column::absent : std::int64_t {numbers[codes[row] - 1]});
            }
        });
        fresh.finish();
        values = std::move(fresh);
    }

    const Column& m_old;
    const Column& m_part;
    const RowPlan& m_plan;
};

class TableMerge
{
public:
    [[nodiscard]] static std::shared_ptr<Table> make(const Table& table, const OtherColumns& others)
    {
        auto columns = table.m_columns;
        for (const auto& [index, column] : others) {
            columns[index] = column;
        }
        return std::make_shared<Table>(table.specs(), std::move(columns), table.m_keys);
    }

    [[nodiscard]] static std::shared_ptr<Table> make(const Table& table, const Table& part, const RowPlan& plan)
    {
        auto columns = table.m_columns;
        for (std::size_t index = 0; index < columns.size(); ++index) {
            if (auto column = ColumnMerge(table.column(index), part.column(index), plan).make()) {
                columns[index] = std::move(column);
            }
        }
        auto keys = table.m_keys;
        if (!plan.sameRows) {
            keys = std::make_shared<PackedNumbers>(mergedNumbers(table.keys(), part.keys(), plan));
        }
        return std::make_shared<Table>(table.specs(), std::move(columns), std::move(keys));
    }

    [[nodiscard]] static std::shared_ptr<Table> pick(const Table& table, std::span<const std::uint32_t> rows)
    {
        std::vector<std::shared_ptr<Column>> columns;
        for (const auto& column : table.m_columns) {
            columns.push_back(Column::ofPlaces(*column, rows));
        }
        return std::make_shared<Table>(
            table.specs(), std::move(columns), std::make_shared<PackedNumbers>(PackedNumbers::ofPlaces(table.keys(), rows)));
    }

    [[nodiscard]] static std::pair<std::shared_ptr<Table>, std::shared_ptr<Table>> withSameCodes(
        const Table& left, const Table& right)
    {
        auto ours = left.m_columns;
        auto theirs = right.m_columns;
        for (std::size_t index = 0; index < ours.size(); ++index) {
            std::tie(ours[index], theirs[index]) = ColumnMerge::withSameCodes(ours[index], theirs[index]);
        }
        return {std::make_shared<Table>(left.specs(), std::move(ours), left.m_keys),
            std::make_shared<Table>(right.specs(), std::move(theirs), right.m_keys)};
    }
};

std::size_t rowOfKey(const Table& table, std::int64_t key, std::size_t begin)
{
    auto end = begin; // seeks in ever longer steps: it is mostly near
    for (std::size_t step = 1; end < table.rowCount() && table.key(end) < key; step *= 2) {
        begin = end + 1;
        end = std::min(begin + step, table.rowCount());
    }
    while (begin < end) {
        const auto middle = begin + (end - begin) / 2;
        (table.key(middle) < key ? begin : end) = table.key(middle) < key ? middle + 1 : middle;
    }
    return begin;
}

std::shared_ptr<Table> mergedTable(const Table& table, const Table& part, std::span<const std::int64_t> touched)
{
    Q_ASSERT(table.keysAscend() && part.keysAscend());
    if (table.rowCount() == 0) {
        return std::make_shared<Table>(part);
    }
    return TableMerge::make(table, part, planOf(table, part, touched));
}

std::shared_ptr<Table> withColumns(const Table& table, const OtherColumns& others)
{
    return TableMerge::make(table, others);
}

std::shared_ptr<Table> pickedRows(const Table& table, std::span<const std::uint32_t> rows)
{
    return TableMerge::pick(table, rows);
}

std::pair<std::shared_ptr<Table>, std::shared_ptr<Table>> withSameCodes(const Table& left, const Table& right)
{
    return TableMerge::withSameCodes(left, right);
}
