// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/batchnodes.h"

#include <unordered_set>

std::vector<BatchNode> batchNodes(const Table& table, const Rows& rows)
{
    const auto text = [&table](std::size_t row, std::string_view column) {
        const auto index = table.indexOf(column);
        return index < 0 ? std::string() : table.column(static_cast<std::size_t>(index)).text(row);
    };
    std::vector<BatchNode> nodes;
    std::unordered_set<std::string> known;
    for (const auto row : rows) {
        auto id = text(row, "node");
        if (!id.empty() && known.insert(id).second) {
            nodes.push_back({.node = std::move(id),
                .account = text(row, "account"),
                .region = text(row, "region"),
                .platformType = text(row, "platformType")});
        }
    }
    return nodes;
}
