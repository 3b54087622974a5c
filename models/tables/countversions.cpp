// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/countversions.h"

#include <algorithm>

namespace {

enum class Says { Nothing, Clean, Bad };

// All of pending, rejected, missing and failed are known to be 0, or one is more.
Says saidBy(const PatchCountsRow& row)
{
    const auto counts = std::span(row.counts).subspan(2, 4);
    if (std::ranges::any_of(counts, [](const auto& count) { return count.value_or(0) > 0; })) {
        return Says::Bad;
    }
    return std::ranges::all_of(counts, [](const auto& count) { return count == 0; }) ? Says::Clean : Says::Nothing;
}

template <typename Number> std::int64_t orAbsent(const std::optional<Number>& number)
{
    return number ? *number : PackedNumbers::absent;
}

template <typename Number> std::optional<Number> orNone(std::int64_t number)
{
    return number == PackedNumbers::absent ? std::nullopt : std::optional(static_cast<Number>(number));
}

}

PatchCountsRow readPatchCounts(const Statement& row)
{
    PatchCountsRow counts {.time = row.integer(0),
        .source = row.integer(1),
        .file = row.integer(2),
        .baseline = row.integer(3),
        .patchGroup = row.integer(4),
        .snapshot = row.integer(5),
        .operation = static_cast<Operation>(row.integer(6)),
        .rebootOption = static_cast<RebootOption>(row.integer(7)),
        .started = row.optionalInteger(8)};
    for (std::size_t i = 0; i < counts.counts.size(); ++i) {
        const auto value = row.optionalInteger(static_cast<int>(i) + 9);
        counts.counts[i] = value && *value >= 0 ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
    }
    return counts;
}

void CountVersions::add(std::int64_t node, const PatchCountsRow& counts)
{
    m_rows.add(node, counts.time);
    m_sources.add(counts.source);
    m_files.add(counts.file);
    m_baselines.add(counts.baseline);
    m_groups.add(counts.patchGroup);
    m_snapshots.add(counts.snapshot);
    m_operations.add(static_cast<std::int64_t>(counts.operation));
    m_rebootOptions.add(static_cast<std::int64_t>(counts.rebootOption));
    m_says.add(static_cast<std::int64_t>(saidBy(counts)));
    m_started.add(orAbsent(counts.started));
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i].add(orAbsent(counts.counts[i]));
    }
}

void CountVersions::finish()
{
    m_rows.finish();
    for (auto* numbers : {&m_sources, &m_files, &m_baselines, &m_groups, &m_snapshots, &m_operations,
             &m_rebootOptions, &m_says, &m_started}) {
        numbers->finish();
    }
    std::ranges::for_each(m_counts, &PackedNumbers::finish);
}

PatchCountsRow CountVersions::counts(std::size_t row) const
{
    PatchCountsRow counts {.time = m_rows.time(row),
        .source = m_sources[row],
        .file = m_files[row],
        .baseline = m_baselines[row],
        .patchGroup = m_groups[row],
        .snapshot = m_snapshots[row],
        .operation = static_cast<Operation>(m_operations[row]),
        .rebootOption = static_cast<RebootOption>(m_rebootOptions[row]),
        .started = orNone<Instant>(m_started[row])};
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        counts.counts[i] = orNone<int>(m_counts[i][row]);
    }
    return counts;
}

bool CountVersions::isClean(std::size_t row) const
{
    return static_cast<Says>(m_says[row]) == Says::Clean;
}

// As sinceSql of patchhistory.cpp.
std::optional<Instant> CountVersions::badSince(std::int64_t node, Instant moment) const
{
    const auto [first, end] = m_rows.of(node, moment);
    Instant clean = 0; // the last time that they were
    std::optional<Instant> since;
    for (auto row = first; row < end; ++row) {
        const auto time = m_rows.time(row);
        const auto says = static_cast<Says>(m_says[row]);
        if (says == Says::Clean) {
            clean = time;
            since.reset();
        } else if (says == Says::Bad && time > clean && !since) {
            since = time;
        }
    }
    return since;
}
