// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/tables/table.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class TablePage;

struct SelectedRows
{
    RowsPointer rows = {};
    QHash<QString, QList<FacetValue>> facets = {};
};

// Answers the questions of one table page: filters, sorts and counts its table off the GUI thread and hands the rows
// over.
class ViewLoader : public QObject
{
    Q_OBJECT

public:
    ViewLoader(TablePage& page, const QStringList& facets, QObject* parent);

    [[nodiscard]] TablePage& page() const { return m_page; }

    [[nodiscard]] TablePointer table() const { return m_table; }

    void setTable(const TablePointer& table); // none: empties nothing, greys the old rows

signals:
    void shown();

private:
    void query();

    TablePage& m_page;
    QStringList m_facets;
    TablePointer m_table;
    QuickTask<SelectedRows> m_task;
};
