// SPDX-License-Identifier: GPL-3.0-or-later
// Exports, decisions, imports, memory and disk of the benchmark.
#include "tests/benchsteps.h"

#include "app/actions.h"
#include "app/importer.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/workspace.h"
#include "views/findingspage.h"
#include "views/messagebar.h"
#include "views/tableview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QSignalSpy>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyFindings = 10'000;

BenchOptions fewTimes(const BenchOptions& options)
{
    auto few = options;
    few.repetitions = std::min(options.repetitions, 10);
    return few;
}

void selectFirst(const TablePage& page, int count)
{
    auto* view = page.findChild<TableView*>();
    const auto last = std::min(count, view->model()->rowCount()) - 1;
    const QItemSelection rows(view->model()->index(0, 0), view->model()->index(last, 0));
    view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

// How long typing, scrolling and turning pages take while an import runs is what a user feels; here they only make
// sure that the window has something to do.
void useWindow(BenchedWindow& window, int turn)
{
    constexpr const char* views[] = {"findings", "nodes", "missing"};
    auto* page = window.pages().table(QString::fromLatin1(views[turn / 10 % 3]));
    if (turn % 10 == 0) {
        window.pages().openView(page->view(), page->filter());
    } else if (turn % 10 == 5) {
        page->setFilter(page->filter().text.empty() ? Filter {.text = "prod"} : Filter {});
    } else {
        auto* bar = page->findChild<TableView*>()->verticalScrollBar();
        bar->setValue(bar->value() + 400);
    }
}

}

void benchExport(BenchLines& lines, BenchedWindow& window, const BenchOptions& options)
{
    auto* page = window.show(u"findings"_s);
    if (!page) {
        return;
    }
    auto& messages = window.pages().messages();
    BenchLine line {.name = u"Export %L1 findings to CSV"_s.arg(page->snapshot().rows->size()), .target = 5000};
    const auto before = residentMegabytes();
    forgetMostMemory();
    window.begin();
    repeat(fewTimes(options), line, [&] {
        QFile::remove(window.exportPath());
        messages.dismiss();
        window.application().idle(200);
        return window.time(
            line, &messages, [&] { window.window().actions().exportCsv->trigger(); },
            [&] { return QFileInfo::exists(window.exportPath()); });
    });
    window.end(line);
    lines.add(line);
    lines.add({.name = u"Memory that the export takes"_s,
        .target = 20,
        .samples = {{.wall = residentMegabytes(true) - before}},
        .unit = u"MB"_s});
    lines.add({.name = u"Size of the CSV file"_s,
        .samples = {{.wall = static_cast<double>(QFileInfo(window.exportPath()).size()) / 1e6}},
        .unit = u"MB"_s});
    QFile::remove(window.exportPath());
}

