// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemlook.h"
#include "views/scrollbarlook.h"
#include "views/spinboxlook.h"
#include "views/style.h"
#include "views/theme.h"

#include <QStyleOption>

namespace {

int controlHeight(const QWidget* widget)
{
    return scaled(widget->property("compact").toBool() ? 28 : 34, widget);
}

}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && widget != nullptr) {
        const auto inside = option->rect.adjusted(scaled(9, widget), 0, -scaled(26, widget), 0);
        return visualRect(option->direction, option->rect, inside);
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && box != nullptr && widget != nullptr) {
        return spinBoxPart(*box, part, widget);
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr || widget == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_PushButtonFocusRect || element == SE_ItemViewItemFocusRect) {
        return option->rect;
    }
    if (element == SE_LineEditContents && widget != nullptr) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const auto side = frame != nullptr && frame->lineWidth > 0 ? scaled(8, widget) : 0;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (widget == nullptr) {
        return result;
    }
    switch (type) {
    case CT_PushButton:
        result.setWidth(size.width() + scaled(28, widget));
        result.setHeight(std::max(controlHeight(widget), size.height() + 4));
        return result;
    case CT_ComboBox:
        result.setWidth(size.width() + scaled(44, widget));
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(std::max(controlHeight(widget), size.height() + 4));
        return result;
    case CT_SpinBox:
        return {size.width() + scaled(34, widget), std::max(controlHeight(widget), size.height())};
    case CT_ItemViewItem:
        return itemSize(result, widget);
    case CT_TabBarTab:
        return {size.width() + scaled(4, widget), std::max(controlHeight(widget), size.height())};
    case CT_HeaderSection:
        return {result.width() + scaled(12, widget), result.height()};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(std::max(result.height(), scaled(28, widget)));
        }
        return result;
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (widget == nullptr) {
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16, widget);
    case PM_FocusFrameHMargin:
        return isList(widget) ? scaled(7, widget) : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return scaled(12, widget);
    case PM_ScrollBarSliderMin:
        return scaled(32, widget);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return scaled(16, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return scaled(20, widget);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_HeaderMarkSize:
        return scaled(14, widget);
    case PM_HeaderMargin:
        return scaled(6, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}
