// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reconcile.h"
#include "models/store/findingstate.h"
#include "models/tables/accountnames.h"
#include "models/tables/decisions.h"
#include "models/tables/evidence.h"
#include "models/tables/findingversion.h"
#include "models/tables/loading.h"
#include "models/tables/scopedsql.h"
#include "models/tables/sharedtexts.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
bool isPastOfAll(const Moment& moment, const Scope& scope)
{
    return moment.asOf && scope.node == 0;
}

// ?1 moment, ?2 node
std::string ofPatchManager(const Moment& moment, const Scope& scope)
{
    const std::string which = isPastOfAll(moment, scope) ? placedFindingSql
        : moment.asOf                                    ? findingOfThenSql
                                                         : "f.current = 1 AND ?1 = ?1 AND (?2 = 0 OR f.node = ?2)";
    return scoped(" WHERE f.patch_manager = 1 AND " + which, scope);
}

std::string newestSql(const Moment& moment, const Scope& scope)
{
    return "SELECT f.node, max(coalesce(f.operation_end, f.updated)) FROM finding f" + ofPatchManager(moment, scope)
        + " AND f.node IS NOT NULL GROUP BY f.node";
}

std::string findingsSql(const Moment& moment, const Scope& scope)
{
    return std::string("SELECT f.key, f.node, f.baseline, f.account, f.region, n.product_arn,") + findingStateColumns
        + " FROM finding f JOIN finding_name n ON n.id = f.key" + ofPatchManager(moment, scope) + " ORDER BY f.key";
}

constexpr int firstState = 6;

constexpr ColumnSpec columns[] = {
    {.key = "proposal",
        .title = QT_TRANSLATE_NOOP("Column", "Proposal"),
        .type = ColumnType::Sentence,
        .jsonName = "Proposal"},
    {.key = "safe", .title = QT_TRANSLATE_NOOP("Column", "Proposed"), .type = ColumnType::Flag, .jsonName = "Proposed"},
    nameColumn,
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "Severity"},
    {.key = "then", .title = QT_TRANSLATE_NOOP("Column", "Found"), .type = ColumnType::Time, .jsonName = "FoundAt"},
    {.key = "missingThen",
        .title = QT_TRANSLATE_NOOP("Column", "Missing Then"),
        .type = ColumnType::Number,
        .jsonName = "MissingThen"},
    {.key = "failedThen",
        .title = QT_TRANSLATE_NOOP("Column", "Failed Then"),
        .type = ColumnType::Number,
        .jsonName = "FailedThen"},
    {.key = "rebootThen",
        .title = QT_TRANSLATE_NOOP("Column", "Pending Reboot Then"),
        .type = ColumnType::Number,
        .jsonName = "PendingRebootThen",
        .shown = false},
    {.key = "rejectedThen",
        .title = QT_TRANSLATE_NOOP("Column", "Rejected Then"),
        .type = ColumnType::Number,
        .jsonName = "RejectedThen",
        .shown = false},
    {.key = "baselineThen",
        .title = QT_TRANSLATE_NOOP("Column", "Baseline Then"),
        .type = ColumnType::Identifier,
        .jsonName = "BaselineThen",
        .shown = false},
    {.key = "now",
        .title = QT_TRANSLATE_NOOP("Column", "Newest Operation"),
        .type = ColumnType::Time,
        .jsonName = "NewestOperation"},
    {.key = "missingNow",
        .title = QT_TRANSLATE_NOOP("Column", "Missing Now"),
        .type = ColumnType::Number,
        .jsonName = "MissingNow"},
    {.key = "failedNow",
        .title = QT_TRANSLATE_NOOP("Column", "Failed Now"),
        .type = ColumnType::Number,
        .jsonName = "FailedNow"},
    {.key = "rebootNow",
        .title = QT_TRANSLATE_NOOP("Column", "Pending Reboot Now"),
        .type = ColumnType::Number,
        .jsonName = "PendingRebootNow",
        .shown = false},
    {.key = "rejectedNow",
        .title = QT_TRANSLATE_NOOP("Column", "Rejected Now"),
        .type = ColumnType::Number,
        .jsonName = "RejectedNow",
        .shown = false},
    {.key = "baselineNow",
        .title = QT_TRANSLATE_NOOP("Column", "Baseline Now"),
        .type = ColumnType::Identifier,
        .jsonName = "BaselineNow",
        .shown = false},
    {.key = "newestFinding",
        .title = QT_TRANSLATE_NOOP("Column", "Newest Finding"),
        .type = ColumnType::Time,
        .jsonName = "NewestFinding",
        .shown = false},
    {.key = "status",
        .title = QT_TRANSLATE_NOOP("Column", "Status"),
        .type = ColumnType::Workflow,
        .jsonName = "Status",
        .shown = false},
    nodeColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    {.key = "id",
        .title = QT_TRANSLATE_NOOP("Column", "Finding ID"),
        .type = ColumnType::Identifier,
        .jsonName = "Id",
        .shown = false},
    {.key = "productArn",
        .title = QT_TRANSLATE_NOOP("Column", "Product ARN"),
        .type = ColumnType::Identifier,
        .jsonName = "ProductArn",
        .shown = false},
};

