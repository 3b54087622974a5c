// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/readyfindings.h"

#include "models/tables/findingsums.h"

#include <algorithm>

namespace {

// The columns that tell, and of each node (by code) the newest of what Patch Manager found.
class ReadyFindings
{
public:
    explicit ReadyFindings(const Table& findings)
        : m_rows(findings.rowCount())
        , m_node(column(findings, "node"))
        , m_patchManager(column(findings, "patchManager"))
        , m_operationEnd(column(findings, "operationEnd"))
        , m_updated(column(findings, "updated"))
        , m_status(column(findings, "status"))
        , m_recordState(column(findings, "recordState"))
        , m_stale(column(findings, "stale"))
        , m_newest(m_node.dictionary().size() + 1, Column::absent)
    {
        for (std::size_t row = 0; row < m_rows; ++row) {
            if (const auto code = m_node.codes()[row]; code != 0 && m_patchManager.value(row) == 1) {
                m_newest[code] = later(m_newest[code], foundAt(row));
            }
        }
    }

    [[nodiscard]] std::size_t count() const
    {
        std::size_t ready = 0;
        for (std::size_t row = 0; row < m_rows; ++row) {
            ready += m_patchManager.value(row) == 1 && isOpen(row) && (m_stale.value(row) == 1 || isSuperseded(row));
        }
        return ready;
    }

private:
    [[nodiscard]] static const Column& column(const Table& table, std::string_view key)
    {
        return table.column(static_cast<std::size_t>(table.indexOf(key)));
    }

    [[nodiscard]] static std::int64_t later(std::int64_t left, std::int64_t right)
    {
        return left == Column::absent ? right : right == Column::absent ? left : std::max(left, right);
    }

    [[nodiscard]] std::int64_t foundAt(std::size_t row) const
    {
        const auto end = m_operationEnd.value(row);
        return end == Column::absent ? m_updated.value(row) : end;
    }

    [[nodiscard]] bool isOpen(std::size_t row) const
    {
        return ::isOpen(static_cast<RecordState>(m_recordState.value(row)),
            static_cast<WorkflowStatus>(m_status.value(row)));
    }

    [[nodiscard]] bool isSuperseded(std::size_t row) const
    {
        const auto code = m_node.codes()[row];
        const auto then = foundAt(row);
        return code != 0 && then != Column::absent && m_newest[code] > then;
    }

    std::size_t m_rows;
    const Column& m_node;
    const Column& m_patchManager;
    const Column& m_operationEnd;
    const Column& m_updated;
    const Column& m_status;
    const Column& m_recordState;
    const Column& m_stale;
    std::vector<std::int64_t> m_newest;
};

}

std::size_t countReadyToResolve(const Table& findings)
{
    return ReadyFindings(findings).count();
}
