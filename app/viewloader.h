// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/domain/message.h"
#include "models/tables/rawhint.h"
#include "models/tables/rowgroups.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class TablePage;
class Workspace;

struct ColumnValues
{
    QString column = {};
    QList<FacetValue> values = {};
};

struct SelectedRows
{
    RowsPointer rows = {};
    GroupsPointer groups = {};
    QHash<QString, QList<FacetValue>> facets = {};
};

// A table with the fields of the original records that a filter asks for.
struct WidenedTable
{
    TablePointer base = {};
    std::vector<std::string> fields = {};
    TablePointer table = {}; // none: there is a problem
    Message problem = {};
    std::optional<FilterHint> hint = {};
};

// Answers the questions of one table page: filters, sorts and counts its table off the GUI thread and hands the rows
// over. Original records are read once for each set of fields.
class ViewLoader : public QObject
{
    Q_OBJECT

public:
    ViewLoader(TablePage& page, const QStringList& facets, Workspace& workspace, QObject* parent);

    [[nodiscard]] TablePage& page() const { return m_page; }

    [[nodiscard]] TablePointer table() const { return m_table; }

    void setTable(const TablePointer& table); // none: empties nothing, greys the old rows

signals:
    void shown();

private:
    void query();
    void ask(const TablePointer& table);
    void widen(const std::vector<std::string>& fields);
    void values(const QString& column);

    TablePage& m_page;
    QStringList m_facets;
    Workspace& m_workspace;
    TablePointer m_table;
    WidenedTable m_widened;
    QuickTask<SelectedRows> m_task;
    QuickTask<ColumnValues> m_values; // to choose from
    LatestTask<WidenedTable> m_widening;
};
