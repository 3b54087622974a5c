// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/decisionfile.h"
#include "app/readabledatabase.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

void addShareOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addOutputOption(parser);
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
    return writeAsAsked(parser, write);
}

}

const CliCommand shareDecisionsCommand {.name = "share-decisions",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "write the decisions for another workstation, as JSON Lines"),
    .usage = "--database DB [--output FILE]",
    .addOptions = addShareOptions,
    .run = share,
    .dataOnly = true};
