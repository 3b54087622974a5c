// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/typesummaries.h"

#include "models/tables/pastfacts.h"
#include "models/tables/scopedsql.h"
#include "models/tables/wordtexts.h"

#include <unordered_map>

namespace {

// ?1 moment, ?2 node or 0, ?3 kind
constexpr auto factsSql = R"(
SELECT f.node, f.key, f.content, coalesce(f.at, f.since), f.since
FROM node n CROSS JOIN fact f ON f.node = n.id AND f.kind = ?3
WHERE (?2 = 0 OR n.id = ?2) AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1))";

// Of summary_content, each read once.
class SummaryContents
{
public:
    explicit SummaryContents(Database& database)
        : m_row(database, "SELECT status, severity, compliant, non_compliant FROM summary_content WHERE id = ?1")
    {
    }

    const TypeSummary& of(std::int64_t content)
    {
        const auto [found, added] = m_known.try_emplace(content);
        if (added) {
            m_row.bind(1, content);
            if (m_row.step()) {
                const auto count = [this](int column) -> std::optional<int> {
                    const auto value = m_row.optionalInteger(column);
                    return value && *value >= 0 ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
                };
                found->second.status = static_cast<ComplianceStatus>(m_row.integer(0));
                found->second.severity = static_cast<Severity>(m_row.integer(1));
                found->second.compliant = count(2);
                found->second.nonCompliant = count(3);
            }
            m_row.reset();
        }
        return found->second;
    }

private:
    Statement m_row;
    std::unordered_map<std::int64_t, TypeSummary> m_known;
};

}

bool saysNoneFails(const TypeSummary& summary)
{
    return summary.nonCompliant.value_or(0) == 0 && summary.status != ComplianceStatus::NonCompliant
        && (summary.nonCompliant || summary.status == ComplianceStatus::Compliant);
}

std::vector<TypeSummary> loadTypeSummaries(Database& database, const Moment& moment, const Scope& scope)
{
    std::vector<TypeSummary> summaries;
    const auto kind = Words(database).find("@summary");
    if (kind < 0) {
        return summaries;
    }
    SummaryContents contents(database);
    Statement rows(database, scoped(factsSql, scope));
    rows.bind(1, upTo(moment));
    rows.bind(2, scope.node);
    rows.bind(3, kind);
    while (rows.step()) {
        auto& summary = summaries.emplace_back(contents.of(rows.integer(2)));
        summary.node = rows.integer(0);
        summary.type = rows.integer(1);
        summary.since = rows.integer(4);
        summary.time = rows.integer(3);
    }
    return summaries;
}

std::vector<TypeSummary> loadTypeSummaries(Database& database, const Moment& moment, const PastFacts& past)
{
    std::vector<TypeSummary> summaries;
    SummaryContents contents(database);
    past.of(Words(database).find("@summary")).at(upTo(moment), [&](const FactVersion& fact) {
        auto& summary = summaries.emplace_back(contents.of(fact.content));
        summary.node = fact.node;
        summary.type = fact.key;
        summary.since = fact.since;
        summary.time = fact.at.value_or(fact.since);
    });
    return summaries;
}
