// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pendingdecisions.h"

#include "models/store/findingstate.h"
#include "models/tables/suppressions.h"

#include <algorithm>
#include <tuple>

namespace {

std::string findingSql()
{
    return std::string("SELECT") + findingStateColumns
        + R"(, n.finding_id, (SELECT text FROM word WHERE id = n.product_arn),
  (SELECT text FROM word WHERE id = f.account), (SELECT text FROM word WHERE id = f.region),
  (SELECT s.account FROM source_file s WHERE s.id = f.file), (SELECT s.region FROM source_file s WHERE s.id = f.file), f.captured
FROM finding f JOIN finding_name n ON n.id = f.key WHERE f.key = ?1 AND f.current = 1)";
}

constexpr int afterState = 11;

PendingDecision pendingOf(const Statement& row, std::int64_t key, const DecidedState& decided)
{
    // A file that tells one account and Region was collected there.
    const bool told = !row.text(afterState + 4).empty() && !row.text(afterState + 5).empty();
    return {.key = key,
        .row = decided.row,
        .rule = decided.rule ? decided.rule->rule : 0,
        .id = std::string(row.text(afterState)),
        .productArn = std::string(row.text(afterState + 1)),
        .account = std::string(row.text(afterState + (told ? 4 : 2))),
        .region = std::string(row.text(afterState + (told ? 5 : 3))),
        .decision = decided.decision};
}

// Taken back after it had been written for AWS: there the imported status is wanted again. ?1: also what was written.
constexpr auto withdrawnSql = R"(
SELECT d.key, d.id FROM decision d WHERE d.id IN (SELECT max(id) FROM decision GROUP BY key) AND d.status IS NULL
  AND EXISTS (SELECT 1 FROM decision o JOIN decision_export x ON x.decision = o.id WHERE o.key = d.key AND o.status IS NOT NULL)
  AND (?1 OR NOT EXISTS (SELECT 1 FROM decision_export x WHERE x.decision = d.id))
  AND NOT EXISTS (SELECT 1 FROM finding_update u WHERE u.key = d.key AND u.receipt = 1 AND u.at >= d.recorded
    AND u.error_code = (SELECT id FROM word WHERE text = '')))";

// What was written for AWS last, of a decision or a rule, as it said by then. ?2 SUPPRESSED.
constexpr auto toldSql = R"(
SELECT status, at FROM (SELECT CASE WHEN d.expires <= x.at THEN 0 ELSE d.status END AS status, x.at FROM decision d JOIN decision_export x ON x.decision = d.id
    WHERE d.key = ?1 AND d.status IS NOT NULL
  UNION ALL SELECT CASE WHEN suppression IS NULL THEN workflow ELSE ?2 END, at FROM suppression_export WHERE key = ?1)
ORDER BY at DESC LIMIT 1)";

class PendingReader
{
public:
    PendingReader(Database& database, const Moment& moment, bool again)
        : m_database(database)
        , m_moment(moment)
        , m_again(again)
        , m_finding(database, findingSql())
        , m_told(database, toldSql)
        , m_decided(loadDecisions(database, moment))
    {
        m_told.bind(2, static_cast<int>(WorkflowStatus::Suppressed));
    }

    [[nodiscard]] PendingDecisions read()
    {
        for (const auto& [key, decided] : m_decided) {
            addDecided(key, decided);
        }
        addReleased();
        addWithdrawn();
        std::ranges::sort(m_pending.decisions, {},
            [](const PendingDecision& decision) { return std::tie(decision.productArn, decision.id); });
        return std::move(m_pending);
    }

private:
    void addDecided(std::int64_t key, const DecidedState& decided)
    {
        m_finding.bind(1, key);
        if (m_finding.step()) {
            const auto status = decided.status(findingState(m_finding, 0), m_moment.at());
            if (decided.rule ? isPendingRule(status)
                             : isPendingInAws(decided.decision, status.standing, decided.processed)) {
                add(pendingOf(m_finding, key, decided), status.standing, decided.exported);
            } else if (decided.row != 0 && isToldOtherwise(decided, status)) {
                auto wanted = decided;
                if (status.standing == DecisionStanding::Expired) {
                    wanted.decision = {.status = status.status};
                }
                add(pendingOf(m_finding, key, wanted), status.standing, false);
            }
        }
        m_finding.reset();
    }

    static bool isPendingRule(const EffectiveStatus& status)
    {
        using enum DecisionStanding;
        return status.standing == ByRule || status.standing == Exported || status.standing == Refused;
    }

    // AWS was told something else than what holds, and nothing that was collected since says that it has that: a
    // suppression ended, or something else was decided or brought back.
    bool isToldOtherwise(const DecidedState& decided, const EffectiveStatus& status)
    {
        using enum DecisionStanding;
        if (status.standing == Overridden || status.standing == Reopened) {
            return false;
        }
        m_told.bind(1, decided.takenOn);
        bool otherwise = false;
        if (m_told.step() && m_told.integer(0) != static_cast<int>(status.status)) {
            const bool hasIt = findingState(m_finding, 0).workflow == status.status;
            otherwise = !hasIt || m_finding.integer(afterState + 6) <= m_told.integer(1);
        }
        m_told.reset();
        return otherwise;
    }

    // What AWS has suppressed because of a rule that suppresses it no more.
    void addReleased()
    {
        for (const auto& exported : RuleExports(m_database, m_moment).all()) {
            const auto found = m_decided.find(exported.key);
            const bool decided = found != m_decided.end() && !found->second.rule && !found->second.released;
            const bool waits = !exported.suppressed && !exported.processed && !exported.refused && !exported.lost;
            if (decided || isRuled(exported.key) || !(waits || exported.isOwed())) {
                continue;
            }
            m_finding.bind(1, exported.key);
            if (m_finding.step()) {
                auto wanted = withoutRule(exported);
                if (found != m_decided.end()) {
                    wanted.decision.status = found->second.status(findingState(m_finding, 0), m_moment.at()).status;
                }
                add(pendingOf(m_finding, exported.key, wanted), DecisionStanding::Expired, waits);
            }
            m_finding.reset();
        }
    }

    void addWithdrawn()
    {
        Statement rows(m_database, withdrawnSql);
        rows.bind(1, m_again);
        while (rows.step()) {
            m_finding.bind(1, rows.integer(0));
            if (m_finding.step() && !isRuled(rows.integer(0))) { // then the rule says what is wanted
                DecidedState wanted {.row = rows.integer(1)};
                wanted.decision.status = findingState(m_finding, 0).workflow;
                m_pending.decisions.push_back(pendingOf(m_finding, rows.integer(0), wanted));
            }
            m_finding.reset();
        }
    }

    [[nodiscard]] bool isRuled(std::int64_t key) const
    {
        const auto found = m_decided.find(key);
        return found != m_decided.end() && found->second.rule && found->second.rule->isInForce(m_moment.at());
    }

    void add(PendingDecision&& pending, DecisionStanding standing, bool waits)
    {
        m_pending.waiting += waits;
        if (!waits || m_again) {
            pending.standing = standing;
            m_pending.decisions.push_back(std::move(pending));
        }
    }

    Database& m_database;
    Moment m_moment;
    bool m_again;
    Statement m_finding, m_told;
    std::unordered_map<std::int64_t, DecidedState> m_decided;
    PendingDecisions m_pending;
};

}

PendingDecisions loadPendingDecisions(Database& database, const Moment& moment, bool again)
{
    const ReadTransaction reading(database);
    return PendingReader(database, moment, again).read();
}
