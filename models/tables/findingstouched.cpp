// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingstouched.h"

#include "models/store/changes.h"
#include "models/tables/suppressions.h"

#include <algorithm>

namespace {
std::optional<Instant> instantOf(const Column& column, std::size_t row)
{
    const auto value = column.value(row);
    return value == Column::absent ? std::nullopt : std::optional(value);
}

bool saysTheSame(const FindingNode& node, const FindingNode* before)
{
    return before != nullptr && node.countedAs == before->countedAs && node.platform == before->platform
        && node.patchGroup == before->patchGroup && node.patch == before->patch;
}
}

const Column& columnOf(const Table& table, std::string_view key)
{
    return table.column(static_cast<std::size_t>(table.indexOf(key)));
}

TouchedFindings::TouchedFindings(const Table& table, Database& database)
    : m_table(table)
    , m_before(*table.source())
    , m_database(database)
    , m_ids(columnOf(table, "node"))
    , m_patchManager(columnOf(table, "patchManager"))
    , m_operationEnd(columnOf(table, "operationEnd"))
    , m_updated(columnOf(table, "updated"))
    , m_baseline(columnOf(table, "baseline"))
{
}

void TouchedFindings::addKeys(std::span<const std::int64_t> keys)
{
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
}

void TouchedFindings::addDecided()
{
    addDecidedAfter(m_before);
}

void TouchedFindings::addEverDecided()
{
    addDecidedAfter({});
}

void TouchedFindings::addDecidedAfter(const TableSource& before)
{
    addKeys("SELECT DISTINCT key FROM decision WHERE id > ?1", before.lastDecision);
    addKeys("SELECT DISTINCT key FROM decision WHERE id IN (SELECT decision FROM decision_export WHERE id > ?1)",
        before.lastExport);
    addKeys("SELECT DISTINCT key FROM suppression_export WHERE id > ?1", before.lastRuleExport);
    addKeys("SELECT DISTINCT key FROM import_digest WHERE id > ?1", before.lastDigest);
    addKeys(ruledSince(m_database, before.lastRule, before.lastMatch));
    addKeys(coveredFindings(m_database, before.lastDecision));
}

void TouchedFindings::addExpired(Instant now)
{
    const auto [from, to] = std::minmax(m_before.moment.now, now);
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

void TouchedFindings::addImported(std::span<const std::int64_t> files)
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

void TouchedFindings::addKeys(const char* sql, std::int64_t after)
{
    Statement keys(m_database, sql);
    keys.bind(1, after);
    while (keys.step()) {
        m_keys.push_back(keys.integer(0));
    }
}

void TouchedFindings::addContradicted(const NodesByCode& nodes)
{
    auto placed = nodes; // those that can contradict anything
    std::ranges::replace_if(placed, [](const FindingNode* node) { return node && !node->clean; }, nullptr);
    m_ids.codes().visit([&](auto codes) {
        for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
            if (const auto* node = placed[codes[row]]; node && isContradicted(row, node)) {
                m_keys.push_back(m_table.key(row));
            }
        }
    });
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

std::vector<std::int64_t> TouchedFindings::take()
{
    std::ranges::sort(m_keys);
    const auto rest = std::ranges::unique(m_keys);
    m_keys.erase(rest.begin(), rest.end());
    return std::move(m_keys);
}
