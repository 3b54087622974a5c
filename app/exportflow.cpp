// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportflow.h"

#include "app/actions.h"
#include "app/dialogs.h"
#include "app/fleetcounts.h"
#include "app/notices.h"
#include "app/pages.h"
#include "app/savedviews.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "models/tables/filtertext.h"
#include "views/momentwords.h"
#include "views/tablepage.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

ExportFlow::ExportFlow(const Workspace& workspace, Pages& pages, const FleetCounts& counts, const Dialogs& dialogs,
    Settings& settings, Notices& notices, Actions& actions, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_counts(counts)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
{
    connect(actions.exportCsv, &QAction::triggered, this, [this] { ask(u"csv"_s, snapshot()); });
    connect(actions.exportJson, &QAction::triggered, this, [this] { ask(u"json"_s, snapshot()); });
    connect(actions.exportHtml, &QAction::triggered, this, [this] { ask(u"html"_s, snapshot()); });
    connect(actions.exportSelection, &QAction::triggered, this, [this] { ask(u"csv"_s, selection()); });
    connect(&m_exporter, &Exporter::finished, this, [this](const QString& path, int rows) {
        m_notices.show(MessageBar::Kind::Good,
            tr("%Ln rows written to %1.", nullptr, rows).arg(visibleText(QDir::toNativeSeparators(path))));
    });
    connect(&m_exporter, &Exporter::failed, this, [this](const QString& path, const QString& reason) {
        m_notices.show(MessageBar::Kind::Error,
            tr("%1 could not be written: %2").arg(visibleText(QDir::toNativeSeparators(path)), reason));
    });
}

TableSnapshot ExportFlow::snapshot() const
{
    if (const auto* table = m_pages.currentTable()) {
        auto shown = table->snapshot();
        shown.order = table->order();
        return dated(std::move(shown));
    }
    const auto page = m_pages.currentPage();
    if (page != u"overview"_s || !m_counts.attention()) {
        return {};
    }
    TableSnapshot snapshot {.title = tr("Needs Attention"),
        .table = m_counts.attentionTable(),
        .rows = m_counts.attention(),
        .columns = {},
        .filter = attentionFilter()};
    for (std::size_t column = 0; column < snapshot.table->specs().size(); ++column) {
        if (snapshot.table->specs()[column].shown) {
            snapshot.columns.push_back(static_cast<int>(column));
        }
    }
    return dated(std::move(snapshot));
}

// What is of the past says so in its title.
TableSnapshot ExportFlow::dated(TableSnapshot snapshot) const
{
    snapshot.asOf = m_workspace.asOf();
    if (const auto& asOf = m_workspace.asOf()) {
        snapshot.title = tr("%1 as of %2").arg(snapshot.title, momentText(*asOf));
    }
    return snapshot;
}

TableSnapshot ExportFlow::selection() const
{
    const auto* table = m_pages.currentTable();
    return table ? dated(table->selection()) : TableSnapshot {};
}

void ExportFlow::ask(const QString& format, const TableSnapshot& shown)
{
    if (!shown.table || !shown.rows) {
        m_notices.show(MessageBar::Kind::Information, tr("There is no table on this page to export."));
        return;
    }
    auto folder = m_settings.lastFolder();
    if (folder.isEmpty()) {
        folder = QDir::homePath();
    }
    auto title = dated({.title = m_pages.title()}).title;
    if (!shown.filter.empty()) { // a file of rows has no place for it
        title += u' ' + filterText(shown.filter, shown.table->specs());
    }
    m_dialogs.saveExport(m_window, QDir(folder).filePath(suggestedName(title, format)), format,
        [this, shown, format](const QStringList& paths) {
            if (paths.isEmpty()) {
                return;
            }
            m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
            m_exporter.write(shown, format, paths.front());
        });
}
