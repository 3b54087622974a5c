// SPDX-License-Identifier: GPL-3.0-or-later
// Patches that were fixed, and all patches: of a node every one; of the fleet those that are or were non-compliant, for
// the rest is millions of rows that say nothing.
#include "models/tables/accountnames.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/patchlists.h"
#include "models/tables/patchtroubles.h"
#include "models/tables/scopedsql.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace {

// ?1 moment, ?2 node, ?3 kind
constexpr auto nowOfNodeSql = R"(
SELECT node, key, content, since FROM fact WHERE node = ?2 AND kind = ?3 AND since <= ?1 AND (until IS NULL OR until > ?1))";
// ?4 key
constexpr auto nowSql = R"(
SELECT content, since FROM fact WHERE node = ?2 AND kind = ?3 AND key = ?4 AND since <= ?1 AND (until IS NULL OR until > ?1)
ORDER BY since DESC LIMIT 1)";
constexpr auto contentSql =
    "SELECT classification, patch_severity, severity, state, status, cves FROM item_content WHERE id = ?1";

constexpr ColumnSpec hidden(ColumnSpec spec)
{
    spec.shown = false;
    return spec;
}

constexpr ColumnSpec columns[] = {
    {.key = "patch", .title = QT_TRANSLATE_NOOP("Column", "Patch"), .type = ColumnType::Identifier, .jsonName = "KBId"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .jsonName = "Title"},
    hidden(nodeColumn),
    nameColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    hidden(platformColumn),
    {.key = "was",
        .title = QT_TRANSLATE_NOOP("Column", "State Before"),
        .type = ColumnType::PatchState,
        .jsonName = "StateBefore"},
    {.key = "state",
        .title = QT_TRANSLATE_NOOP("Column", "State"),
        .type = ColumnType::PatchState,
        .jsonName = "State"},
    {.key = "status",
        .title = QT_TRANSLATE_NOOP("Column", "Status"),
        .type = ColumnType::ComplianceStatus,
        .jsonName = "Status",
        .shown = false,
        .searched = false},
    {.key = "since",
        .title = QT_TRANSLATE_NOOP("Column", "Since"),
        .type = ColumnType::Time,
        .jsonName = "Since",
        .shown = false},
    {.key = "firstSeen",
        .title = QT_TRANSLATE_NOOP("Column", "Non-Compliant Since"),
        .type = ColumnType::Time,
        .jsonName = "NonCompliantSince"},
    {.key = "fixed", .title = QT_TRANSLATE_NOOP("Column", "Fixed On"), .type = ColumnType::Time, .jsonName = "FixedAt"},
    {.key = "daysToFix",
        .title = QT_TRANSLATE_NOOP("Column", "Days to Fix"),
        .type = ColumnType::Number,
        .jsonName = "DaysToFix"},
    {.key = "classification", .title = QT_TRANSLATE_NOOP("Column", "Classification"), .jsonName = "Classification"},
    {.key = "patchSeverity", .title = QT_TRANSLATE_NOOP("Column", "Vendor's Severity"), .jsonName = "Severity"},
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "ComplianceSeverity"},
    {.key = "cves", .title = QT_TRANSLATE_NOOP("Column", "CVEs"), .jsonName = "CVEIds"},
};

// A patch on a node, as it is and as it was.
struct PatchLife
{
    std::int64_t node = 0;
    std::int64_t key = 0;
    std::int64_t content = 0; // now; 0: not reported any more
    Instant since = 0;
    const PatchTrouble* trouble = nullptr;
};

class LifeReader
{
public:
    LifeReader(Database& database, const Moment& moment, const Scope& scope)
        : m_evidence(database, moment, scope)
        , m_scope(scope)
        , m_kind(m_evidence.words.find("Patch"))
        , m_troubles(loadPatchTroubles(database, m_kind, moment, scope))
        , m_now(database, nowSql)
        , m_name(database, "SELECT item, title FROM item_key WHERE id = ?1")
        , m_content(database, contentSql)
        , m_row(columns, database)
    {
        addNodeFacts(m_evidence);
        addAccountNames(m_evidence);
        m_outdated = nodesWithOutdatedList(database, moment, scope);
    }

    [[nodiscard]] TablePointer fixed()
    {
        for (const auto& trouble : m_troubles) {
            if (trouble.fixed) {
                write(lifeOf(trouble));
            }
        }
        return m_row.finish();
    }

