// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/associations.h"

#include "models/tables/newestreports.h"
#include "models/tables/pastfacts.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace {

constexpr Instant hour = 3600 * microsPerSecond;

// ?1 moment, ?2 node or 0, ?3 kind
constexpr auto factsSql = R"(
SELECT f.node, f.key, f.content, f.bad, f.since, f.original, f.file, f.at
FROM node n CROSS JOIN fact f ON f.node = n.id AND f.kind = ?3
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

    const std::shared_ptr<const AssociationSaid>& of(std::int64_t content)
    {
        auto found = m_known.find(content);
        if (found == m_known.end()) {
            found = m_known.emplace(content, std::make_shared<const AssociationSaid>(read(content))).first;
        }
        return found->second;
    }

private:
    AssociationSaid read(std::int64_t content)
    {
        AssociationSaid said;
        m_row.bind(1, content);
        if (m_row.step()) {
            said.severity = static_cast<Severity>(m_row.integer(0));
            said.document = m_words.text(m_row.integer(1));
            said.name = m_words.text(m_row.integer(2));
            said.errorCode = m_words.text(m_row.integer(3));
            said.summary = m_words.text(m_row.integer(4));
            said.succeeded = m_detailed ? sameWord(m_words.text(m_row.integer(5)), "Success")
                                        : m_row.integer(5) == static_cast<int>(ComplianceStatus::Compliant);
        } else {
            said.succeeded = true;
        }
        m_row.reset();
        return said;
    }

    Statement m_row;
    Words& m_words;
    bool m_detailed;
    std::unordered_map<std::int64_t, std::shared_ptr<const AssociationSaid>> m_known;
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

using States = std::vector<AssociationState>;

// Of each only what was told last; by node and id.
void keepLatest(States& states)
{
    const auto goesBefore = [](const AssociationState& left, const AssociationState& right) {
        return left.node != right.node ? left.node < right.node : left.id < right.id;
    };
    if (!std::ranges::is_sorted(states, goesBefore)) {
        std::ranges::stable_sort(states, goesBefore);
    }
    std::size_t kept = 0;
    for (auto& state : states) {
        if (kept == 0 || states[kept - 1].node != state.node || states[kept - 1].id != state.id) {
            ++kept;
        } else if (auto& known = states[kept - 1];
                   !(state.time > known.time || (state.time == known.time && state.detailed))) {
            continue;
        }
        if (&states[kept - 1] != &state) {
            states[kept - 1] = std::move(state);
        }
    }
    states.erase(states.begin() + static_cast<std::ptrdiff_t>(kept), states.end());
}

// Reads the states of one kind of report, however their facts are found.
class StateReader
{
public:
    StateReader(
        Database& database, Words& words, const Moment& moment, bool detailed, const PastFacts* past = nullptr)
        : m_kind(words.find(detailed ? "@association" : "Association"))
        , m_words(words)
        , m_contents(database, words, detailed)
        , m_names(database)
        , m_newest(database, m_kind, upTo(moment), past ? &past->reports(m_kind) : nullptr)
        , m_detailed(detailed)
    {
    }

    [[nodiscard]] std::int64_t kind() const { return m_kind; } // below 0: there are none

    [[nodiscard]] AssociationState read(const FactVersion& fact)
    {
        return {.node = fact.node,
            .id = m_detailed ? m_words.text(fact.key) : m_names.of(fact.key),
            .detailed = m_detailed,
            .key = fact.key,
            .content = fact.content,
            .failed = fact.bad,
            .said = m_contents.of(fact.content),
            .time = fact.at ? fact.at : m_newest.of(fact.node),
            .since = fact.since};
    }

private:
    std::int64_t m_kind;
    Words& m_words;
    Contents m_contents;
    ItemNames m_names;
    NewestReports m_newest;
    bool m_detailed;
};

constexpr std::array detailedAndNot {true, false}; // in this order

template <typename Each>
States readStates(Database& database, Words& words, const Moment& moment, const Scope& scope, Each eachNode)
{
    States states;
    for (const bool detailed : detailedAndNot) {
        StateReader reader(database, words, moment, detailed);
        if (reader.kind() < 0) {
            continue; // each node that is looked at costs a page, in vain
        }
        Statement rows(database, scoped(factsSql, scope));
        eachNode([&](std::int64_t node) {
            rows.bind(1, upTo(moment));
            rows.bind(2, node);
            rows.bind(3, reader.kind());
            while (rows.step()) {
                auto& state = states.emplace_back(reader.read({.node = rows.integer(0),
                    .key = rows.integer(1),
                    .content = rows.integer(2),
                    .bad = rows.integer(3) != 0,
                    .since = rows.integer(4),
                    .at = rows.optionalInteger(7)}));
                state.original = rows.optionalInteger(5).value_or(0);
                state.file = rows.integer(6);
            }
        });
    }
    keepLatest(states);
    return states;
}

// Nodes of which a later compliance summary says that no association fails.
std::unordered_set<std::int64_t> clearedNodes(
    Words& words, const States& states, const std::vector<TypeSummary>& summaries)
{
    if (summaries.empty()) {
        return {};
    }
    std::unordered_map<std::int64_t, Instant> newest;
    for (const auto& state : states) {
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

States withoutCleared(Words& words, States&& states, const std::vector<TypeSummary>& summaries)
{
    if (const auto cleared = clearedNodes(words, states, summaries); !cleared.empty()) {
        std::erase_if(states, [&](const AssociationState& state) { return cleared.contains(state.node); });
    }
    return std::move(states);
}

}

std::vector<AssociationState> loadAssociations(Database& database, const Moment& moment, const Scope& scope)
{
    return loadAssociations(database, moment, scope, loadTypeSummaries(database, moment, scope));
}

std::vector<AssociationState> loadAssociations(
    Database& database, const Moment& moment, const Scope& scope, const std::vector<TypeSummary>& summaries)
{
    Words words(database);
    auto states = readStates(database, words, moment, scope, [&scope](const auto& read) { read(scope.node); });
    return withoutCleared(words, std::move(states), summaries);
}

std::vector<AssociationState> loadAssociations(
    Database& database, const Moment& moment, const PastFacts& past, const std::vector<TypeSummary>& summaries)
{
    Words words(database);
    States states;
    for (const bool detailed : detailedAndNot) {
        StateReader reader(database, words, moment, detailed, &past);
        past.of(reader.kind()).at(upTo(moment), [&](const FactVersion& fact) { states.push_back(reader.read(fact)); });
    }
    keepLatest(states);
    return withoutCleared(words, std::move(states), summaries);
}

std::vector<AssociationState> loadAssociations(Database& database, const Moment& moment,
    const std::set<std::int64_t>& nodes, const std::vector<TypeSummary>& summaries)
{
    Words words(database);
    const auto each = [&nodes](const auto& read) { std::ranges::for_each(nodes, read); };
    auto states = readStates(database, words, moment, {.node = -1}, each);
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