// The nodes, with what their newest data says.
class Nodes
{
public:
    Nodes(Database& database, const Moment& moment, const Scope& scope)
        : m_evidence(database, moment, scope)
    {
        addNodeFacts(m_evidence);
        addPatches(m_evidence);
        m_newest.resize(m_evidence.nodes.size());
        Statement rows(database, newestSql(moment, scope));
        m_evidence.bind(rows);
        while (rows.step()) {
            if (const auto at = m_evidence.position(rows.integer(0)); at >= 0) {
                m_newest[static_cast<std::size_t>(at)] = rows.optionalInteger(1);
            }
        }
    }

    [[nodiscard]] const NodeState* find(std::int64_t node) { return node == 0 ? nullptr : m_evidence.find(node); }

    [[nodiscard]] ReconciledNode factsOf(const NodeState& node) const
    {
        return {.patches = node.patches,
            .baseline = node.baseline,
            .terminated = node.terminated,
            .newestFinding = m_newest[static_cast<std::size_t>(m_evidence.position(node.id))]};
    }

private:
    Evidence m_evidence;
    std::vector<std::optional<Instant>> m_newest; // as the nodes
};

void writeFinding(RowWriter& row, const Statement& record, const FindingState& state, const ReconciledNode& now)
{
    const auto baseline = record.optionalInteger(2);
    row.time(foundAt(state))
        .number(state.missing)
        .number(state.failed)
        .number(state.pendingReboot)
        .number(state.rejected);
    row.word(baseline).time(now.patches.operationEnd);
    for (const auto& count :
        {now.patches.missing, now.patches.failed, now.patches.pendingReboot, now.patches.rejected}) {
        row.number(count);
    }
    row.text(now.baseline).time(now.newestFinding);
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    RowWriter row(columns, database);
    if (isPastOfAll(moment, scope)) {
        placeFindingVersions(database, earlierFindingVersions(database, *moment.asOf));
    }
    Nodes nodes(database, moment, scope);
    const auto decided = loadDecisions(database, moment, scope.node);
    const auto accounts = loadAccountNames(database, row.words(), moment, scope);
    SharedTexts ids(row.column("id"), scope.findings, "id");
    Statement id(database, "SELECT finding_id FROM finding_name WHERE id = ?1");
    const auto idOf = [&](std::int64_t key) {
        if (const auto known = ids.known(key)) {
            return *known;
        }
        id.bind(1, key);
        const auto number = id.step() ? ids.numberOf(key, id.text(0)) : Column::absent;
        id.reset();
        return number;
    };
    Statement record(database, findingsSql(moment, scope));
    record.bind(1, upTo(moment));
    record.bind(2, scope.node);
    while (record.step()) {
        const auto state = findingState(record, firstState);
        const auto found = decided.find(record.integer(0));
        const auto* own = found == decided.end() ? nullptr : &found->second;
        const auto status = own ? own->status(state, moment.at()) : effectiveStatus(state, {}, moment.at());
        if (!isOpen(state, status)) {
            continue;
        }
        const auto* node = nodes.find(record.optionalInteger(1).value_or(0));
        const auto now = node ? nodes.factsOf(*node) : ReconciledNode {};
        const auto proposal = reconcile(state, row.words().text(record.optionalInteger(2).value_or(-1)), now);
        row.text(packed(proposalTitle(proposal))).flag(isSafe(proposal)).text(node ? node->name : std::string());
        row.state(own ? own->severity(state) : state.severity);
        writeFinding(row, record, state, now);
        row.state(status.status).text(node ? node->node : std::string());
        row.word(record.integer(3)).text(nameOf(accounts, row.words().text(record.integer(3))));
        row.word(record.integer(4)).number(idOf(record.integer(0))).word(record.integer(5));
        row.endRow(record.integer(0));
    }
    return row.finish();
}
}

ViewSpec reconcileView()
{
    return {.name = "reconcile",
        .title = QT_TRANSLATE_NOOP("View", "Reconcile"),
        .columns = columns,
        .load = load,
        .withFindings = true};
}
