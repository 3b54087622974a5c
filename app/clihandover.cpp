// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/decisionfile.h"
#include "app/readabledatabase.h"
#include "models/exports/tableexport.h"

#include <QCommandLineParser>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

void addShareOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    parser.addOption(
        {{u"output"_s, u"o"_s}, CommandLine::tr("Write to this file instead of standard output."), u"FILE"_s});
}

int share(const QCommandLineParser& parser)
{
    std::vector<SharedDecision> decisions;
    try {
        ReadableDatabase readable(databaseOf(parser));
        auto& database = readable.database();
        decisions = loadShared(database);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
    const auto write = [&decisions](QIODevice& device) { return writeDecisions(decisions, device); };
    if (!parser.isSet(u"output"_s)) {
        return writeOut(write);
    }
    const auto problem = writeFile(QFile::decodeName(argumentBytes(parser.value(u"output"_s)).c_str()), write);
    if (!problem.empty()) {
        complain(problem);
        return ExitOutput;
    }
    return ExitDone;
}

// No value: cannot be read, already said. `refused`: lines that are none of ours.
std::optional<std::vector<SharedDecision>> readDecisions(const QString& path, int& refused)
{
    auto file = readDecisionFile(QFile::decodeName(argumentBytes(path).c_str()));
    if (!file.problem.isEmpty()) {
        complain(CommandLine::tr("%1 cannot be read: %2").arg(path, file.problem));
        return {};
    }
    for (const auto line : file.refused) {
        complain(CommandLine::tr("Line %1 is not a decision.").arg(line));
    }
    if (file.tooLong > 0) {
        complain(CommandLine::tr("Line %1 is longer than a decision can be. The rest was not read.").arg(file.tooLong));
    }
    refused = file.refusedCount();
    return std::move(file.decisions);
}

QString wordsOf(const Decision& decision)
{
    const auto status = word(decision.status.value_or(WorkflowStatus::New));
    return CommandLine::tr("%1 by %2 at %3: %4")
        .arg(QString::fromUtf8(status.data(), static_cast<qsizetype>(status.size())),
            QString::fromStdString(decision.author), QString::fromStdString(isoInstant(decision.at)),
            QString::fromStdString(decision.note).left(200));
}

int merge(Store& store, const std::vector<SharedDecision>& decisions, bool theirs, int refused)
{
    const auto plan = planMerge(store.database(), decisions);
    for (const auto& conflict : plan.conflicts) {
        complain(CommandLine::tr("Conflict: %1\n  here: %2\n  there: %3")
                     .arg(QString::fromStdString(conflict.theirs.id).left(600), wordsOf(conflict.ours),
                         wordsOf(conflict.theirs.decision)));
    }
    auto taken = plan.taken;
    if (theirs) {
        taken.insert(taken.end(), plan.theirs.begin(), plan.theirs.end());
    }
    if (!taken.empty()) {
        static_cast<void>(store.exchangeDecisions(taken));
    }
    const auto left = theirs ? 0 : static_cast<int>(plan.conflicts.size());
    const int written = writeOut(CommandLine::tr("Taken: %1. Here already: %2. Conflicts left as they are here: %3."
                                                 " Findings that are not here: %4.")
                                     .arg(taken.size())
                                     .arg(plan.same)
                                     .arg(left)
                                     .arg(plan.unknown.size())
        + u'\n');
    const bool all = left == 0 && plan.unknown.empty() && refused == 0;
    return written != ExitDone ? written : all ? ExitDone : ExitRefused;
}

void addMergeOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    parser.addOption({u"theirs"_s, CommandLine::tr("Where both sides decided, take what the file says.")});
    parser.addPositionalArgument(u"file"_s, CommandLine::tr("What share-decisions wrote."), u"FILE"_s);
}

int mergeFile(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().size() != 1) {
        complain(CommandLine::tr("Name one file."));
        return ExitUsage;
    }
    int refused = 0;
    const auto decisions = readDecisions(parser.positionalArguments().front(), refused);
    if (!decisions) {
        return ExitInput;
    }
    const auto path = databaseOf(parser);
    try {
        if (!QFile::exists(QFile::decodeName(path.c_str()))) {
            Database missing(path, Database::Mode::ReadOnly); // says so in the store's words
        }
        Store store(path);
        return merge(store, *decisions, parser.isSet(u"theirs"_s), refused);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand shareDecisionsCommand {.name = "share-decisions",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "write the decisions for another workstation, as JSON Lines"),
    .usage = "--database DB [--output FILE]",
    .addOptions = addShareOptions,
    .run = share,
    .dataOnly = true};

const CliCommand mergeDecisionsCommand {.name = "merge-decisions",
    .summary =
        QT_TRANSLATE_NOOP("CommandLine", "take decisions of another workstation; conflicts are shown, not taken"),
    .usage = "--database DB [--theirs] FILE",
    .addOptions = addMergeOptions,
    .run = mergeFile};
