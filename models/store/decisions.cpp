// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionbook.h"
#include "models/store/decisionrow.h"
#include "models/store/decisionseal.h"
#include "models/store/writerwaits.h"

#include <QtGlobal>

namespace {

constexpr auto sameSql =
    " FROM decision WHERE key = ? AND status IS ? AND note = ? AND author = ? AND at = ? AND expires"
    " IS ? AND severity IS ? AND owner = ? AND scope = ? ORDER BY id LIMIT 1";

std::optional<int> numberOf(const std::optional<Severity>& severity)
{
    return severity ? std::optional(static_cast<int>(*severity)) : std::nullopt;
}

}

DecisionBook::DecisionBook(Database& database, const std::string& withdrawnBy)
    : m_last(
        database, std::string("SELECT id,") + decisionColumns + " FROM decision WHERE key = ? ORDER BY id DESC LIMIT 1")
    , m_earlier(database, std::string("SELECT id,") + knownStateColumns + sameSql)
    , m_facts(database,
          std::string("SELECT") + findingStateColumns
              + " FROM finding WHERE key = ? AND current = 1 AND file NOT IN (SELECT file FROM pending_import)")
    , m_insert(database,
          std::string("INSERT INTO decision(key, recorded, restores,") + decisionColumns
              + ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_database(database)
    , m_withdrawnBy(withdrawnBy)
{
    Statement last(database, "SELECT id FROM decision ORDER BY id DESC LIMIT 1");
    m_lastRow = last.step() ? last.integer(0) : 0;
}

DecidedFinding DecisionBook::exchange(const DecidedFinding& decided)
{
    const FindingState facts = factsOf(decided.key);
    DecidedFinding before {.key = decided.key};
    const std::optional<std::int64_t> last = readLast(before);
    Decision decision = decided.decision.value_or(Decision {.author = m_withdrawnBy, .at = m_now});
    decision.known = facts;
    std::optional<std::int64_t> restores = before.decision && !decision.status ? last : std::nullopt;
    if (decision.status) {
        restores = readEarlier(decided.key, decision);
    }
    append(decided.key, decision, restores);
    return before;
}

void DecisionBook::finish()
{
    sealRows(m_database, sealedDecisions, m_lastRow);
}

FindingState DecisionBook::factsOf(std::int64_t key)
{
    m_facts.bind(1, key);
    if (!m_facts.step()) {
        throw StoreError(StoreError::Kind::NotFound,
            {QT_TRANSLATE_NOOP("Message", "The finding is not in %1 any more. Nothing was decided."),
                {m_database.path()}});
    }
    const FindingState state = knownState(m_facts, 0);
    m_facts.reset();
    return state;
}

// Returns the row; the decision is empty when that row withdrew one.
std::optional<std::int64_t> DecisionBook::readLast(DecidedFinding& finding)
{
    m_last.bind(1, finding.key);
    if (!m_last.step()) {
        return std::nullopt;
    }
    const std::int64_t row = m_last.integer(0);
    if (auto decision = readDecision(m_last, 1); decision.status) {
        finding.decision = std::move(decision);
    }
    m_last.reset();
    return row;
}

// A decision that is brought back by an undo is the one of then, with what was known then: the first of equal rows.
std::optional<std::int64_t> DecisionBook::readEarlier(std::int64_t key, Decision& decision)
{
    m_earlier.bind(1, key);
    m_earlier.bind(2, static_cast<int>(*decision.status));
    m_earlier.bind(3, std::string_view(decision.note));
    m_earlier.bind(4, std::string_view(decision.author));
    m_earlier.bind(5, decision.at);
    m_earlier.bind(6, decision.expires);
    m_earlier.bind(7, numberOf(decision.severity));
    m_earlier.bind(8, std::string_view(decision.owner));
    m_earlier.bind(9, static_cast<int>(decision.scope));
    if (!m_earlier.step()) {
        return std::nullopt;
    }
    const std::int64_t row = m_earlier.integer(0);
    decision.known = knownState(m_earlier, 1);
    m_earlier.reset();
    return row;
}

void DecisionBook::append(std::int64_t key, const Decision& decision, const std::optional<std::int64_t>& restores)
{
    const FindingState& known = decision.known;
    int column = 0;
    const auto bind = [&](const auto& value) { m_insert.bind(++column, value); };
    bind(key);
    bind(m_now);
    bind(restores);
    bind(decision.status ? std::optional(static_cast<std::int64_t>(*decision.status)) : std::nullopt);
    bind(std::string_view(decision.note));
    bind(std::string_view(decision.author));
    bind(decision.at);
    bind(decision.expires);
    bind(numberOf(decision.severity));
    bind(std::string_view(decision.owner));
    bind(static_cast<int>(decision.scope));
    bind(static_cast<int>(known.workflow));
    bind(static_cast<int>(known.recordState));
    bind(known.compliance);
    bind(static_cast<int>(known.severity));
    bind(known.updated);
    bind(known.operationEnd);
    for (const auto& number : {known.missing, known.failed, known.pendingReboot, known.rejected}) {
        bind(number);
    }
    m_insert.run();
}

std::vector<DecidedFinding> Store::exchangeDecisions(
    std::span<const DecidedFinding> decisions, const std::string& withdrawnBy)
{
    std::vector<DecidedFinding> before;
    before.reserve(decisions.size());
    commitFiles();
    const WriterWaits waits(m_database);
    Transaction transaction(m_database);
    DecisionBook book(m_database, withdrawnBy);
    for (const DecidedFinding& decided : decisions) {
        before.push_back(book.exchange(decided));
    }
    book.finish();
    transaction.commit();
    return before;
}
