// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/associations.h"

#include "models/tables/newestreports.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace {

constexpr Instant hour = 3600 * microsPerSecond;

// ?1 moment, ?2 node or 0, ?3 kind
constexpr auto factsSql = R"(
SELECT f.node, f.key, f.content, f.bad, f.since, f.original, f.file, f.at
FROM node n CROSS JOIN fact f ON f.node = n.id AND f.kind = ?3
WHERE (?2 = 0 OR n.id = ?2) AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1))";

constexpr auto summariesSql = R"(
SELECT f.node, f.key, c.status, c.severity, c.compliant, c.non_compliant, coalesce(f.at, f.since), f.since
FROM node n CROSS JOIN fact f ON f.node = n.id AND f.kind = ?3 JOIN summary_content c ON c.id = f.content
WHERE (?2 = 0 OR n.id = ?2) AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1))";

constexpr auto detailedContentSql =
    "SELECT 0, document, name, error_code, summary, status, detailed_status FROM association_content WHERE id = ?1";
constexpr auto itemContentSql =
    "SELECT severity, document, NULL, NULL, NULL, status, NULL FROM item_content WHERE id = ?1";

// What the contents of one kind of fact say, each read once.
class Contents
{
public:
    Contents(Database& database, Words& words, bool detailed)
        : m_row(database, detailed ? detailedContentSql : itemContentSql)
        , m_words(words)
        , m_detailed(detailed)
    {
    }

    void fill(AssociationState& state)
    {
        auto found = m_known.find(state.content);
        if (found == m_known.end()) {
            found = m_known.emplace(state.content, read(state.content)).first;
        }
        state.severity = found->second.severity;
        state.document = found->second.document;
        state.name = found->second.name;
        state.errorCode = found->second.errorCode;
        state.summary = found->second.summary;
        state.unknown = !state.failed && found->second.unknown;
    }

private:
    AssociationState read(std::int64_t content)
    {
        AssociationState state;
        m_row.bind(1, content);
        if (m_row.step()) {
            state.severity = static_cast<Severity>(m_row.integer(0));
            state.document = m_words.text(m_row.integer(1));
            state.name = m_words.text(m_row.integer(2));
            state.errorCode = m_words.text(m_row.integer(3));
            state.summary = m_words.text(m_row.integer(4));
            state.unknown = m_detailed ? !sameWord(m_words.text(m_row.integer(5)), "Success")
                                       : m_row.integer(5) != static_cast<int>(ComplianceStatus::Compliant);
        }
        m_row.reset();
        return state;
    }

    Statement m_row;
    Words& m_words;
    bool m_detailed;
    std::unordered_map<std::int64_t, AssociationState> m_known;
};

// The items of type Association are named by item_key, the others by word. Each is on many nodes.
class ItemNames
{
public:
    explicit ItemNames(Database& database)
        : m_row(database, "SELECT item FROM item_key WHERE id = ?1")
    {
    }

    const std::string& of(std::int64_t key)
    {
        const auto [found, added] = m_names.try_emplace(key);
        if (added) {
            m_row.bind(1, key);
            found->second = m_row.step() ? m_row.text(0) : std::string_view();
            m_row.reset();
        }
        return found->second;
    }

private:
    Statement m_row;
    std::unordered_map<std::int64_t, std::string> m_names;
};

using States = std::map<std::pair<std::int64_t, std::string>, AssociationState>;

void keepLater(States& states, AssociationState&& state)
{
    auto& kept = states[{state.node, state.id}];
    if (kept.node == 0 || state.time > kept.time || (state.time == kept.time && state.detailed)) {
        kept = std::move(state);
    }
}

struct Reading
{
    Database& database;
    Words& words;
    const Moment& moment;
    const Scope& scope;
};

template <typename Each> void readStates(States& states, const Reading& reading, bool detailed, Each eachNode)
{
    const auto kind = reading.words.find(detailed ? "@association" : "Association");
    if (kind < 0) {
        return; // each node that is looked at costs a page, in vain
    }
    Contents contents(reading.database, reading.words, detailed);
    ItemNames names(reading.database);
    NewestReports newest(reading.database, kind, upTo(reading.moment));
    Statement rows(reading.database, scoped(factsSql, reading.scope));
    eachNode([&](std::int64_t node) {
        rows.bind(1, upTo(reading.moment));
        rows.bind(2, node);
        rows.bind(3, kind);
        while (rows.step()) {
            AssociationState state;
            state.node = rows.integer(0);
            state.key = rows.integer(1);
            state.id = detailed ? reading.words.text(state.key) : names.of(state.key);
            state.detailed = detailed;
            state.content = rows.integer(2);
            state.failed = rows.integer(3) != 0;
            state.since = rows.integer(4);
            state.original = rows.optionalInteger(5).value_or(0);
            state.file = rows.integer(6);
            const auto at = rows.optionalInteger(7);
            state.time = at ? at : newest.of(state.node);
            contents.fill(state);
            keepLater(states, std::move(state));
        }
    });
}

