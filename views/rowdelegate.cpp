// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowdelegate.h"

#include "models/tables/tablemodel.h"

#include <QAbstractItemView>

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

void RowDelegate::setUnseenBold(const QString& textColumn)
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
    if (!m_boldColumn.isEmpty() && isBold(index)) {
        row.font.setWeight(QFont::DemiBold);
    }
    CellDelegate::paint(painter, row, index);
}

bool RowDelegate::isBold(const QModelIndex& index) const
{
    const auto* model = qobject_cast<const TableModel*>(index.model());
    return model != nullptr
        && (index.column() == model->columnOf(m_boldColumn.toStdString()) || index.column() == model->labelColumn())
        && index.data(TableModel::UnseenRole).toBool();
}
