// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/changeditems.h"

#include "models/tables/typeevidence.h"

#include <algorithm>
#include <map>
#include <utility>

namespace {

// Was bad at ?1, and that ended by ?2; began after ?1 and is bad at ?2.
constexpr auto candidatesSql = R"(
SELECT node, key FROM fact INDEXED BY fact_bad WHERE bad = 1 AND kind = ?3 AND until > ?1 AND until <= ?2 AND since <= ?1
UNION ALL SELECT node, key FROM fact INDEXED BY fact_bad WHERE bad = 1 AND kind = ?3 AND until IS NULL AND since > ?1 AND since <= ?2
UNION ALL SELECT node, key FROM fact INDEXED BY fact_bad WHERE bad = 1 AND kind = ?3 AND until > ?2 AND since > ?1 AND since <= ?2)";

constexpr auto spansSql = "SELECT since, until, content, bad, file FROM fact WHERE node = ?1 AND kind = ?2 AND key = ?3"
                          " AND since <= ?4 ORDER BY since DESC";
constexpr auto reportSql = "SELECT file FROM report WHERE node = ?1 AND kind = ?2 AND time = ?3";
constexpr auto badFactSql = "SELECT 1 FROM fact WHERE node = ?1 AND bad = 1 AND since <= ?2 LIMIT 1";
constexpr auto badCountsSql = R"(
SELECT 1 FROM patch_summary WHERE node = ?1 AND time <= ?2 AND (missing > 0 OR failed > 0 OR installed_pending_reboot > 0
  OR installed_rejected > 0) LIMIT 1)";

struct Meaning
{
    PatchState state = PatchState::None;
    Severity severity = Severity::None;
};

struct Candidate
{
    std::int64_t node = 0;
    std::int64_t key = 0;

    friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

class ItemReader
{
public:
    ItemReader(Database& database, const Between& between)
        : m_database(database)
        , m_between(between)
        , m_candidates(database, candidatesSql)
        , m_spans(database, spansSql)
        , m_report(database, reportSql)
    {
        Statement rows(database, "SELECT id, state, severity FROM item_content");
        while (rows.step()) {
            const auto id = static_cast<std::size_t>(rows.integer(0));
            m_meanings.resize(std::max(m_meanings.size(), id + 1));
            m_meanings[id] = {static_cast<PatchState>(rows.integer(1)), static_cast<Severity>(rows.integer(2))};
        }
    }

    void readKind(std::int64_t kind, ChangeSubject subject);
    void readAssociations(std::int64_t association, std::int64_t detailed);

    [[nodiscard]] std::vector<ChangedItem> take()
    {
        std::ranges::stable_sort(m_items, {}, &ChangedItem::node);
        return std::move(m_items);
    }

private:
    struct Walked
    {
        ChangedItem item = {};
        bool earlier = false; // bad before the stretch that is told of
    };

    [[nodiscard]] std::vector<Candidate> candidates(std::int64_t kind);
    [[nodiscard]] Walked walk(const Candidate& candidate, std::int64_t kind, ChangeSubject subject);
    [[nodiscard]] std::vector<AssociationState> associationsAt(
        Instant time, const std::set<std::int64_t>& nodes, std::set<std::int64_t>& cleared, std::int64_t association);
    [[nodiscard]] Stand standOf(ChangeSubject subject, std::int64_t content, bool bad) const;
    [[nodiscard]] Severity severityOf(ChangeSubject subject, std::int64_t content) const;

