// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findingstates.h"

#include <algorithm>
#include <array>
#include <functional>

namespace {

// Columns that say what the source says. Those about the node and about decisions change without the finding.
constexpr std::array contentColumns = {"severity", "title", "account", "region", "product", "type", "control",
    "imported", "recordState", "compliance", "created", "updated", "firstObserved", "lastObserved", "resource",
    "resourceType", "generator", "company", "cves", "sample", "missing", "failed", "pendingReboot", "rejected",
    "operationEnd", "baseline"};

const Column& columnOf(const Table& table, std::string_view key)
{
    return table.column(static_cast<std::size_t>(table.indexOf(key)));
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash ^= value + 0x9e3779b97f4a7c15ULL + (hash << 6U) + (hash >> 2U);
    return hash * 0xff51afd7ed558ccdULL;
}

std::uint64_t contentOf(const std::vector<const Column*>& columns, std::size_t row)
{
    std::uint64_t hash = 0;
    for (const auto* column : columns) {
        const auto value = column->value(row);
        hash = mixed(hash,
            value != Column::absent && column->isText() ? std::hash<std::string_view>()(column->text(row))
                                                        : static_cast<std::uint64_t>(value));
    }
    return hash;
}

// How the decision about a finding came to stand; nothing when it stands as before.
std::optional<FindingChange::Kind> standingChange(DecisionStanding before, DecisionStanding after)
{
    if (before == after) {
        return {};
    }
    switch (after) {
    case DecisionStanding::Reopened:
        return FindingChange::Kind::Reopened;
    case DecisionStanding::Confirmed:
        return FindingChange::Kind::Confirmed;
    case DecisionStanding::Overridden:
        return FindingChange::Kind::Overridden;
    default:
        return {};
    }
}

void count(FindingChanges& changes, FindingChange::Kind kind)
{
    switch (kind) {
    case FindingChange::Kind::New:
        ++changes.created;
        break;
    case FindingChange::Kind::Changed:
        break; // counted by content
    case FindingChange::Kind::Reopened:
        ++changes.reopened;
        break;
    case FindingChange::Kind::Confirmed:
        ++changes.confirmed;
        break;
    case FindingChange::Kind::Overridden:
        ++changes.overridden;
        break;
    }
}

int rank(FindingChange::Kind kind)
{
    constexpr std::array ranks = {3, 4, 0, 2, 1};
    return ranks.at(static_cast<std::size_t>(kind));
}

void nameThem(std::vector<FindingChange>& changes, const Table& table, const std::vector<std::size_t>& rows)
{
    const auto& ids = columnOf(table, "id");
    const auto& titles = columnOf(table, "summary");
    const auto& nodes = columnOf(table, "node");
    for (std::size_t index = 0; index < changes.size(); ++index) {
        changes[index].id = ids.text(rows[index]);
        changes[index].title = titles.text(rows[index]);
        changes[index].node = nodes.text(rows[index]);
    }
}

}

FindingStates loadFindingStates(Database& database, const Moment& moment)
{
    FindingStates states;
    states.table = findView("findings")->load(database, moment, {});
    const auto& table = *states.table;
    std::vector<const Column*> columns;
    for (const auto* key : contentColumns) {
        columns.push_back(&columnOf(table, key));
    }
    const auto& status = columnOf(table, "status");
    const auto& standing = columnOf(table, "standing");
    states.rows.reserve(table.rowCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        states.rows[table.key(row)] = {.content = contentOf(columns, row),
            .status = static_cast<WorkflowStatus>(status.value(row)),
            .standing = standing.value(row) == Column::absent ? DecisionStanding::None
                                                              : static_cast<DecisionStanding>(standing.value(row))};
    }
    return states;
}

FindingChanges changesBetween(const FindingStates& before, const FindingStates& after)
{
    FindingChanges changes;
    std::vector<std::pair<FindingChange, std::size_t>> all;
    for (std::size_t row = 0; row < after.table->rowCount(); ++row) {
        const auto key = after.table->key(row);
        const auto& now = after.rows.at(key);
        const auto then = before.rows.find(key);
        const bool isNew = then == before.rows.end();
        const bool isChanged = !isNew && then->second.content != now.content;
        const auto decided = isNew ? std::nullopt : standingChange(then->second.standing, now.standing);
        changes.changed += isChanged ? 1 : 0;
        if (!isNew && !isChanged && !decided) {
            continue;
        }
        const auto kind = decided.value_or(isNew ? FindingChange::Kind::New : FindingChange::Kind::Changed);
        count(changes, kind);
        all.push_back(
            {{.key = key, .kind = kind, .from = isNew ? now.status : then->second.status, .to = now.status}, row});
    }
    std::ranges::stable_sort(all, {}, [](const auto& entry) { return rank(entry.first.kind); });
    changes.count = all.size();
    std::vector<std::size_t> rows;
    for (std::size_t index = 0; index < std::min(all.size(), FindingChanges::listedAtMost); ++index) {
        changes.listed.push_back(std::move(all[index].first));
        rows.push_back(all[index].second);
    }
    nameThem(changes.listed, *after.table, rows);
    return changes;
}
