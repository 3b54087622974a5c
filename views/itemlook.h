// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QComboBox;
class QPainter;
class QWidget;

// What is chosen in a list or a menu is tinted and keeps the colour of its text; lists add the edge of the tables.
[[nodiscard]] QPalette tintedPalette(const QPalette& palette, const QWidget* widget);
[[nodiscard]] bool isList(const QWidget* widget); // rows without columns
void paintItemEdge(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget);
[[nodiscard]] QSize itemSize(const QSize& size, const QWidget* widget);
void letStylePaintItems(QComboBox* box); // Qt's own delegate of a box paints past the style
