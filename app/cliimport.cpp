// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli.h"
#include "app/clioutput.h"
#include "app/commandline.h"
#include "app/importrun.h"
#include "app/interrupt.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

const char* word(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Stored:
        return "stored";
    case FileOutcome::Same:
        return "same";
    case FileOutcome::Refused:
        return "refused";
    case FileOutcome::Stopped:
        return "stopped";
    case FileOutcome::NeedsNode:
        return "needs-node";
    case FileOutcome::Undone:
        return "undone";
    }
    return "";
}

std::string english(const Message& message)
{
    auto text = QString::fromUtf8(message.text.c_str());
    for (std::size_t index = 0; index < message.arguments.size(); ++index) {
        text.replace(u'%' + QString::number(index + 1), QString::fromUtf8(message.arguments[index].c_str()).left(200));
    }
    return text.toStdString();
}

Json placeOf(const SourcePlace& place)
{
    return Json {{"record", place.record}, {"byte", place.byte}, {"line", place.line}, {"column", place.column}};
}

Json documentOf(const FileReport& report)
{
    Json rejections = Json::array();
    for (const auto& rejection : report.rejections) {
        rejections.push_back(
            {{"id", rejection.id}, {"reason", english(rejection.reason)}, {"place", placeOf(rejection.place)}});
    }
    Json notes = Json::array();
    for (const auto& note : report.notes) {
        notes.push_back(english(note));
    }
    return Json {
        {"name", report.name},
        {"path", report.path},
        {"outcome", word(report.outcome)},
        {"kind", report.scope.kind},
        {"account", report.scope.account},
        {"region", report.scope.region},
        {"node", report.scope.node},
        {"capturedAt", report.scope.captured ? Json(isoInstant(*report.scope.captured)) : Json()},
        {"partial", report.scope.partial},
        {"size", report.scope.size},
        {"sha256", report.scope.sha256},
        {"read", report.read},
        {"new", report.created},
        {"updated", report.updated},
        {"unchanged", report.unchanged},
        {"rejected", report.rejected},
        {"clashes", report.clashes},
        {"rejections", rejections},
        {"notes", notes},
        {"problem", english(report.problem)},
        {"advice", english(report.advice)},
        {"place", placeOf(report.place)},
        {"milliseconds", report.milliseconds},
    };
}

Json documentOf(const std::vector<FileReport>& reports)
{
    Json files = Json::array();
    for (const auto& report : reports) {
        files.push_back(documentOf(report));
    }
    const auto sums = sumsOf(reports);
    return Json {{"files", files}, {"read", sums.read}, {"new", sums.created}, {"updated", sums.updated},
        {"unchanged", sums.unchanged}, {"rejected", sums.rejected}, {"clashes", sums.clashes}};
}

QString placeText(const SourcePlace& place)
{
    if (place.line == 0) {
        return {};
    }
    return CommandLine::tr(" (line %1, column %2, byte %3)").arg(place.line).arg(place.column).arg(place.byte);
}

void describe(const FileReport& report)
{
    const auto name = QString::fromUtf8(report.name.c_str()).left(200);
    if (report.outcome == FileOutcome::Refused || report.outcome == FileOutcome::NeedsNode
        || report.outcome == FileOutcome::Stopped) {
        const QString start = name.isEmpty() ? QString() : name + u": "_s;
        QString sentence = report.outcome == FileOutcome::Stopped && report.problem.empty()
            ? CommandLine::tr("stopped; nothing of it was stored")
            : translated(report.problem);
        complain((start + sentence).left(900));
        if (!report.advice.empty()) {
            complain(u"    "_s + translated(report.advice).left(900));
        }
        return;
    }
    if (report.outcome == FileOutcome::Same) {
        complain(CommandLine::tr("%1: imported before, nothing changed").arg(name));
        return;
    }
    complain(CommandLine::tr("%1: %2 read: %3 new, %4 updated, %5 unchanged, %6 rejected")
                 .arg(name)
                 .arg(report.read)
                 .arg(report.created)
                 .arg(report.updated)
                 .arg(report.unchanged)
                 .arg(report.rejected));
    constexpr std::size_t shown = 10;
    for (std::size_t index = 0; index < std::min(shown, report.rejections.size()); ++index) {
        const auto& rejection = report.rejections[index];
        complain(CommandLine::tr("    record %1 left out: %2")
                     .arg(rejection.place.record)
                     .arg(translated(rejection.reason).left(300))
            + placeText(rejection.place));
    }
    if (report.rejected > shown) {
        complain(CommandLine::tr("    and %1 more left out").arg(report.rejected - shown));
    }
    for (std::size_t index = 0; index < std::min<std::size_t>(3, report.notes.size()); ++index) {
        complain(u"    "_s + translated(report.notes[index]).left(300));
    }
}

