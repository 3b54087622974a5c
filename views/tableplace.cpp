// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tableplace.h"

#include "views/tableview.h"

#include <QScrollBar>

#include <algorithm>
#include <unordered_set>

TablePlace TablePlace::of(const TableView& view, const TablePointer& table, const RowsPointer& rows)
{
    TablePlace place;
    place.m_scroll = view.verticalScrollBar()->value();
    place.m_sideways = view.horizontalScrollBar()->value();
    const auto current = view.currentIndex();
    if (table == nullptr || rows == nullptr || !current.isValid()
        || static_cast<std::size_t>(current.row()) >= rows->size()) {
        return place;
    }
    place.m_table = table;
    place.m_row = current.row();
    place.m_column = current.column();
    place.m_position = (*rows)[static_cast<std::size_t>(current.row())];
    place.m_current = table->key(place.m_position);
    place.m_offset = view.rowViewportPosition(current.row());
    place.m_inSight = place.m_offset >= 0 && place.m_offset < view.viewport()->height();
    if (const auto count = view.checkedCount(); count > (view.isCheckable() ? 0 : 1)) {
        place.m_selected.resize(table->rowCount());
        for (const auto& range : view.selectionModel()->selection()) {
            for (auto row = range.top(); row <= range.bottom(); ++row) {
                place.m_selected[(*rows)[static_cast<std::size_t>(row)]] = true;
            }
        }
    }
    return place;
}

// A row stands mostly where it stood in the old table; then it is found without looking at every key.
int TablePlace::rowOfCurrent(const Table& table, const Rows& rows) const
{
    if (m_current == 0) {
        return -1;
    }
    const bool stays = m_position < table.rowCount() && table.key(m_position) == m_current;
    const auto found = stays ? std::ranges::find(rows, m_position)
                             : std::ranges::find(rows, m_current, [&](std::uint32_t row) { return table.key(row); });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

void TablePlace::restore(TableView& view, const Table& table, const Rows& rows, qint64 key) const
{
    const auto byKey =
        key == 0 ? rows.end() : std::ranges::find(rows, key, [&](std::uint32_t row) { return table.key(row); });
    const auto wanted = byKey == rows.end() ? -1 : static_cast<int>(byKey - rows.begin());
    const auto row = wanted < 0 ? rowOfCurrent(table, rows) : -1;
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
    std::unordered_set<qint64> moved; // keys of selected rows, when some stand elsewhere now
    const auto isSelected = [&](std::uint32_t row) {
        if (&table == m_table.get() || (row < m_table->rowCount() && m_table->key(row) == table.key(row))) {
            return bool(m_selected[row]);
        }
        for (std::size_t old = 0; moved.empty() && old < m_selected.size(); ++old) {
            if (m_selected[old]) {
                moved.insert(m_table->key(old));
            }
        }
        return moved.contains(table.key(row));
    };
    QItemSelection selection;
    const auto* model = view.model();
    auto first = -1;
    for (auto row = 0; row <= static_cast<int>(rows.size()); ++row) {
        const auto inside =
            static_cast<std::size_t>(row) < rows.size() && isSelected(rows[static_cast<std::size_t>(row)]);
        if (inside && first < 0) {
            first = row;
        } else if (!inside && first >= 0) {
            selection.select(model->index(first, 0), model->index(row - 1, 0));
            first = -1;
        }
    }
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}