    [[nodiscard]] TablePointer all()
    {
        auto trouble = m_troubles.begin();
        for (auto life : m_scope.node == 0 ? std::vector<PatchLife>() : ofNode()) {
            for (; trouble != m_troubles.end() && trouble->key < life.key; ++trouble) {
                write(lifeOf(*trouble)); // not reported any more
            }
            life.trouble = trouble != m_troubles.end() && trouble->key == life.key ? &*trouble++ : nullptr;
            write(life);
        }
        for (; trouble != m_troubles.end(); ++trouble) {
            write(lifeOf(*trouble));
        }
        return m_row.finish();
    }

private:
    [[nodiscard]] std::vector<PatchLife> ofNode();
    [[nodiscard]] PatchLife lifeOf(const PatchTrouble& trouble);
    void write(const PatchLife& life);

    struct Meaning // of an item_content; of 0: nothing
    {
        std::optional<std::int64_t> classification = {}, patchSeverity = {}, severity = {}, state = {}, status = {},
                                    cves = {};
    };

    [[nodiscard]] Meaning meaningOf(std::int64_t content);

    Evidence m_evidence;
    Scope m_scope;
    std::int64_t m_kind;
    std::vector<PatchTrouble> m_troubles;
    std::unordered_set<std::int64_t> m_outdated;
    Statement m_now, m_name, m_content;
    RowWriter m_row;
};

// By key.
std::vector<PatchLife> LifeReader::ofNode()
{
    std::vector<PatchLife> lives;
    Statement rows(m_evidence.database, nowOfNodeSql);
    m_evidence.bind(rows);
    rows.bind(3, m_kind);
    while (rows.step()) {
        lives.push_back(
            {.node = rows.integer(0), .key = rows.integer(1), .content = rows.integer(2), .since = rows.integer(3)});
    }
    std::ranges::sort(lives, {}, &PatchLife::key);
    return lives;
}

PatchLife LifeReader::lifeOf(const PatchTrouble& trouble)
{
    PatchLife life {.node = trouble.node, .key = trouble.key, .trouble = &trouble};
    m_now.bind(1, m_evidence.upTo());
    m_now.bind(2, trouble.node);
    m_now.bind(3, m_kind);
    m_now.bind(4, trouble.key);
    if (m_now.step()) {
        life.content = m_now.integer(0);
        life.since = m_now.integer(1);
    }
    m_now.reset();
    return life;
}

LifeReader::Meaning LifeReader::meaningOf(std::int64_t content)
{
    Meaning meaning;
    m_content.bind(1, content);
    if (content != 0 && m_content.step()) {
        meaning = {m_content.integer(0), m_content.integer(1), m_content.integer(2), m_content.integer(3),
            m_content.integer(4), m_content.integer(5)};
    }
    m_content.reset();
    return meaning;
}

void LifeReader::write(const PatchLife& life)
{
    const auto* node = m_evidence.find(life.node);
    m_name.bind(1, life.key);
    if (node && (!node->terminated || m_scope.node != 0) && m_name.step()) {
        const bool current = life.content != 0 && !m_outdated.contains(life.node);
        const auto* trouble = life.trouble;
        const auto was = trouble && !trouble->open ? trouble->content : 0;
        const auto before = meaningOf(was);
        const auto now = meaningOf(current ? life.content : 0);
        m_row.text(m_name.text(0)).text(m_name.text(1)).node(node).number(before.state).number(now.state);
        m_row.number(now.status).time(current ? std::optional(life.since) : std::nullopt);
        m_row.time(trouble ? std::optional(trouble->firstSeen) : std::nullopt);
        m_row.time(trouble ? trouble->fixed : std::nullopt).number(trouble ? trouble->daysToFix() : std::nullopt);
        const auto shown = meaningOf(was != 0 ? was : life.content); // what is installed has no severity
        m_row.word(shown.classification).word(shown.patchSeverity).number(shown.severity).word(shown.cves);
        m_row.endRow(rowKey(life.node, m_name.text(0), m_name.text(1)));
    }
    m_name.reset();
}

TablePointer loadFixed(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    return LifeReader(database, moment, scope).fixed();
}

TablePointer loadAll(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    return LifeReader(database, moment, scope).all();
}

}

ViewSpec fixedView()
{
    return {.name = "fixed",
        .title = QT_TRANSLATE_NOOP("View", "Fixed Patches"),
        .columns = columns,
        .load = loadFixed,
        .order = {.column = "fixed", .descending = true},
        .ofReports = true};
}

ViewSpec allPatchesView()
{
    return {.name = "all-patches",
        .title = QT_TRANSLATE_NOOP("View", "All Patches"),
        .columns = columns,
        .load = loadAll,
        .order = {.column = "firstSeen", .descending = true},
        .ofReports = true};
}
