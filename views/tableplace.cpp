// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tableplace.h"

#include "models/tables/tablemodel.h"
#include "views/tablegroups.h"
#include "views/tableview.h"

#include <QScrollBar>

#include <algorithm>
#include <unordered_set>

namespace {

const TableModel& modelOf(const TableView& view)
{
    return *qobject_cast<const TableModel*>(view.model());
}

} // namespace

TablePlace TablePlace::of(const TableView& view, const TablePointer& table, const RowsPointer& rows)
{
    TablePlace place;
    place.m_scroll = view.verticalScrollBar()->value();
    place.m_sideways = view.horizontalScrollBar()->value();
    const auto current = view.currentIndex();
    if (table == nullptr || rows == nullptr || !current.isValid() || current.row() >= view.model()->rowCount()) {
        return place;
    }
    const auto span = modelOf(view).span(current.row());
    place.m_table = table;
    place.m_row = static_cast<int>(span.begin);
    place.m_header = span.end - span.begin > 1;
    place.m_column = current.column();
    place.m_position = (*rows)[span.begin];
    place.m_current = table->key(place.m_position);
    place.m_offset = view.rowViewportPosition(current.row());
    place.m_inSight = place.m_offset >= 0 && place.m_offset < view.viewport()->height();
    if (const auto count = view.checkedCount(); count > (view.isCheckable() ? 0 : 1)) {
        place.m_selected.resize(table->rowCount());
        for (const auto& chosen : view.groups().chosen()) {
            for (auto row = chosen.begin; row < chosen.end; ++row) {
                place.m_selected[(*rows)[row]] = true;
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
    const auto place = found >= 0 ? found : std::min(m_row, last);
    select(view, table, rows);
    if (wanted >= 0) {
        view.groups().reveal(static_cast<std::uint32_t>(wanted));
    }
    const auto& model = modelOf(view);
    auto target = place < 0 ? -1 : model.rowAt(static_cast<std::uint32_t>(place));
    if (target >= 0 && m_header && wanted < 0 && model.headerOf(target) == target - 1) {
        --target; // the first row stands for the header, too
    }
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
    TableGroups::Spans spans;
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        if (isSelected(rows[row])) {
            if (spans.empty() || spans.back().end != row) {
                spans.push_back({row, row});
            }
            ++spans.back().end;
        }
    }
    view.groups().choose(spans);
}
