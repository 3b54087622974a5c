// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <span>

class QCommandLineParser;

// One command of the executable without a window. Needs a QCoreApplication only.
struct CliCommand
{
    const char* name = "";
    const char* summary = ""; // QT_TRANSLATE_NOOP("CommandLine", "...")
    const char* usage = ""; // what follows the name
    void (*addOptions)(QCommandLineParser& parser) = nullptr;
    int (*run)(const QCommandLineParser& parser) = nullptr; // returns an ExitCode
    bool dataOnly = false; // prints data only: always in English
};

[[nodiscard]] std::span<const CliCommand> cliCommands();
[[nodiscard]] const CliCommand* findCliCommand(const QString& name);

// Runs `command` with the arguments after its name. Prints help and usage errors itself.
int runCliCommand(const CliCommand& command, const QStringList& arguments);
[[nodiscard]] QString cliHelp(); // of the executable as a whole

// The options that several commands share.
void addDatabaseOption(QCommandLineParser& parser);
void addMomentOptions(QCommandLineParser& parser);
void addJsonOption(QCommandLineParser& parser);
[[nodiscard]] std::string databaseOf(const QCommandLineParser& parser);
[[nodiscard]] std::string defaultDatabase(); // in the user's data folder
[[nodiscard]] std::string loginName();
struct Moment;
[[nodiscard]] std::optional<Moment> momentOf(const QCommandLineParser& parser); // none: wrong usage, already said

// --from of what changed: before the moment asked for. False: wrong usage, already said.
void addFromOption(QCommandLineParser& parser);
[[nodiscard]] bool readFrom(const QCommandLineParser& parser, Moment& moment);

// The commands.
extern const CliCommand importCommand;
extern const CliCommand summaryCommand;
extern const CliCommand exportCommand;
extern const CliCommand resolveCommand;
extern const CliCommand diagnoseCommand;
extern const CliCommand coverageCommand;
extern const CliCommand verifyCommand;
extern const CliCommand shareDecisionsCommand;
extern const CliCommand mergeDecisionsCommand;
extern const CliCommand ownersCommand;
extern const CliCommand handOverCommand;
extern const CliCommand suppressCommand;
extern const CliCommand undoImportCommand;
extern const CliCommand pathCommand;
extern const CliCommand changesCommand;
extern const CliCommand upgradeCommand;