bool unreadable(const FileReport& report)
{
    struct stat state = {};
    return report.outcome == FileOutcome::Refused && !report.path.empty()
        && (::stat(report.path.c_str(), &state) != 0 || !S_ISREG(state.st_mode)
            || ::access(report.path.c_str(), R_OK) != 0);
}

int exitCodeOf(const std::vector<FileReport>& reports, bool stopped)
{
    const auto sums = sumsOf(reports);
    if (stopped || sums.stopped > 0) {
        return ExitStopped;
    }
    if (sums.databaseFailed) {
        return ExitDatabase;
    }
    if (std::ranges::any_of(reports, unreadable)) {
        return ExitInput;
    }
    return sums.refused + sums.needNode > 0 || sums.rejected > 0 ? ExitRefused : ExitDone;
}

void showProgress(const ImportProgress& progress)
{
    const auto percent = progress.size == 0 ? 0 : progress.bytes * 100 / progress.size;
    const auto line = CommandLine::tr("%1 of %2  %3  %4 %  %5 records")
                          .arg(progress.fileNumber)
                          .arg(progress.fileCount)
                          .arg(progress.file.left(60))
                          .arg(percent)
                          .arg(progress.records);
    const auto bytes = (u"\r\x1b[K"_s + line).toUtf8();
    [[maybe_unused]] const auto ignored = ::write(STDERR_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
}

void endProgress()
{
    [[maybe_unused]] const auto ignored = ::write(STDERR_FILENO, "\r\x1b[K", 4);
}

void addOptions(QCommandLineParser& parser)
{
    addDatabaseOption(parser);
    addJsonOption(parser);
    parser.addOption({u"node"_s,
        CommandLine::tr("Whose patches a describe-instance-patches file holds, when neither it nor its name says so."),
        u"NODE"_s});
    parser.addOption(
        {u"salvage"_s, CommandLine::tr("Keep the complete records before the place where a broken file breaks off.")});
    parser.addPositionalArgument(u"paths"_s, CommandLine::tr("Files and folders."), u"PATH..."_s);
}

int run(const QCommandLineParser& parser)
{
    if (parser.positionalArguments().isEmpty()) {
        complain(CommandLine::tr("Nothing to import: name files or folders."));
        return ExitUsage;
    }
    ImportJob job;
    job.database = databaseOf(parser);
    job.author = loginName();
    job.node = parser.value(u"node"_s).toStdString();
    job.salvage = parser.isSet(u"salvage"_s);
    for (const auto& path : parser.positionalArguments()) {
        job.paths.push_back(argumentBytes(path));
    }
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    StopOnInterrupt interrupt;
    const auto reports = runImport(
        job, interrupt.token(),
        [terminal](const ImportProgress& progress) {
            if (terminal) {
                showProgress(progress);
            }
        },
        [terminal](const FileReport& report) {
            if (terminal) {
                endProgress();
            }
            if (report.outcome != FileOutcome::Stored || report.rejected > 0 || terminal) {
                describe(report);
            }
        });
    if (!reports.empty() && reports.back().name.empty()) {
        describe(reports.back());
    }
    if (reports.empty() && !interrupt.token().stop_requested()) {
        complain(
            CommandLine::tr("There are no files in %1.").arg(parser.positionalArguments().join(u", "_s).left(600)));
        return ExitInput;
    }
    const auto code = exitCodeOf(reports, interrupt.token().stop_requested());
    if (parser.isSet(u"json"_s)) {
        return std::max(code, writeOut(documentOf(reports)));
    }
    const auto sums = sumsOf(reports);
    const int written = writeOut(CommandLine::tr("%n file(s)", nullptr, static_cast<int>(reports.size())) + u' '
        + CommandLine::tr("read: %1 records: %2 new, %3 updated, %4 unchanged, %5 rejected. %6 files refused.")
              .arg(sums.read)
              .arg(sums.created)
              .arg(sums.updated)
              .arg(sums.unchanged)
              .arg(sums.rejected)
              .arg(sums.refused + sums.needNode)
        + u'\n');
    return std::max(code, written);
}

}

const CliCommand importCommand {.name = "import",
    .summary = QT_TRANSLATE_NOOP("CommandLine", "read files and folders into the database"),
    .usage = "--database DB [--json] [--node NODE] [--salvage] PATH...",
    .addOptions = addOptions,
    .run = run};
