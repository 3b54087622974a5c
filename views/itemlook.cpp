// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemlook.h"

#include "views/theme.h"

#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

QPalette tintedPalette(const QPalette& palette, const QWidget* widget)
{
    if (widget != nullptr && widget->inherits("QCalendarView")) {
        return palette; // one day among many: it needs the whole colour
    }
    auto tinted = palette;
    tinted.setColor(QPalette::Highlight, tokens(palette).selected);
    tinted.setColor(QPalette::HighlightedText, tokens(palette).text);
    return tinted;
}

bool isList(const QWidget* widget)
{
    return qobject_cast<const QListView*>(widget) != nullptr;
}

void paintItemEdge(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    if (!option.state.testFlag(QStyle::State_Selected) || !isList(widget)) {
        return;
    }
    const QRect edge(option.rect.left(), option.rect.top(), scaled(3, widget), option.rect.height());
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), tokens(option.palette).accent);
}

QSize itemSize(const QSize& size, const QWidget* widget)
{
    return !isList(widget) ? size : size.expandedTo({0, scaled(28, widget)});
}

void letStylePaintItems(QComboBox* box)
{
    if (box->itemDelegate()->inherits("QItemDelegate")) {
        box->setItemDelegate(new QStyledItemDelegate(box));
    }
}
