// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingsrefresh.h"

#include "models/store/changes.h"
#include "models/tables/findingsreader.h"
#include "models/tables/suppressions.h"
#include "models/tables/tablemerge.h"

#include <algorithm>

namespace {
const Column& columnOf(const Table& table, std::string_view key)
{
    return table.column(static_cast<std::size_t>(table.indexOf(key)));
}

// The keys of findings that may say something else than a table of them does.
class TouchedFindings
{
public:
    TouchedFindings(const Table& table, Database& database, const TableSource& now)
        : m_table(table)
        , m_before(*table.source())
        , m_now(now)
        , m_database(database)
        , m_patchManager(columnOf(table, "patchManager"))
        , m_operationEnd(columnOf(table, "operationEnd"))
        , m_updated(columnOf(table, "updated"))
        , m_baseline(columnOf(table, "baseline"))
    {
    }

    void addDecided()
    {
        addKeys("SELECT DISTINCT key FROM decision WHERE id > ?1", m_before.lastDecision);
        addKeys("SELECT DISTINCT key FROM decision WHERE id IN (SELECT decision FROM decision_export WHERE id > ?1)",
            m_before.lastExport);
        addKeys("SELECT DISTINCT key FROM suppression_export WHERE id > ?1", m_before.lastRuleExport);
        addKeys("SELECT DISTINCT key FROM import_digest WHERE id > ?1", m_before.lastDigest);
        const auto ruled = ruledSince(m_database, m_before.lastRule, m_before.lastMatch);
        m_keys.insert(m_keys.end(), ruled.begin(), ruled.end());
        const auto covered = coveredFindings(m_database, m_before.lastDecision);
        m_keys.insert(m_keys.end(), covered.begin(), covered.end());
    }

    // Of which a suppression ran out between the two moments, whichever is first.
    void addExpired()
    {
        const auto [from, to] = std::minmax(m_before.moment.now, m_now.moment.now);
        const auto& expires = columnOf(m_table, "expires");
        expires.codes().visit([&](auto codes) {
            for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
                const auto at = codes[row] == 0 ? Column::absent : expires.valueOf(codes[row]);
                if (at != Column::absent && at >= from && at <= to) {
                    m_keys.push_back(m_table.key(row));
                }
            }
        });
    }

    void addImported(std::span<const std::int64_t> files)
    {
        addKeys("SELECT DISTINCT key FROM finding WHERE id > ?1", m_before.lastFinding);
        addKeys("SELECT DISTINCT key FROM finding_update WHERE id > ?1", m_before.lastUpdate);
        Statement changes(m_database, "SELECT before FROM import_change WHERE file = ?1 AND kind = ?2");
        Statement key(m_database, "SELECT key FROM finding WHERE id = ?1");
        for (const auto file : files) {
            changes.bind(1, file);
            changes.bind(2, static_cast<int>(ChangedTable::Findings));
            while (changes.step()) {
                const auto row = ChangedRows::unpacked(changes.text(0));
                key.bind(1, row.empty() ? std::nullopt : row.front());
                if (key.step()) {
                    m_keys.push_back(key.integer(0));
                    key.reset();
                }
            }
        }
    }

    // Of which the node has another name, stands otherwise, or contradicts them or did so. False: a node is gone.
    [[nodiscard]] bool addOfNodes(const FindingNodes& nodes);

    [[nodiscard]] std::vector<std::int64_t> take()
    {
        std::ranges::sort(m_keys);
        const auto rest = std::ranges::unique(m_keys);
        m_keys.erase(rest.begin(), rest.end());
        return std::move(m_keys);
    }

private:
    void addKeys(const char* sql, std::int64_t after)
    {
        Statement keys(m_database, sql);
        keys.bind(1, after);
        while (keys.step()) {
            m_keys.push_back(keys.integer(0));
        }
    }

    [[nodiscard]] bool isContradicted(std::size_t row, const FindingNode* node) const;

    const Table& m_table;
    const TableSource& m_before;
    const TableSource& m_now;
    Database& m_database;
    const Column& m_patchManager;
    const Column& m_operationEnd;
    const Column& m_updated;
    const Column& m_baseline;
    std::vector<std::int64_t> m_keys;
};

std::optional<Instant> instantOf(const Column& column, std::size_t row)
{
    const auto value = column.value(row);
    return value == Column::absent ? std::nullopt : std::optional(value);
}

