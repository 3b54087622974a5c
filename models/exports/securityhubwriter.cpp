// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/bytewriter.h"
#include "models/exports/updatecalls.h"
#include "models/exports/writers.h"

namespace {

// The columns of views that list findings.
class FindingColumns
{
public:
    explicit FindingColumns(const Table& table)
        : m_table(table)
    {
    }

    [[nodiscard]] std::string text(std::size_t row, std::string_view column) const
    {
        const auto index = m_table.indexOf(column);
        return index < 0 ? std::string() : m_table.column(static_cast<std::size_t>(index)).text(row);
    }

    [[nodiscard]] std::optional<std::int64_t> number(std::size_t row, std::string_view column) const
    {
        const auto index = m_table.indexOf(column);
        const auto value = index < 0 ? Column::absent : m_table.column(static_cast<std::size_t>(index)).value(row);
        return value == Column::absent ? std::nullopt : std::optional(value);
    }

private:
    const Table& m_table;
};

}

// A list of calls: each finding shown gets the status and, where something was decided here, the note and the severity
// that are shown.
bool writeSecurityHub(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop)
{
    const FindingColumns columns(*snapshot.table);
    std::vector<FindingToChange> findings;
    for (const auto row : *snapshot.rows) {
        if (stop.stop_requested()) {
            return false;
        }
        const auto status = columns.number(row, "status");
        if (!status) { // a decision that was withdrawn
            continue;
        }
        FindingToChange& finding = findings.emplace_back();
        finding.id = columns.text(row, "id");
        finding.productArn = columns.text(row, "productArn");
        finding.change.status = static_cast<WorkflowStatus>(*status);
        finding.change.note = columns.text(row, "note");
        finding.change.author = columns.text(row, "author");
        const auto severity = columns.number(row, "severity");
        if (const auto imported = columns.number(row, "importedSeverity");
            severity && imported && severity != imported) {
            finding.change.severity = static_cast<Severity>(*severity);
        }
    }
    ByteWriter writer(device);
    std::string_view before = "[\n";
    const auto calls = updateCalls(findings);
    writer.put(calls.empty() ? before : std::string_view());
    for (const auto& call : calls) {
        writer.put(before);
        writer.put(call.json(findings));
        before = ",\n";
    }
    writer.put("\n]\n");
    return writer.finish() && !stop.stop_requested();
}
