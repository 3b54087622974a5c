// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chip.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QPainter>
#include <QWidget>

QSize chipSize(const ChipLook& chip, const QWidget* widget)
{
    const QFontMetrics metrics(secondaryFont(widget->font()));
    const auto icon = chip.icon.isEmpty() ? 0 : scaled(12, widget) + scaled(4, widget);
    return {scaled(6, widget) * 2 + icon + metrics.horizontalAdvance(chip.text) + 2, // widths are rounded
        std::max(scaled(20, widget), metrics.height())};
}

void paintChip(QPainter* painter, const QRect& rect, const ChipLook& chip, const QWidget* widget)
{
    const auto& colors = tokens(widget);
    const auto radius = scaled(4, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint(chip.color, colors));
    painter->drawRoundedRect(rect, radius, radius);
    auto inside = rect.adjusted(scaled(6, widget), 0, -scaled(6, widget), 0);
    const auto leftToRight = painter->layoutDirection() != Qt::RightToLeft;
    if (!chip.icon.isEmpty()) {
        const auto size = scaled(12, widget);
        const auto x = leftToRight ? inside.left() : inside.right() - size + 1;
        painter->drawPixmap(x, inside.center().y() - size / 2 + 1,
            iconPixmap(chip.icon, chip.color, size, widget->devicePixelRatioF()));
        const auto used = size + scaled(4, widget);
        inside.adjust(leftToRight ? used : 0, 0, leftToRight ? 0 : -used, 0);
    }
    const auto font = secondaryFont(widget->font());
    painter->setFont(font);
    painter->setPen(chip.color);
    const auto text = QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, inside.width() + 1);
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
    painter->restore();
}
