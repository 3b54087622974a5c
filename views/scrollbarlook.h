// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

// A slim scroll bar without arrows: a rounded handle on the surface it scrolls.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int shortest);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& slider, const QWidget* widget);
