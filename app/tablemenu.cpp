// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablemenu.h"

#include "app/actions.h"
#include "app/copytext.h"
#include "app/pages.h"
#include "app/savedviews.h"
#include "models/exports/rowcommands.h"
#include "models/tables/filterwords.h"
#include "models/tables/statewords.h"
#include "models/tables/tablemodel.h"
#include "models/tables/tagfields.h"
#include "models/tables/views.h"
#include "views/filterhelp.h"
#include "views/findingspage.h"
#include "views/tablepage.h"
#include "views/viewwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

QModelIndex currentCell(const TablePage& page)
{
    const auto* view = page.findChild<QTableView*>();
    return view && view->isVisible() ? view->currentIndex() : QModelIndex();
}

// Everything that is the same as in this cell.
std::optional<Condition> conditionOf(const TablePage& page, const QModelIndex& cell)
{
    const auto snapshot = page.snapshot();
    const auto* model = qobject_cast<const TableModel*>(cell.model());
    if (!model || !snapshot.table) {
        return {};
    }
    if (model->isHeader(cell.row()) && (cell.column() == model->labelColumn() || cell.data().toString().isEmpty())) {
        const auto& groups = *model->groups();
        const auto shared = static_cast<int>(groups.columns.front());
        const auto row = (*model->rows())[model->span(cell.row()).begin];
        if (!groups.tag.empty()) {
            return Condition {.column = tagField(groups.tag), .texts = {sharedTag(*snapshot.table, groups, row)}};
        }
        const auto& shares = snapshot.table->column(static_cast<std::size_t>(shared));
        if (const auto first = sharedValue(shares, row); isBits(shares.spec().type) && first != 0) {
            return Condition {.column = shares.spec().key, .values = {first}};
        }
        if (cell.column() != shared) {
            return conditionOf(page, cell.siblingAtColumn(shared));
        }
    }
    const auto column =
        cell.model()->headerData(cell.column(), Qt::Horizontal, TableModel::KeyRole).toString().toStdString();
    const auto index = snapshot.table->indexOf(column);
    if (index < 0) {
        return {};
    }
    const auto& cells = snapshot.table->column(static_cast<std::size_t>(index));
    const auto value = cell.data(TableModel::ValueRole);
    const bool none = isBits(cells.spec().type) && value.toLongLong() == 0;
    if (!value.isValid() || none || (cells.isText() && value.toString().isEmpty())) {
        return notGiven(cells.spec());
    }
    Condition condition {.column = column};
    if (cells.isText()) {
        condition.texts.push_back(value.toString().toStdString());
    } else if (isBits(cells.spec().type)) {
        for (auto rest = value.toLongLong(); rest != 0; rest &= rest - 1) {
            condition.values.push_back(rest & -rest);
        }
    } else {
        condition.values.push_back(value.toLongLong());
    }
    return condition;
}

}

