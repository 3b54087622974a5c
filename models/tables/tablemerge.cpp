// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablemerge.h"

#include "models/tables/textmerge.h"

#include <algorithm>

namespace {
// Where the rows of a merged table come from.
struct RowPlan
{
    static constexpr std::uint32_t ofPart = std::uint32_t {1} << 31U;

    bool sameRows = true;
    std::vector<std::uint32_t> places = {}; // of each row of the part among the old rows; when they are the same rows
    std::vector<std::uint32_t> rows = {}; // of each new row: the old one, or one of the part; when they are not
};

std::size_t rowOfKey(const Table& table, std::int64_t key)
{
    std::size_t begin = 0;
    for (auto end = table.rowCount(); begin < end;) {
        const auto middle = begin + (end - begin) / 2;
        (table.key(middle) < key ? begin : end) = table.key(middle) < key ? middle + 1 : middle;
    }
    return begin;
}

bool hasKey(const Table& table, std::size_t row, std::int64_t key)
{
    return row < table.rowCount() && table.key(row) == key;
}

RowPlan planOf(const Table& table, const Table& part, std::span<const std::int64_t> touched)
{
    RowPlan plan;
    std::size_t old = 0;
    std::size_t fresh = 0;
    const auto keepTo = [&](std::size_t row) {
        for (; old < row; ++old) {
            plan.rows.push_back(static_cast<std::uint32_t>(old));
        }
    };
    for (const auto key : touched) {
        const auto row = rowOfKey(table, key);
        const bool was = hasKey(table, row, key);
        const bool is = hasKey(part, fresh, key);
        plan.sameRows = plan.sameRows && was == is;
        keepTo(row);
        old += was ? 1 : 0;
        if (is) {
            plan.places.push_back(static_cast<std::uint32_t>(row));
            plan.rows.push_back(RowPlan::ofPart | static_cast<std::uint32_t>(fresh++));
        }
    }
    keepTo(table.rowCount());
    return plan;
}

PackedNumbers mergedNumbers(const PackedNumbers& old, const PackedNumbers& part, const RowPlan& plan, bool times)
{
    PackedNumbers merged(times);
    merged.reserve(plan.rows.size());
    for (const auto row : plan.rows) {
        merged.add(row < RowPlan::ofPart ? old[row] : part[row - RowPlan::ofPart]);
    }
    merged.finish();
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
        auto merged = std::make_shared<Column>(m_old);
        auto part = m_part.m_values;
        if (m_old.isText()) {
            mergeDictionaries(*merged, part);
        }
        if (!m_plan.sameRows) {
            merged->m_values = mergedNumbers(merged->m_values, part, m_plan, m_old.spec().type == ColumnType::Time);
            return merged;
        }
        for (std::size_t row = 0; row < m_plan.places.size(); ++row) {
            merged->m_values.set(m_plan.places[row], part[row]);
        }
        return merged;
    }

private:
    [[nodiscard]] bool differs() const
    {
        for (std::size_t row = 0; row < m_plan.places.size(); ++row) {
            const auto old = m_old.value(m_plan.places[row]);
            const auto fresh = m_part.value(row);
            const bool texts = m_old.isText() && old != Column::absent && fresh != Column::absent;
            if (texts ? m_old.text(m_plan.places[row]) != m_part.text(row) : old != fresh) {
                return true;
            }
        }
        return false;
    }

    void mergeDictionaries(Column& merged, PackedNumbers& part) const
    {
        std::vector<std::string> texts(m_part.dictionary().size());
        for (std::size_t number = 0; number < texts.size(); ++number) {
            texts[number] = m_part.dictionary()[number];
        }
        const auto together = mergeTexts(m_old.m_texts, texts);
        merged.m_texts = together.dictionary;
        renumber(part, together.theirs);
        if (!together.ours.empty()) {
            renumber(merged.m_values, together.ours);
        }
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
            keys = std::make_shared<PackedNumbers>(mergedNumbers(table.keys(), part.keys(), plan, false));
        }
        return std::make_shared<Table>(table.specs(), std::move(columns), std::move(keys));
    }
};

std::shared_ptr<Table> mergedTable(const Table& table, const Table& part, std::span<const std::int64_t> touched)
{
    Q_ASSERT(table.keysAscend() && part.keysAscend());
    return TableMerge::make(table, part, planOf(table, part, touched));
}
