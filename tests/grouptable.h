// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowgroups.h"

#include <random>

// Random tables whose rows fall into groups.
inline constexpr ColumnSpec specs[] = {
    {.key = "node", .title = "Node", .type = ColumnType::Identifier, .namedBy = "name"},
    {.key = "name", .title = "Name"},
    {.key = "product", .title = "Product"},
    {.key = "severity", .title = "Severity", .type = ColumnType::Severity},
    {.key = "updated", .title = "Updated", .type = ColumnType::Time},
    {.key = "created", .title = "Created", .type = ColumnType::Time},
    {.key = "standing", .title = "Decision", .type = ColumnType::Standing},
    {.key = "missing", .title = "Missing", .type = ColumnType::Number},
};
inline constexpr std::size_t columnCount = std::size(specs);

using Random = std::mt19937;

inline std::int64_t pick(Random& random, std::uint32_t below)
{
    return static_cast<std::int64_t>(random() % below);
}

inline TablePointer randomTable(Random& random, std::size_t rows, std::uint32_t values)
{
    auto table = std::make_shared<Table>(specs);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto node = pick(random, values);
        if (node == 0) {
            table->column(0).add(Column::absent);
            table->column(1).add(Column::absent);
        } else {
            table->column(0).addText("i-" + std::to_string(node));
            table->column(1).addText("host" + std::to_string(node));
        }
        table->column(2).addText("P" + std::to_string(pick(random, 2)));
        table->column(3).add(pick(random, 6));
        table->column(4).add(pick(random, 9) == 0 ? Column::absent : 1'000'000 * pick(random, 50));
        table->column(5).add(pick(random, 9) == 0 ? Column::absent : 1'000'000 * pick(random, 50));
        table->column(6).add(pick(random, 6));
        table->column(7).add(pick(random, 3));
        table->addKey(static_cast<std::int64_t>(row) + 1);
    }
    table->finish();
    return table;
}

inline GroupBy someGrouping(Random& random)
{
    static const std::vector<std::vector<std::string>> choices {{"node", "product"}, {"node"}, {"severity"},
        {"product", "missing"}, {"updated"}, {"node", "severity", "missing"}};
    return {.columns = choices[random() % choices.size()],
        .absentAlone = random() % 2 == 0,
        .newestBy = random() % 2 == 0 ? "updated" : ""};
}

inline Order someOrder(Random& random)
{
    return {.column = specs[random() % columnCount].key, .descending = random() % 2 == 0};
}
