// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmark measures of the past: as of, what changed; and of the shortest path to green.
#include "tests/benchsteps.h"

#include "app/fleetmemories.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/workspace.h"
#include "models/tables/importmoments.h"
#include "views/overviewpage.h"
#include "views/tablepage.h"
#include "views/tableview.h"

using namespace Qt::StringLiterals;

namespace {

// The newest first, none on the same day as another.
std::vector<Instant> rounds(const QString& file)
{
    std::vector<Instant> moments;
    Database database(file.toStdString(), Database::Mode::ReadOnly);
    for (const auto& import : loadImportMoments(database)) {
        if (moments.empty() || moments.back() - import.moment > microsPerDay) {
            moments.push_back(import.moment);
        }
    }
    return moments;
}

// Until other rows of the view are painted.
bool timeView(BenchLine& line, BenchedWindow& window, TablePage& page, const std::function<void()>& act)
{
    const auto old = page.snapshot().table;
    return window.time(line, page.findChild<TableView*>()->viewport(), act, [&] {
        const auto shown = page.snapshot();
        return shown.table && shown.table != old && shown.rows;
    });
}

// Until the versions of the findings are known, which are read while there is nothing else to do.
void benchFirstFindings(BenchLines& lines, BenchedWindow& window, const std::function<void()>& next)
{
    const auto* memories = window.window().findChild<FleetMemories*>();
    auto* page = window.show(u"findings"_s);
    BenchLine dates {.name = u"The first dates of the findings, before their versions are read"_s};
    BenchLine reading {.name = u"Until these are read"_s};
    const auto begun = clockNow();
    for (int date = 0; date < 3; ++date) {
        timeView(dates, window, *page, next);
        window.application().idle(200);
    }
    lines.add(dates);
    static_cast<void>(window.application().waitFor([memories] { return !memories->isReadingPast(); }));
    reading.samples.append(BenchSample {.wall = static_cast<double>(clockNow() - begun) / 1e6});
    lines.add(reading);
}

void benchAsOf(
    BenchLines& lines, BenchedWindow& window, const std::vector<Instant>& moments, const BenchOptions& options)
{
    auto& workspace = window.workspace();
    auto& overview = window.pages().overview();
    std::size_t turn = 0;
    const auto next = [&] { workspace.setAsOf(moments[1 + turn++ % (moments.size() - 1)]); };
    BenchLine figures {.name = u"Switch “as of” to another date: the overview"_s, .target = 300};
    window.pages().open(u"overview"_s);
    window.application().idle(1000);
    BenchLine first {.name = u"The first date of all, with nobody in the calendar before: the overview"_s};
    window.begin();
    window.time(first, &overview, next,
        [&] { return !overview.isLoading() && overview.overview().moment.asOf == workspace.asOf(); });
    window.end(first);
    lines.add(first);
    window.application().idle(3000);
    if (window.show(u"findings"_s)) {
        benchFirstFindings(lines, window, next);
    }
    window.pages().open(u"overview"_s);
    window.begin();
    repeat(options, figures, [&] {
        const bool done = window.time(figures, &overview, next, [&] {
            return !overview.isLoading() && overview.overview().moment.asOf == workspace.asOf();
        });
        window.application().idle(200);
        return done;
    });
    window.end(figures);
    lines.add(figures);
    for (const auto* view : {"nodes", "findings"}) {
        auto* page = window.show(QString::fromLatin1(view));
        BenchLine rows {.name = u"Switch “as of” to another date: %1"_s.arg(QLatin1String(view)), .target = 300};
        window.begin();
        repeat(options, rows, [&] {
            const bool done = page && timeView(rows, window, *page, next);
            window.application().idle(200);
            return done;
        });
        window.end(rows);
        lines.add(rows);
    }
    BenchLine back {.name = u"Back to now"_s, .target = 300};
    if (auto* page = window.show(u"nodes"_s)) {
        timeView(back, window, *page, [&] { workspace.setAsOf({}); });
    }
    lines.add(back);
    window.application().idle(2000);
}

void benchChanges(
    BenchLines& lines, BenchedWindow& window, const std::vector<Instant>& moments, const BenchOptions& options)
{
    auto* page = window.show(u"changes"_s);
    if (!page) {
        return;
    }
    BenchLine line {.name = u"“What changed” since another round"_s, .target = 500};
    std::size_t turn = 0;
    window.begin();
    repeat(options, line, [&] {
        const auto moment = moments[1 + turn++ % std::min<std::size_t>(moments.size() - 1, 4)];
        const bool done = timeView(line, window, *page, [&] { window.workspace().setComparedWith(moment); });
        window.application().idle(200);
        return done;
    });
    window.end(line);
    lines.add(line);
}

// Once: nobody reads it a second time as long as no report comes.
void benchGreenPath(BenchLines& lines, BenchedWindow& window)
{
    BenchLine line {.name = u"Shortest path to green, opened for the first time"_s, .target = 500};
    auto& page = *window.pages().table(u"green-path"_s);
    window.begin();
    timeView(line, window, page, [&] { window.pages().openView(u"green-path"_s, {}); });
    window.end(line);
    lines.add(line);
}

}

void benchPast(BenchLines& lines, BenchedWindow& window, const BenchOptions& options)
{
    benchGreenPath(lines, window);
    const auto moments = rounds(options.database);
    if (moments.size() < 3) {
        lines.add({.name = u"As of, what changed"_s, .note = u"too few rounds"_s});
        return;
    }
    benchAsOf(lines, window, moments, options);
    benchChanges(lines, window, moments, options);
}
