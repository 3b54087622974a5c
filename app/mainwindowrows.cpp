// SPDX-License-Identifier: GPL-3.0-or-later
// What a row leads to: the third part of MainWindow.
#include "app/actions.h"
#include "app/detailpanel.h"
#include "app/mainwindow.h"
#include "app/notices.h"
#include "app/pages.h"
#include "app/patchflow.h"
#include "app/viewtables.h"
#include "models/tables/tablemodel.h"
#include "views/findingspage.h"
#include "views/overviewpage.h"
#include "views/tablepage.h"
#include "views/tableview.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

std::string MainWindow::textOf(TablePage* table, qint64 key, std::string_view column) const
{
    const auto rows = table->snapshot().table;
    const auto index = rows ? rows->indexOf(column) : -1;
    for (std::size_t row = 0; index >= 0 && row < rows->rowCount(); ++row) {
        if (rows->key(row) == key) {
            return std::string(rows->column(static_cast<std::size_t>(index)).text(row));
        }
    }
    return {};
}

qint64 MainWindow::nodeOf(TablePage* table, qint64 key) const
{
    if (table->view() == u"nodes"_s) {
        return key;
    }
    const auto name = textOf(table, key, "node");
    const auto nodes = m_tables->table(u"nodes"_s);
    const auto column = nodes && !name.empty() ? nodes->indexOf("node") : -1;
    for (std::size_t row = 0; column >= 0 && row < nodes->rowCount(); ++row) {
        if (nodes->column(static_cast<std::size_t>(column)).text(row) == name) {
            return nodes->key(row);
        }
    }
    return 0;
}

void MainWindow::followRow(TablePage* table, qint64 key)
{
    if (table != m_pages->currentTable()) {
        return;
    }
    if (table->view() == u"findings"_s || table->view() == u"reconcile"_s) {
        m_panel->showFinding(key);
    } else if (const auto patch = m_patches->questionOf(*table, key)) {
        m_panel->showPatch(*patch);
    } else if (table->view() == u"events"_s || table->view() == u"definitions"_s) { // they are about texts
        m_panel->showRow(table->snapshot().table, key);
    } else {
        m_panel->showNode(key == 0 ? 0 : nodeOf(table, key));
    }
}

void MainWindow::followPage()
{
    if (auto* table = m_pages->currentTable()) {
        followRow(table, table->detailKey());
    } else if (m_pages->currentPage() == u"overview"_s) {
        const auto* nodes = m_pages->overview().findChild<TableView*>();
        const auto current = nodes ? nodes->currentIndex() : QModelIndex();
        m_panel->showNode(current.isValid() ? current.siblingAtColumn(0).data(TableModel::KeyRole).toLongLong() : 0);
    }
}

// What must be done first, and why, is answered without a click.
void MainWindow::selectFirstNode()
{
    auto* nodes = m_pages->overview().findChild<TableView*>();
    if (nodes && nodes->model() && nodes->model()->rowCount() > 0 && !nodes->currentIndex().isValid()) {
        nodes->moveToRow(0);
    }
}

// Enter or double click.
void MainWindow::openRow(TablePage* table, qint64 key)
{
    const auto view = table->view();
    if (view == u"findings"_s || view == u"reconcile"_s) {
        m_panel->showFinding(key);
        m_actions->panel->setChecked(true);
    } else if (view == u"suppressions"_s) {
        m_pages->openView(u"findings"_s, {.conditions = {{.column = "rule", .texts = {textOf(table, key, "name")}}}});
    } else if (m_patches->open(*table, key)) {
        return;
    } else if (const auto node = nodeOf(table, key)) {
        const auto tab = view == u"nodes"_s ? QString()
            : view == u"changes"_s          ? u"history"_s
            : view == u"all-associations"_s ? u"associations"_s
                                            : view;
        m_pages->openNode(node, tab);
    }
}

void MainWindow::openFinding(qint64 key)
{
    m_pages->openView(u"findings"_s, {}); // whatever the list is filtered by
    m_pages->findings().setCurrentKey(key);
}

void MainWindow::openUrl(const QString& text)
{
    const auto url = openableUrl(text);
    if (url.isEmpty()) {
        m_notices->show(MessageBar::Kind::Warning, tr("This link is not opened: it is no https address of a site."),
            {{tr("Copy Link"), [this, text] { copy(text); }}});
        return;
    }
    const auto host = QString::fromLatin1(url.host(QUrl::FullyEncoded).toLatin1());
    m_notices->show(MessageBar::Kind::Information, tr("Open a page of %1 in the browser?").arg(host),
        {{tr("Open"), [this, url] { m_dialogs.openUrl(url); }}, {tr("Copy Link"), [this, text] { copy(text); }}});
}

void MainWindow::openSource(qint64 finding)
{
    if (finding != 0 && m_panel->shownFinding() == finding && !m_panel->sourceUrl().isEmpty()) {
        openUrl(m_panel->sourceUrl());
    } else {
        m_notices->show(MessageBar::Kind::Information, tr("This finding names no link to its source."));
    }
}

void MainWindow::copy(const QString& text)
{
    QApplication::clipboard()->setText(text);
}
