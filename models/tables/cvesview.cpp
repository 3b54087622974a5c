// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/blockers.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/patchnodes.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace {

constexpr ColumnSpec columns[] = {
    {.key = "cve", .title = QT_TRANSLATE_NOOP("Column", "CVE"), .type = ColumnType::Identifier, .jsonName = "CVEId"},
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "ComplianceSeverity"},
    {.key = "patches", .title = QT_TRANSLATE_NOOP("Column", "Patches"), .type = ColumnType::Number},
    {.key = "patch", .title = QT_TRANSLATE_NOOP("Column", "Fixed By"), .jsonName = "KBIds"},
    {.key = "onlyBlocker", .title = QT_TRANSLATE_NOOP("Column", "Only Blocker On"), .type = ColumnType::Number},
    {.key = "nodes", .title = QT_TRANSLATE_NOOP("Column", "Nodes to Fix"), .type = ColumnType::Number},
    {.key = "missing", .title = QT_TRANSLATE_NOOP("Column", "Missing On"), .type = ColumnType::Number},
    {.key = "failed", .title = QT_TRANSLATE_NOOP("Column", "Failed On"), .type = ColumnType::Number},
    {.key = "pendingReboot", .title = QT_TRANSLATE_NOOP("Column", "Pending Reboot On"), .type = ColumnType::Number},
    {.key = "rejected", .title = QT_TRANSLATE_NOOP("Column", "Rejected On"), .type = ColumnType::Number},
    {.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Oldest Since"), .type = ColumnType::Time},
    {.key = "accounts", .title = QT_TRANSLATE_NOOP("Column", "Accounts"), .type = ColumnType::Number},
};

constexpr std::array countedStates {
    PatchState::Missing, PatchState::Failed, PatchState::InstalledPendingReboot, PatchState::InstalledRejected};

template <typename T> void sortUnique(std::vector<T>& values)
{
    std::ranges::sort(values);
    const auto rest = std::ranges::unique(values);
    values.erase(rest.begin(), rest.end());
}

// The items to fix that name one list of CVEs, or one CVE.
struct CveTotals
{
    Severity severity = Severity::None;
    std::optional<Instant> since = {};
    std::vector<std::int64_t> patches = {}, nodes = {};
    std::array<std::vector<std::int64_t>, countedStates.size()> byState = {}; // nodes
    std::set<std::string> accounts = {};

    void add(const PatchToFix& item)
    {
        severity = std::max(severity, item.severity);
        since = std::min(item.since, since.value_or(item.since));
        patches.push_back(item.patch);
        nodes.push_back(item.node.id);
        if (const auto state = std::ranges::find(countedStates, item.state); state != countedStates.end()) {
            byState[static_cast<std::size_t>(state - countedStates.begin())].push_back(item.node.id);
        }
        accounts.insert(item.node.account);
    }

    void add(const CveTotals& other)
    {
        severity = std::max(severity, other.severity);
        since = std::min(*other.since, since.value_or(*other.since));
        const auto append = [](auto& into, const auto& from) { into.insert(into.end(), from.begin(), from.end()); };
        append(patches, other.patches);
        append(nodes, other.nodes);
        for (std::size_t i = 0; i < byState.size(); ++i) {
            append(byState[i], other.byState[i]);
        }
        accounts.insert(other.accounts.begin(), other.accounts.end());
    }

    void finish()
    {
        sortUnique(patches);
        sortUnique(nodes);
        for (auto& of : byState) {
            sortUnique(of);
        }
    }
};

using Cves = std::map<std::string, std::vector<const CveTotals*>>; // and the lists that name it

// Ids of patches, each once.
class PatchNames
{
public:
    explicit PatchNames(Database& database)
        : m_name(database, "SELECT item FROM item_key WHERE id = ?1")
    {
    }

    std::string joined(const std::vector<std::int64_t>& patches)
    {
        std::set<std::string> names;
        for (const auto patch : patches) {
            m_name.bind(1, patch);
            if (m_name.step()) {
                names.emplace(m_name.text(0));
            }
            m_name.reset();
        }
        std::string text;
        for (const auto& name : names) {
            text += (text.empty() ? "" : ", ") + name;
        }
        return text;
    }

private:
    Statement m_name;
};

using Alone = std::map<std::string, std::vector<std::int64_t>>; // nodes by CVE

void addCve(RowWriter& row, const std::string& cve, const CveTotals& totals, const Alone& alone, PatchNames& names)
{
    const auto only = alone.find(cve);
    row.text(cve).state(totals.severity).number(std::ssize(totals.patches)).text(names.joined(totals.patches));
    row.number(only == alone.end() ? 0 : std::ssize(only->second)).number(std::ssize(totals.nodes));
    for (const auto& nodes : totals.byState) {
        row.number(std::ssize(nodes));
    }
    row.time(totals.since).number(std::ssize(totals.accounts)).endRow(rowKey(0, cve, {}));
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addFacts(evidence, FleetDepth::Verdicts);
    std::map<std::int64_t, CveTotals> lists;
    ListsToInstall toInstall;
    forEachPatchToFix(evidence, [&](const PatchToFix& item) {
        lists[item.cves].add(item);
        toInstall.add(item);
    });
    const auto blockers = blockersOf(database, moment, scope, judged(evidence).nodes);
    const auto alone = toInstall.onlyBlockers(blockers, evidence.words);
    Cves cves;
    for (auto& [list, totals] : lists) {
        totals.finish();
        for (const auto& cve : cveIds(evidence.words.text(list))) {
            cves[cve].push_back(&totals);
        }
    }
    RowWriter row(columns, database);
    PatchNames names(database);
    for (const auto& [cve, told] : cves) {
        if (told.size() == 1) {
            addCve(row, cve, *told.front(), alone, names);
            continue;
        }
        CveTotals all;
        for (const auto* each : told) {
            all.add(*each);
        }
        all.finish();
        addCve(row, cve, all, alone, names);
    }
    return row.finish();
}

}

// One row a CVE that a patch to fix names.
ViewSpec cvesView()
{
    return {.name = "cves",
        .title = QT_TRANSLATE_NOOP("View", "CVEs"),
        .columns = columns,
        .load = load,
        .order = {.column = "nodes", .descending = true},
        .ofReports = true};
}
