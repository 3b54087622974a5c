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
    std::vector<SharedRule> rules;
    try {
        ReadableDatabase readable(databaseOf(parser));
        auto& database = readable.database();
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

}

const CliCommand shareDecisionsCommand {.name = "share-decisions",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "write the decisions for another workstation, as JSON Lines"),
    .usage = "--database DB [--output FILE]",
    .addOptions = addShareOptions,
    .run = share,
    .dataOnly = true};
