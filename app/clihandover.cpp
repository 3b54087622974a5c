// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/decisionfile.h"
#include "models/exports/tableexport.h"
#include "models/store/suppressionundo.h"
#include "models/tables/suppressions.h"

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
    std::vector<SharedRule> rules;
    try {
        Database database(databaseOf(parser), Database::Mode::ReadOnly);
        decisions = loadShared(database);
        rules = loadSharedRules(database);
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
    const auto write = [&](QIODevice& device) { return writeDecisions(decisions, rules, device); };
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

// No value: cannot be read, already said.
std::optional<DecisionFile> readDecisions(const QString& path)
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
    return file;
}

QString wordsOf(const Decision& decision)
{
    const auto status = word(decision.status.value_or(WorkflowStatus::New));
    return CommandLine::tr("%1 by %2 at %3: %4")
        .arg(QString::fromUtf8(status.data(), static_cast<qsizetype>(status.size())),
            QString::fromStdString(decision.author), QString::fromStdString(isoInstant(decision.at)),
            QString::fromStdString(decision.note).left(200));
}

QString wordsOf(const Suppression& rule)
{
    const auto when = QString::fromStdString(isoInstant(rule.at));
    const auto author = QString::fromStdString(rule.author);
    if (rule.withdrawn) {
        return CommandLine::tr("withdrawn by %1 at %2").arg(author, when);
    }
    const auto end = rule.expires ? QString::fromStdString(isoInstant(*rule.expires)) : CommandLine::tr("never");
    return CommandLine::tr("%1 by %2 at %3, ends: %4: %5")
        .arg(QString::fromStdString(rule.filter).left(600), author, when, end,
            QString::fromStdString(rule.note).left(200));
}

void tellConflict(const QString& about, const QString& ours, const QString& theirs)
{
    complain(CommandLine::tr("Conflict: %1").arg(about));
    complain(u"  "_s + CommandLine::tr("here: %1").arg(ours));
    complain(u"  "_s + CommandLine::tr("there: %1").arg(theirs));
}

int merge(Store& store, const DecisionFile& file, bool theirs)
{
    const auto plan = planMerge(store.database(), file.decisions);
    const auto rules = planRuleMerge(store.database(), file.rules);
    for (const auto& conflict : plan.conflicts) {
        tellConflict(QString::fromStdString(conflict.theirs.id).left(600), wordsOf(conflict.ours),
            wordsOf(conflict.theirs.decision));
    }
    for (const auto& conflict : rules.conflicts) {
        tellConflict(CommandLine::tr("rule “%1”").arg(QString::fromStdString(conflict.theirs.rule.name).left(300)),
            wordsOf(conflict.ours), wordsOf(conflict.theirs.rule));
    }
    DecidedAtOnce taken {plan.taken, rules.taken};
    if (theirs) {
        taken.findings.insert(taken.findings.end(), plan.theirs.begin(), plan.theirs.end());
        taken.rules.insert(taken.rules.end(), rules.theirs.begin(), rules.theirs.end());
    }
    static_cast<void>(exchangeAtOnce(store, taken));
    if (!taken.rules.empty()) {
        matchSuppressions(store.database(), {});
    }
    const auto left = theirs ? 0 : static_cast<int>(plan.conflicts.size() + rules.conflicts.size());
    const int written = writeOut(CommandLine::tr("Taken: %1. Here already: %2. Conflicts left as they are here: %3."
                                                 " Findings that are not here: %4.")
                                     .arg(taken.findings.size() + taken.rules.size())
                                     .arg(plan.same + rules.same)
                                     .arg(left)
                                     .arg(plan.unknown.size())
        + u'\n');
    const bool all = left == 0 && plan.unknown.empty() && file.refusedCount() == 0;
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
    const auto file = readDecisions(parser.positionalArguments().front());
    if (!file) {
        return ExitInput;
    }
    const auto path = databaseOf(parser);
    try {
        if (!QFile::exists(QFile::decodeName(path.c_str()))) {
            Database missing(path, Database::Mode::ReadOnly); // says so in the store's words
        }
        Store store(path);
        return merge(store, *file, parser.isSet(u"theirs"_s));
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
