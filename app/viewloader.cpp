// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewloader.h"

#include "views/tablepage.h"

ViewLoader::ViewLoader(TablePage& page, const QStringList& facets, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_facets(facets)
    , m_task([this](const SelectedRows& selected) {
        if (!selected.rows) {
            return;
        }
        m_page.setLoading(false);
        m_page.setRows(m_table, selected.rows);
        m_page.setFacets(selected.facets);
        emit shown();
    })
{
    connect(&page, &TablePage::queryChanged, this, [this] { query(); });
}

void ViewLoader::setTable(const TablePointer& table)
{
    m_table = table;
    if (table) {
        query();
    } else {
        m_task.cancel();
        m_page.setLoading(true);
    }
}

void ViewLoader::query()
{
    if (!m_table) {
        return;
    }
    m_page.setLoading(true);
    m_task.run(
        [table = m_table, filter = m_page.filter(), order = m_page.order(), facets = m_facets](std::stop_token stop) {
            std::vector<std::string> columns;
            for (const auto& column : facets) {
                columns.push_back(column.toStdString());
            }
            const auto answered = answer(*table, filter, order, columns, stop);
            SelectedRows selected {.rows = answered.rows, .facets = {}};
            for (std::size_t index = 0; index < answered.facets.size(); ++index) {
                const auto& values = answered.facets[index];
                selected.facets.insert(
                    facets[static_cast<qsizetype>(index)], QList<FacetValue>(values.begin(), values.end()));
            }
            return selected;
        });
}
