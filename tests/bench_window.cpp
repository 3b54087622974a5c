// SPDX-License-Identifier: GPL-3.0-or-later
// What the window takes on a large database: bench_window [--check] [--import FILE] [--input-megabytes N] [--only
// STEPS]
// [--repetitions N] DATABASE prints a Markdown table, medians and p95 from the event to the painted result. DATABASE is
// written to: give it a copy. --growth DATABASE... prints the main lines for several. --check: ends with 1 when a
// target is missed. STEPS: start, queries, scrolling, nodes, past, export, decisions, busy, memory. Built on request
// only.
#include "tests/benchsteps.h"
#include "views/style.h"
#include "views/theme.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    const char* name = "";
    void (*run)(BenchLines& lines, BenchedWindow& window, const BenchOptions& options) = nullptr;
    bool main = false; // also for --growth
};

constexpr Step steps[] = {{"memory", benchMemory, true}, {"queries", benchQueries, true},
    {"scrolling", benchScrolling, true}, {"nodes", benchNodes, true}, {"past", benchPast}, {"export", benchExport},
    {"decisions", benchDecisions}, {"busy", benchBusy}};

int runAll(BenchApplication& application, const BenchOptions& options, const QStringList& only, bool plain, bool check)
{
    BenchLines lines;
    const auto wanted = [&](const char* name) { return only.isEmpty() || only.contains(QLatin1String(name)); };
    if (wanted("start")) {
        benchStart(lines, options);
    }
    BenchLine opened {.name = u"All views ready behind it"_s};
    BenchedWindow window(application, options.database);
    const auto begun = clockNow();
    window.begin();
    if (!window.open()) {
        std::fprintf(stderr, "bench_window: %s does not open\n", qPrintable(options.database));
        return 2;
    }
    opened.samples = {{.wall = static_cast<double>(clockNow() - begun) / 1e6}};
    window.end(opened);
    lines.add(opened);
    for (const auto& step : steps) {
        if (wanted(step.name) && (step.main || !options.mainLinesOnly)) {
            step.run(lines, window, options);
        }
    }
    const auto text = plain ? lines.plain() : describeMachine() + u"\n\n"_s + lines.table();
    std::fputs(text.toUtf8().constData(), stdout);
    return check && !lines.meetsTargets() ? 1 : 0;
}

// Each in a process of its own: memory, too, is then its own.
int runGrowth(const QString& program, const QStringList& databases)
{
    QStringList names;
    QHash<QString, QStringList> cells;
    for (qsizetype at = 0; at < databases.size(); ++at) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(program, {u"--main-lines"_s, databases.at(at)});
        if (!child.waitForFinished(-1) || child.exitCode() != 0) {
            return 2;
        }
        for (const auto& line : QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
            const auto parts = line.split(u'\t');
            const auto name = parts.at(0).section(u" ("_s, 0, 0); // without the number of rows
            if (!names.contains(name)) {
                names.append(name);
            }
            auto& row = cells[name];
            row.resize(databases.size());
            row[at] = parts.at(1) == parts.at(2) ? u"%1 %2"_s.arg(parts.at(1), parts.at(3))
                                                 : u"%1 / %2 %3"_s.arg(parts.at(1), parts.at(2), parts.at(3));
        }
    }
    std::printf("%s\n\n| Median / p95 |", qPrintable(describeMachine()));
    for (const auto& database : databases) {
        std::printf(" %s |", qPrintable(QFileInfo(database).completeBaseName()));
    }
    std::printf("\n|---|%s\n", qPrintable(u"---|"_s.repeated(databases.size())));
    for (const auto& name : std::as_const(names)) {
        std::printf("| %s | %s |\n", name.toUtf8().constData(), cells.value(name).join(u" | "_s).toUtf8().constData());
    }
    return 0;
}

}

int main(int argc, char** argv)
{
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    ::setenv("QT_NO_GLIB", "1", 1); // the other dispatcher does not say when a turn of the event loop begins
    QCoreApplication::setOrganizationName(u"fleet-compliance"_s);
    QCoreApplication::setApplicationName(u"fleet-compliance"_s);
    if (argc == 4 && std::strcmp(argv[1], "--start-child") == 0) {
        return runStartChild(argc, argv, QString::fromLocal8Bit(argv[3]), QByteArray(argv[2]).toLongLong());
    }
    BenchApplication application(argc, argv);
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(themePalette(false));
    QCommandLineParser parser;
    parser.addOptions({{u"check"_s, {}}, {u"growth"_s, {}}, {u"main-lines"_s, {}}, {u"import"_s, {}, u"FILE"_s},
        {u"only"_s, {}, u"STEPS"_s}, {u"repetitions"_s, {}, u"N"_s}, {u"input-megabytes"_s, {}, u"N"_s}});
    parser.process(application);
    const auto databases = parser.positionalArguments();
    if (databases.isEmpty() || (databases.size() > 1 && !parser.isSet(u"growth"_s))) {
        std::fprintf(stderr, "usage: bench_window [--check] [--import FILE] DATABASE | --growth DATABASE...\n");
        return 2;
    }
    const auto program = QCoreApplication::applicationFilePath();
    if (parser.isSet(u"growth"_s)) {
        return runGrowth(program, databases);
    }
    BenchOptions options {.database = databases.front(), .import = parser.value(u"import"_s), .program = program};
    options.mainLinesOnly = parser.isSet(u"main-lines"_s);
    options.inputMegabytes = parser.value(u"input-megabytes"_s).toDouble();
    options.repetitions = parser.isSet(u"repetitions"_s) ? parser.value(u"repetitions"_s).toInt() : 50;
    return runAll(application, options, parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts), options.mainLinesOnly,
        parser.isSet(u"check"_s));
}