TableMenu::TableMenu(Pages& pages, Actions& actions, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
    , m_actions(actions)
{
    connect(&pages, &Pages::menuRequested, this, &TableMenu::popup);
    connect(actions.copyCell, &QAction::triggered, this, [this] { copy(Copy::CurrentCell); });
    connect(actions.copyRows, &QAction::triggered, this, [this] { copy(Copy::WholeRows); });
    connect(actions.copyMarkdown, &QAction::triggered, this, [this] { copy(Copy::Markdown); });
    connect(actions.copyIds, &QAction::triggered, this, [this] { copy(Copy::Ids); });
    connect(actions.copyArns, &QAction::triggered, this, [this] { copy(Copy::Arns); });
    connect(actions.copyLink, &QAction::triggered, this, [this] { copy(Copy::Links); });
    connect(actions.copyCommand, &QAction::triggered, this, [this] { copy(Copy::Commands); });
    connect(&pages.findings(), &FindingsPage::copyArnsRequested, this, [this] { copy(Copy::Arns); });
    connect(actions.filterToValue, &QAction::triggered, this, [this] { filterToValue(false); });
    connect(actions.excludeValue, &QAction::triggered, this, [this] { filterToValue(true); });
    connect(actions.onlyNode, &QAction::triggered, this, &TableMenu::onlyNode);
    connect(actions.filterHelp, &QAction::triggered, this, &TableMenu::showFilterHelp);
    connect(actions.clearFilters, &QAction::triggered, this, &TableMenu::clearFilters);
    connect(actions.expandGroups, &QAction::triggered, this, [this] { expandAll(true); });
    connect(actions.collapseGroups, &QAction::triggered, this, [this] { expandAll(false); });
    if (actions.groupMenu() != nullptr) {
        connect(actions.groupMenu(), &QMenu::aboutToShow, this, &TableMenu::fillGroupMenu);
    }
    connect(actions.openRow, &QAction::triggered, this, [this] {
        if (auto* table = m_pages.currentTable(); table && table->currentKey() != 0) {
            emit openRequested(table, table->currentKey());
        }
    });
}

void TableMenu::popup(TablePage* table, const QPoint& globalPosition)
{
    auto* menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Actions for the rows"));
    menu->addActions({m_actions.openRow, m_actions.panel});
    if (table->view() == u"findings"_s) {
        menu->addSeparator();
        menu->addActions({m_actions.resolve, m_actions.suppress, m_actions.notified, m_actions.reopen, m_actions.note});
        menu->addAction(m_actions.assignOwner);
        menu->addMenu(tr("Set Severity"))->addActions(m_actions.severities);
        menu->addActions({m_actions.openSource, m_actions.markUnseen});
    }
    if (table->view() == u"suppressions"_s) {
        menu->addAction(m_actions.withdrawSuppression);
    }
    if (table->view() == u"imports"_s) {
        menu->addActions({m_actions.undoImport, m_actions.pinImport});
    }
    const bool ofNodes = table->snapshot().table && table->snapshot().table->indexOf("node") >= 0;
    if (ofNodes) {
        menu->addAction(m_actions.selectionCommands);
    }
    menu->addSeparator();
    menu->addActions({m_actions.filterToValue, m_actions.excludeValue});
    if (ofNodes) {
        menu->addAction(m_actions.onlyNode);
    }
    if (!table->filter().empty()) {
        menu->addAction(m_actions.clearFilters);
    }
    menu->addSeparator();
    table->fillGroupMenu(*menu->addMenu(tr("Group By")));
    if (table->isGrouped()) {
        menu->addActions({m_actions.expandGroups, m_actions.collapseGroups});
    }
    menu->addSeparator();
    menu->addActions({m_actions.copyCell, m_actions.copyRows, m_actions.copyMarkdown, m_actions.copyIds});
    if (table->view() == u"findings"_s) {
        menu->addAction(m_actions.copyArns);
    }
    if (table->snapshot().table && table->snapshot().table->indexOf("node") >= 0) {
        menu->addActions({m_actions.copyLink, m_actions.copyCommand});
    }
    menu->addSeparator();
    menu->addActions({m_actions.exportSelection, m_actions.exportCsv, m_actions.exportJson});
    menu->popup(globalPosition);
}

TableSnapshot TableMenu::chosenRows() const
{
    auto* table = m_pages.currentTable();
    if (!table || !table->snapshot().table) {
        return {};
    }
    return table->selection();
}

void TableMenu::copy(Copy what)
{
    const auto rows = chosenRows();
    if (!rows.table || rows.rows->empty()) {
        return;
    }
    const auto text = textOf(what, rows);
    if (!text.isEmpty()) {
        auto* copied = new QMimeData; // the clipboard's from now on
        copied->setText(text);
        if (what == Copy::WholeRows && rows.rows->size() <= mostHtmlRows) {
            copied->setData(u"text/html"_s, htmlTable(rows).toUtf8()); // for other programs
        }
        QGuiApplication::clipboard()->setMimeData(copied);
    } else if (what == Copy::Links) {
        emit nothingToCopy(tr("Nothing was copied: these rows name no finding or node in a Region."));
    } else if (what == Copy::Commands) {
        emit nothingToCopy(
            tr("Nothing was copied: these rows name no finding or node that the AWS CLI could ask for."));
    }
}

QString TableMenu::textOf(Copy what, const TableSnapshot& rows) const
{
    switch (what) {
    case Copy::CurrentCell:
        return currentCell(*m_pages.currentTable()).data().toString();
    case Copy::WholeRows:
        return tabSeparated(rows);
    case Copy::Markdown:
        return markdown(rows);
    case Copy::Ids:
        return identifiers(rows);
    case Copy::Arns:
        return identifiers(rows, "id");
    case Copy::Links:
        return QString::fromStdString(consoleLinks(rows));
    case Copy::Commands:
        return QString::fromStdString(cliLines(rows, m_pages.currentTable()->view().toStdString()));
    }
    return {};
}

void TableMenu::filterToValue(bool excluded)
{
    auto* table = m_pages.currentTable();
    auto condition = table ? conditionOf(*table, currentCell(*table)) : std::nullopt;
    if (!condition) {
        return;
    }
    auto filter = table->filter();
    if (!excluded) {
        filter = withCondition(filter, *condition);
    } else {
        condition->negated = !condition->negated;
        filter.conditions.push_back(*condition);
    }
    table->setFilter(filter);
}

void TableMenu::onlyNode()
{
    auto* table = m_pages.currentTable();
    const auto cell = table ? currentCell(*table) : QModelIndex();
    const auto* model = qobject_cast<const TableModel*>(cell.model());
    const auto column = model != nullptr ? model->columnOf("node") : -1;
    if (const auto condition = column >= 0 ? conditionOf(*table, cell.siblingAtColumn(column)) : std::nullopt) {
        table->setFilter(withCondition(table->filter(), *condition));
    }
}

void TableMenu::showFilterHelp()
{
    if (auto* table = m_pages.currentTable()) {
        table->showFilterHelp();
        return;
    }
    const auto* findings = findView("findings");
    (new FilterHelp(viewTitle(u"findings"_s), findings->columns, m_pages.window()))->show();
}

void TableMenu::clearFilters()
{
    if (auto* table = m_pages.currentTable()) {
        table->setFilter({});
    }
}

void TableMenu::fillGroupMenu()
{
    auto* menu = m_actions.groupMenu();
    menu->clear();
    if (auto* table = m_pages.currentTable()) {
        table->fillGroupMenu(*menu);
    } else {
        menu->addAction(tr("No Groups"))->setEnabled(false);
    }
}

void TableMenu::expandAll(bool expanded)
{
    if (auto* table = m_pages.currentTable()) {
        table->setAllExpanded(expanded);
    }
}
