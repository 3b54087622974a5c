// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/nodeevents.h"

#include "models/domain/commandstatus.h"
#include "models/domain/logquote.h"
#include "models/tables/associations.h"

#include <algorithm>
#include <cctype>
#include <limits>

namespace {

constexpr std::size_t mostLines = 3;
constexpr int mostEvents = 500; // that are looked through for the name of a package

using Kind = EventFact::Kind;

// The words of the command stand in ?3; of its plugins one that failed comes first.
constexpr auto commandSql = R"(
SELECT document, status, detailed_status, exit_code, text, pattern, at FROM event
WHERE node = ?1 AND kind = ?2 AND at <= ?4 AND subject = ?3 ORDER BY coalesce(exit_code, 0) > 0 DESC, at DESC, id)";

// Of the command itself before those of its day.
constexpr auto logSql = R"(
SELECT text, pattern, at FROM event WHERE node = ?1 AND kind = ?2 AND at <= ?4 AND text <> ''
  AND (subject = ?3 OR part = ?3 OR (at >= ?5 AND at <= ?6)) ORDER BY (subject = ?3 OR part = ?3) DESC, at DESC, id LIMIT 20)";

constexpr auto linesSql = R"(
SELECT text, pattern, at FROM event WHERE node = ?1 AND kind IN (0, 6) AND at <= ?2 AND at >= ?3 AND text <> ''
ORDER BY at DESC, id LIMIT ?4)";

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

// Whether the text holds the name as a word of its own.
bool names(std::string_view text, std::string_view name)
{
    const auto isPart = [&text](std::size_t at) {
        return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
    };
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        if ((at == 0 || !isPart(at - 1)) && !isPart(at + name.size())) {
            return true;
        }
    }
    return false;
}

// "openssl" of "openssl.x86_64:1:1.0.2k"; KB4012212 as it is.
std::string_view packageName(std::string_view id)
{
    return id.substr(0, id.find_first_of(".:"));
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
        readPatchLog();
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
    void readPatchLog();
    void addNamedLines(std::string_view text, std::string_view pattern, std::optional<Instant> time);
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
        NodeEvidence::FailedCommand command {.id = m_words.text(m_state.patchCommand),
            .document = m_words.text(rows.integer(0)),
            .status = status,
            .detailedStatus = detailed,
            .output = std::string(rows.text(4)),
            .pattern = m_words.text(rows.integer(5)),
            .time = rows.optionalInteger(6)};
        if (const auto code = rows.optionalInteger(3)) {
            command.exitCode = static_cast<int>(*code);
        }
        m_node.executionId = command.id; // that is where to look
        m_node.failedCommand = std::move(command);
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

void EventReader::readPatchLog()
{
    if (m_node.failed.empty()) {
        return;
    }
    Statement rows(m_database, linesSql);
    rows.bind(1, m_state.id);
    rows.bind(2, m_upTo);
    rows.bind(3, m_state.patches.operationEnd.value_or(microsPerDay) - microsPerDay);
    rows.bind(4, mostEvents);
    while (rows.step() && m_node.patchLog.size() < mostLines) {
        addNamedLines(rows.text(0), m_words.text(rows.integer(1)), rows.optionalInteger(2));
    }
}

void EventReader::addNamedLines(std::string_view text, std::string_view pattern, std::optional<Instant> time)
{
    for (std::size_t from = 0; from < text.size() && m_node.patchLog.size() < mostLines;) {
        const auto end = std::min(text.find('\n', from), text.size());
        const auto line = text.substr(from, end - from);
        const bool named = std::ranges::any_of(m_node.failed, [line](const auto& item) {
            const auto name = packageName(item.id);
            return name.size() >= 3 && names(line, name);
        });
        if (named && !isHarmless(pattern)) {
            m_node.patchLog.push_back({.text = std::string(line), .pattern = std::string(pattern), .time = time});
            return; // one line an event
        }
        from = end + 1;
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
        if (!actor.empty() && names(m_words.text(rows.integer(1)), item.type)) {
            item.reporter = actor;
            return;
        }
    }
}

}

void readEvents(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node)
{
    EventReader(database, moment, state, node).read();
}

int countEvents(Database& database, const Moment& moment, std::int64_t node)
{
    Statement count(database, "SELECT count(*) FROM event WHERE node = ?1 AND (at IS NULL OR at <= ?2)");
    count.bind(1, node);
    count.bind(2, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    return count.step() ? static_cast<int>(count.integer(0)) : 0;
}