// Nodes of which a later compliance summary says that no association fails.
std::unordered_set<std::int64_t> clearedNodes(
    Words& words, const States& states, const std::vector<TypeSummary>& summaries)
{
    if (summaries.empty()) {
        return {};
    }
    std::unordered_map<std::int64_t, Instant> newest;
    for (const auto& [key, state] : states) {
        auto& time = newest[state.node];
        time = std::max(time, state.time.value_or(0));
    }
    std::unordered_set<std::int64_t> cleared;
    const auto association = words.find("Association");
    for (const auto& summary : summaries) {
        const auto known = newest.find(summary.node);
        if (summary.type == association && known != newest.end() && saysNoneFails(summary)
            && summary.time > known->second + hour) {
            cleared.insert(summary.node);
        }
    }
    return cleared;
}

std::vector<AssociationState> withoutCleared(Words& words, States&& states, const std::vector<TypeSummary>& summaries)
{
    const auto cleared = clearedNodes(words, states, summaries);
    std::vector<AssociationState> kept;
    kept.reserve(states.size());
    for (auto& [key, state] : states) {
        if (!cleared.contains(state.node)) {
            kept.push_back(std::move(state));
        }
    }
    return kept;
}

}

Words::Words(Database& database)
    : m_byId(database, "SELECT text FROM word WHERE id = ?1")
    , m_byText(database, "SELECT id FROM word WHERE text = ?1")
{
}

const std::string& Words::text(std::int64_t word)
{
    const auto found = m_texts.find(word);
    if (found != m_texts.end()) {
        return found->second;
    }
    m_byId.bind(1, word);
    std::string text(m_byId.step() ? m_byId.text(0) : std::string_view());
    m_byId.reset();
    return m_texts.emplace(word, std::move(text)).first->second;
}

std::int64_t Words::find(std::string_view text)
{
    m_byText.bind(1, text);
    const std::int64_t word = m_byText.step() ? m_byText.integer(0) : -1;
    m_byText.reset();
    return word;
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
    Statement rows(database, scoped(summariesSql, scope));
    rows.bind(1, upTo(moment));
    rows.bind(2, scope.node);
    rows.bind(3, kind);
    const auto count = [&rows](int column) -> std::optional<int> {
        const auto value = rows.optionalInteger(column);
        return value && *value >= 0 ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
    };
    while (rows.step()) {
        summaries.push_back({.node = rows.integer(0),
            .type = rows.integer(1),
            .status = static_cast<ComplianceStatus>(rows.integer(2)),
            .severity = static_cast<Severity>(rows.integer(3)),
            .compliant = count(4),
            .nonCompliant = count(5),
            .time = rows.integer(6),
            .since = rows.integer(7)});
    }
    return summaries;
}

std::vector<AssociationState> loadAssociations(Database& database, const Moment& moment, const Scope& scope)
{
    return loadAssociations(database, moment, scope, loadTypeSummaries(database, moment, scope));
}

std::vector<AssociationState> loadAssociations(
    Database& database, const Moment& moment, const Scope& scope, const std::vector<TypeSummary>& summaries)
{
    Words words(database);
    States states;
    const Reading reading {database, words, moment, scope};
    const auto all = [&scope](const auto& read) { read(scope.node); };
    readStates(states, reading, true, all);
    readStates(states, reading, false, all);
    return withoutCleared(words, std::move(states), summaries);
}

std::vector<AssociationState> loadAssociations(Database& database, const Moment& moment,
    const std::set<std::int64_t>& nodes, const std::vector<TypeSummary>& summaries)
{
    Words words(database);
    States states;
    const Scope one {.node = -1};
    const Reading reading {database, words, moment, one};
    const auto each = [&nodes](const auto& read) { std::ranges::for_each(nodes, read); };
    readStates(states, reading, true, each);
    readStates(states, reading, false, each);
    return withoutCleared(words, std::move(states), summaries);
}

void addNodesWithBad(
    std::set<std::int64_t>& nodes, Database& database, const Moment& moment, std::span<const std::int64_t> kinds)
{
    Statement rows(database, "SELECT node FROM " + badFacts(moment, {}));
    for (const auto kind : kinds) {
        rows.bind(1, upTo(moment));
        rows.bind(3, kind);
        while (rows.step()) {
            nodes.insert(rows.integer(0));
        }
    }
}
