// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/findingrefusals.h"
#include "models/store/findingstate.h"
#include "models/tables/accountnames.h"
#include "models/tables/decisionrules.h"
#include "models/tables/decisions.h"
#include "models/tables/evidence.h"
#include "models/tables/loading.h"
#include "models/tables/patchcountstext.h"
#include "models/tables/scopedsql.h"
#include "models/tables/viewlist.h"

#include <QCoreApplication>

namespace {
constexpr auto decisionsSql = R"(
SELECT d.id, d.recorded, d.status, d.note, d.author, d.at, d.expires, d.restores IS NOT NULL, k.finding_id, k.product_arn,
  f.title, n.node_id, f.account, f.region, d.known_severity, d.known_workflow, d.known_record_state, d.known_compliance, d.known_updated,
  d.known_operation_end, d.known_missing, d.known_failed, d.known_pending_reboot, d.known_rejected, d.key,
  coalesce((SELECT p.status FROM decision p WHERE p.key = d.key AND p.id < d.id ORDER BY p.id DESC LIMIT 1), d.known_workflow), d.severity,
  d.owner, d.scope, k.id, (SELECT name FROM source_file s WHERE s.id = f.file), f.node
FROM decision d JOIN finding_name k ON k.id = d.key
LEFT JOIN finding f ON f.key = d.key AND f.current = 1 LEFT JOIN node n ON n.id = f.node
WHERE d.recorded <= ?1 AND (?2 = 0 OR f.node = ?2) ORDER BY d.id)";

