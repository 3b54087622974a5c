// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clilimits.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "models/store/suppressionundo.h"
#include "models/tables/decisionparts.h"
#include "models/tables/suppressions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    parser.addOption(
        {u"id"_s, CommandLine::tr("Id of a finding; may be given several times, or followed by more Ids."), u"ID"_s});
    parser.addOption(
        {u"status"_s, CommandLine::tr("RESOLVED (unless said otherwise), SUPPRESSED, NOTIFIED or NEW."), u"STATUS"_s});
    parser.addOption({u"note"_s, CommandLine::tr("Why, in at most 512 characters. Required to suppress."), u"TEXT"_s});
    parser.addOption({u"days"_s, CommandLine::tr("A suppression ends after so many days (90); 0: never."), u"DAYS"_s});
    parser.addOption({u"owner"_s,
        CommandLine::tr("Who is to see to it; empty: nobody. Without --note and --status the status stays."),
        u"NAME"_s});
    parser.addOption({u"severity"_s,
        CommandLine::tr(
            "CRITICAL, HIGH, MEDIUM, LOW or INFORMATIONAL is shown instead of the imported one; IMPORTED: that again."
            " Without --status the status stays."),
        u"SEVERITY"_s});
    parser.addOption({u"node-and-check"_s,
        CommandLine::tr("A suppression is for the node and the check of each finding, later findings too.")});
    parser.addOption({u"undo-last"_s, CommandLine::tr("Take back what was decided last, whenever that was.")});
    parser.addPositionalArgument(u"ids"_s, CommandLine::tr("More Ids."), u"[ID...]"_s);
}

// Owner and severity can be set alone: then the status stays. A note says why: of the severity, else of resolving.
bool keepsStatus(const QCommandLineParser& parser)
{
    const bool alone = parser.isSet(u"severity"_s) || (parser.isSet(u"owner"_s) && !parser.isSet(u"note"_s));
    return !parser.isSet(u"status"_s) && alone;
}

bool readStatus(Decision& decision, const QCommandLineParser& parser)
{
    decision.note = argumentBytes(parser.value(u"note"_s));
    if (keepsStatus(parser)) {
        return true;
    }
    const auto status = parser.isSet(u"status"_s) ? parser.value(u"status"_s) : u"RESOLVED"_s;
    decision.status = readWorkflowStatus(status.toStdString());
    if (!decision.status) {
        complain(CommandLine::tr("“%1” is not a workflow status: RESOLVED, SUPPRESSED, NOTIFIED or NEW.").arg(status));
        return false;
    }
    const bool reason = decision.status == WorkflowStatus::Suppressed;
    if (decision.note.empty() && reason) {
        complain(CommandLine::tr("Say why with --note."));
        return false;
    }
    return true;
}

bool readSeverityOption(Decision& decision, const QCommandLineParser& parser)
{
    const auto text = parser.value(u"severity"_s);
    if (!parser.isSet(u"severity"_s) || text.compare(u"IMPORTED"_s, Qt::CaseInsensitive) == 0) {
        return true;
    }
    decision.severity = readSeverity(text.toStdString());
    if (decision.severity == Severity::None) {
        complain(CommandLine::tr("“%1” is not a severity: CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL or IMPORTED.")
                     .arg(text));
        return false;
    }
    return true;
}

// No value: wrong usage, already said.
std::optional<Decision> decisionOf(const QCommandLineParser& parser)
{
    Decision decision;
    if (!isShort(parser, u"note"_s, longestNote) || !isShort(parser, u"owner"_s, longestName)) {
        return {};
    }
    if (!readStatus(decision, parser) || !readSeverityOption(decision, parser)) {
        return {};
    }
    decision.owner = argumentBytes(parser.value(u"owner"_s));
    if (parser.isSet(u"node-and-check"_s)) {
        decision.scope = DecisionScope::NodeAndCheck;
        if (decision.status != WorkflowStatus::Suppressed) {
            complain(CommandLine::tr("--node-and-check is for --status SUPPRESSED."));
            return {};
        }
    }
    decision.author = loginName();
    decision.at = now();
    bool ok = true;
    const int days = parser.isSet(u"days"_s) ? parser.value(u"days"_s).toInt(&ok) : 90;
    if (!ok || days < 0 || days > 36'500) {
        complain(CommandLine::tr("--days takes a number of days, 0 to 36500."));
        return {};
    }
    if (decision.status == WorkflowStatus::Suppressed && days > 0) {
        decision.expires = decision.at + days * microsPerDay;
    }
    return decision;
}

