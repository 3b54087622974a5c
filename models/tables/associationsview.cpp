// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/associationerrors.h"
#include "models/tables/accountnames.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/scopedsql.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

#include <set>
#include <utility>

namespace {
constexpr auto contentSql = R"(
SELECT document_version, association_version, status, detailed_status, output_url FROM association_content WHERE id = ?1)";
constexpr auto itemContentSql = "SELECT c.document_version, c.details, c.status FROM item_content c WHERE c.id = ?1";
constexpr auto itemTitleSql = "SELECT title FROM item_key WHERE id = ?1";

constexpr auto executedSql = R"(
SELECT e.node, e.subject, e.document, e.status, e.detailed_status, e.error_code, max(e.at), e.text, count(*)
FROM event e WHERE (?2 = 0 OR e.node = ?2) AND e.kind = 1 AND e.node IS NOT NULL AND e.at <= ?1 GROUP BY e.node, e.subject)";

constexpr ColumnSpec columns[] = {
    {.key = "association",
        .title = QT_TRANSLATE_NOOP("Column", "Association"),
        .type = ColumnType::Identifier,
        .jsonName = "AssociationId"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Association Name"), .jsonName = "AssociationName"},
    {.key = "document", .title = QT_TRANSLATE_NOOP("Column", "Document"), .jsonName = "Name"},
    {.key = "documentVersion",
        .title = QT_TRANSLATE_NOOP("Column", "Document Version"),
        .jsonName = "DocumentVersion",
        .shown = false},
    nodeColumn,
    nameColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    platformColumn,
    {.key = "status", .title = QT_TRANSLATE_NOOP("Column", "Status"), .jsonName = "Status"},
    {.key = "detailedStatus", .title = QT_TRANSLATE_NOOP("Column", "Detailed Status"), .jsonName = "DetailedStatus"},
    {.key = "errorCode", .title = QT_TRANSLATE_NOOP("Column", "Error Code"), .jsonName = "ErrorCode"},
    {.key = "meaning",
        .title = QT_TRANSLATE_NOOP("Column", "Meaning"),
        .type = ColumnType::Sentence,
        .jsonName = "Meaning"},
    {.key = "executed",
        .title = QT_TRANSLATE_NOOP("Column", "Last Execution"),
        .type = ColumnType::Time,
        .jsonName = "ExecutionDate"},
    {.key = "summary", .title = QT_TRANSLATE_NOOP("Column", "Summary"), .jsonName = "ExecutionSummary"},
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity"),
        .type = ColumnType::Severity,
        .jsonName = "ComplianceSeverity"},
    {.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Since"), .type = ColumnType::Time, .shown = false},
    {.key = "output", .title = QT_TRANSLATE_NOOP("Column", "Output"), .jsonName = "OutputUrl", .shown = false},
    {.key = "runs",
        .title = QT_TRANSLATE_NOOP("Column", "Imported Runs"),
        .type = ColumnType::Number,
        .jsonName = "ImportedRuns"},
    {.key = "source", .title = QT_TRANSLATE_NOOP("Column", "Source"), .jsonName = "Source", .shown = false},
};

struct Content
{
    std::string title = {};
    std::string documentVersion = {};
    std::string status = {};
    std::string detailedStatus = {};
    std::string summary = {};
    std::string output = {};
};

// What of an association is not in AssociationState.
class Contents
{
public:
    explicit Contents(Evidence& evidence)
        : m_detailed(evidence.database, contentSql)
        , m_item(evidence.database, itemContentSql)
        , m_title(evidence.database, itemTitleSql)
        , m_words(evidence.words)
    {
    }

    Content read(const AssociationState& state)
    {
        Content content {.title = state.said->name, .summary = state.said->summary};
        auto& row = state.detailed ? m_detailed : m_item;
        row.bind(1, state.content);
        if (row.step()) {
            const auto text = [&](int column) { return m_words.text(row.integer(column)); };
            content.documentVersion = text(0);
            if (state.detailed) {
                content.status = text(2);
                content.detailedStatus = text(3);
                content.output = text(4);
            } else {
                content.summary = text(1);
                content.status = word(static_cast<ComplianceStatus>(row.integer(2)));
            }
        }
        row.reset();
        m_title.bind(1, state.key);
        if (!state.detailed && m_title.step()) {
            content.title = m_title.text(0);
        }
        m_title.reset();
        return content;
    }

private:
    Statement m_detailed;
    Statement m_item;
    Statement m_title;
    Words& m_words;
};

// Executions of an association on its node that were imported.
class Runs
{
public:
    explicit Runs(Evidence& evidence)
        : m_count(
            evidence.database, "SELECT count(*) FROM event WHERE node = ?1 AND kind = 1 AND subject = ?2 AND at <= ?3")
        , m_words(evidence.words)
        , m_upTo(evidence.upTo())
    {
    }

    [[nodiscard]] std::int64_t of(const AssociationState& state)
    {
        m_count.bind(1, state.node);
        m_count.bind(2, m_words.find(state.id));
        m_count.bind(3, m_upTo);
        const auto count = m_count.step() ? m_count.integer(0) : 0;
        m_count.reset();
        return count;
    }

private:
    Statement m_count;
    Words& m_words;
    Instant m_upTo;
};

// Associations of which only executions were imported, each as the latest one says.
void addExecuted(RowWriter& row, Evidence& evidence, const std::set<std::pair<std::int64_t, std::string>>& known)
{
    Statement rows(evidence.database, scoped(executedSql, evidence.scope));
    evidence.bind(rows);
    while (rows.step()) {
        const auto* node = evidence.find(rows.integer(0));
        const auto text = [&](int column) { return evidence.words.text(rows.integer(column)); };
        if (!node || known.contains({node->id, text(1)}) || (node->terminated && evidence.scope.node == 0)) {
            continue;
        }
        const auto status = text(3), detailed = text(4);
        row.text(text(1)).text({}).text(text(2)).text({}).node(node).text(status).text(detailed).text(text(5));
        row.text(packed(associationErrorMeaning(text(5), detailed.empty() ? status : detailed)));
        row.time(rows.optionalInteger(6)).text(rows.text(7)).state(Severity::None).time({}).text({});
        row.number(rows.integer(8)).text("describe-association-execution-targets");
        row.endRow(rowKey(node->id, text(1), {}));
    }
}

TablePointer loadThose(Database& database, const Moment& moment, const Scope& scope, bool all)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addNodeFacts(evidence);
    addAccountNames(evidence);
    Contents contents(evidence);
    Runs runs(evidence);
    RowWriter row(columns, database);
    std::set<std::pair<std::int64_t, std::string>> known;
    for (const auto& state : loadAssociations(database, moment, scope)) {
        const auto* node = evidence.find(state.node);
        if ((!state.failed && !all) || !node || (node->terminated && scope.node == 0)) {
            continue;
        }
        known.emplace(state.node, state.id);
        const auto content = contents.read(state);
        row.text(state.id).text(content.title).text(state.said->document).text(content.documentVersion).node(node);
        row.text(content.status)
            .text(content.detailedStatus)
            .text(state.said->errorCode)
            .text(packed(associationErrorMeaning(state.said->errorCode, content.detailedStatus)))
            .time(state.time)
            .text(content.summary);
        row.state(state.said->severity).time(state.since).text(content.output).number(runs.of(state));
        row.text(state.detailed ? "describe-instance-associations-status" : "list-compliance-items");
        row.endRow(rowKey(state.node, state.id, {}));
    }
    if (all) {
        addExecuted(row, evidence, known);
    }
    return row.finish();
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    return loadThose(database, moment, scope, false);
}

TablePointer loadAll(Database& database, const Moment& moment, const Scope& scope)
{
    return loadThose(database, moment, scope, true);
}
}

ViewSpec allAssociationsView()
{
    return {.name = "all-associations",
        .title = QT_TRANSLATE_NOOP("View", "All Associations"),
        .columns = columns,
        .load = loadAll,
        .order = {.column = "executed", .descending = true},
        .ofReports = true};
}

ViewSpec associationsView()
{
    return {.name = "associations",
        .title = QT_TRANSLATE_NOOP("View", "Failed Associations"),
        .columns = columns,
        .load = load,
        .order = {.column = "executed", .descending = true},
        .ofReports = true};
}
