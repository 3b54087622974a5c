// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "models/store/store.h"

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
    parser.addOption({u"note"_s, CommandLine::tr("Why. Required."), u"TEXT"_s});
    parser.addOption({u"days"_s, CommandLine::tr("A suppression ends after so many days (90); 0: never."), u"DAYS"_s});
    parser.addOption({u"undo-last"_s, CommandLine::tr("Take back what was decided last, whenever that was.")});
    parser.addPositionalArgument(u"ids"_s, CommandLine::tr("More Ids."), u"[ID...]"_s);
}

// No value: wrong usage, already said.
std::optional<Decision> decisionOf(const QCommandLineParser& parser)
{
    Decision decision;
    const auto status = parser.isSet(u"status"_s) ? parser.value(u"status"_s) : u"RESOLVED"_s;
    decision.status = readWorkflowStatus(status.toStdString());
    if (!decision.status) {
        complain(CommandLine::tr("“%1” is not a workflow status: RESOLVED, SUPPRESSED, NOTIFIED or NEW.").arg(status));
        return {};
    }
    decision.note = argumentBytes(parser.value(u"note"_s));
    if (!parser.isSet(u"note"_s) || (decision.note.empty() && decision.status == WorkflowStatus::Suppressed)) {
        complain(CommandLine::tr("Say why with --note."));
        return {};
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

int decide(Store& store, const QStringList& ids, const Decision& decision)
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
        const auto before = store.exchangeDecisions(decisions);
        const int written =
            writeOut(CommandLine::tr("%n finding(s) marked.", nullptr, static_cast<int>(before.size())) + u'\n');
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
        const auto undone = store.undoLastDecision();
        if (!undone) {
            complain(CommandLine::tr("There is no decision to take back."));
            return ExitRefused;
        }
        return writeOut(
            CommandLine::tr("%n decision(s) taken back.", nullptr, static_cast<int>(undone->keys.size())) + u'\n');
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
        return decide(store, ids, *decision);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand resolveCommand {.name = "resolve",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "record what was decided about findings"),
    .usage = "--database DB --id ID... [--status RESOLVED|SUPPRESSED|NOTIFIED|NEW] --note TEXT",
    .addOptions = addOptions,
    .run = run};
