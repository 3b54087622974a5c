// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style.h"

#include "views/scrollbarlook.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

int controlHeight(const QWidget* widget)
{
    return scaled(widget->property("compact").toBool() ? 28 : 34, widget);
}

}

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QLineEdit*>(widget) != nullptr || widget->inherits("QScrollBar")
        || widget->inherits("QTabBar")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (widget == nullptr) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(painter, *option, widget);
    case PE_PanelButtonTool:
        return paintToolButton(painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(painter, *option, widget);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, *option, widget);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame == nullptr || frame->lineWidth > 0) {
            paintLineEdit(painter, *option, widget);
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange)) {
            paintFocusRing(painter, option->rect, widget, option->palette);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && widget != nullptr) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            return paintButtonLabel(painter, *button, widget);
        }
    }
    if (element == CE_Header && widget != nullptr) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            return paintHeaderSection(painter, *header, widget);
        }
    }
    if (element == CE_HeaderEmptyArea || element == CE_HeaderSection) {
        painter->fillRect(option->rect, tokens(option->palette).panel);
        painter->fillRect(
            option->rect.x(), option->rect.bottom(), option->rect.width(), 1, tokens(option->palette).border);
        return;
    }
    if (element == CE_ProgressBar && widget != nullptr) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar != nullptr && !bar->textVisible) {
            return paintProgress(painter, *bar, widget);
        }
    }
    if (element == CE_TabBarTab && widget != nullptr) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            return paintTab(painter, *tab, widget);
        }
    }
    if (element == CE_MenuItem
        || element == CE_MenuBarItem) { // what is under the pointer: a tint, the text keeps its colour
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem copy(*item);
            copy.palette.setColor(QPalette::Highlight, tokens(option->palette).selected);
            copy.palette.setColor(QPalette::HighlightedText, tokens(option->palette).text);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox && widget != nullptr) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            return paintComboBox(painter, *box, widget);
        }
    }
    if (control == CC_ScrollBar && widget != nullptr) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return paintScrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton && option->state.testFlag(State_HasFocus)
        && option->state.testFlag(State_KeyboardFocusChange)) {
        paintFocusRing(painter, option->rect, widget, option->palette);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && widget != nullptr) {
        const auto inside = option->rect.adjusted(scaled(9, widget), 0, -scaled(26, widget), 0);
        return visualRect(option->direction, option->rect, inside);
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr || widget == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_PushButtonFocusRect) {
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

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QProxyStyle* makeStyle()
{
    return new Style;
}

void setPrimary(QPushButton* button)
{
    button->setProperty("primary", true);
    auto font = button->font();
    font.setWeight(QFont::DemiBold);
    button->setFont(font);
}

void setCompact(QWidget* control)
{
    control->setProperty("compact", true);
    control->updateGeometry();
}