    Database& m_database;
    Between m_between;
    Statement m_candidates, m_spans, m_report;
    std::vector<Meaning> m_meanings; // by item_content.id
    std::vector<ChangedItem> m_items;
};

Stand ItemReader::standOf(ChangeSubject subject, std::int64_t content, bool bad) const
{
    if (subject == ChangeSubject::Patch) {
        return ::standOf(m_meanings.at(static_cast<std::size_t>(content)).state, bad);
    }
    if (!bad) {
        return Stand::Compliant;
    }
    return subject == ChangeSubject::Association ? Stand::AssociationFailed : Stand::Custom;
}

Severity ItemReader::severityOf(ChangeSubject subject, std::int64_t content) const
{
    const bool item = subject != ChangeSubject::Association; // those have contents of two kinds
    return item ? m_meanings.at(static_cast<std::size_t>(content)).severity : Severity::None;
}

std::vector<Candidate> ItemReader::candidates(std::int64_t kind)
{
    std::vector<Candidate> all;
    m_candidates.bind(1, m_between.from);
    m_candidates.bind(2, m_between.to);
    m_candidates.bind(3, kind);
    while (m_candidates.step()) {
        all.push_back({m_candidates.integer(0), m_candidates.integer(1)});
    }
    std::ranges::sort(all);
    const auto rest = std::ranges::unique(all);
    all.erase(rest.begin(), rest.end());
    return all;
}

// From what holds after back to where the stretch that is told of began, and on until something bad lies before it.
ItemReader::Walked ItemReader::walk(const Candidate& candidate, std::int64_t kind, ChangeSubject subject)
{
    Walked walked;
    auto& item = walked.item;
    m_spans.bind(1, candidate.node);
    m_spans.bind(2, kind);
    m_spans.bind(3, candidate.key);
    m_spans.bind(4, m_between.to);
    bool newest = true, stood = false;
    enum { Before, Within, Beyond } stretch = Before;
    while (m_spans.step() && !(walked.earlier && stood)) {
        const auto since = m_spans.integer(0);
        const auto until = m_spans.optionalInteger(1);
        const bool bad = m_spans.integer(3) != 0;
        const auto holdsAt = [&](Instant time) { return since <= time && (!until || *until > time); };
        const auto stand = standOf(subject, m_spans.integer(2), bad);
        const bool ends = newest;
        if (std::exchange(newest, false)) {
            const bool holds = holdsAt(m_between.to);
            item.after = holds ? stand : Stand::NotReported;
            item.since = holds ? since : *until;
            item.fileAfter = holds ? m_spans.integer(4) : 0;
        }
        if (!stood && since <= m_between.from) {
            stood = true;
            item.before = holdsAt(m_between.from) ? stand : Stand::NotReported;
            item.fileBefore = item.before == Stand::NotReported ? 0 : m_spans.integer(4);
        }
        const bool begins = bad && (isBad(item.after) ? ends : holdsAt(m_between.from));
        if ((stretch == Before && begins) || (stretch == Within && bad && until == item.firstSeen)) {
            item.severity = stretch == Before ? severityOf(subject, m_spans.integer(2)) : item.severity;
            item.firstSeen = since;
            stretch = Within;
        } else if (stretch != Before) {
            stretch = Beyond;
            walked.earlier = walked.earlier || bad;
        }
    }
    m_spans.reset();
    return walked;
}

void ItemReader::readKind(std::int64_t kind, ChangeSubject subject)
{
    for (const auto& candidate : candidates(kind)) {
        auto walked = walk(candidate, kind, subject);
        auto& item = walked.item;
        const auto change = changeOfItem(item.before, item.after, walked.earlier);
        if (!change) {
            continue;
        }
        item.node = candidate.node;
        item.subject = subject;
        item.change = *change;
        item.key = candidate.key;
        if (item.after == Stand::NotReported) {
            m_report.bind(1, item.node);
            m_report.bind(2, kind);
            m_report.bind(3, item.since);
            item.fileAfter = m_report.step() ? m_report.integer(0) : 0;
            m_report.reset();
        }
        m_items.push_back(std::move(item));
    }
}

std::vector<AssociationState> ItemReader::associationsAt(
    Instant time, const std::set<std::int64_t>& nodes, std::set<std::int64_t>& cleared, std::int64_t association)
{
    const Moment moment {.asOf = time};
    const auto summaries = loadTypeSummaries(m_database, moment);
    for (const auto& summary : summaries) {
        if (summary.type == association && saysNoneFails(summary)) {
            cleared.insert(summary.node);
        }
    }
    return loadAssociations(m_database, moment, nodes, summaries);
}

// Two kinds of reports speak of them: how they stand is asked at both moments.
void ItemReader::readAssociations(std::int64_t association, std::int64_t detailed)
{
    std::set<std::int64_t> nodes, cleared;
    for (const auto time : {m_between.from, m_between.to}) {
        addNodesWithBad(nodes, m_database, {.asOf = time}, std::array {association, detailed});
    }
    using Key = std::pair<std::int64_t, std::string>;
    std::map<Key, std::pair<AssociationState, AssociationState>> both;
    for (auto& state : associationsAt(m_between.from, nodes, cleared, association)) {
        both[{state.node, state.id}].first = std::move(state);
    }
    cleared.clear();
    for (auto& state : associationsAt(m_between.to, nodes, cleared, association)) {
        both[{state.node, state.id}].second = std::move(state);
    }
    const auto standOfState = [](const AssociationState& state) {
        return state.node == 0 ? Stand::NotReported : state.failed ? Stand::AssociationFailed : Stand::Compliant;
    };
    for (const auto& [key, states] : both) {
        const auto& [before, after] = states;
        if (before.failed == after.failed) {
            continue;
        }
        const auto& bad = after.failed ? after : before;
        const auto walked
            = walk({bad.node, bad.key}, bad.detailed ? detailed : association, ChangeSubject::Association);
        auto stands = std::pair(standOfState(before), standOfState(after));
        if (stands.second == Stand::NotReported && cleared.contains(key.first)) {
            stands.second = Stand::Compliant;
        }
        ChangedItem item {.node = key.first, .subject = ChangeSubject::Association};
        item.before = stands.first;
        item.after = stands.second;
        item.change = changeOfItem(item.before, item.after, walked.earlier).value_or(Change::Moved);
        item.id = key.second;
        item.severity = bad.said->severity;
        item.firstSeen = walked.item.firstSeen ? walked.item.firstSeen : std::optional(bad.since);
        item.since = after.node != 0 ? after.since : walked.item.since;
        item.fileBefore = before.file;
        item.fileAfter = after.file;
        m_items.push_back(std::move(item));
    }
}

}

std::vector<ChangedItem> loadChangedItems(Database& database, const Between& between)
{
    Words words(database);
    ItemReader reader(database, between);
    reader.readKind(words.find("Patch"), ChangeSubject::Patch);
    reader.readAssociations(words.find("Association"), words.find("@association"));
    for (const auto& [type, name] : otherTypes(database)) {
        reader.readKind(type, ChangeSubject::Custom);
    }
    return reader.take();
}

EarlierTrouble::EarlierTrouble(Database& database)
    : m_facts(database, badFactSql)
    , m_counts(database, badCountsSql)
{
}

bool EarlierTrouble::of(std::int64_t node, Instant upTo)
{
    for (auto* statement : {&m_counts, &m_facts}) {
        statement->bind(1, node);
        statement->bind(2, upTo);
        const bool found = statement->step();
        statement->reset();
        if (found) {
            return true;
        }
    }
    return false;
}
