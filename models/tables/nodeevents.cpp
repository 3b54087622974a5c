// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nodeevents.h"

#include "models/domain/commandstatus.h"
#include "models/domain/logquote.h"
#include "models/tables/associations.h"
#include "models/tables/operationevents.h"

#include <algorithm>
#include <limits>

namespace {

constexpr std::size_t mostLines = 3;

using Kind = EventFact::Kind;

// The words of the command stand in ?3; of its plugins one that failed comes first.
constexpr auto commandSql = R"(
SELECT document, status, detailed_status, exit_code, text, pattern, at FROM event
WHERE node = ?1 AND kind = ?2 AND at <= ?4 AND subject = ?3 ORDER BY coalesce(exit_code, 0) > 0 DESC, at DESC, id)";

// Of the command itself before those of its day.
constexpr auto logSql = R"(
SELECT text, pattern, at FROM event WHERE node = ?1 AND kind = ?2 AND at <= ?4 AND text <> ''
  AND (subject = ?3 OR part = ?3 OR (at >= ?5 AND at <= ?6)) ORDER BY (subject = ?3 OR part = ?3) DESC, at DESC, id LIMIT 20)";

// On this node before those of the association as a whole.
constexpr auto executionSql = R"(
SELECT part, status, detailed_status, error_code FROM event
WHERE (node = ?1 OR node IS NULL) AND kind = ?2 AND at <= ?3 AND subject = (SELECT id FROM word WHERE text = ?4)
ORDER BY node IS NULL, at DESC, id)";

constexpr auto reporterSql = R"(
SELECT actor, type FROM event WHERE node = ?1 AND kind = ?2 AND at <= ?3 ORDER BY at DESC, id)";

int number(Kind kind)
{
    return static_cast<int>(kind);
}

class EventReader
{
public:
    EventReader(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node)
        : m_database(database)
        , m_words(database)
        , m_upTo(moment.asOf.value_or(std::numeric_limits<Instant>::max()))
        , m_state(state)
        , m_node(node)
    {
    }

    void read()
    {
        readCommand();
        readCommandLog();
        for (auto& association : m_node.associations) {
            readExecution(association);
        }
        for (auto& item : m_node.custom) {
            readReporter(item);
        }
    }

private:
    void readCommand();
    void readCommandLog();
    void readExecution(NodeEvidence::Item& association);
    void readReporter(NodeEvidence::Item& item);

    Database& m_database;
    Words m_words;
    Instant m_upTo;
    const NodeState& m_state;
    NodeEvidence& m_node;
};

void EventReader::readCommand()
{
    if (!m_state.patchCommandFailed) {
        return;
    }
    Statement rows(m_database, commandSql);
    rows.bind(1, m_state.id);
    rows.bind(2, number(Kind::Command));
    rows.bind(3, m_state.patchCommand);
    rows.bind(4, m_upTo);
    while (rows.step()) {
        const auto& status = m_words.text(rows.integer(1));
        const auto& detailed = m_words.text(rows.integer(2));
        if (!isFailedCommand(status, detailed)) {
            continue;
        }
        m_node.failedCommand = failedCommandOf(rows, m_words, m_state.patchCommand);
        m_node.executionId = m_node.failedCommand->id; // that is where to look
        return;
    }
}

void EventReader::readCommandLog()
{
    std::optional<Instant> time;
    if (m_node.failedCommand) {
        time = m_node.failedCommand->time;
    }
    for (const auto& association : m_node.associations) {
        if (isPatchDocument(association.document)) {
            time = std::max(time, association.time);
        }
    }
    if (!time) {
        return;
    }
    Statement rows(m_database, logSql);
    rows.bind(1, m_state.id);
    rows.bind(2, number(Kind::Log));
    rows.bind(3, m_node.failedCommand ? m_state.patchCommand : -1);
    rows.bind(4, m_upTo);
    rows.bind(5, *time - microsPerDay);
    rows.bind(6, *time + microsPerDay);
    while (rows.step() && m_node.commandLog.size() < mostLines) {
        const auto& pattern = m_words.text(rows.integer(1));
        if (!isHarmless(pattern)) {
            m_node.commandLog.push_back(
                {.text = std::string(rows.text(0)), .pattern = pattern, .time = rows.optionalInteger(2)});
        }
    }
}

void EventReader::readExecution(NodeEvidence::Item& association)
{
    Statement rows(m_database, executionSql);
    rows.bind(1, m_state.id);
    rows.bind(2, number(Kind::Association));
    rows.bind(3, m_upTo);
    rows.bind(4, std::string_view(association.id));
    while (rows.step()) {
        const auto& status = m_words.text(rows.integer(1));
        const auto& detailed = m_words.text(rows.integer(2));
        if (!isFailedAssociation(status, detailed)) {
            continue;
        }
        association.execution = m_words.text(rows.integer(0));
        association.status = detailed.empty() ? status : detailed;
        if (association.extra.empty()) {
            association.extra = m_words.text(rows.integer(3));
        }
        return;
    }
}

void EventReader::readReporter(NodeEvidence::Item& item)
{
    Statement rows(m_database, reporterSql);
    rows.bind(1, m_state.id);
    rows.bind(2, number(Kind::ComplianceReport));
    rows.bind(3, m_upTo);
    while (rows.step()) {
        const auto& actor = m_words.text(rows.integer(0));
        if (!actor.empty() && namesWord(m_words.text(rows.integer(1)), item.type)) {
            item.reporter = actor;
            return;
        }
    }
}

}

void readEvents(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node)
{
    readOperation(database, moment, state, node); // by the id of its command, before another one takes that place
    EventReader(database, moment, state, node).read();
}

int countEvents(Database& database, const Moment& moment, std::int64_t node)
{
    Statement count(database, "SELECT count(*) FROM event WHERE node = ?1 AND (at IS NULL OR at <= ?2)");
    count.bind(1, node);
    count.bind(2, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    return count.step() ? static_cast<int>(count.integer(0)) : 0;
}
