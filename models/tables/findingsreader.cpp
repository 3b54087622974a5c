// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingsreader.h"

#include "models/tables/findingscolumns.h"
#include "models/tables/findingversion.h"
#include "models/tables/patchcountstext.h"
#include "models/tables/scopedsql.h"
#include "models/tables/suppressions.h"

#include <algorithm>

namespace {
constexpr auto columnsSql = R"(
SELECT f.key, f.node, f.severity, f.workflow, f.record_state, f.compliance, f.updated, f.operation_end, f.missing, f.failed, f.pending_reboot,
  f.rejected, f.workflow_time, f.patch_manager, f.baseline, f.title, f.account, f.account_name, f.region, f.product, f.type, f.control,
  f.created, f.first_observed, f.last_observed, f.resource, f.resource_type, f.generator, f.cves, f.sample, k.finding_id, k.product_arn, f.company,
  k.prefix
FROM finding f JOIN finding_key k ON k.id = f.key WHERE )";
constexpr auto ofNowSql = "f.current = 1 AND ?1 = ?1 AND (?2 = 0 OR f.node = ?2)";
constexpr auto ofKeySql = "f.current = 1 AND f.key = ?1";
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
    ProductArn, Company, Prefix
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
}

FindingsReader::FindingsReader(Database& database, const Moment& moment, const Scope& scope,
    std::shared_ptr<const FindingNodes> nodes, RuleUse rules)
    : m_database(database)
    , m_moment(moment)
    , m_scope(scope)
    , m_nodes(std::move(nodes))
    , m_rules(rules)
    , m_nodeTexts(m_nodes->size())
    , m_fixes(database, m_scope.node == 0)
    , m_row(findingsColumns(), database)
    , m_node(m_row.column("node"))
    , m_name(m_row.column("name"))
    , m_platform(m_row.column("platform"))
    , m_patchGroup(m_row.column("patchGroup"))
    , m_patch(m_row.column("patch"))
    , m_title(m_row.column("title"))
    , m_summary(m_row.column("summary"))
    , m_ids(m_row.column("id"), m_scope.findings, "id")
    , m_generators(m_row.column("generator"), m_scope.findings, "generator")
{
}

std::shared_ptr<Table> FindingsReader::readAll()
{
    m_row.expect(rowsToCome());
    const auto decided = loadDecisions(m_database, m_moment, m_scope.node);
    m_digests = loadDigestMarks(m_database, m_moment, m_scope.node);
    const auto* which = m_moment.asOf ? findingOfThenSql : m_scope.node != 0 ? ofNodeSql : ofNowSql;
    Statement record(m_database, std::string(columnsSql) + which + " ORDER BY f.key");
    record.bind(1, upTo(m_moment));
    record.bind(2, m_scope.node);
    while (record.step()) {
        addWith(decided, record);
    }
    return m_row.finish();
}

void FindingsReader::addWith(const Decided& decided, const Statement& record)
{
    const auto found = decided.find(record.integer(Key));
    add(record, found == decided.end() ? nullptr : &found->second);
}

std::shared_ptr<Table> FindingsReader::readVersions(std::span<const std::int64_t> ids)
{
    m_digests = loadDigestMarks(m_database, m_moment, 0);
    return readVersions(ids, loadDecisions(m_database, m_moment, 0));
}

std::shared_ptr<Table> FindingsReader::readReported(std::span<const std::int64_t> ids)
{
    return readVersions(ids, {});
}

std::shared_ptr<Table> FindingsReader::readVersions(std::span<const std::int64_t> ids, const Decided& decided)
{
    m_row.expect(ids.size());
    m_fixes.expect(ids.size());
    Statement record(m_database, std::string(columnsSql) + "f.id = ?1");
    for (const auto id : ids) {
        record.bind(1, id);
        if (record.step()) {
            addWith(decided, record);
        }
        record.reset();
    }
    return m_row.finish();
}

std::shared_ptr<Table> FindingsReader::read(std::span<const std::int64_t> keys)
{
    m_row.expect(keys.size());
    DecisionReader decisions(m_database, m_moment, m_rules);
    m_digests = loadDigestMarks(m_database, m_moment, keys);
    Statement record(m_database, std::string(columnsSql) + ofKeySql);
    for (const auto key : keys) {
        record.bind(1, key);
        if (record.step()) {
            const auto decided = decisions.of(key);
            add(record, decided ? &*decided : nullptr);
            record.reset();
        }
    }
    return m_row.finish();
}

std::size_t FindingsReader::rowsToCome()
{
    if (m_scope.node != 0) {
        return 0;
    }
    Statement last(m_database, "SELECT max(id) FROM finding_key"); // hardly any key is without findings
    return last.step() ? static_cast<std::size_t>(last.optionalInteger(0).value_or(0)) : 0;
}

