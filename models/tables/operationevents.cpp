// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/operationevents.h"

#include "models/domain/commandstatus.h"
#include "models/domain/logpatterns.h"
#include "models/domain/logquote.h"

#include <algorithm>
#include <cctype>
#include <limits>

namespace {

constexpr std::size_t mostLines = 3;
constexpr Instant aroundOperation = 10 * 60 * microsPerSecond;
constexpr int mostEvents = 500; // that are looked through

// Of the command that is named before others of that time.
constexpr auto operationSql = R"(
SELECT document, status, detailed_status, exit_code, text, pattern, at, subject, subject IS (SELECT id FROM word WHERE text = ?3) AS named
FROM event WHERE node = ?1 AND kind = 0 AND at <= ?2
  AND (subject = (SELECT id FROM word WHERE text = ?3) OR (at >= ?4 AND at <= ?5))
ORDER BY named DESC, coalesce(exit_code, 0) > 0 DESC, at DESC, id)";

// Near the operation first.
constexpr auto linesSql = R"(
SELECT text, pattern, at FROM event WHERE node = ?1 AND kind IN (0, 6) AND at <= ?2 AND at >= ?3 AND text <> ''
ORDER BY abs(at - ?5), id LIMIT ?4)";

// "openssl" of "openssl.x86_64:1:1.0.2k"; KB4012212 as it is.
std::string_view packageName(std::string_view id)
{
    return id.substr(0, id.find_first_of(".:"));
}

class OperationReader
{
public:
    OperationReader(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node)
        : m_database(database)
        , m_words(database)
        , m_upTo(moment.asOf.value_or(std::numeric_limits<Instant>::max()))
        , m_state(state)
        , m_node(node)
    {
    }

    void readCommand();
    void readLog();

private:
    [[nodiscard]] std::string_view namedLine(std::string_view text) const;

    Database& m_database;
    Words m_words;
    Instant m_upTo;
    const NodeState& m_state;
    NodeEvidence& m_node;
};

// Run Command asks for the operation before it begins, and ends after it.
void OperationReader::readCommand()
{
    const auto& end = m_state.patches.operationEnd;
    if (!end) {
        return;
    }
    Statement rows(m_database, operationSql);
    rows.bind(1, m_state.id);
    rows.bind(2, m_upTo);
    rows.bind(3, std::string_view(m_node.executionId));
    rows.bind(4, m_state.operationStart.value_or(*end) - aroundOperation);
    rows.bind(5, *end + aroundOperation);
    for (bool named = false; rows.step();) {
        named = named || rows.integer(8) != 0;
        if (named && rows.integer(8) == 0) {
            return; // of another operation
        }
        const auto failed = isFailedCommand(m_words.text(rows.integer(1)), m_words.text(rows.integer(2)));
        if (failed && (named || isPatchDocument(m_words.text(rows.integer(0))))) {
            m_node.operationCommand = failedCommandOf(rows, m_words, rows.integer(7));
            return;
        }
    }
}

// The first line that names a failed patch.
std::string_view OperationReader::namedLine(std::string_view text) const
{
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (std::ranges::any_of(m_node.failed, [line](const auto& item) {
                const auto name = packageName(item.id);
                return name.size() >= 3 && namesWord(line, name);
            })) {
            return line;
        }
    }
    return {};
}

// One line an event: that which names a failed patch, or else that which shows a known failure.
void OperationReader::readLog()
{
    if (m_node.failed.empty() && m_state.patches.failed.value_or(0) == 0 && !m_node.operationCommand) {
        return;
    }
    std::vector<NodeEvidence::LogLine> known;
    Statement rows(m_database, linesSql);
    rows.bind(1, m_state.id);
    rows.bind(2, m_upTo);
    const auto end = m_state.patches.operationEnd.value_or(microsPerDay);
    rows.bind(3, end - microsPerDay);
    rows.bind(4, mostEvents);
    rows.bind(5, end);
    while (rows.step() && m_node.patchLog.size() < mostLines) {
        const auto& pattern = m_words.text(rows.integer(1));
        const auto named = isHarmless(pattern) ? std::string_view() : namedLine(rows.text(0));
        const auto [failure, line] = findFailure(rows.text(0));
        if (!named.empty()) {
            m_node.patchLog.push_back(
                {.text = std::string(named), .pattern = pattern, .time = rows.optionalInteger(2)});
        } else if (failure != nullptr && !failure->harmless) {
            known.push_back({.text = std::string(line), .pattern = failure->key, .time = rows.optionalInteger(2)});
        }
    }
    known.resize(std::min(known.size(), mostLines - m_node.patchLog.size()));
    std::ranges::move(known, std::back_inserter(m_node.patchLog));
}

}

NodeEvidence::FailedCommand failedCommandOf(const Statement& row, Words& words, std::int64_t id)
{
    NodeEvidence::FailedCommand command {.id = words.text(id),
        .document = words.text(row.integer(0)),
        .status = words.text(row.integer(1)),
        .detailedStatus = words.text(row.integer(2)),
        .output = std::string(row.text(4)),
        .pattern = words.text(row.integer(5)),
        .time = row.optionalInteger(6)};
    if (const auto code = row.optionalInteger(3)) {
        command.exitCode = static_cast<int>(*code);
    }
    return command;
}

bool namesWord(std::string_view text, std::string_view name)
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

void readOperation(Database& database, const Moment& moment, const NodeState& state, NodeEvidence& node)
{
    OperationReader reader(database, moment, state, node);
    reader.readCommand();
    reader.readLog();
}