constexpr ColumnSpec columns[] = {
    {.key = "id", .title = QT_TRANSLATE_NOOP("Column", "Finding ID"), .type = ColumnType::Identifier, .jsonName = "Id"},
    {.key = "recorded",
        .title = QT_TRANSLATE_NOOP("Column", "Recorded"),
        .type = ColumnType::Time,
        .jsonName = "RecordedAt"},
    {.key = "before",
        .title = QT_TRANSLATE_NOOP("Column", "Status Before"),
        .type = ColumnType::Workflow,
        .jsonName = "StatusBefore"},
    {.key = "status",
        .title = QT_TRANSLATE_NOOP("Column", "Status"),
        .type = ColumnType::Workflow,
        .jsonName = "Status"},
    {.key = "withdrawn",
        .title = QT_TRANSLATE_NOOP("Column", "Withdrawn"),
        .type = ColumnType::Flag,
        .jsonName = "Withdrawn"},
    {.key = "restored",
        .title = QT_TRANSLATE_NOOP("Column", "By Undo or Redo"),
        .type = ColumnType::Flag,
        .jsonName = "Restored",
        .shown = false},
    {.key = "note", .title = QT_TRANSLATE_NOOP("Column", "Note"), .jsonName = "Note"},
    {.key = "author", .title = QT_TRANSLATE_NOOP("Column", "Decided By"), .jsonName = "Author"},
    {.key = "at", .title = QT_TRANSLATE_NOOP("Column", "Decided"), .type = ColumnType::Time, .jsonName = "At"},
    {.key = "expires",
        .title = QT_TRANSLATE_NOOP("Column", "Expires"),
        .type = ColumnType::Time,
        .jsonName = "ExpiresAt"},
    {.key = "owner", .title = QT_TRANSLATE_NOOP("Column", "Owner"), .jsonName = "Owner"},
    {.key = "severity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity Decided"),
        .type = ColumnType::Severity,
        .jsonName = "SeverityDecided",
        .shown = false},
    {.key = "scoped",
        .title = QT_TRANSLATE_NOOP("Column", "For the Node and Check"),
        .type = ColumnType::Flag,
        .jsonName = "NodeAndCheck",
        .shown = false},
    {.key = "standing",
        .title = QT_TRANSLATE_NOOP("Column", "Since Then"),
        .type = ColumnType::Standing,
        .jsonName = "Standing",
        .searched = false},
    {.key = "changedBy", .title = QT_TRANSLATE_NOOP("Column", "Changed by Import"), .jsonName = "ChangedByImport"},
    {.key = "answer",
        .title = QT_TRANSLATE_NOOP("Column", "Answer of AWS"),
        .type = ColumnType::Sentence,
        .jsonName = "AwsAnswer"},
    {.key = "summary",
        .title = QT_TRANSLATE_NOOP("Column", "Finding"),
        .type = ColumnType::PatchCounts,
        .jsonName = "Finding"},
    {.key = "title", .title = QT_TRANSLATE_NOOP("Column", "Title"), .jsonName = "Title"},
    {.key = "rule", .title = QT_TRANSLATE_NOOP("Column", "Suppression Rule"), .jsonName = "SuppressionRule"},
    nameColumn,
    nodeColumn,
    accountColumn,
    accountNameColumn,
    regionColumn,
    {.key = "productArn",
        .title = QT_TRANSLATE_NOOP("Column", "Product ARN"),
        .type = ColumnType::Identifier,
        .jsonName = "ProductArn",
        .shown = false},
    {.key = "knownSeverity",
        .title = QT_TRANSLATE_NOOP("Column", "Severity Then"),
        .type = ColumnType::Severity,
        .jsonName = "KnownSeverity"},
    {.key = "knownWorkflow",
        .title = QT_TRANSLATE_NOOP("Column", "Imported Status Then"),
        .type = ColumnType::Workflow,
        .jsonName = "KnownStatus",
        .shown = false,
        .searched = false},
    {.key = "knownRecordState",
        .title = QT_TRANSLATE_NOOP("Column", "Record State Then"),
        .type = ColumnType::RecordState,
        .jsonName = "KnownRecordState",
        .shown = false,
        .searched = false},
    {.key = "knownCompliance",
        .title = QT_TRANSLATE_NOOP("Column", "Check Result Then"),
        .type = ColumnType::FindingCompliance,
        .jsonName = "KnownComplianceStatus",
        .shown = false,
        .searched = false},
    {.key = "knownUpdated",
        .title = QT_TRANSLATE_NOOP("Column", "Updated Then"),
        .type = ColumnType::Time,
        .jsonName = "KnownUpdatedAt",
        .shown = false},
    {.key = "knownOperationEnd",
        .title = QT_TRANSLATE_NOOP("Column", "Patch Operation Then"),
        .type = ColumnType::Time,
        .jsonName = "KnownOperationEndTime",
        .shown = false},
    {.key = "knownMissing",
        .title = QT_TRANSLATE_NOOP("Column", "Missing Then"),
        .type = ColumnType::Number,
        .jsonName = "KnownMissingCount",
        .shown = false},
    {.key = "knownFailed",
        .title = QT_TRANSLATE_NOOP("Column", "Failed Then"),
        .type = ColumnType::Number,
        .jsonName = "KnownFailedCount",
        .shown = false},
    {.key = "knownPendingReboot",
        .title = QT_TRANSLATE_NOOP("Column", "Pending Reboot Then"),
        .type = ColumnType::Number,
        .jsonName = "KnownInstalledPendingReboot",
        .shown = false},
    {.key = "knownRejected",
        .title = QT_TRANSLATE_NOOP("Column", "Rejected Then"),
        .type = ColumnType::Number,
        .jsonName = "KnownInstalledRejectedCount",
        .shown = false},
};

// What became of the decisions that count now.
class Outcomes
{
public:
    Outcomes(Database& database, const Moment& moment, const Scope& scope)
        : m_moment(moment)
        , m_state(
              database, std::string("SELECT") + findingStateColumns + " FROM finding WHERE key = ?1 AND current = 1")
        , m_answer(database,
              "SELECT e.text, u.error_message FROM finding_update u JOIN word e ON e.id = u.error_code"
              " WHERE u.key = ?1 AND u.receipt = 1 AND e.text <> '' ORDER BY u.at DESC, u.id DESC LIMIT 1")
        , m_decided(loadDecisions(database, moment, scope.node))
    {
    }

