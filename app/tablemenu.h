// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QObject>
#include <QPoint>

class Actions;
class Pages;
class TablePage;

// The context menu of every table, and what its entries (also in the menu bar) do with the current cell and the
// selected rows.
class TableMenu : public QObject
{
    Q_OBJECT

public:
    TableMenu(Pages& pages, Actions& actions, QObject* parent);

    void popup(TablePage* table, const QPoint& globalPosition);

signals:
    void openRequested(TablePage* table, qint64 key);
    void nothingToCopy(const QString& why);

private:
    enum class Copy { CurrentCell, WholeRows, Markdown, Ids, Arns, Links, Commands };

    void copy(Copy what);
    [[nodiscard]] QString textOf(Copy what, const TableSnapshot& rows) const;
    void filterToValue(bool excluded);
    void onlyNode();
    void clearFilters();
    void fillGroupMenu();
    void expandAll(bool expanded);
    void showFilterHelp();
    [[nodiscard]] TableSnapshot chosenRows() const;

    Pages& m_pages;
    Actions& m_actions;
};
