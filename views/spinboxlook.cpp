// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spinboxlook.h"

#include "views/icons.h"
#include "views/stylepaint.h"
#include "views/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

void paintStep(QPainter* painter, const QStyleOptionSpinBox& option, QStyle::SubControl part, const QWidget* widget)
{
    const auto& colors = tokens(option.palette);
    const auto upwards = part == QStyle::SC_SpinBoxUp;
    const auto flag = upwards ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const auto enabled = option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(flag);
    const auto over = enabled && option.activeSubControls.testFlag(part);
    const auto box = spinBoxPart(option, part, widget);
    const auto side = std::min(scaled(12, widget), box.height());
    const auto color = !enabled ? colors.zero : over ? colors.accent : colors.text2;
    painter->drawPixmap(box.center().x() - (side - 1) / 2, box.center().y() - (side - 1) / 2,
        iconPixmap(upwards ? u"chevron-up"_s : u"chevron-down"_s, color, side, painter->device()->devicePixelRatioF()));
}

}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part, const QWidget* widget)
{
    const auto steps = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : scaled(22, widget);
    const auto inside = option.rect.adjusted(0, scaled(3, widget), 0, -scaled(3, widget));
    const auto half = inside.height() / 2;
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    switch (part) {
    case QStyle::SC_SpinBoxFrame:
        return option.rect;
    case QStyle::SC_SpinBoxEditField:
        return placed(option.rect.adjusted(scaled(8, widget), 2, -steps - scaled(2, widget), -2));
    case QStyle::SC_SpinBoxUp:
        return placed({inside.right() + 1 - steps, inside.top(), steps, half});
    case QStyle::SC_SpinBoxDown:
        return placed({inside.right() + 1 - steps, inside.bottom() + 1 - half, steps, half});
    default:
        return {};
    }
}

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget)
{
    if (option.frame) {
        paintLineEdit(painter, option, widget);
    }
    if (option.buttonSymbols != QAbstractSpinBox::NoButtons) {
        paintStep(painter, option, QStyle::SC_SpinBoxUp, widget);
        paintStep(painter, option, QStyle::SC_SpinBoxDown, widget);
    }
}
