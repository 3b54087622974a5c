// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterchip.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/tooltip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestValues = 260;

} // namespace

FilterChip::FilterChip(const QString& field, const QString& values, const QString& whole, QWidget* parent)
    : QAbstractButton(parent)
    , m_field(field)
    , m_values(values)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const auto name = tr("Filter: %1 %2").arg(field, whole);
    setAccessibleName(name);
    setTip(this, name);
    setAccessibleDescription(tr("Press to change it, Delete to remove it"));
    connect(this, &QAbstractButton::clicked, this, &FilterChip::changeRequested);
}

QFont FilterChip::boldFont() const
{
    auto bold = secondaryFont(font());
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize FilterChip::sizeHint() const
{
    const auto field = QFontMetrics(secondaryFont(font())).horizontalAdvance(m_field);
    const auto values = qMin(QFontMetrics(boldFont()).horizontalAdvance(m_values), scaled(longestValues, this));
    return {field + values + scaled(10 + 6 + 8 + 14 + 10, this), scaled(28, this)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {scaled(90, this), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto edge = colors.accent;
    edge.setAlphaF(hasFocus() || underMouse() ? 1.0F : 0.55F);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(colors.selected);
    const auto inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), scaled(6, this), scaled(6, this));

    const auto mirrored = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    auto x = scaled(10, this);
    const auto cross = scaled(14, this);
    const auto end = width() - scaled(8, this) - cross;
    painter.setFont(secondaryFont(font()));
    painter.setPen(colors.text2);
    const auto field = painter.fontMetrics().horizontalAdvance(m_field);
    painter.drawText(mirrored(QRect(x, 0, field + 1, height())), flags, m_field);
    x += field + scaled(6, this);
    painter.setFont(boldFont());
    painter.setPen(colors.text);
    const auto space = end - scaled(6, this) - x;
    painter.drawText(mirrored(QRect(x, 0, space + 1, height())), flags,
        painter.fontMetrics().elidedText(m_values, Qt::ElideRight, space + 1));
    painter.drawPixmap(crossPlace().topLeft(),
        iconPixmap(u"x"_s, underMouse() ? colors.text : colors.text2, cross, devicePixelRatioF()));
}

QRect FilterChip::crossPlace() const
{
    const auto cross = scaled(14, this);
    const QRect place(width() - scaled(8, this) - cross, (height() - cross) / 2, cross, cross);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    const auto margin = scaled(6, this);
    if (event->button() == Qt::LeftButton && isDown()
        && crossPlace().adjusted(-margin, -margin, margin, margin).contains(event->pos())) {
        setDown(false);
        emit removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removed();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}
