// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nodenames.h"

#include "models/store/database.h"

#include <algorithm>

namespace {

constexpr auto namesSql = R"(
SELECT n.node_id, t.text, a.text, b.text FROM node n LEFT JOIN word t ON t.id = n.name
LEFT JOIN fact f ON f.node = n.id AND f.kind IN (SELECT id FROM word WHERE text IN ('@node', '@node-inventory', '@node-told'))
  AND f.key = 0 AND f.until IS NULL
LEFT JOIN node_content c ON c.id = f.content LEFT JOIN word a ON a.id = c.name LEFT JOIN word b ON b.id = c.computer_name
ORDER BY n.node_id, f.kind)";

}

std::vector<KnownNode> loadNodeNames(Database& database)
{
    std::vector<KnownNode> nodes;
    const ReadTransaction same(database);
    Statement rows(database, namesSql);
    while (rows.step()) {
        if (nodes.empty() || nodes.back().id != rows.text(0)) {
            nodes.push_back({.id = std::string(rows.text(0))});
        }
        auto& names = nodes.back().names;
        for (const int column : {1, 2, 3}) {
            if (const auto name = rows.text(column); !name.empty() && std::ranges::find(names, name) == names.end()) {
                names.emplace_back(name);
            }
        }
    }
    return nodes;
}
