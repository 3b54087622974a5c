// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/translations.h"
#include "models/tables/nearword.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// Private by default: files 0600, no core dumps with findings in them. A full disk is an error to report, not a signal
// to die of.
void guardProcess()
{
    ::umask(077);
    const rlimit none {.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        ::setenv("LC_ALL", "C.UTF-8", 1); // Qt needs a UTF-8 locale, and would say so on stderr
    }
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"fleet-compliance"_s);
    QCoreApplication::setApplicationName(u"fleet-compliance"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEET_VERSION));
}

int runCommand(const CliCommand& command, int& argc, char** argv)
{
    const auto arguments = argumentTexts(argc, argv);
    QCoreApplication application(argc, argv);
    installTranslations(command.dataOnly ? u"en"_s : QString());
    return runCliCommand(command, arguments.sliced(2));
}

int printText(int& argc, char** argv, bool help)
{
    QCoreApplication application(argc, argv);
    installTranslations({});
    return writeOut(help ? cliHelp() : u"fleet-compliance "_s + QCoreApplication::applicationVersion() + u'\n');
}

struct WindowArguments
{
    std::string database = {};
    std::vector<std::string> paths = {};
    QString problem = {};
};

// Options of Qt itself (-platform, -style, ...) are left to it.
WindowArguments windowArguments(int argc, char** argv)
{
    WindowArguments result;
    bool options = true;
    for (int index = 1; index < argc; ++index) {
        const auto text = argumentText(argv[index]);
        if (options && text == "--"_L1) {
            options = false;
        } else if (options && (text == "--database"_L1 || text == "-d"_L1) && index + 1 < argc) {
            result.database = argv[++index];
        } else if (options && text.startsWith("--database="_L1)) {
            result.database = argumentBytes(text.sliced(11));
        } else if (options
            && QStringList {u"-platform"_s, u"-style"_s, u"-geometry"_s, u"-qwindowgeometry"_s}.contains(text)
            && index + 1 < argc) {
            ++index;
        } else if (options && text == "-reverse"_L1) {
            continue;
        } else if (options && text.startsWith(u'-')) {
            result.problem = text;
        } else {
            result.paths.emplace_back(argv[index]);
        }
    }
    if (result.database.empty()) {
        result.database = defaultDatabase();
    }
    return result;
}

bool hasDisplay(int argc, char** argv)
{
    for (int index = 1; index < argc; ++index) {
        if (std::strcmp(argv[index], "-platform") == 0) {
            return true;
        }
    }
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

// A single word that is no file can only be a command that is not written right.
QString mistypedCommand(const WindowArguments& arguments)
{
    const auto& word = arguments.paths.empty() ? std::string() : arguments.paths.front();
    const bool isPath = word.empty() || word.find_first_of("/.") != std::string::npos;
    return isPath || ::access(word.c_str(), F_OK) == 0 ? QString() : argumentText(word.c_str());
}

QString nearestCommand(const QString& word)
{
    QMap<QString, QString> names;
    for (const auto& command : cliCommands()) {
        const auto name = QString::fromLatin1(command.name);
        names.insert(plainName(name), name);
    }
    return names.value(nearestName(word, names.keys()));
}

// Why there is no window; empty: there can be one.
QString problemOf(const WindowArguments& arguments, const QString& mistyped, bool display)
{
    if (!mistyped.isEmpty()) {
        const auto near = nearestCommand(mistyped);
        return near.isEmpty()
            ? CommandLine::tr("There is no command or file “%1”. See fleet-compliance --help.").arg(mistyped.left(200))
            : CommandLine::tr("There is no command or file “%1”. Perhaps: %2. See fleet-compliance --help.")
                  .arg(mistyped.left(200), near);
    }
    if (!display) {
        return CommandLine::tr("There is no display to open a window on. Without one, use the commands that "
                               "fleet-compliance --help lists.");
    }
    return arguments.problem.isEmpty()
        ? QString()
        : CommandLine::tr("There is no option %1. See fleet-compliance --help.").arg(arguments.problem);
}

int openWindow(int& argc, char** argv)
{
    const auto arguments = windowArguments(argc, argv);
    const auto mistyped = mistypedCommand(arguments);
    const bool display = hasDisplay(argc, argv);
    if (!mistyped.isEmpty() || !arguments.problem.isEmpty() || !display) {
        QCoreApplication application(argc, argv);
        installTranslations({});
        complain(problemOf(arguments, mistyped, display));
        return ExitUsage;
    }
    return runWindow(argc, argv, arguments.database, arguments.paths);
}

}

int main(int argc, char** argv)
{
    guardProcess();
    nameApplication();
    if (argc > 1) {
        if (const auto* command = findCliCommand(argumentText(argv[1]))) {
            return runCommand(*command, argc, argv);
        }
        const std::string first = argv[1];
        if (first == "--help" || first == "-h" || first == "help" || first == "--version") {
            return printText(argc, argv, first != "--version");
        }
    }
    return openWindow(argc, argv);
}
