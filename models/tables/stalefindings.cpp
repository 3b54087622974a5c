// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/stalefindings.h"

#include "models/tables/findingfixes.h"
#include "models/tables/findingsums.h"
#include "models/tables/findingstouched.h"
#include "models/tables/tablemerge.h"

#include <algorithm>

namespace {

// What of a row decides about what is said.
class StaleRow
{
public:
    explicit StaleRow(const Table& table)
        : m_status(columnOf(table, "status"))
        , m_recordState(columnOf(table, "recordState"))
        , m_compliance(columnOf(table, "compliance"))
        , m_fixed(columnOf(table, "fixed"))
        , m_told(columnOf(table, "operationEnd"))
        , m_updated(columnOf(table, "updated"))
        , m_firstObserved(columnOf(table, "firstObserved"))
        , m_created(columnOf(table, "created"))
    {
    }

    // Then the time in the row may be that of its record, or that of its status.
    [[nodiscard]] bool isUnclear(std::size_t row) const
    {
        return saysFixed(row) && status(row) == WorkflowStatus::Resolved
            && complianceOf(row) != FindingCompliance::Passed;
    }

    [[nodiscard]] bool isOpen(std::size_t row) const { return ::isOpen(recordStateOf(row), status(row)); }

    [[nodiscard]] std::optional<Instant> told(std::size_t row) const { return either(m_told, m_updated, row); }

    [[nodiscard]] std::optional<Instant> firstSeen(std::size_t row) const
    {
        return either(m_firstObserved, m_created, row);
    }

    // The earlier of what the record says and what the node proves.
    [[nodiscard]] std::optional<Instant> fixedAt(std::size_t row, std::optional<Instant> clean) const
    {
        const auto record = saysFixed(row) || !clean ? instant(m_fixed, row) : std::nullopt;
        return record && clean ? std::min(record, clean) : (record ? record : clean);
    }

private:
    [[nodiscard]] static std::optional<Instant> instant(const Column& column, std::size_t row)
    {
        const auto value = column.value(row);
        return value == Column::absent ? std::nullopt : std::optional(value);
    }

    [[nodiscard]] static std::optional<Instant> either(const Column& first, const Column& second, std::size_t row)
    {
        const auto value = instant(first, row);
        return value ? value : instant(second, row);
    }

    [[nodiscard]] WorkflowStatus status(std::size_t row) const
    {
        return static_cast<WorkflowStatus>(m_status.value(row));
    }

    [[nodiscard]] RecordState recordStateOf(std::size_t row) const
    {
        return static_cast<RecordState>(m_recordState.value(row));
    }

    [[nodiscard]] FindingCompliance complianceOf(std::size_t row) const
    {
        return static_cast<FindingCompliance>(m_compliance.value(row));
    }

    [[nodiscard]] bool saysFixed(std::size_t row) const
    {
        return ::saysFixed(recordStateOf(row), complianceOf(row));
    }

    const Column &m_status, &m_recordState, &m_compliance, &m_fixed, &m_told, &m_updated, &m_firstObserved, &m_created;
};

}

StaleFindings::StaleFindings(const Table& table, std::span<const std::int64_t> keys, const NodesByCode& nodes)
    : m_table(table)
    , m_nodes(nodes)
{
    const StaleRow stale(table);
    std::size_t row = 0;
    for (const auto key : keys) {
        row = rowOfKey(table, key, row);
        const bool unclear = stale.isUnclear(row);
        (unclear ? m_unclear : m_keys).push_back(key);
        if (!unclear) {
            m_rows.push_back(static_cast<std::uint32_t>(row));
        }
    }
}

std::shared_ptr<Table> StaleFindings::rows(Database& database, const CountVersions& counts) const
{
    const auto& ids = columnOf(m_table, "node").codes();
    const auto columnLike = [this](std::string_view key) {
        return std::make_shared<Column>(columnOf(m_table, key).spec());
    };
    const auto open = columnLike("stale"), fixed = columnLike("fixed"), days = columnLike("daysToFix");
    const StaleRow stale(m_table);
    CleanRuns runs(database, &counts);
    for (const auto row : m_rows) {
        const auto told = stale.told(row);
        const auto at = stale.fixedAt(row, told ? runs.since(*m_nodes[ids[row]], *told) : std::nullopt);
        open->add(stale.isOpen(row) ? 1 : 0);
        fixed->add(at);
        days->add(daysToFix(stale.firstSeen(row), at));
    }
    OtherColumns columns;
    for (const auto& column : {open, fixed, days}) {
        column->finish();
        columns.emplace_back(static_cast<std::size_t>(m_table.indexOf(column->spec().key)), column);
    }
    return withColumns(*pickedRows(m_table, m_rows), columns);
}
