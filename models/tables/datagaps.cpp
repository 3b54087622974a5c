// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/factsink.h"
#include "models/tables/datakindplaces.h"
#include "models/tables/pastfacts.h"
#include "models/tables/scopedsql.h"
#include "models/tables/wordtexts.h"

#include <algorithm>
#include <unordered_set>

namespace {

constexpr auto itemFileIdsSql = "SELECT id FROM source_file WHERE kind IN ('compliance-item', 'sync-compliance-item')";

// When what is known of one kind was whole, node by node, as of a date and from memory.
class PastWholes
{
public:
    PastWholes(Database& database, const Moment& moment, const PastFacts& past, DataKind kind)
        : m_upTo(upTo(moment))
        , m_past(past)
        , m_patches(past.reports(Words(database).find("Patch")))
        , m_empty(loadEmptyAnswers(database, kind, moment, {}))
    {
        for (const auto& place : kindPlaces) {
            if (place.kind == kind && place.place == Place::Counts) {
                m_counts = true;
            } else if (place.kind == kind) {
                for (const auto word : wordsOf(database, place)) {
                    m_reports.emplace_back(&past.reports(word), place.wholeMatters);
                }
            }
        }
        if (kind == DataKind::ComplianceItems) {
            Statement files(database, itemFileIdsSql);
            while (files.step()) {
                m_itemFiles.insert(files.integer(0));
            }
        }
    }

    [[nodiscard]] NodeData of(std::int64_t node) const
    {
        NodeData data;
        const auto take = [&](const RowsOfNodes& rows, const auto& tells) {
            auto [first, row] = rows.of(node, m_upTo);
            while (row > first && !tells(row - 1)) {
                --row;
            }
            data.whole = row > first ? std::max(data.whole, std::optional(rows.time(row - 1))) : data.whole;
        };
        for (const auto& [reports, wholeMatters] : m_reports) {
            take(reports->rows(), [&](std::size_t row) { return !wholeMatters || reports->report(row).complete; });
        }
        if (m_counts) {
            const auto finding = static_cast<std::int64_t>(PatchSummaryFact::Source::Finding);
            take(m_past.counts().rows(), [&](std::size_t row) { return m_past.counts().source(row) != finding; });
        }
        if (!m_itemFiles.empty()) {
            take(m_patches.rows(), [&](std::size_t row) {
                const auto report = m_patches.report(row);
                return report.complete && m_itemFiles.contains(report.file);
            });
        }
        const auto empty = m_empty.find(node);
        data.whole = empty == m_empty.end() ? data.whole : std::max(data.whole, empty->second.whole);
        return data;
    }

private:
    Instant m_upTo;
    const PastFacts& m_past;
    const ReportVersions& m_patches;
    std::vector<std::pair<const ReportVersions*, bool>> m_reports; // only what is complete matters
    bool m_counts = false;
    std::unordered_set<std::int64_t> m_itemFiles; // source_file.id
    DataOfNodes m_empty;
};

}

std::unordered_map<std::int64_t, std::int64_t> loadGaps(
    Database& database, const Moment& moment, const Scope& scope, const PastFacts* past)
{
    std::unordered_map<std::int64_t, std::int64_t> gaps;
    Statement nodes(database, scoped("SELECT id FROM node WHERE ?2 = 0 OR id = ?2", scope));
    nodes.bind(2, scope.node);
    while (nodes.step()) {
        gaps.emplace(nodes.integer(0), 0);
    }
    for (const auto kind : dataKinds) {
        if (!isToldByNode(kind)) {
            continue;
        }
        const auto lacks = [&, bit = std::int64_t {1} << static_cast<int>(kind)](const auto& dataOf) {
            for (auto& [node, bits] : gaps) {
                bits |= isFresh(dataOf(node), moment) ? 0 : bit;
            }
        };
        if (past) {
            const PastWholes wholes(database, moment, *past, kind);
            lacks([&](std::int64_t node) { return wholes.of(node); });
        } else {
            const auto all = loadDataOfNodes(database, kind, moment, scope);
            lacks([&](std::int64_t node) {
                const auto data = all.find(node);
                return data == all.end() ? NodeData {} : data->second;
            });
        }
    }
    std::erase_if(gaps, [](const auto& entry) { return entry.second == 0; });
    return gaps;
}
