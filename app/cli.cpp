// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"

#include "app/arguments.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "models/tables/views.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString option(const QCommandLineParser& parser, const char* name)
{
    return parser.value(QLatin1StringView(name));
}

}

std::span<const CliCommand> cliCommands()
{
    static const CliCommand commands[] {importCommand, summaryCommand, exportCommand, resolveCommand, diagnoseCommand,
        coverageCommand, undoImportCommand, pathCommand, changesCommand, verifyCommand, shareDecisionsCommand,
        mergeDecisionsCommand, ownersCommand, handOverCommand, suppressCommand, upgradeCommand};
    return commands;
}

const CliCommand* findCliCommand(const QString& name)
{
    for (const auto& command : cliCommands()) {
        if (name == QLatin1StringView(command.name)) {
            return &command;
        }
    }
    return nullptr;
}

QString cliHelp()
{
    QString text =
        CommandLine::tr(
            "Fleet Compliance Dashboard: which machines are not compliant and why, from report files, offline.")
        + u"\n\n"_s;
    text += u"  fleet-compliance [--database DB] [PATH...]\n      "_s
        + CommandLine::tr("open the window, importing the files and folders") + u'\n';
    for (const auto& command : cliCommands()) {
        text += u"  fleet-compliance "_s + QLatin1StringView(command.name) + u' ' + QLatin1StringView(command.usage)
            + u"\n      "_s + CommandLine::tr(command.summary) + u'\n';
    }
    text += u"  fleet-compliance --help | --version\n\n"_s;
    text += CommandLine::tr(
        "Exit codes: 0 everything taken; 1 some file or record was refused; 2 wrong usage; 3 input cannot be "
        "read; 4 database; "
        "5 output cannot be written; 130 stopped.");
    return text + u'\n';
}

namespace {

QString usageOf(const CliCommand& command)
{
    return CommandLine::tr("Usage: %1")
        .arg(u"fleet-compliance %1 %2"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.usage)));
}

}

int runCliCommand(const CliCommand& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr(command.summary));
    const auto help = parser.addHelpOption();
    command.addOptions(parser);
    if (!parser.parse(QStringList {u"fleet-compliance "_s + QLatin1StringView(command.name)} + arguments)) {
        complain(parser.errorText());
        complain(usageOf(command));
        return ExitUsage;
    }
    if (parser.isSet(help)) { // its first line names the program only
        const auto text = parser.helpText();
        return writeOut(usageOf(command) + text.sliced(std::max<qsizetype>(0, text.indexOf(u'\n'))));
    }
    return command.run(parser);
}

void addDatabaseOption(QCommandLineParser& parser)
{
    parser.addOption({{u"database"_s, u"d"_s}, CommandLine::tr("The fleet database."), u"DB"_s});
}

void addJsonOption(QCommandLineParser& parser)
{
    parser.addOption({u"json"_s, CommandLine::tr("Print JSON.")});
}

void addMomentOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {{u"as-of"_s, u"to"_s}, CommandLine::tr("Turn every fact back to this time (ISO 8601, UTC)."), u"TIME"_s});
    parser.addOption({u"fresh-days"_s, CommandLine::tr("A scan older than this is stale (30)."), u"DAYS"_s});
}

std::string databaseOf(const QCommandLineParser& parser)
{
    const auto path = option(parser, "database");
    return path.isEmpty() ? defaultDatabase() : argumentBytes(path);
}

std::string defaultDatabase()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QFile::encodeName(folder + u"/fleet.fleet-db"_s).toStdString();
}

std::string loginName()
{
    const auto* user = ::getpwuid(::getuid());
    return user != nullptr ? user->pw_name : qgetenv("USER").toStdString();
}

namespace {

std::optional<Instant> timeOf(const QString& text)
{
    const auto time = readInstant(text.toStdString());
    if (!time) {
        complain(CommandLine::tr("“%1” is not a time. Write it as 2026-11-20T22:05:00Z.").arg(text));
    }
    return time;
}

}

void addFromOption(QCommandLineParser& parser)
{
    parser.addOption({u"from"_s,
        CommandLine::tr(
            "For the views changes and history: since this time (ISO 8601, UTC); otherwise since the day with reports "
            "before, or of the last 31 days."),
        u"TIME"_s});
}

bool readFrom(const QCommandLineParser& parser, Moment& moment)
{
    if (const auto text = option(parser, "from"); !text.isEmpty()) {
        moment.from = timeOf(text);
        if (moment.from && *moment.from >= moment.at()) {
            complain(CommandLine::tr("--from must be before --to."));
            return false;
        }
        return moment.from.has_value();
    }
    return true;
}

std::optional<Moment> momentOf(const QCommandLineParser& parser)
{
    Moment moment;
    if (const auto text = option(parser, "as-of"); !text.isEmpty()) {
        moment.asOf = timeOf(text);
        if (!moment.asOf) {
            return {};
        }
    }
    if (const auto text = option(parser, "fresh-days"); !text.isEmpty()) {
        bool ok = false;
        moment.freshDays = text.toInt(&ok);
        if (!ok || moment.freshDays < 1 || moment.freshDays > 36'500) {
            complain(CommandLine::tr("--fresh-days takes a number of days, 1 to 36500."));
            return {};
        }
    }
    return moment;
}
