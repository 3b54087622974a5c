// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablegroups.h"

#include "models/tables/tablemodel.h"
#include "views/celldelegate.h"
#include "views/tableview.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace {

constexpr auto chooseRows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
constexpr auto dropRows = QItemSelectionModel::Deselect | QItemSelectionModel::Rows;

} // namespace

TableGroups::TableGroups(TableView* view)
    : QObject(view)
    , m_view(view)
{
}

TableModel* TableGroups::model() const
{
    auto* model = qobject_cast<TableModel*>(m_view->model());
    return model != nullptr && model->groups() ? model : nullptr;
}

void TableGroups::attach()
{
    m_hidden.clear();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableGroups::follow);
    connect(m_view->model(), &QAbstractItemModel::modelReset, this, &TableGroups::forgetHidden);
}

bool TableGroups::toggle(int row)
{
    if (model() == nullptr || !model()->isHeader(row)) {
        return false;
    }
    setExpanded(row, !model()->isExpanded(row));
    return true;
}

bool TableGroups::handleKey(int key)
{
    const auto current = m_view->currentIndex();
    if (model() == nullptr || !current.isValid() || (key != Qt::Key_Left && key != Qt::Key_Right)) {
        return false;
    }
    const auto right = (key == Qt::Key_Right) != m_view->isRightToLeft();
    const auto header = model()->headerOf(current.row());
    if (header == current.row()) {
        right&& model()->isExpanded(header) ? m_view->moveToRow(header + 1) : setExpanded(header, right);
        return true;
    }
    const auto* columns = m_view->horizontalHeader();
    const auto first = columns->logicalIndexAt(columns->isRightToLeft() ? columns->viewport()->width() - 1 : 0);
    if (header >= 0 && !right && current.column() == first) {
        m_view->moveToRow(header);
        return true;
    }
    return false;
}

bool TableGroups::handlePress(const QPoint& position)
{
    const auto index = m_view->indexAt(position);
    if (model() == nullptr || !index.isValid() || index.column() != model()->labelColumn()
        || !model()->isHeader(index.row()) || !groupMarkRect(m_view->visualRect(index), m_view).contains(position)) {
        return false;
    }
    m_view->setFocus(Qt::MouseFocusReason);
    return toggle(index.row());
}

void TableGroups::setExpanded(int header, bool expanded)
{
    if (!model()->isHeader(header) || model()->isExpanded(header) == expanded) {
        return;
    }
    const auto group = model()->groups()->groupOf(model()->span(header).begin);
    const auto inside = model()->headerOf(std::max(0, m_view->currentIndex().row())) == header;
    if (inside && !expanded) {
        m_view->moveToRow(header);
    }
    if (!expanded) {
        hide(header);
    }
    {
        const QScopedValueRollback settling(m_settling, true);
        model()->setExpanded(header, expanded);
        const auto hidden = m_hidden.extract(expanded ? group : RowGroups::none);
        if (m_view->isCheckable() && expanded && m_view->selectionModel()->isSelected(model()->index(header, 0))) {
            m_view->selectionModel()->select(below(header), chooseRows);
        } else if (!hidden.empty()) {
            for (const auto& span : hidden.mapped()) {
                const QItemSelection rows(
                    model()->index(model()->rowAt(span.begin), 0), model()->index(model()->rowAt(span.end - 1), 0));
                m_view->selectionModel()->select(rows, chooseRows);
            }
        }
    }
    emit m_view->checkedChanged(chosenCount());
}

QItemSelection TableGroups::below(int header) const
{
    const auto span = model()->span(header);
    return {model()->index(header + 1, 0), model()->index(header + static_cast<int>(span.end - span.begin), 0)};
}

int TableGroups::chosenBelow(int header) const
{
    const auto span = model()->span(header);
    const auto last = header + static_cast<int>(span.end - span.begin);
    auto count = 0;
    for (const auto& range : m_view->selectionModel()->selection()) {
        count += std::max(0, std::min(range.bottom(), last) - std::max(range.top(), header + 1) + 1);
    }
    return count;
}

// What is chosen of a group stays so while it is collapsed.
void TableGroups::hide(int header)
{
    if (!m_view->isCheckable() || m_view->selectionModel()->isSelected(model()->index(header, 0))) {
        return;
    }
    const auto span = model()->span(header);
    Spans hidden;
    for (const auto& chosen : chosen()) {
        const GroupLines::Span part {std::max(chosen.begin, span.begin), std::min(chosen.end, span.end)};
        if (part.begin < part.end) {
            hidden.push_back(part);
        }
    }
    if (!hidden.empty()) {
        m_hidden[model()->groups()->groupOf(span.begin)] = std::move(hidden);
    }
}

void TableGroups::forgetHidden()
{
    m_hidden.clear();
}

void TableGroups::reveal(std::uint32_t position)
{
    if (model() == nullptr) {
        return;
    }
    const auto row = model()->rowAt(position);
    if (model()->isHeader(row) && model()->span(row).begin != position) {
        setExpanded(row, true);
    }
}

bool TableGroups::toggleChosen(int row)
{
    if (model() == nullptr || !model()->isHeader(row)) {
        return false;
    }
    auto* selection = m_view->selectionModel();
    const auto on = !selection->isSelected(model()->index(row, 0));
    QItemSelection rows(model()->index(row, 0), model()->index(row, 0));
    if (model()->isExpanded(row)) {
        rows.merge(below(row), QItemSelectionModel::Select);
    }
    m_hidden.erase(model()->groups()->groupOf(model()->span(row).begin));
    const QScopedValueRollback settling(m_settling, true);
    selection->select(rows, on ? chooseRows : dropRows);
    return true;
}

// A header is chosen with all the rows below it, and not when one of them is not.
void TableGroups::follow(const QItemSelection& selected, const QItemSelection& deselected)
{
    if (m_settling || model() == nullptr || !m_view->isCheckable()) {
        return;
    }
    const QScopedValueRollback settling(m_settling, true);
    auto* selection = m_view->selectionModel();
    for (const auto& range : deselected) {
        const auto header = model()->headerOf(range.top());
        if (header >= 0 && header < range.top()) {
            selection->select(model()->index(header, 0), dropRows);
        } else if (header >= 0 && range.height() == 1 && deselected.size() == 1 && model()->isExpanded(header)) {
            selection->select(below(header), dropRows);
        }
    }
    for (const auto& range : selected) {
        const auto last = model()->headerOf(range.bottom());
        const auto first = model()->headerOf(range.top());
        if (last >= range.top() && model()->isExpanded(last)) {
            selection->select(below(last), chooseRows);
        }
        if (first >= 0 && first < range.top()) {
            const auto span = model()->span(first);
            if (chosenBelow(first) == static_cast<int>(span.end - span.begin)) {
                selection->select(model()->index(first, 0), chooseRows);
            }
        }
    }
    if (selection->selection().isEmpty() && !m_hidden.empty()) {
        m_hidden.clear();
        emit m_view->checkedChanged(0);
    }
}
