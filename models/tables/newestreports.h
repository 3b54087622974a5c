// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"

#include <optional>

class ReportVersions;

// When the newest report of one kind (word) was about a node, up to a moment. Asked for one node after the other.
class NewestReports
{
public:
    // `known`: those of this kind, where somebody has read them.
    NewestReports(Database& database, std::int64_t kind, Instant at, const ReportVersions* known = nullptr);

    [[nodiscard]] std::optional<Instant> of(std::int64_t node);

private:
    const ReportVersions* m_known;
    Instant m_at;
    Statement m_row;
    std::int64_t m_node = -1;
    std::optional<Instant> m_time = {};
};
