// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style.h"

#include "views/icons.h"
#include "views/itemlook.h"
#include "views/scrollbarlook.h"
#include "views/spinboxlook.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr
        || widget->inherits("QScrollBar") || widget->inherits("QTabBar")) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        letStylePaintItems(box);
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
    case PE_PanelScrollAreaCorner:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette = tintedPalette(option->palette, widget);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
            paintItemEdge(painter, copy, widget);
        }
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
    if (const auto* header = qobject_cast<const QHeaderView*>(widget);
        element == CE_HeaderEmptyArea && header != nullptr && header->orientation() == Qt::Vertical) {
        return; // below the last row: as the table
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
            copy.palette = tintedPalette(option->palette, widget);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette = tintedPalette(option->palette, widget);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton) { // Fusion leaves it to the panel, which is ours
        QStyleOption ring(*option);
        ring.rect = subElementRect(SE_PushButtonFocusRect, option, widget);
        if (option->state.testFlag(State_HasFocus)) {
            drawPrimitive(PE_FrameFocusRect, &ring, painter, widget);
        }
    }
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
    if (control == CC_SpinBox && widget != nullptr) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            return paintSpinBox(painter, *box, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton && option->state.testFlag(State_HasFocus)
        && option->state.testFlag(State_KeyboardFocusChange)) {
        paintFocusRing(painter, option->rect, widget, option->palette);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    return pixmap == SP_LineEditClearButton && widget != nullptr
        ? icon(u"x"_s, tokens(widget).text3) // can be seen on the other theme's ground, too
        : QProxyStyle::standardIcon(pixmap, option, widget);
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

void addClearButton(QLineEdit* line)
{
    line->setClearButtonEnabled(true);
    if (auto* action = line->findChild<QAction*>(u"_q_qlineeditclearaction"_s)) {
        action->setText(Style::tr("Clear"));
    }
}

void setCompact(QWidget* control)
{
    control->setProperty("compact", true);
    control->updateGeometry();
}