void FindingsReader::add(const Statement& record, const DecidedState* decided)
{
    const auto state = stateOf(record);
    const auto at = m_moment.at();
    const auto status = decided ? decided->status(state, at) : effectiveStatus(state, std::nullopt, at);
    const auto* node = findNode(*m_nodes, record.optionalInteger(Node).value_or(0));
    const auto word = [&](Field field) { m_row.word(record.optionalInteger(field)); };
    m_id = m_row.wordText(record.integer(Prefix));
    m_id += record.text(Id);
    m_row.state(decided ? decided->severity(state) : state.severity).state(state.severity);
    m_row.number(std::nullopt).word(record.integer(Title));
    addNode(node);
    for (const auto field : {Account, AccountName, Region, Product, Type, Control}) {
        word(field);
    }
    const bool contradicted = isContradicted(record, state, node);
    m_row.state(status.status).state(state.workflow).state(status.standing).flag(contradicted && isOpen(state, status));
    addDecision(record.integer(Key), decided);
    m_row.state(state.recordState).number(state.compliance).time(record.optionalInteger(Created)).time(state.updated);
    const auto firstObserved = record.optionalInteger(FirstObserved);
    const auto fixed = m_fixes.fixedAt({record.integer(Key), state, status, decided, contradicted ? node : nullptr});
    m_row.time(firstObserved).time(record.optionalInteger(LastObserved)).time(fixed);
    m_row.number(daysToFix(firstObserved ? firstObserved : record.optionalInteger(Created), fixed));
    word(Resource);
    word(ResourceType);
    addGenerator(record.integer(Key), record.integer(Generator));
    word(Company);
    word(Cves);
    m_row.flag(record.integer(Sample) != 0)
        .number(state.missing)
        .number(state.failed)
        .number(state.pendingReboot)
        .number(state.rejected);
    m_row.time(state.operationEnd);
    word(Baseline);
    m_row.number(m_ids.numberOf(record.integer(Key), m_id))
        .word(record.integer(ProductArn))
        .flag(record.integer(PatchManager) != 0);
    addNodeFacts(node);
    m_row.endRow(record.integer(Key));
    addSummary(state);
}

// A word, or below 0 the end of the Id (schema 4).
void FindingsReader::addGenerator(std::int64_t key, std::int64_t generator)
{
    if (generator >= 0 && !m_generators.sharing()) {
        m_row.word(generator);
        return;
    }
    if (generator >= 0) {
        const auto text = m_row.wordText(generator);
        m_row.number(text.empty() ? Column::absent : m_generators.numberOf(key, text));
        return;
    }
    const auto length = std::min(static_cast<std::size_t>(-generator), m_id.size());
    const auto text = std::string_view(m_id).substr(m_id.size() - length);
    m_row.number(text.empty() ? Column::absent : m_generators.numberOf(key, text));
}

void FindingsReader::addNode(const FindingNode* node)
{
    if (!node) {
        m_row.number(std::nullopt).number(std::nullopt);
        return;
    }
    auto& known = m_nodeTexts[static_cast<std::size_t>(node - m_nodes->data())];
    if (known.node < 0) {
        const auto numberOf = [](Column& column, const std::string& text) {
            return text.empty() ? Column::absent : column.numberOf(text);
        };
        known = {numberOf(m_node, node->node), numberOf(m_name, node->name), numberOf(m_platform, node->platform),
            numberOf(m_patchGroup, node->patchGroup), numberOf(m_patch, node->patch)};
    }
    m_row.number(known.node).number(known.name);
}

void FindingsReader::addNodeFacts(const FindingNode* node)
{
    if (!node) {
        m_row.number(std::nullopt).number(std::nullopt).number(std::nullopt).number(std::nullopt);
        return;
    }
    const auto& known = m_nodeTexts[static_cast<std::size_t>(node - m_nodes->data())];
    m_row.number(node->countedAs ? std::optional(static_cast<std::int64_t>(*node->countedAs)) : std::nullopt)
        .number(known.platform)
        .number(known.patchGroup)
        .number(known.patch);
}

void FindingsReader::addDecision(std::int64_t key, const DecidedState* decided)
{
    static const Decision none;
    const auto& known = decided ? decided->decision : none;
    m_row.text(known.note)
        .text(known.owner)
        .text(known.author)
        .time(decided ? std::optional(known.at) : std::nullopt)
        .time(known.expires);
    m_row.text(decided && decided->rule ? std::string_view(decided->rule->name) : std::string_view());
    const auto digest = m_digests.find(key);
    m_row.text(digest == m_digests.end() ? std::string_view() : std::string_view(digest->second));
}

bool FindingsReader::isContradicted(const Statement& record, const FindingState& state, const FindingNode* node)
{
    const auto baseline = record.optionalInteger(Baseline);
    return node && node->clean && record.integer(PatchManager) != 0
        && isFixed(state, baseline ? m_row.wordText(*baseline) : std::string_view(), *node->clean, node->baseline);
}

// The title may be empty but is never unknown; what is read first says how many patches, where that is known.
void FindingsReader::addSummary(const FindingState& state)
{
    const auto row = m_row.table().rowCount() - 1;
    if (m_title.value(row) == Column::absent) {
        m_title.setLastText({});
    }
    const auto isMore = [](const std::optional<int>& count) { return count.value_or(0) > 0; };
    const bool counted =
        isMore(state.missing) || isMore(state.failed) || isMore(state.pendingReboot) || isMore(state.rejected);
    m_summary.setLastText(counted ? patchCountsEnglish(m_row.table(), row) : m_title.text(row));
}
