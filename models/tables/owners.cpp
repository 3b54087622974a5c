// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/owners.h"

#include "models/tables/decisionparts.h"
#include "models/tables/findingsums.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

namespace {

// The rows of the findings view that are open.
class OpenFindings
{
public:
    explicit OpenFindings(TablePointer table)
        : m_table(std::move(table))
    {
    }

    OpenFindings(Database& database, const Moment& moment, const TablePointer& known = {})
        : m_table(known ? known : findView("findings")->load(database, moment, {}))
    {
    }

    template <typename Visit> void forEach(Visit visit) const
    {
        const auto& status = column("status");
        const auto& record = column("recordState");
        for (std::size_t row = 0; row < m_table->rowCount(); ++row) {
            if (isOpen(static_cast<RecordState>(record.value(row)), static_cast<WorkflowStatus>(status.value(row)))) {
                visit(row);
            }
        }
    }

    [[nodiscard]] const Column& column(std::string_view key) const
    {
        return m_table->column(static_cast<std::size_t>(m_table->indexOf(key)));
    }

    [[nodiscard]] std::string text(std::size_t row, std::string_view key) const
    {
        return dataText(*m_table, row, static_cast<std::size_t>(m_table->indexOf(key)));
    }

    // In the user's language.
    [[nodiscard]] QString words(std::size_t row, std::string_view key) const
    {
        return cellText(*m_table, row, static_cast<std::size_t>(m_table->indexOf(key)), CellStyle::Screen);
    }

    [[nodiscard]] std::int64_t key(std::size_t row) const { return m_table->key(row); }

private:
    TablePointer m_table;
};

// Those that are no node, no name of one and no account of one.
std::vector<std::string> withoutNodes(Database& database, const Moment& moment, std::set<std::string> names)
{
    if (!names.empty()) {
        const auto nodes = findView("nodes")->load(database, moment, {});
        for (const auto* subject : {"node", "name", "account"}) {
            const auto& column = nodes->column(static_cast<std::size_t>(nodes->indexOf(subject)));
            for (std::size_t row = 0; row < nodes->rowCount(); ++row) {
                names.erase(std::string(column.text(row)));
            }
        }
    }
    return {names.begin(), names.end()};
}

}

OwnerAssignment assignByRules(Database& database, const Moment& moment, const OwnerRules& rules,
    const std::string& author, const TablePointer& known)
{
    const OpenFindings findings(database, moment, known);
    OwnerAssignment assignment;
    std::set<std::string> unused;
    std::ranges::transform(rules, std::inserter(unused, unused.end()), &OwnerRules::value_type::first);
    unused.erase("");
    findings.forEach([&](std::size_t row) {
        for (const auto* subject : {"node", "name", "account"}) {
            const auto rule = rules.find(findings.text(row, subject));
            if (rule == rules.end() || rule->first.empty()) {
                continue;
            }
            unused.erase(rule->first);
            if (rule->second != findings.text(row, "owner")) {
                assignment.decided.push_back(
                    {findings.key(row), Decision {.author = author, .at = moment.now, .owner = rule->second}});
            } else {
                ++assignment.already;
            }
            return;
        }
    });
    assignment.unknown = withoutNodes(database, moment, std::move(unused));
    keepParts(database, assignment.decided, {.status = true, .note = true, .severity = true}, moment.now);
    return assignment;
}

std::vector<OwnedNode> loadOwned(
    Database& database, const Moment& moment, const std::string& owner, const TablePointer& known)
{
    const OpenFindings findings(database, moment, known);
    std::map<std::string, OwnedNode> nodes;
    findings.forEach([&](std::size_t row) {
        if (findings.text(row, "owner") != owner) {
            return;
        }
        const auto updated = findings.column("updated").value(row);
        auto& node = nodes[findings.text(row, "node")];
        node.accountName = findings.text(row, "accountName");
        node.findings.push_back({.key = findings.key(row),
            .severity = findings.words(row, "severity"),
            .rank = findings.column("severity").value(row),
            .status = findings.text(row, "status"),
            .summary = findings.words(row, "summary"),
            .id = findings.text(row, "id"),
            .updated = updated == Column::absent ? std::nullopt : std::optional(updated)});
    });
    std::vector<OwnedNode> owned;
    for (auto& [name, node] : nodes) {
        if (const auto id = name.empty() ? 0 : findNode(database, name); id != 0) {
            node.detail = loadNodeDetail(database, moment, id);
        }
        std::ranges::stable_sort(node.findings, std::greater(),
            [](const OwnedFinding& finding) { return std::pair(finding.rank, finding.updated.value_or(0)); });
        owned.push_back(std::move(node));
    }
    return owned;
}

std::vector<std::string> loadOwners(Database& database, const Moment& moment)
{
    const OpenFindings findings(database, moment);
    std::set<std::string> owners;
    findings.forEach([&](std::size_t row) { owners.insert(findings.text(row, "owner")); });
    owners.erase("");
    return {owners.begin(), owners.end()};
}

std::string meantOwner(std::span<const std::string> owners, const std::string& name)
{
    if (std::ranges::find(owners, name) != owners.end()) {
        return name;
    }
    const auto folded = QString::fromStdString(name).toCaseFolded();
    const auto isMeant = [&](const std::string& owner) {
        return QString::fromStdString(owner).toCaseFolded() == folded;
    };
    const auto found = std::ranges::find_if(owners, isMeant);
    return std::ranges::count_if(owners, isMeant) == 1 ? *found : std::string();
}

std::vector<OwnerCount> countOwners(const TablePointer& table)
{
    const OpenFindings findings(table);
    std::map<std::int64_t, OwnerCount> counts; // by number of the name, which is its order
    const auto& owner = findings.column("owner");
    const auto& status = findings.column("status");
    findings.forEach([&](std::size_t row) {
        auto& count = counts[owner.value(row)];
        count.owner = count.open == 0 ? owner.text(row) : count.owner;
        ++count.open;
        count.fresh += static_cast<WorkflowStatus>(status.value(row)) == WorkflowStatus::New ? 1 : 0;
    });
    std::vector<OwnerCount> owners;
    for (auto& [number, count] : counts) {
        if (!count.owner.empty()) {
            owners.push_back(std::move(count));
        }
    }
    return owners;
}

std::vector<std::int64_t> newFindingsOf(const TablePointer& table, const std::string& owner)
{
    const OpenFindings findings(table);
    std::vector<std::int64_t> keys;
    const auto& status = findings.column("status");
    findings.forEach([&](std::size_t row) {
        if (static_cast<WorkflowStatus>(status.value(row)) == WorkflowStatus::New
            && findings.text(row, "owner") == owner) {
            keys.push_back(findings.key(row));
        }
    });
    return keys;
}

std::string handOverNote(const std::string& owner)
{
    return "Handed over to " + owner;
}
