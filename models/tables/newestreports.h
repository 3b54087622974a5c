// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"

#include <optional>

// When the newest report of one kind (word) was about a node, up to a moment. Asked for one node after the other.
class NewestReports
{
public:
    NewestReports(Database& database, std::int64_t kind, Instant at);

    [[nodiscard]] std::optional<Instant> of(std::int64_t node);

private:
    Statement m_row;
    std::int64_t m_node = -1;
    std::optional<Instant> m_time = {};
};
