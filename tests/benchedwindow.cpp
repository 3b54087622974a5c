// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchedwindow.h"

#include "app/importer.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "views/facetpanel.h"
#include "views/overviewpage.h"
#include "views/tablepage.h"
#include "views/tableview.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

// Ages are reckoned from a moment that the page does not know.
bool isAsked(Filter shown, const Filter& asked)
{
    shown.at = asked.at;
    return shown == asked;
}

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

double processorTime()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

}

BenchedWindow::BenchedWindow(BenchApplication& application, const QString& database)
    : m_application(application)
    , m_database(database)
    , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_settings(std::make_unique<Settings>(m_store))
    , m_workspace(std::make_unique<Workspace>(*m_settings))
    , m_importer(std::make_unique<Importer>())
{
    m_settings->setAuthor(u"benchmark"_s);
    const Dialogs dialogs {.openReports = {},
        .openFolder = {},
        .openDatabase = {},
        .saveExport = [this](QWidget*, const QString&, const QString&,
                          const Dialogs::Chosen& chosen) { chosen({exportPath()}); },
        .openUrl = {}};
    m_window = std::make_unique<MainWindow>(*m_settings, *m_workspace, *m_importer, dialogs);
    m_window->resize(1640, 1000);
    m_window->show();
}

BenchedWindow::~BenchedWindow() = default;

QString BenchedWindow::exportPath() const
{
    return m_folder.filePath(u"findings.csv"_s);
}

Pages& BenchedWindow::pages()
{
    return m_window->pages();
}

bool BenchedWindow::open()
{
    m_window->activateWindow();
    m_workspace->open(m_database);
    const bool opened =
        m_application.waitFor([this] { return m_workspace->isOpen() && !pages().overview().isLoading(); }, 600'000);
    for (const auto* view : {"nodes", "findings", "patches", "missing", "associations"}) {
        if (!opened || !show(QString::fromLatin1(view))) {
            return false;
        }
    }
    m_application.idle(1000);
    return true;
}

TablePage* BenchedWindow::show(const QString& view)
{
    auto* page = pages().table(view);
    pages().openView(view, page->filter());
    page->setFilter({});
    const auto shown = [page] {
        const auto snapshot = page->snapshot();
        return snapshot.table && snapshot.rows && snapshot.rows->size() == snapshot.table->rowCount()
            && isAsked(snapshot.filter, page->filter())
            && (snapshot.table->rowCount() > 0 || (page->view() != u"nodes"_s && page->view() != u"findings"_s));
    };
    if (!m_application.waitFor(shown, 600'000)) {
        return nullptr;
    }
    page->focusTable();
    m_application.idle(400);
    return page;
}

bool BenchedWindow::time(
    BenchLine& line, QWidget* painted, const std::function<void()>& act, const std::function<bool()>& done)
{
    (void)m_application.paintedAt(painted);
    const auto cpu = processorTime();
    const auto start = clockNow();
    qint64 ready = 0;
    act();
    const bool ended = m_application.waitFor([&] {
        if (ready == 0 && done()) {
            ready = clockNow();
        }
        return ready != 0 && m_application.paintedAt(painted) > start;
    });
    if (ended) {
        const auto end = std::max(ready, m_application.paintedAt(painted));
        line.samples.append({.wall = milliseconds(end - start), .cpu = processorTime() - cpu});
    }
    return ended;
}

bool BenchedWindow::timeRows(BenchLine& line, TablePage& page, const std::function<void()>& act)
{
    return timeRows(line, nullptr, page, act);
}

bool BenchedWindow::timeRows(BenchLine& line, BenchLine* facets, TablePage& page, const std::function<void()>& act)
{
    auto* viewport = page.findChild<TableView*>()->viewport();
    auto* panel = page.findChild<FacetPanel*>();
    (void)m_application.paintedAt(viewport);
    const auto old = page.snapshot().rows;
    qint64 arrived = 0;
    const auto connection = QObject::connect(&page, &TablePage::selectionChanged, &page, [&] { // ends setRows()
        const auto shown = page.snapshot();
        if (shown.rows != old && isAsked(shown.filter, page.filter())) {
            arrived = clockNow();
        }
    });
    const auto cpu = processorTime();
    const auto start = clockNow();
    act();
    const bool ended = m_application.waitFor([&] { // rows that were on screen already are not painted again
        const bool painted = m_application.paintedAt(viewport) > arrived || page.snapshot().rows->empty();
        return arrived != 0 && (painted || clockNow() - arrived > 100'000'000);
    });
    QObject::disconnect(connection);
    if (!ended) {
        return false;
    }
    const auto painted = std::max(arrived, m_application.paintedAt(viewport));
    line.samples.append({.wall = milliseconds(painted - start), .cpu = processorTime() - cpu});
    if (facets && panel) {
        (void)m_application.paintedAt(panel);
        m_application.idle(120);
        facets->samples.append(
            {.wall = milliseconds(std::max(painted, m_application.paintedAt(panel)) - start), .cpu = 0});
    }
    return true;
}

void BenchedWindow::begin()
{
    m_application.forgetTurns();
}

void BenchedWindow::end(BenchLine& line)
{
    const auto& turn = m_application.longestTurn();
    line.busiest = milliseconds(turn.wall);
    line.busiestCpu = milliseconds(turn.cpu);
    for (auto entry = m_application.longTurns().begin(); entry != m_application.longTurns().end(); ++entry) {
        std::fprintf(stderr, "    over 16 ms: %4d x, longest %7.1f ms: %s\n", entry->first, milliseconds(entry->second),
            entry.key().constData());
    }
}
