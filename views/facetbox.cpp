// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facetbox.h"

#include "views/conditiontext.h"
#include "views/icons.h"
#include "views/statepalette.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextDocument>

FacetBox::FacetBox(ColumnType type, QWidget* parent)
    : QCheckBox(parent)
    , m_type(type)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FacetBox::setValue(const FacetValue& value)
{
    m_value = value;
    const auto label = facetText(value, m_type);
    setToolTip(Qt::convertFromPlainText(label));
    setAccessibleName(tr("%1, %Ln row(s)", nullptr, static_cast<int>(value.count)).arg(label));
    update();
}

QSize FacetBox::sizeHint() const
{
    return {scaled(120, this), qMax(scaled(26, this), fontMetrics().height() + scaled(4, this))};
}

void FacetBox::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto indicator = style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this);
    const auto mirrored = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    option.rect = mirrored(QRect(0, (height() - indicator) / 2, indicator, indicator));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);

    auto x = indicator + scaled(8, this);
    const auto state = look(m_type, m_value.value, colors);
    if (!state.icon.isEmpty() && m_type != ColumnType::Workflow) {
        const auto side = scaled(15, this);
        const auto place = mirrored(QRect(x, (height() - side) / 2, side, side));
        painter.drawPixmap(place.topLeft(), iconPixmap(state.icon, state.color, side, devicePixelRatioF()));
        x += side + scaled(7, this);
    }
    const auto count = QLocale().toString(static_cast<qulonglong>(m_value.count));
    const auto countWidth = fontMetrics().horizontalAdvance(count);
    const auto end = width() - scaled(2, this);
    painter.setPen(colors.text2);
    painter.drawText(mirrored(QRect(end - countWidth, 0, countWidth, height())), Qt::AlignCenter, count);
    const auto space = end - countWidth - scaled(8, this) - x;
    painter.setPen(m_value.count == 0 ? colors.text3 : colors.text);
    painter.drawText(mirrored(QRect(x, 0, space, height())),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        fontMetrics().elidedText(facetText(m_value, m_type), Qt::ElideRight, space));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}
