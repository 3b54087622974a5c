// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/changesummary.h"

#include "models/tables/tablesource.h"

#include <algorithm>
#include <map>
#include <set>

namespace {

class Cells
{
public:
    explicit Cells(const Table& table)
        : m_table(table)
    {
    }

    [[nodiscard]] const Column& operator[](std::string_view key) const
    {
        return m_table.column(static_cast<std::size_t>(m_table.indexOf(key)));
    }

private:
    const Table& m_table;
};

Condition oneOf(const char* column, int value)
{
    return {.column = column, .values = {value}};
}

}

ChangeSummary changeSummary(const Table& changes)
{
    ChangeSummary summary;
    if (const auto& source = changes.source()) {
        summary.from = source->moment.from.value_or(0);
        summary.to = source->moment.at();
        summary.figure = source->figure;
    }
    struct Counted
    {
        int rows = 0;
        std::set<std::int64_t> nodes = {};
    };
    const Cells cells(changes);
    const auto &subject = cells["subject"], &change = cells["change"], &node = cells["node"], &cause = cells["cause"],
               &compliant = cells["compliant"], &nodes = cells["nodes"];
    std::map<std::pair<std::int64_t, std::int64_t>, Counted> counts;
    std::map<std::int64_t, FigurePart> parts;
    for (std::size_t row = 0; row < changes.rowCount(); ++row) {
        auto& counted = counts[{subject.value(row), change.value(row)}];
        ++counted.rows;
        counted.nodes.insert(node.value(row));
        if (cause.value(row) > 0) {
            auto& part = parts[cause.value(row)];
            part.cause = static_cast<FigureCause>(cause.value(row));
            ++part.changed;
            part.compliant += static_cast<int>(compliant.value(row));
            part.nodes += static_cast<int>(nodes.value(row));
        }
    }
    for (const auto& [key, counted] : counts) {
        summary.counts.push_back({.subject = static_cast<ChangeSubject>(key.first),
            .change = static_cast<Change>(key.second),
            .rows = counted.rows,
            .nodes = static_cast<int>(counted.nodes.size())});
    }
    for (const auto& [key, part] : parts) {
        summary.figure.parts.push_back(part);
    }
    roundParts(summary.figure);
    return summary;
}

Filter rowsOfChange(ChangeSubject subject, Change change)
{
    return {.conditions = {oneOf("subject", static_cast<int>(subject)), oneOf("change", static_cast<int>(change))}};
}

Filter rowsOfCause(FigureCause cause)
{
    return {.conditions = {oneOf("cause", static_cast<int>(cause))}};
}
