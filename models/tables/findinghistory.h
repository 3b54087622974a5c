// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/views.h"

#include <span>
#include <vector>

class FindingVersions;

// What the findings say at several moments of the past, from one reading: how many were open, and about which nodes
// there were any. The same as addFindings() says for each of them.
class FindingHistory
{
public:
    FindingHistory(const FindingVersions& versions, Database& database, const Moment& moment,
        std::span<const Instant> days); // ascending

    [[nodiscard]] int openAt(Instant day) const;
    [[nodiscard]] bool tellsOf(std::int64_t node, Instant day) const;

private:
    struct Span // a version was current from `since` until `until`
    {
        std::int64_t node = 0;
        Instant since = 0, until = 0;
    };

    void read(const FindingVersions& versions);
    void applyDecisions(Database& database, const Moment& moment);
    void add(const Span& span, bool open);
    void addNode(const Span& span, bool goesOn);

    std::vector<Instant> m_days;
    std::vector<int> m_open; // as the days: by how many there were more than the day before, until all is read
    std::vector<Instant> m_since; // by node.id: from then on there is always one
    std::vector<Span> m_spans; // others
};