// "2 findings marked RESOLVED. Owner: Anna."
QString answer(std::size_t count, const Decision& decision, const KeptParts& kept)
{
    const auto findings = static_cast<int>(count);
    const auto status = word(decision.status.value_or(WorkflowStatus::New));
    auto said = kept.status ? CommandLine::tr("%n finding(s) changed, their status stays.", nullptr, findings)
                            : CommandLine::tr("%n finding(s) marked %1.", nullptr, findings)
                                  .arg(QString::fromUtf8(status.data(), static_cast<qsizetype>(status.size())));
    if (!kept.owner) {
        const auto owner = visibleText(QString::fromStdString(decision.owner));
        said += u' ' + (owner.isEmpty() ? CommandLine::tr("Owner: nobody.") : CommandLine::tr("Owner: %1.").arg(owner));
    }
    if (!kept.severity) {
        const auto severity = decision.severity ? word(*decision.severity) : std::string_view("IMPORTED");
        said += u' '
            + CommandLine::tr("Severity: %1.")
                  .arg(QString::fromUtf8(severity.data(), static_cast<qsizetype>(severity.size())));
    }
    return said + u'\n';
}

int decide(Store& store, const QStringList& ids, const Decision& decision, const KeptParts& kept)
{
    std::vector<DecidedFinding> decisions;
    bool missing = false;
    std::vector<std::string> asked;
    std::ranges::transform(ids, std::back_inserter(asked), argumentBytes);
    const auto found = store.findingKeys(asked);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto& id = ids[i];
        const auto& keys = found[static_cast<std::size_t>(i)];
        missing = missing || keys.empty();
        if (keys.empty()) {
            complain(CommandLine::tr("There is no finding with the Id %1.").arg(id.left(600)));
        }
        for (const auto key : keys) {
            if (std::ranges::find(decisions, key, &DecidedFinding::key) == decisions.end()) {
                decisions.push_back({.key = key, .decision = decision});
            }
        }
    }
    if (!decisions.empty()) {
        keepParts(store.database(), decisions, kept, now());
        const auto before = store.exchangeDecisions(decisions);
        const int written = writeOut(answer(before.size(), decision, kept));
        return missing ? ExitRefused : written;
    }
    return ExitRefused;
}

int undoLast(const std::string& path)
{
    try {
        if (!QFile::exists(QFile::decodeName(path.c_str()))) {
            Database missing(path, Database::Mode::ReadOnly); // says so in the store's words
        }
        Store store(path);
        const auto undone = undoLastAction(store, loginName());
        if (undone.empty()) {
            complain(CommandLine::tr("There is no decision to take back."));
            return ExitRefused;
        }
        QString said;
        if (undone.decided) {
            const auto count = static_cast<int>(undone.decided->keys.size());
            said += CommandLine::tr("%n decision(s) taken back.", nullptr, count) + u'\n';
        }
        if (undone.rules) {
            const auto count = static_cast<int>(undone.rules->rules.size());
            said += CommandLine::tr("%n change(s) of suppression rules taken back.", nullptr, count) + u'\n';
            matchSuppressions(store.database(), {});
        }
        return writeOut(said);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

int run(const QCommandLineParser& parser)
{
    if (parser.isSet(u"undo-last"_s)) {
        return undoLast(databaseOf(parser));
    }
    const QStringList ids = parser.values(u"id"_s) + parser.positionalArguments();
    const auto decision = decisionOf(parser);
    if (ids.isEmpty() || !decision) {
        if (ids.isEmpty()) {
            complain(CommandLine::tr("Name the findings with --id."));
        }
        return ExitUsage;
    }
    const auto path = databaseOf(parser);
    try {
        if (!QFile::exists(QFile::decodeName(path.c_str()))) {
            Database missing(path, Database::Mode::ReadOnly); // says so in the store's words
        }
        Store store(path);
        return decide(store, ids, *decision,
            {.status = keepsStatus(parser),
                .note = keepsStatus(parser) && !parser.isSet(u"note"_s),
                .owner = !parser.isSet(u"owner"_s),
                .severity = !parser.isSet(u"severity"_s)});
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand resolveCommand {.name = "resolve",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "record what was decided about findings"),
    .usage = "--database DB --id ID... [--status RESOLVED|SUPPRESSED|NOTIFIED|NEW] --note TEXT [--owner NAME] "
             "[--severity SEVERITY]",
    .addOptions = addOptions,
    .run = run};
