// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kpicard.h"

#include "views/icons.h"
#include "views/sparkline.h"
#include "views/stylepaint.h"
#include "views/tooltip.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

KpiCard::KpiCard(QWidget* parent)
    : QAbstractButton(parent)
    , m_other(new QAction(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_other, &QAction::triggered, this, &KpiCard::otherRequested);
}

void KpiCard::setOther(const QString& text)
{
    m_other->setText(text);
    setContextMenuPolicy(text.isEmpty() ? Qt::NoContextMenu : Qt::ActionsContextMenu);
    setTip(this, {});
    if (text.isEmpty()) {
        removeAction(m_other);
    } else {
        addAction(m_other);
        setTip(this, tr("The context menu leads on: %1").arg(text));
    }
}

void KpiCard::setContent(const KpiContent& content)
{
    m_content = content;
    setText(content.label);
    setSpokenName(this, content.spoken);
    updateGeometry();
    update();
}

QSize KpiCard::sizeHint() const
{
    const QFontMetrics body(font());
    const QFontMetrics small(secondaryFont(font()));
    const QFontMetrics number(numberFont(font()));
    const auto label = scaled(18 + 8, this) + body.horizontalAdvance(m_content.label);
    const auto beside = std::max(small.horizontalAdvance(m_content.base), small.horizontalAdvance(m_content.shortNote));
    const auto value = number.horizontalAdvance(m_content.value) + scaled(8, this) + beside;
    const auto change = scaled(14 + 4 + 8 + 48, this) + small.horizontalAdvance(m_content.change);
    const auto height =
        std::max(body.height(), scaled(18, this)) + number.height() + small.height() + scaled(4 + 24, this);
    return {std::max({label, value, change, scaled(130, this)}) + scaled(28, this), height};
}

void KpiCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintCard(painter);
    const auto& colors = tokens(this);
    const auto area = rect().adjusted(scaled(14, this), scaled(12, this), -scaled(14, this), -scaled(12, this));
    const auto size = scaled(18, this);
    const QFontMetrics body(font());
    const QRect top(area.x(), area.y(), area.width(), std::max(body.height(), size));
    const QRect box(top.x(), top.center().y() - (size - 1) / 2, size, size);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), top, part); };
    painter.drawPixmap(
        mirrored(box).topLeft(), iconPixmap(m_content.icon, colors.*m_content.color, size, devicePixelRatioF()));
    const auto label = top.adjusted(size + scaled(8, this), 0, 0, 0);
    painter.setPen(colors.text2);
    painter.drawText(mirrored(label), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        body.elidedText(m_content.label, Qt::ElideRight, label.width()));
    const QFontMetrics number(numberFont(font()));
    const QRect middle(area.x(), top.bottom() + 1 + scaled(4, this), area.width(), number.height());
    paintValue(painter, middle);
    paintChange(painter, QRect(area.x(), middle.bottom() + 1, area.width(), area.bottom() - middle.bottom()));
}

void KpiCard::paintCard(QPainter& painter) const
{
    const auto& colors = tokens(this);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto used = isDown() || underMouse();
    painter.setPen(QPen(used ? colors.controlBorder : colors.border, 1));
    painter.setBrush(isDown() ? colors.panel : colors.surface);
    const auto radius = scaled(8, this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
    if (hasFocus()) {
        paintFocusRing(&painter, rect(), this, palette());
    }
}

void KpiCard::paintValue(QPainter& painter, const QRect& line) const
{
    const auto& colors = tokens(this);
    const auto big = numberFont(font());
    const QFontMetrics number(big);
    const auto baseline = line.y() + number.ascent();
    const auto width = number.horizontalAdvance(m_content.value);
    const auto mirrored = [&](int x, int extent) {
        return QStyle::visualRect(layoutDirection(), line, QRect(line.x() + x, line.y(), extent, line.height())).x();
    };
    painter.setFont(big);
    painter.setPen(colors.text);
    painter.drawText(mirrored(0, width), baseline, m_content.value);
    const auto small = secondaryFont(font());
    const QFontMetrics metrics(small);
    const auto room = line.width() - width - scaled(8, this);
    painter.setFont(small);
    painter.setPen(colors.text2);
    const auto draw = [&](const QString& text, int y) {
        const auto shown = metrics.elidedText(text, Qt::ElideRight, room);
        painter.drawText(mirrored(width + scaled(8, this), metrics.horizontalAdvance(shown)), y, shown);
    };
    const auto fits = metrics.horizontalAdvance(m_content.note) <= room;
    draw(m_content.base, m_content.note.isEmpty() ? baseline : baseline - metrics.height() + metrics.descent() / 2);
    draw(fits ? m_content.note : m_content.shortNote, baseline);
}

void KpiCard::paintChange(QPainter& painter, const QRect& line) const
{
    const auto& colors = tokens(this);
    const auto small = secondaryFont(font());
    const QFontMetrics metrics(small);
    auto x = 0;
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), line, part); };
    const auto color = m_content.direction == 0 ? colors.text3 : m_content.good ? colors.compliant : colors.high;
    if (m_content.direction != 0 && !m_content.change.isEmpty()) {
        const auto size = scaled(14, this);
        const QRect box(line.x(), line.center().y() - (size - 1) / 2, size, size);
        const auto name = m_content.direction > 0 ? u"arrow-up"_s : u"arrow-down"_s;
        painter.drawPixmap(mirrored(box).topLeft(), iconPixmap(name, color, size, devicePixelRatioF()));
        x = size + scaled(3, this);
    }
    painter.setFont(small);
    painter.setPen(color);
    const auto graph = scaled(62, this);
    const auto room = line.width() - x - graph - scaled(6, this);
    painter.drawText(mirrored(line.adjusted(x, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        metrics.elidedText(m_content.change, Qt::ElideRight, std::max(room, metrics.horizontalAdvance(u"+00"_s))));
    const QRect place(line.right() - graph + 1, line.bottom() - scaled(19, this), graph, scaled(20, this));
    paintSparkline(&painter, mirrored(place), m_content.history, colors.*m_content.color);
}

void KpiCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void KpiCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}
