// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowdelegate.h"

#include "models/domain/words.h"
#include "models/tables/tablemodel.h"

#include <QAbstractItemView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto neverStale = 100'000; // days

} // namespace

void RowDelegate::setView(const QString& view)
{
    if (view == u"nodes"_s) {
        setLead(u"name"_s, u"verdict"_s);
        m_ages = QStringList {u"lastScan"_s};
        setAges(m_ages);
    } else if (view == u"findings"_s) {
        m_ages = QStringList {u"updated"_s};
        setAges(m_ages, neverStale); // an old finding is no old data
    }
}

void RowDelegate::setNewRowsBold(const QString& textColumn)
{
    m_boldColumn = textColumn;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto row = option;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->currentIndex().row() == index.row()) {
        row.state |= QStyle::State_Selected;
    }
    if (!m_boldColumn.isEmpty() && isNew(index)) {
        row.font.setWeight(QFont::DemiBold);
    }
    CellDelegate::paint(painter, row, index);
}

bool RowDelegate::isNew(const QModelIndex& index) const
{
    const auto* model = qobject_cast<const TableModel*>(index.model());
    if (model == nullptr || model->columnOf(m_boldColumn.toStdString()) != index.column()) {
        return false;
    }
    const auto columns = model->columns();
    const auto found = std::ranges::find(columns, ColumnType::Workflow, &ColumnSpec::type);
    if (found == columns.end()) {
        return false;
    }
    const auto status =
        model->index(index.row(), static_cast<int>(found - columns.begin())).data(TableModel::ValueRole);
    return status.isValid() && status.toLongLong() == static_cast<int>(WorkflowStatus::New);
}