bool TouchedFindings::isContradicted(std::size_t row, const FindingNode* node) const
{
    if (node == nullptr || !node->clean || m_patchManager.value(row) != 1) {
        return false;
    }
    FindingState state;
    state.operationEnd = instantOf(m_operationEnd, row);
    state.updated = instantOf(m_updated, row);
    return isFixed(state, m_baseline.text(row), *node->clean, node->baseline);
}

bool saysTheSame(const FindingNode& node, const FindingNode* before)
{
    return before != nullptr && node.countedAs == before->countedAs && node.platform == before->platform
        && node.patchGroup == before->patchGroup && node.patch == before->patch;
}

bool TouchedFindings::addOfNodes(const FindingNodes& nodes)
{
    struct Node
    {
        const FindingNode* is = nullptr;
        const FindingNode* was = nullptr;
        std::int64_t name = Column::absent; // number of the text
        bool same = false; // what else the findings say of it
    };

    const auto& ids = columnOf(m_table, "node");
    const auto& names = columnOf(m_table, "name");
    std::vector<Node> byCode(ids.dictionary().size() + 1);
    for (const auto& node : nodes) {
        if (const auto number = ids.dictionary().find(node.node); number >= 0) {
            byCode[static_cast<std::size_t>(number) + 1] = {&node, findNode(*m_before.nodes, node.id),
                node.name.empty() ? Column::absent : names.dictionary().find(node.name)};
            auto& placed = byCode[static_cast<std::size_t>(number) + 1];
            placed.same = saysTheSame(node, placed.was);
        }
    }
    for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
        const auto code = ids.codes()[row];
        if (code == 0) {
            continue;
        }
        const auto& [node, before, name, same] = byCode[code];
        if (node == nullptr) {
            return false;
        }
        // Also where it was so before: since when may be told anew.
        if (names.value(row) != name || isContradicted(row, node) || isContradicted(row, before) || !same) {
            m_keys.push_back(m_table.key(row));
        }
    }
    return true;
}

// Files that were stored since; nothing: some are not any more, or what they changed is not kept.
std::optional<std::vector<std::int64_t>> newFiles(Database& database, const TableSource& before, const TableSource& now)
{
    std::vector<std::int64_t> files;
    std::ranges::set_difference(now.files, before.files, std::back_inserter(files));
    bool kept = std::ranges::includes(now.files, before.files);
    Statement run(database, "SELECT undoable FROM import_run WHERE id = (SELECT run FROM source_file WHERE id = ?1)");
    for (const auto file : files) {
        run.bind(1, file);
        kept = kept && run.step() && run.integer(0) != 0;
        run.reset();
    }
    return kept ? std::optional(files) : std::nullopt;
}

// Nothing: all have to be read.
std::optional<std::vector<std::int64_t>> touchedKeys(const Table& table, Database& database, TableSource& now)
{
    const auto& before = *table.source();
    const auto files = newFiles(database, before, now);
    if (!files || now.lastDecision < before.lastDecision) {
        return {};
    }
    TouchedFindings touched(table, database, now);
    touched.addDecided();
    touched.addExpired();
    now.nodes = before.nodes;
    if (!files->empty()) {
        touched.addImported(*files);
        now.nodes = std::make_shared<const FindingNodes>(loadFindingNodes(database, now.moment, {}));
        if (!touched.addOfNodes(*now.nodes)) {
            return {};
        }
    }
    auto keys = touched.take();
    constexpr std::size_t few = 10'000;
    const bool many = keys.size() > few && keys.size() > table.rowCount() / 4;
    return many ? std::nullopt : std::optional(std::move(keys));
}
}

TablePointer refreshedFindings(const Table& table, Database& database, const Moment& moment)
{
    const auto* view = findView("findings");
    if (!table.source() || table.source()->moment.asOf || moment.asOf) {
        return view->load(database, moment, {});
    }
    std::shared_ptr<Table> refreshed;
    {
        const ReadTransaction reading(database);
        auto now = std::make_shared<TableSource>(readSource(database, moment));
        if (const auto keys = touchedKeys(table, database, *now)) {
            const auto part = FindingsReader(database, moment, {}, now->nodes).read(*keys);
            refreshed = mergedTable(table, *part, *keys);
            refreshed->setSource(std::move(now));
        }
    }
    return refreshed ? refreshed : view->load(database, moment, {});
}
