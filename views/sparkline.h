// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QColor;
class QPainter;
class QRectF;

// A small line of the last values without axes, with a dot at the newest. Fewer than two values draw nothing.
void paintSparkline(QPainter* painter, const QRectF& rect, const QList<int>& values, const QColor& color);
