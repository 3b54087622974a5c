// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/tables/packednumbers.h"

#include <optional>
#include <utility>
#include <vector>

// What there is of all nodes in the order of node and time, told for one node and up to a moment.
class RowsOfNodes
{
public:
    using Range = std::pair<std::size_t, std::size_t>; // the first and the one behind the last

    void add(std::int64_t node, Instant time); // node.id, not less than before
    void finish();

    [[nodiscard]] Range of(std::int64_t node, Instant upTo) const;
    [[nodiscard]] Range of(std::int64_t node) const;

    [[nodiscard]] Instant time(std::size_t row) const { return m_times[row]; }

private:
    std::vector<std::uint32_t> m_ends; // by node: behind its last row
    PackedNumbers m_times {true};
};

// The reports of one kind about all nodes: rows of the table `report`.
class ReportVersions
{
public:
    struct Report
    {
        Instant time = 0;
        bool complete = false;
        bool timed = false; // its data tells the time
        std::optional<std::int64_t> baseline = {}, patchGroup = {}; // words
        std::int64_t file = 0; // source_file.id
    };

    void add(std::int64_t node, const Report& report);
    void finish();

    [[nodiscard]] const RowsOfNodes& rows() const { return m_rows; }

    [[nodiscard]] Report report(std::size_t row) const;

private:
    RowsOfNodes m_rows;
    PackedNumbers m_complete, m_timed, m_baselines, m_groups, m_files;
};
