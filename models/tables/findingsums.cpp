// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingsums.h"

#include "models/tables/associations.h"
#include "models/tables/findingversion.h"
#include "models/tables/findingversions.h"
#include "models/tables/scopedsql.h"

#include <numeric>

namespace {

constexpr auto columns =
    "SELECT f.node, f.record_state, f.workflow, f.severity, f.patch_manager, f.account, f.account_name"
    " FROM finding f WHERE ";
// All of them in one reading of the table: by the index of nodes each would be looked for.
constexpr auto nowSql = "f.current = 1 AND ?2 = 0";
constexpr auto nowOfNodeSql = "f.current = 1 AND f.node = ?2 AND f.node IS NOT NULL";
// What is current now was so then, when it was there.
constexpr auto thereSql = " AND (f.updated IS NULL OR f.updated <= ?1)";
constexpr auto beforeSql = "f.current = 0 AND (?2 = 0 OR f.node = ?2) AND ";

// The greatest name, so that the order of imports does not matter.
class AccountNaming
{
public:
    AccountNaming(ReportedFindings& found, Words& words)
        : m_names(found.accountNames)
        , m_words(words)
    {
    }

    void add(std::int64_t account, std::int64_t name)
    {
        if (account == m_account && name == m_name) {
            return;
        }
        m_account = account;
        m_name = name;
        const auto [known, added] = m_names.emplace(account, name);
        if (!added && known->second != name && m_words.text(known->second) < m_words.text(name)) {
            known->second = name;
        }
    }

private:
    std::unordered_map<std::int64_t, std::int64_t>& m_names;
    Words& m_words;
    std::int64_t m_account = -1, m_name = -1;
};

class Reader
{
public:
    Reader(Database& database, Words& words, const Moment& moment, const Scope& scope)
        : m_database(database)
        , m_words(words)
        , m_moment(moment)
        , m_scope(scope)
    {
    }

    void read(const std::string& sql)
    {
        AccountNaming names(m_found, m_words);
        Statement rows(m_database, scoped(sql, m_scope));
        rows.bind(1, upTo(m_moment));
        rows.bind(2, m_scope.node);
        while (rows.step()) {
            const FindingRow finding {.node = rows.integer(0),
                .severity = static_cast<Severity>(rows.integer(3)),
                .workflow = static_cast<WorkflowStatus>(rows.integer(2)),
                .recordState = static_cast<RecordState>(rows.integer(1)),
                .patchManager = rows.integer(4) != 0};
            m_found.sums.add(finding, finding.workflow);
            names.add(rows.integer(5), rows.integer(6));
        }
    }

    [[nodiscard]] ReportedFindings take() { return std::move(m_found); }

private:
    Database& m_database;
    Words& m_words;
    const Moment& m_moment;
    const Scope& m_scope;
    ReportedFindings m_found;
};

}

int NodeFindings::open() const
{
    return std::accumulate(bySeverity.begin(), bySeverity.end(), 0);
}

Severity NodeFindings::worst() const
{
    for (auto severity = bySeverity.size(); severity-- > 0;) {
        if (bySeverity[severity] > 0) {
            return static_cast<Severity>(severity);
        }
    }
    return Severity::None;
}

void FindingSums::add(const FindingRow& finding, WorkflowStatus status, int times)
{
    const bool isNowOpen = isOpen(finding.recordState, status);
    open += isNowOpen ? times : 0;
    critical += isNowOpen && finding.severity == Severity::Critical ? times : 0;
    suppressed += status == WorkflowStatus::Suppressed ? times : 0;
    resolved += status == WorkflowStatus::Resolved ? times : 0;
    if (finding.node <= 0) {
        return;
    }
    const auto at = static_cast<std::size_t>(finding.node);
    if (at >= m_nodes.size()) {
        m_nodes.resize(std::max(at + 1, m_nodes.size() * 2));
    }
    auto& node = m_nodes[at];
    node.known = true;
    if (isNowOpen) {
        node.bySeverity.at(static_cast<std::size_t>(finding.severity)) += times;
        node.patchManager += finding.patchManager ? times : 0;
    }
}

const NodeFindings& FindingSums::of(std::int64_t node) const
{
    static const NodeFindings none;
    const auto at = static_cast<std::size_t>(node);
    return at < m_nodes.size() ? m_nodes[at] : none;
}

ReportedFindings reportedFindings(const std::shared_ptr<const FindingVersions>& versions, Words& words, Instant at)
{
    ReportedFindings found {.versions = versions};
    AccountNaming names(found, words);
    for (const auto place : *versions->at(at)) {
        const auto finding = versions->row(place);
        found.sums.add(finding, finding.workflow);
        names.add(versions->account(place).first, versions->account(place).second);
    }
    return found;
}

ReportedFindings loadReportedFindings(Database& database, Words& words, const Moment& moment, const Scope& scope)
{
    if (moment.asOf && scope.node == 0) {
        return reportedFindings(std::make_shared<const FindingVersions>(database), words, *moment.asOf);
    }
    Reader reader(database, words, moment, scope);
    const std::string there = moment.asOf ? thereSql : "";
    reader.read(columns + ((scope.node == 0 ? nowSql : nowOfNodeSql) + there));
    if (moment.asOf) {
        reader.read(columns + (beforeSql + std::string(findingOfThenSql)));
    }
    return reader.take();
}
