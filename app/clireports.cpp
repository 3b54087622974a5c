// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clireports.h"

#include "app/clioutput.h"
#include "app/commandline.h"

#include <QCoreApplication>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString placeText(const SourcePlace& place)
{
    if (place.line == 0) {
        return {};
    }
    return CommandLine::tr(" (line %1, column %2, byte %3)").arg(place.line).arg(place.column).arg(place.byte);
}

bool unreadable(const FileReport& report)
{
    struct stat state = {};
    return report.outcome == FileOutcome::Refused && !report.path.empty()
        && (::stat(report.path.c_str(), &state) != 0 || !S_ISREG(state.st_mode)
            || ::access(report.path.c_str(), R_OK) != 0);
}

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
