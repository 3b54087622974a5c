// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sparkline.h"

#include <QPainter>

#include <algorithm>

void paintSparkline(QPainter* painter, const QRectF& rect, const QList<int>& values, const QColor& color)
{
    if (values.size() < 2) {
        return;
    }
    const auto [least, most] = std::ranges::minmax(values);
    const auto range = static_cast<qreal>(std::max(1, most - least));
    const auto dot = 2.5;
    const auto area = rect.adjusted(dot, dot, -dot, -dot);
    const auto mirrored = painter->layoutDirection() == Qt::RightToLeft;
    QList<QPointF> points;
    for (auto i = 0; i < values.size(); ++i) {
        const auto share = static_cast<qreal>(i) / static_cast<qreal>(values.size() - 1);
        const auto x = area.left() + area.width() * (mirrored ? 1 - share : share);
        const auto height = most == least ? 0.5 : (values[i] - least) / range;
        points.append({x, area.bottom() - area.height() * height});
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points.constData(), static_cast<int>(points.size()));
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(points.last(), dot, dot);
    painter->restore();
}
