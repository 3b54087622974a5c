// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "models/store/writerwaits.h"

#include <QtGlobal>

namespace {

constexpr char knownColumns[] =
    "known_workflow, known_record_state, known_compliance, known_severity, known_updated, known_operation_end,"
    " known_missing, known_failed, known_pending_reboot, known_rejected";

std::optional<int> count(const Statement& row, int column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

FindingState stateFrom(const Statement& row, int column)
{
    FindingState state;
    state.workflow = static_cast<WorkflowStatus>(row.integer(column));
    state.recordState = static_cast<RecordState>(row.integer(column + 1));
    state.compliance = static_cast<int>(row.integer(column + 2));
    state.severity = static_cast<Severity>(row.integer(column + 3));
    state.updated = row.optionalInteger(column + 4);
    state.operationEnd = row.optionalInteger(column + 5);
    state.missing = count(row, column + 6);
    state.failed = count(row, column + 7);
    state.pendingReboot = count(row, column + 8);
    state.rejected = count(row, column + 9);
    return state;
}

// The statements of one exchange.
class DecisionBook
{
public:
    explicit DecisionBook(Database& database)
        : m_last(database,
            std::string("SELECT id, status, note, author, at, expires, ") + knownColumns
                + " FROM decision WHERE key = ? ORDER BY id DESC LIMIT 1")
        , m_earlier(database,
              std::string("SELECT id, ") + knownColumns
                  + " FROM decision WHERE key = ? AND status IS ? AND note = ? AND author = ? AND at = ? AND expires "
                    "IS ? ORDER BY id DESC LIMIT 1")
        , m_facts(database,
              "SELECT workflow, record_state, compliance, severity, updated, operation_end, missing, failed, "
              "pending_reboot, rejected"
              " FROM finding WHERE key = ? AND current = 1 AND file NOT IN (SELECT file FROM pending_import)")
        , m_insert(database,
              std::string("INSERT INTO decision(key, recorded, status, note, author, at, expires, restores, ")
                  + knownColumns + ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_database(database)
    {
    }

    DecidedFinding exchange(const DecidedFinding& decided)
    {
        const FindingState facts = factsOf(decided.key);
        DecidedFinding before {.key = decided.key};
        const std::optional<std::int64_t> last = readLast(before);
        Decision decision = decided.decision.value_or(Decision {.at = m_now});
        decision.known = facts;
        std::optional<std::int64_t> restores = before.decision && !decision.status ? last : std::nullopt;
        if (decision.status) {
            restores = readEarlier(decided.key, decision);
        }
        append(decided.key, decision, restores);
        return before;
    }

private:
    FindingState factsOf(std::int64_t key)
    {
        m_facts.bind(1, key);
        if (!m_facts.step()) {
            throw StoreError(StoreError::Kind::NotFound,
                {QT_TRANSLATE_NOOP("Message", "The finding is not in %1 any more. Nothing was decided."),
                    {m_database.path()}});
        }
        const FindingState state = stateFrom(m_facts, 0);
        m_facts.reset();
        return state;
    }

    // Returns the row; the decision is empty when that row withdrew one.
    std::optional<std::int64_t> readLast(DecidedFinding& finding)
    {
        m_last.bind(1, finding.key);
        if (!m_last.step()) {
            return std::nullopt;
        }
        const std::int64_t row = m_last.integer(0);
        if (const auto status = m_last.optionalInteger(1)) {
            finding.decision = Decision {.status = static_cast<WorkflowStatus>(*status),
                .note = std::string(m_last.text(2)),
                .author = std::string(m_last.text(3)),
                .at = m_last.integer(4),
                .expires = m_last.optionalInteger(5),
                .known = stateFrom(m_last, 6)};
        }
        m_last.reset();
        return row;
    }

    // A decision that is brought back by an undo is the one of then, with what was known then.
    std::optional<std::int64_t> readEarlier(std::int64_t key, Decision& decision)
    {
        m_earlier.bind(1, key);
        m_earlier.bind(2, static_cast<int>(*decision.status));
        m_earlier.bind(3, std::string_view(decision.note));
        m_earlier.bind(4, std::string_view(decision.author));
        m_earlier.bind(5, decision.at);
        m_earlier.bind(6, decision.expires);
        if (!m_earlier.step()) {
            return std::nullopt;
        }
        const std::int64_t row = m_earlier.integer(0);
        decision.known = stateFrom(m_earlier, 1);
        m_earlier.reset();
        return row;
    }

    void append(std::int64_t key, const Decision& decision, const std::optional<std::int64_t>& restores)
    {
        const FindingState& known = decision.known;
        int column = 0;
        const auto bind = [&](const auto& value) { m_insert.bind(++column, value); };
        bind(key);
        bind(m_now);
        bind(decision.status ? std::optional(static_cast<std::int64_t>(*decision.status)) : std::nullopt);
        bind(std::string_view(decision.note));
        bind(std::string_view(decision.author));
        bind(decision.at);
        bind(decision.expires);
        bind(restores);
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

    Statement m_last, m_earlier, m_facts, m_insert;
    const Database& m_database;
    Instant m_now = now();
};

}

std::vector<DecidedFinding> Store::exchangeDecisions(std::span<const DecidedFinding> decisions)
{
    std::vector<DecidedFinding> before;
    before.reserve(decisions.size());
    commitFiles();
    const WriterWaits waits(m_database);
    Transaction transaction(m_database);
    DecisionBook book(m_database);
    for (const DecidedFinding& decided : decisions) {
        before.push_back(book.exchange(decided));
    }
    transaction.commit();
    return before;
}
