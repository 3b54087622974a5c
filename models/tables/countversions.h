// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/words.h"
#include "models/store/database.h"
#include "models/tables/reportversions.h"

#include <array>

// One row of patch_summary.
struct PatchCountsRow
{
    Instant time = 0; // 0: not known
    std::int64_t source = 0; // PatchSummaryFact::Source
    std::int64_t file = 0; // of the newest operation only
    std::int64_t baseline = 0, patchGroup = 0, snapshot = 0; // words
    Operation operation = Operation::None;
    RebootOption rebootOption = RebootOption::None;
    std::optional<Instant> started = {};
    std::array<std::optional<int>, 9> counts = {}; // installed, other, pending, rejected, missing, failed, not
                                                   // applicable, available, critical
};

// Of the columns that are said below, from patch_summary.
[[nodiscard]] PatchCountsRow readPatchCounts(const Statement& row);

constexpr auto patchCountsColumns = "time, source, file, baseline, patch_group, snapshot, operation, reboot_option, started,"
                                    " installed, installed_other, installed_pending_reboot, installed_rejected, missing,"
                                    " failed, not_applicable, available_security_update, critical_non_compliant";

// What patch operations left of all nodes, in some 30 bytes each.
class CountVersions
{
public:
    void add(std::int64_t node, const PatchCountsRow& counts);
    void finish();

    [[nodiscard]] const RowsOfNodes& rows() const { return m_rows; }

    [[nodiscard]] PatchCountsRow counts(std::size_t row) const;

    [[nodiscard]] std::int64_t source(std::size_t row) const { return m_sources[row]; }

    [[nodiscard]] std::int64_t baseline(std::size_t row) const { return m_baselines[row]; }

    // Nothing is missing, failed, pending or rejected, and all that is known.
    [[nodiscard]] bool isClean(std::size_t row) const;

    // Since when they have been bad at a moment; none: they are not, or nobody knows.
    [[nodiscard]] std::optional<Instant> badSince(std::int64_t node, Instant moment) const;

private:
    RowsOfNodes m_rows;
    PackedNumbers m_sources, m_files, m_baselines, m_groups, m_snapshots, m_operations, m_rebootOptions, m_says;
    PackedNumbers m_started {true};
    std::array<PackedNumbers, 9> m_counts;
};
