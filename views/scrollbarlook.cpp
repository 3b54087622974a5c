// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scrollbarlook.h"

#include "views/theme.h"

#include <QPainter>

#include <algorithm>

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int shortest)
{
    const auto upright = option.orientation == Qt::Vertical;
    const auto length = upright ? option.rect.height() : option.rect.width();
    const auto range = qint64 {option.maximum} - option.minimum;
    const auto least = std::min(length, shortest);
    const auto handle = range <= 0
        ? length
        : std::clamp(static_cast<int>(qint64 {option.pageStep} * length / (range + option.pageStep)), least, length);
    const auto start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto piece = [&](int from, int extent) {
        const auto rect = upright ? QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), extent)
                                  : QRect(option.rect.x() + from, option.rect.y(), extent, option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    default:
        return {};
    }
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& slider, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    if (option.maximum <= option.minimum) {
        return;
    }
    const auto active =
        option.state.testFlag(QStyle::State_Sunken) || option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const auto inset = scaled(active ? 2 : 3, widget);
    const auto handle = slider.adjusted(inset, inset, -inset, -inset);
    const auto radius = std::min(handle.width(), handle.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? colors.text3 : colors.controlBorder);
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}
