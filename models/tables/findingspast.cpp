// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingspast.h"

#include "models/tables/findingsreader.h"
#include "models/tables/findingstouched.h"
#include "models/tables/tablemerge.h"

#include <algorithm>
#include <limits>

namespace {

bool isSameContent(const TableSource& left, const TableSource& right)
{
    return left.lastDecision == right.lastDecision && left.lastExport == right.lastExport
        && left.lastRuleExport == right.lastRuleExport && left.lastRule == right.lastRule
        && left.lastMatch == right.lastMatch && left.lastDigest == right.lastDigest
        && left.lastFinding == right.lastFinding && left.lastUpdate == right.lastUpdate && left.files == right.files;
}

// Versions that held at one of two moments only: their keys, ascending, each once.
std::vector<std::int64_t> otherVersions(
    const FindingVersions& versions, std::span<const std::uint32_t> before, std::span<const std::uint32_t> now)
{
    std::vector<std::uint32_t> others;
    std::ranges::set_symmetric_difference(before, now, std::back_inserter(others));
    std::vector<std::int64_t> keys;
    std::ranges::transform(others, std::back_inserter(keys), [&](std::uint32_t place) { return versions.key(place); });
    const auto rest = std::ranges::unique(keys);
    keys.erase(rest.begin(), rest.end());
    return keys;
}

std::vector<std::int64_t> idsOf(
    const FindingVersions& versions, std::span<const std::uint32_t> held, std::span<const std::int64_t> keys)
{
    std::vector<std::int64_t> ids;
    auto place = held.begin();
    for (const auto key : keys) {
        place = std::lower_bound(
            place, held.end(), key, [&](std::uint32_t left, std::int64_t right) { return versions.key(left) < right; });
        if (place != held.end() && versions.key(*place) == key) {
            ids.push_back(versions.id(*place));
        }
    }
    return ids;
}

// What every row says of its node, anew where the nodes are not as they were.
class NodeColumns
{
public:
    NodeColumns(const Table& table, const FindingNodes& before, const FindingNodes& nodes)
        : m_table(table)
        , m_ids(columnOf(table, "node"))
        , m_before(before)
        , m_now(nodes)
        , m_nodes(m_ids.dictionary().size() + 1)
    {
        for (const auto& node : nodes) {
            if (const auto number = m_ids.dictionary().find(node.node); number >= 0) {
                m_nodes[static_cast<std::size_t>(number) + 1] = &node;
            }
        }
    }

    [[nodiscard]] OtherColumns make() const
    {
        OtherColumns columns;
        addTexts(columns, "name", &FindingNode::name);
        addTexts(columns, "platform", &FindingNode::platform);
        addTexts(columns, "patchGroup", &FindingNode::patchGroup);
        addTexts(columns, "patch", &FindingNode::patch);
        add(columns, "countedAs", &FindingNode::countedAs, [](Column&, const auto& stand) {
            return stand ? static_cast<std::int64_t>(*stand) : Column::absent;
        });
        return columns;
    }

private:
    void addTexts(OtherColumns& columns, std::string_view key, std::string FindingNode::*text) const
    {
        add(columns, key, text, [](Column& column, const std::string& said) {
            return said.empty() ? Column::absent : column.numberOf(said);
        });
    }

    template <typename Member, typename Value>
    void add(OtherColumns& columns, std::string_view key, Member said, Value valueOf) const
    {
        if (std::ranges::equal(m_before, m_now, {}, said, said)) {
            return;
        }
        const auto index = static_cast<std::size_t>(m_table.indexOf(key));
        auto column = std::make_shared<Column>(m_table.column(index).spec());
        std::vector<std::int64_t> values(m_nodes.size(), Column::absent);
        for (std::size_t code = 0; code < values.size(); ++code) {
            values[code] = m_nodes[code] ? valueOf(*column, m_nodes[code]->*said) : Column::absent;
        }
        column->reserve(m_table.rowCount());
        m_ids.codes().visit([&](auto codes) {
            for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
                column->add(values[codes[row]]);
            }
        });
        column->finish();
        columns.emplace_back(index, std::move(column));
    }

    const Table& m_table;
    const Column& m_ids;
    const FindingNodes& m_before; // the same nodes in the same order
    const FindingNodes& m_now;
    std::vector<const FindingNode*> m_nodes; // by code of their ids
};

// Of some rows of a table those that clean nodes contradict.
std::vector<std::int64_t> contradicted(
    const Table& table, Database& database, const FindingNodes& before, const FindingNodes& now)
{
    TouchedFindings touched(table, database);
    touched.addContradicted(before);
    touched.addContradicted(now);
    return touched.take();
}

}

std::shared_ptr<Table> findingsFrom(const TablePointer& table, Database& database, const Moment& moment,
    const std::function<std::shared_ptr<const FindingNodes>()>& nodesOf, const FindingVersions& versions)
{
    auto now = std::make_shared<TableSource>(readSource(database, moment));
    if (!table || !table->source() || !table->source()->nodes || !isSameContent(*table->source(), *now)) {
        return nullptr;
    }
    const auto& before = *table->source();
    const auto held = versions.at(*moment.asOf);
    const auto readOf = [&](const auto& nodes, const std::vector<std::int64_t>& keys) {
        return FindingsReader(database, moment, {.findings = table}, nodes)
            .readVersions(idsOf(versions, *held, keys));
    };
    const auto others = otherVersions(
        versions, *versions.at(before.moment.asOf.value_or(std::numeric_limits<Instant>::max())), *held);
    auto part = readOf(before.nodes, others);
    part->setSource(table->source()); // as of which rows are touched
    now->nodes = nodesOf();
    TouchedFindings touched(*table, database);
    touched.addEverDecided();
    touched.addKeys(contradicted(*table, database, *before.nodes, *now->nodes));
    touched.addKeys(contradicted(*part, database, *before.nodes, *now->nodes));
    const auto ofNodes = touched.take();
    part = mergedTable(*part, *readOf(now->nodes, ofNodes), ofNodes);
    touched.addKeys(others);
    touched.addKeys(ofNodes);
    auto merged = mergedTable(*table, *part, touched.take());
    merged = withColumns(*merged, NodeColumns(*merged, *before.nodes, *now->nodes).make());
    merged->setSource(std::move(now));
    return merged;
}

// The present is told by its newest finding: that may be long ago.
TablePointer nearerFindings(const TablePointer& one, const TablePointer& other, Instant asOf)
{
    const auto distance = [asOf](const Table& table) {
        const auto& updated = columnOf(table, "updated");
        const auto bound = updated.codes().bound();
        return std::abs(table.source()->moment.asOf.value_or(bound < 2 ? 0 : updated.valueOf(bound - 1)) - asOf);
    };
    if (!one || !other || !one->source() || !other->source()) {
        return one && one->source() ? one : other;
    }
    return distance(*one) <= distance(*other) ? one : other;
}
