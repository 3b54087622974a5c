// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tableplace.h"

#include "views/tableview.h"

#include <QScrollBar>

#include <algorithm>

TablePlace TablePlace::of(const TableView& view, const Table* table, const Rows* rows)
{
    TablePlace place;
    place.m_scroll = view.verticalScrollBar()->value();
    place.m_sideways = view.horizontalScrollBar()->value();
    const auto current = view.currentIndex();
    if (table == nullptr || rows == nullptr || !current.isValid()
        || static_cast<std::size_t>(current.row()) >= rows->size()) {
        return place;
    }
    place.m_row = current.row();
    place.m_column = current.column();
    place.m_current = table->key((*rows)[static_cast<std::size_t>(current.row())]);
    place.m_offset = view.rowViewportPosition(current.row());
    place.m_inSight = place.m_offset >= 0 && place.m_offset < view.viewport()->height();
    if (view.isCheckable() || view.checkedCount() > 1) {
        for (const auto row : view.checkedRows()) {
            place.m_selected.insert(table->key((*rows)[static_cast<std::size_t>(row)]));
        }
    }
    return place;
}

void TablePlace::restore(TableView& view, const Table& table, const Rows& rows, qint64 key) const
{
    auto row = -1;
    auto wanted = -1;
    for (std::size_t at = 0; at < rows.size() && (key != 0 || m_current != 0); ++at) {
        const auto here = table.key(rows[at]);
        if (here == key && key != 0) {
            wanted = static_cast<int>(at);
            break;
        }
        if (here == m_current && row < 0) {
            row = static_cast<int>(at);
            if (key == 0) {
                break;
            }
        }
    }
    const auto last = static_cast<int>(rows.size()) - 1;
    const auto found = wanted >= 0 ? wanted : row;
    const auto target = found >= 0 ? found : std::min(m_row, last);
    select(view, table, rows);
    view.verticalScrollBar()->setValue(m_scroll);
    view.horizontalScrollBar()->setValue(m_sideways);
    if (target < 0) {
        return;
    }
    const auto index = view.model()->index(target, std::max(0, m_column));
    const auto alone = !view.isCheckable() && view.checkedCount() == 0;
    using Model = QItemSelectionModel;
    view.selectionModel()->setCurrentIndex(
        index, alone ? Model::ClearAndSelect | Model::Rows : Model::SelectionFlags(Model::NoUpdate));
    if (m_inSight && wanted < 0) {
        auto* bar = view.verticalScrollBar();
        bar->setValue(bar->value() + view.rowViewportPosition(target) - m_offset);
    } else if (wanted >= 0) {
        view.scrollTo(index);
    }
}

void TablePlace::select(TableView& view, const Table& table, const Rows& rows) const
{
    if (m_selected.empty()) {
        return;
    }
    QItemSelection selection;
    const auto* model = view.model();
    auto first = -1;
    for (auto row = 0; row <= static_cast<int>(rows.size()); ++row) {
        const auto inside = static_cast<std::size_t>(row) < rows.size()
            && m_selected.contains(table.key(rows[static_cast<std::size_t>(row)]));
        if (inside && first < 0) {
            first = row;
        } else if (!inside && first >= 0) {
            selection.select(model->index(first, 0), model->index(row - 1, 0));
            first = -1;
        }
    }
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}
