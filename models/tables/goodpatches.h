// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/patchcounts.h"

#include <mutex>
#include <span>
#include <unordered_map>
#include <vector>

// How many patches of a node there were in each compliant state at any time, as its items tell. A node is read once,
// when it is asked for. Any thread may ask.
class GoodPatches
{
public:
    [[nodiscard]] static Statement rows(Database& database); // to ask with; inside of a ReadTransaction

    // `meanings`: by item_content.id.
    [[nodiscard]] ListCounts at(
        Statement& rows, std::int64_t node, Instant moment, std::span<const ItemMeaning> meanings);

    void readAll(Database& database); // takes seconds, while others ask

private:
    struct Counts // from a time on
    {
        Instant since = 0;
        int installed = 0, installedOther = 0, notApplicable = 0, available = 0;
    };

    using Life = std::vector<Counts>; // by time

    [[nodiscard]] static Life read(Statement& rows, std::int64_t node, std::span<const ItemMeaning> meanings);

    std::mutex m_mutex;
    std::unordered_map<std::int64_t, Life> m_lives; // by node.id
};
