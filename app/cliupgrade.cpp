// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "models/store/database.h"

#include <QCommandLineParser>

namespace {

// Whether it was of an older version.
bool bringUpToDate(const std::string& path)
{
    try {
        const Database current(path, Database::Mode::ReadOnly);
        return false;
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Older) {
            throw;
        }
    }
    const Database upgraded(path, Database::Mode::ReadWrite);
    return true;
}

int run(const QCommandLineParser& parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        complain(CommandLine::tr("upgrade takes no names."));
        return ExitUsage;
    }
    const auto path = databaseOf(parser);
    const auto name = argumentText(path.c_str());
    try {
        return writeOut((bringUpToDate(path)
                                ? CommandLine::tr("%1 is now up to date. As it was before, it is kept beside it, under "
                                                  "its name with .bak-v and the version.")
                                : CommandLine::tr("%1 is up to date already."))
                            .arg(visibleText(name))
            + u'\n');
    } catch (const StoreError& error) {
        complain(error.message());
        return ExitDatabase;
    }
}

}

const CliCommand upgradeCommand {.name = "upgrade",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "bring a database of an older version up to date, after a copy of it"),
    .usage = "--database DB",
    .addOptions = addDatabaseOption,
    .run = run};
