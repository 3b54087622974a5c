// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/interrupt.h"
#include "app/readabledatabase.h"
#include "app/undowords.h"
#include "models/tables/importruns.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    parser.addOption({u"last"_s, CommandLine::tr("The last import that stored something, or found it stored.")});
    parser.addPositionalArgument(u"run"_s, CommandLine::tr("Its number, as in export --view imports."), u"RUN"_s);
}

// 0: wrong usage, already said.
std::int64_t runOf(const QCommandLineParser& parser, Database& database)
{
    const auto arguments = parser.positionalArguments();
    if (parser.isSet(u"last"_s) == !arguments.isEmpty() || arguments.size() > 1) {
        complain(CommandLine::tr("Say which import to undo: --last or its number."));
        return 0;
    }
    bool number = true;
    const auto run = arguments.isEmpty() ? lastImportRun(database) : arguments.front().toLongLong(&number);
    if (run <= 0 || !number || !hasImportRun(database, run)) {
        complain(arguments.isEmpty() ? CommandLine::tr("There is no import that could be undone.")
                                     : CommandLine::tr("There is no import %1.").arg(arguments.front().left(100)));
        return 0;
    }
    return run;
}

// It is undone; what remains is only room, which the next import frees if this cannot.
void removeLeftovers(Store& store, const std::stop_token& stop)
{
    try {
        store.removeLeftovers(stop);
    } catch (const StoreError&) {
    }
}

int run(const QCommandLineParser& parser)
{
    StopOnInterrupt interrupt;
    try {
        std::int64_t number = 0;
        {
            ReadableDatabase readable(databaseOf(parser), ReadableDatabase::Notice::Silent); // brought up to date below
            auto& database = readable.database();
            number = runOf(parser, database);
        }
        if (number == 0) {
            return ExitUsage;
        }
        Store store(databaseOf(parser));
        const auto undone = store.undoImport(number, interrupt.token());
        if (!undone.done) {
            complain(undoRefusal(undone));
            return ExitRefused;
        }
        const int written = writeOut(undoSentence(undone) + u'\n');
        removeLeftovers(store, interrupt.token());
        return written;
    } catch (const StoreError& error) {
        if (error.kind() == StoreError::Kind::Interrupted) {
            complain(CommandLine::tr("Stopped. Nothing was changed."));
            return ExitStopped;
        }
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand undoImportCommand {.name = "undo-import",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "take back an import, as long as nothing later depends on it"),
    .usage = "--database DB (--last | RUN)",
    .addOptions = addOptions,
    .run = run};
