// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reportversions.h"

namespace {

std::int64_t packed(std::optional<std::int64_t> number)
{
    return number.value_or(PackedNumbers::absent);
}

std::optional<std::int64_t> unpacked(std::int64_t number)
{
    return number == PackedNumbers::absent ? std::nullopt : std::optional(number);
}

}

void RowsOfNodes::add(std::int64_t node, Instant time)
{
    m_times.add(time);
    m_ends.resize(static_cast<std::size_t>(node) + 1, m_ends.empty() ? 0 : m_ends.back());
    m_ends.back() = static_cast<std::uint32_t>(m_times.size());
}

void RowsOfNodes::finish()
{
    m_times.finish();
    m_ends.shrink_to_fit();
}

RowsOfNodes::Range RowsOfNodes::of(std::int64_t node) const
{
    const auto at = static_cast<std::size_t>(node);
    if (node < 0 || at >= m_ends.size()) {
        return {0, 0};
    }
    return {at == 0 ? 0 : m_ends[at - 1], m_ends[at]};
}

RowsOfNodes::Range RowsOfNodes::of(std::int64_t node, Instant upTo) const
{
    auto [first, end] = of(node);
    while (end > first && time(end - 1) > upTo) {
        --end;
    }
    return {first, end};
}

void ReportVersions::add(std::int64_t node, const Report& report)
{
    m_rows.add(node, report.time);
    m_complete.add(report.complete);
    m_timed.add(report.timed);
    m_baselines.add(packed(report.baseline));
    m_groups.add(packed(report.patchGroup));
    m_files.add(report.file);
}

void ReportVersions::finish()
{
    m_rows.finish();
    for (auto* numbers : {&m_complete, &m_timed, &m_baselines, &m_groups, &m_files}) {
        numbers->finish();
    }
}

ReportVersions::Report ReportVersions::report(std::size_t row) const
{
    return {.time = m_rows.time(row),
        .complete = m_complete[row] != 0,
        .timed = m_timed[row] != 0,
        .baseline = unpacked(m_baselines[row]),
        .patchGroup = unpacked(m_groups[row]),
        .file = m_files[row]};
}
