// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skeleton.h"

#include "views/theme.h"

#include <QPainter>

Skeleton::Skeleton(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading the overview"));
}

void Skeleton::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    const auto gap = scaled(12, this);
    const auto side = scaled(20, this);
    const auto radius = scaled(8, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto bar = [&](const QRect& rect) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.dark ? colors.hairline : colors.border);
        painter.drawRoundedRect(rect, scaled(4, this), scaled(4, this));
    };
    const auto card = [&](const QRect& rect) {
        painter.setPen(colors.border);
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        bar({rect.x() + scaled(14, this), rect.y() + scaled(14, this), std::min(rect.width() / 2, scaled(140, this)),
            scaled(12, this)});
    };
    bar({side, side, scaled(180, this), scaled(22, this)});
    bar({side, side + scaled(32, this), scaled(320, this), scaled(12, this)});
    auto y = side + scaled(60, this);
    const auto row = [&](int count, int height) {
        const auto width = (this->width() - 2 * side - (count - 1) * gap) / count;
        for (auto i = 0; i < count; ++i) {
            card({side + i * (width + gap), y, width, height});
        }
        y += height + gap;
    };
    row(5, scaled(98, this));
    row(3, scaled(200, this));
    const auto top = y;
    row(1, std::max(scaled(200, this), height() - y - side));
    for (auto line = top + scaled(52, this); line < height() - side - scaled(20, this); line += scaled(33, this)) {
        bar({side + scaled(14, this), line, width() - 2 * side - scaled(28, this), scaled(10, this)});
    }
}
