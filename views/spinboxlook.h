// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

// Number boxes of the design: a line to type into and two chevrons at its end.
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, const QWidget* widget);
void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget);
