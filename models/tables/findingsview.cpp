// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/tables/decisions.h"
#include "models/tables/evidence.h"
#include "models/tables/findingscolumns.h"
#include "models/tables/findingversion.h"
#include "models/tables/loading.h"
#include "models/tables/patchcountstext.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
constexpr auto columnsSql = R"(
SELECT f.key, f.node, f.severity, f.workflow, f.record_state, f.compliance, f.updated, f.operation_end, f.missing, f.failed, f.pending_reboot,
  f.rejected, f.workflow_time, f.patch_manager, f.baseline, f.title, f.account, f.account_name, f.region, f.product, f.type, f.control,
  f.created, f.first_observed, f.last_observed, f.resource, f.resource_type, f.generator, f.cves, f.sample, k.finding_id, k.product_arn, f.company
FROM finding f JOIN finding_key k ON k.id = f.key WHERE )";
constexpr auto ofNowSql = "f.current = 1 AND ?1 = ?1 AND (?2 = 0 OR f.node = ?2)";
constexpr auto ofNodeSql = "f.current = 1 AND ?1 = ?1 AND f.node = ?2 AND f.node IS NOT NULL";

enum Field {
    Key,
    Node,
    SeverityField,
    Workflow,
    RecordStateField,
    Compliance,
    Updated,
    OperationEnd,
    Missing,
    Failed,
    PendingReboot,
    Rejected,
    WorkflowTime,
    PatchManager,
    Baseline,
    Title,
    Account,
    AccountName,
    Region,
    Product,
    Type,
    Control,
    Created,
    FirstObserved,
    LastObserved,
    Resource,
    ResourceType,
    Generator,
    Cves,
    Sample,
    Id,
    ProductArn,
    Company
};

std::optional<int> countOf(const Statement& record, Field field)
{
    const auto value = record.optionalInteger(field);
    return value && *value >= 0 ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

FindingState stateOf(const Statement& record)
{
    FindingState state;
    state.workflow = static_cast<WorkflowStatus>(record.integer(Workflow));
    state.recordState = static_cast<RecordState>(record.integer(RecordStateField));
    state.compliance = static_cast<int>(record.integer(Compliance));
    state.severity = static_cast<Severity>(record.integer(SeverityField));
    state.updated = record.optionalInteger(Updated);
    state.operationEnd = record.optionalInteger(OperationEnd);
    state.missing = countOf(record, Missing);
    state.failed = countOf(record, Failed);
    state.pendingReboot = countOf(record, PendingReboot);
    state.rejected = countOf(record, Rejected);
    state.workflowTime = record.optionalInteger(WorkflowTime);
    return state;
}

// Reads the findings of one moment into a table.
class FindingsLoader
{
public:
    FindingsLoader(Database& database, const Moment& moment, const Scope& scope)
        : m_evidence(database, moment, scope)
        , m_decided(loadDecisions(database, moment))
        , m_row(findingsColumns(), database)
    {
        addNodeFacts(m_evidence);
        addPatches(m_evidence);
    }

    TablePointer load()
    {
        m_row.expect(rowsToCome());
        const auto* which =
            m_evidence.moment.asOf ? findingOfThenSql : (m_evidence.scope.node != 0 ? ofNodeSql : ofNowSql);
        Statement record(m_evidence.database, std::string(columnsSql) + which + " ORDER BY f.key");
        m_evidence.bind(record);
        while (record.step()) {
            add(record);
        }
        return m_row.finish();
    }

private:
    [[nodiscard]] std::size_t rowsToCome()
    {
        if (m_evidence.scope.node != 0) {
            return 0;
        }
        Statement last(m_evidence.database, "SELECT max(id) FROM finding_key"); // hardly any key is without findings
        return last.step() ? static_cast<std::size_t>(last.optionalInteger(0).value_or(0)) : 0;
    }

    void add(const Statement& record)
    {
        const auto state = stateOf(record);
        const auto found = m_decided.find(record.integer(Key));
        const auto* decided = found == m_decided.end() ? nullptr : &found->second;
        const auto at = m_evidence.moment.at();
        const auto status = decided ? decided->status(state, at) : effectiveStatus(state, std::nullopt, at);
        const auto* node = m_evidence.find(record.optionalInteger(Node).value_or(0));
        const auto word = [&](Field field) { m_row.word(record.optionalInteger(field)); };
        m_row.state(state.severity).number(std::nullopt).word(record.integer(Title));
        m_row.text(node ? node->node : std::string_view()).text(node ? node->name : std::string_view());
        for (const auto field : {Account, AccountName, Region, Product, Type, Control}) {
            word(field);
        }
        m_row.state(status.status)
            .state(state.workflow)
            .state(status.standing)
            .flag(isStale(record, state, status, node));
        addDecision(decided ? &decided->decision : nullptr);
        m_row.state(state.recordState)
            .number(state.compliance)
            .time(record.optionalInteger(Created))
            .time(state.updated);
        m_row.time(record.optionalInteger(FirstObserved)).time(record.optionalInteger(LastObserved));
        for (const auto field : {Resource, ResourceType, Generator, Company, Cves}) {
            word(field);
        }
        m_row.flag(record.integer(Sample) != 0)
            .number(state.missing)
            .number(state.failed)
            .number(state.pendingReboot)
            .number(state.rejected);
        m_row.time(state.operationEnd);
        word(Baseline);
        m_row.text(record.text(Id)).word(record.integer(ProductArn)).flag(record.integer(PatchManager) != 0);
        m_row.endRow(record.integer(Key));
        addSummary();
    }

    void addDecision(const Decision* decision)
    {
        static const Decision none;
        const auto& known = decision ? *decision : none;
        m_row.text(known.note)
            .text(known.author)
            .time(decision ? std::optional(known.at) : std::nullopt)
            .time(known.expires);
    }

    [[nodiscard]] bool isStale(
        const Statement& record, const FindingState& state, const EffectiveStatus& status, const NodeState* node)
    {
        const auto baseline = record.optionalInteger(Baseline);
        return node && record.integer(PatchManager) != 0 && isOpen(state, status)
            && isFixed(state, baseline ? m_row.words().text(*baseline) : std::string(), node->patches, node->baseline);
    }

    // The title may be empty but is never unknown; what is read first says how many patches, where that is known.
    void addSummary()
    {
        const auto row = m_row.table().rowCount() - 1;
        auto& title = m_row.column("title");
        if (title.value(row) == Column::absent) {
            title.setLastText({});
        }
        const auto counts = patchCountsEnglish(m_row.table(), row);
        m_row.column("summary").setLastText(counts.empty() ? title.text(row) : counts);
    }

    Evidence m_evidence;
    std::unordered_map<std::int64_t, DecidedState> m_decided;
    RowWriter m_row;
};

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    return FindingsLoader(database, moment, scope).load();
}
}

ViewSpec findingsView()
{
    return {.name = "findings",
        .title = QT_TRANSLATE_NOOP("View", "Findings"),
        .columns = findingsColumns(),
        .load = load,
        .order = {.column = "severity", .descending = true}};
}