    // Of a row of decision; nothing: another one counts.
    [[nodiscard]] std::optional<DecisionStanding> standing(std::int64_t row, std::int64_t key)
    {
        const auto found = m_decided.find(key);
        if (found == m_decided.end() || found->second.row != row || found->second.takenOn != key) {
            return std::nullopt;
        }
        m_state.bind(1, key);
        std::optional<DecisionStanding> standing;
        if (m_state.step()) {
            standing = found->second.status(findingState(m_state, 0), m_moment.at()).standing;
            m_state.reset();
        }
        return standing;
    }

    [[nodiscard]] std::string refusal(std::int64_t key)
    {
        std::string answer;
        m_answer.bind(1, key);
        if (m_answer.step()) {
            answer = packed(refusalAdvice(m_answer.text(0), m_answer.text(1)));
            m_answer.reset();
        }
        return answer;
    }

private:
    Moment m_moment;
    Statement m_state, m_answer;
    std::unordered_map<std::int64_t, DecidedState> m_decided;
};

// The cells from owner to answer.
void writeOutcome(RowWriter& row, const Statement& decision, Outcomes& outcomes)
{
    using enum DecisionStanding;
    const auto standing = outcomes.standing(decision.integer(0), decision.integer(24));
    const bool byImport = standing == Reopened || standing == Overridden;
    row.text(decision.text(27)).number(decision.optionalInteger(26)).flag(decision.integer(28) != 0);
    row.number(standing ? std::optional(static_cast<std::int64_t>(*standing)) : std::nullopt);
    row.text(byImport ? decision.text(30) : std::string_view());
    row.text(standing == Refused ? outcomes.refusal(decision.integer(24)) : std::string());
}

// What is read first: how many patches, where that was known.
void writeSummary(RowWriter& row, std::string_view title)
{
    const auto counts = patchCountsEnglish(row.table(), row.table().rowCount() - 1);
    row.column("summary").setLastText(counts.empty() ? title : std::string_view(counts));
}

TablePointer load(Database& database, const Moment& moment, const Scope& scope)
{
    const ReadTransaction reading(database);
    RowWriter row(columns, database);
    if (scope.node == 0) {
        writeRules(row, database, moment);
    }
    Outcomes outcomes(database, moment, scope);
    const auto accounts = loadAccountNames(database, row.words(), moment, scope);
    Evidence nodes(database, moment, scope);
    addNodeFacts(nodes);
    Statement decision(database, scoped(decisionsSql, scope));
    decision.bind(1, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    decision.bind(2, scope.node);
    while (decision.step()) {
        row.text(decision.text(8)).time(decision.integer(1)).number(decision.integer(25));
        row.number(decision.optionalInteger(2)).flag(decision.isNull(2));
        row.flag(decision.integer(7) != 0).text(decision.text(3)).text(decision.text(4)).time(decision.integer(5));
        row.time(decision.optionalInteger(6));
        writeOutcome(row, decision, outcomes);
        const auto* node = nodes.find(decision.optionalInteger(31).value_or(0));
        row.text({}).word(decision.optionalInteger(10)).text({}).text(node ? node->name : std::string());
        row.text(decision.text(11));
        const auto account = decision.optionalInteger(12);
        row.word(account).text(nameOf(accounts, row.words().text(account.value_or(-1))));
        row.word(decision.optionalInteger(13)).word(decision.integer(9));
        for (const auto field : {14, 15, 16, 17, 18, 19}) {
            row.number(decision.optionalInteger(field));
        }
        for (const auto field : {20, 21, 22, 23}) {
            row.count(decision.optionalInteger(field));
        }
        row.endRow(decision.integer(0));
        writeSummary(row, row.wordText(decision.optionalInteger(10).value_or(-1)));
    }
    return row.finish();
}
}

ViewSpec decisionsView()
{
    return {.name = "decisions",
        .title = QT_TRANSLATE_NOOP("View", "Decisions"),
        .columns = columns,
        .load = load,
        .order = {.column = "recorded", .descending = true}};
}
