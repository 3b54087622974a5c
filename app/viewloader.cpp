// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewloader.h"

#include "app/workspace.h"
#include "models/tables/rawfields.h"
#include "views/tablepage.h"

namespace {

constexpr std::size_t mostTexts = 20'000;

SelectedRows selectRows(const Table& table, const Filter& filter, const Order& order, const GroupBy& grouping,
    const QStringList& facets, const std::stop_token& stop)
{
    std::vector<std::string> columns;
    for (const auto& column : facets) {
        columns.push_back(column.toStdString());
    }
    const auto answered = answer(table, filter, order, columns, stop);
    const auto grouped = groupRows(table, answered.rows, grouping, stop);
    SelectedRows selected {.rows = grouped.rows, .groups = grouped.groups, .facets = {}};
    for (std::size_t index = 0; index < answered.facets.size(); ++index) {
        const auto& values = answered.facets[index];
        selected.facets.insert(facets[static_cast<qsizetype>(index)], QList<FacetValue>(values.begin(), values.end()));
    }
    return selected;
}

}

ViewLoader::ViewLoader(TablePage& page, const QStringList& facets, Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_facets(facets)
    , m_workspace(workspace)
    , m_task([this](const SelectedRows& selected) {
        if (!selected.rows) {
            return;
        }
        m_page.setLoading(false);
        m_page.setRows(m_table, selected.rows, selected.groups);
        m_page.setFacets(selected.facets);
        emit shown();
    })
    , m_values([this](const ColumnValues& found) { m_page.setValues(found.column, found.values); })
    , m_widening([this](const WidenedTable& widened) {
        if (widened.table) {
            m_widened = widened;
            query();
            m_page.setFilterHint(widened.hint);
        } else if (!widened.problem.empty()) {
            m_page.setLoading(false);
            emit m_workspace.failed(translated(widened.problem));
        }
    })
{
    connect(&page, &TablePage::queryChanged, this, [this] { query(); });
    connect(&page, &TablePage::valuesWanted, this, &ViewLoader::values);
}

void ViewLoader::setTable(const TablePointer& table)
{
    m_table = table;
    m_widened = {};
    if (table) {
        query();
    } else {
        m_task.cancel();
        m_widening.cancel();
        m_page.setLoading(true);
    }
}

void ViewLoader::query()
{
    if (!m_table) {
        return;
    }
    m_widening.cancel();
    m_page.setLoading(true);
    const auto fields = rawFieldsOf(m_page.filter());
    if (fields.empty() || !hasRawFields(m_table->specs())) {
        ask(m_table);
    } else if (m_widened.base == m_table && m_widened.fields == fields) {
        ask(m_widened.table);
    } else {
        m_task.cancel();
        widen(fields);
    }
}

void ViewLoader::ask(const TablePointer& table)
{
    auto filter = m_page.filter();
    filter.at = m_workspace.moment().at();
    m_task.run([table, filter, order = m_page.order(), grouping = m_page.grouping(), facets = m_facets](
                   std::stop_token stop) { return selectRows(*table, filter, order, grouping, facets, stop); });
}

void ViewLoader::widen(const std::vector<std::string>& fields)
{
    m_widening.run([table = m_table, filter = m_page.filter(), fields, file = m_workspace.file(),
                       moment = m_workspace.moment()](std::stop_token stop) {
        WidenedTable widened {.base = table, .fields = fields};
        widened.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            widened.table = withRawFields(table, fields, database, moment, stop);
            widened.hint = widened.table ? rawFieldHint(*widened.table, filter, database) : std::nullopt;
        });
        if (stop.stop_requested()) {
            widened.problem = {};
        }
        return widened;
    });
}

// Of a column with very many different texts nothing is offered.
void ViewLoader::values(const QString& column)
{
    const auto index = m_table ? m_table->indexOf(column.toStdString()) : -1;
    if (index < 0) {
        return;
    }
    const auto& cells = m_table->column(static_cast<std::size_t>(index));
    if (cells.isText() && cells.dictionary().size() > mostTexts) {
        return;
    }
    m_values.run([table = m_table, filter = m_page.filter(), column](std::stop_token) {
        const auto values = facet(*table, filter, column.toStdString());
        return ColumnValues {column, QList<FacetValue>(values.begin(), values.end())};
    });
}
