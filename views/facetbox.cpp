// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facetbox.h"

#include "views/conditiontext.h"
#include "views/facettitle.h"
#include "views/icons.h"
#include "views/statepalette.h"
#include "views/tooltip.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

FacetBox::FacetBox(ColumnType type, QWidget* parent)
    : QCheckBox(parent)
    , m_type(type)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FacetBox::setValue(const FacetValue& value)
{
    m_value = value;
    const auto label = facetText(value, m_type);
    setSpokenName(this, tr("%1, %Ln row(s)", nullptr, static_cast<int>(value.count)).arg(label));
    setTip(this, label);
    updateGeometry();
    update();
}

QSize FacetBox::sizeHint() const
{
    const auto count = fontMetrics().horizontalAdvance(QLocale().toString(static_cast<qulonglong>(m_value.count)));
    const auto words = fontMetrics().horizontalAdvance(facetText(m_value, m_type)) + 1;
    return {2 * facetInset(this) + firstWords() + words + scaled(8, this) + count, minimumSizeHint().height()};
}

QSize FacetBox::minimumSizeHint() const
{
    return {scaled(120, this), qMax(scaled(26, this), fontMetrics().height() + scaled(4, this))};
}

// From the box's edge: after the check box, and the icon when the values have some.
int FacetBox::firstWords() const
{
    const auto box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + scaled(8, this);
    return hasIcon() ? box + scaled(15, this) + scaled(7, this) : box;
}

bool FacetBox::hasIcon() const
{
    return m_type != ColumnType::Workflow && !look(m_type, m_value.value, tokens(this)).icon.isEmpty();
}

void FacetBox::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto indicator = style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this);
    const auto mirrored = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    option.rect = mirrored(QRect(facetInset(this), (height() - indicator) / 2, indicator, indicator));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);

    const auto x = facetInset(this) + firstWords();
    if (hasIcon()) {
        const auto state = look(m_type, m_value.value, colors);
        const auto side = scaled(15, this);
        const auto place = mirrored(QRect(x - side - scaled(7, this), (height() - side) / 2, side, side));
        painter.drawPixmap(place.topLeft(), iconPixmap(state.icon, state.color, side, devicePixelRatioF()));
    }
    const auto count = QLocale().toString(static_cast<qulonglong>(m_value.count));
    const auto countWidth = fontMetrics().horizontalAdvance(count);
    const auto end = width() - facetInset(this);
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
