// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/owners.h"

#include "models/tables/decisionparts.h"
#include "models/tables/findingsums.h"

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

    [[nodiscard]] std::int64_t key(std::size_t row) const { return m_table->key(row); }

private:
    TablePointer m_table;
};

}

std::vector<DecidedFinding> assignedByRules(Database& database, const Moment& moment, const OwnerRules& rules,
    const std::string& author, const TablePointer& known)
{
    const OpenFindings findings(database, moment, known);
    std::vector<DecidedFinding> decided;
    findings.forEach([&](std::size_t row) {
        for (const auto* subject : {"node", "name", "account"}) {
            const auto rule = rules.find(findings.text(row, subject));
            if (rule == rules.end() || rule->first.empty()) {
                continue;
            }
            if (rule->second != findings.text(row, "owner")) {
                decided.push_back(
                    {findings.key(row), Decision {.author = author, .at = moment.now, .owner = rule->second}});
            }
            return;
        }
    });
    keepParts(database, decided, {.status = true, .note = true, .severity = true}, moment.now);
    return decided;
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
        nodes[findings.text(row, "node")].findings.push_back({.key = findings.key(row),
            .severity = findings.text(row, "severity"),
            .status = findings.text(row, "status"),
            .summary = findings.text(row, "summary"),
            .id = findings.text(row, "id"),
            .updated = updated == Column::absent ? std::nullopt : std::optional(updated)});
    });
    std::vector<OwnedNode> owned;
    for (auto& [name, node] : nodes) {
        if (const auto id = name.empty() ? 0 : findNode(database, name); id != 0) {
            node.detail = loadNodeDetail(database, moment, id);
        }
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