void benchDecisions(BenchLines& lines, BenchedWindow& window, const BenchOptions& options)
{
    auto* page = window.show(u"findings"_s);
    if (!page) {
        return;
    }
    page->setGrouping({}); // so that 10,000 rows are 10,000 findings
    window.application().idle(1000);
    page->findChild<TableView*>()->moveToRow(0); // what is chosen is in sight
    auto& workspace = window.workspace();
    auto* viewport = page->findChild<TableView*>()->viewport();
    BenchLine resolve {.name = u"Resolve 10,000 findings, until the list shows it"_s, .target = 1000};
    BenchLine undo {.name = u"Undo it, until the list shows it"_s, .target = 1000};
    BenchLine resolved {.name = u"  of it: until it is stored"_s};
    BenchLine undone {.name = u"  of it: until the undo is stored"_s};
    BenchLine select {.name = u"Select 10,000 findings"_s, .target = 16};
    BenchLine all {.name = u"Select all findings"_s, .target = 16};
    const auto change = [&](BenchLine& line, BenchLine& stored, const std::function<void()>& act) {
        QSignalSpy changed(&workspace, &Workspace::changed);
        qint64 written = 0;
        const auto connection = QObject::connect(
            &workspace, &Workspace::changed, viewport, [&] { written = written == 0 ? clockNow() : written; });
        const auto old = page->snapshot().table;
        const auto start = clockNow();
        const bool done =
            window.time(line, viewport, act, [&] { return changed.count() > 0 && page->snapshot().table != old; });
        QObject::disconnect(connection);
        stored.samples.append(BenchSample {.wall = static_cast<double>(written - start) / 1e6});
        window.application().waitFor([&] { return !workspace.isBusy(); });
        window.application().idle(300);
        return done;
    };
    repeat(options, all, [&] {
        const bool done = window.time(
            all, viewport, [&] { page->selectAllRows(); }, [] { return true; });
        selectFirst(*page, 1);
        window.application().idle(50);
        return done;
    });
    window.begin();
    const bool done = repeat(fewTimes(options), resolve, [&] {
        return window.time(
                   select, viewport, [&] { selectFirst(*page, manyFindings); }, [] { return true; })
            && change(resolve, resolved, [&] { window.pages().findings().decide(WorkflowStatus::Resolved, false); })
            && change(undo, undone, [&] { workspace.undo(); });
    });
    window.end(resolve);
    for (const auto& line : {all, select, resolve, resolved, undo, undone}) {
        lines.add(line);
    }
    if (!done) {
        lines.add({.name = u"Resolve and undo"_s, .note = u"failed"_s});
    }
    selectFirst(*page, 1);
}

void benchBusy(BenchLines& lines, BenchedWindow& window, const BenchOptions& options)
{
    const auto turns = [&](const QString& name) {
        BenchLine line {.name = name, .target = 16};
        window.end(line);
        line.samples = {{.wall = line.busiest, .cpu = line.busiestCpu}};
        lines.add(line);
    };
    window.pages().open(u"overview"_s);
    window.application().idle(2000);
    window.begin();
    window.application().idle(10'000);
    turns(u"GUI thread busy at rest, longest"_s);
    if (options.import.isEmpty()) {
        lines.add({.name = u"GUI thread busy while an import runs"_s, .note = u"no --import FILE"_s});
        return;
    }
    QSignalSpy finished(&window.importer(), &Importer::finished);
    QElapsedTimer clock;
    window.begin();
    clock.start();
    window.window().import({options.import});
    int turn = 0;
    while (finished.isEmpty() && !clock.hasExpired(600'000)) {
        useWindow(window, turn++);
        window.application().idle(100);
    }
    turns(u"GUI thread busy while an import runs (%1 s), longest"_s.arg(clock.elapsed() / 1000));
    window.begin();
    window.application().idle(10'000);
    turns(u"GUI thread busy in the 10 s after it, longest"_s);
}

void benchMemory(BenchLines& lines, BenchedWindow& window, const BenchOptions& options)
{
    lines.add({.name = u"Resident memory, what the window counts loaded"_s,
        .target = 350,
        .samples = {{.wall = residentMegabytes()}},
        .unit = u"MB"_s});
    lines.add({.name = u"Resident memory, at the most so far"_s,
        .samples = {{.wall = residentMegabytes(true)}},
        .unit = u"MB"_s});
    double input = options.inputMegabytes;
    if (auto* imports = input > 0 ? nullptr : window.show(u"imports"_s)) {
        const auto table = imports->snapshot().table;
        const auto column = table->indexOf("size");
        for (std::size_t row = 0; column >= 0 && row < table->rowCount(); ++row) {
            const auto size = table->column(static_cast<std::size_t>(column)).value(row);
            input += size == Column::absent ? 0 : static_cast<double>(size) / 1e6;
        }
    }
    double disk = 0;
    for (const auto* suffix : {"", "-wal"}) {
        disk += static_cast<double>(QFileInfo(options.database + QString::fromLatin1(suffix)).size()) / 1e6;
    }
    lines.add({.name = u"Database on disk, originals kept"_s, .samples = {{.wall = disk}}, .unit = u"MB"_s});
    lines.add({.name = u"  of the size of its input"_s,
        .target = 20,
        .samples = {{.wall = input > 0 ? 100 * disk / input : 0}},
        .unit = u"%"_s});
}
