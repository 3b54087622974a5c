// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/legend.h"

#include <QPainter>
#include <QStyle>

Legend::Legend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setEntries(const QList<LegendEntry>& entries)
{
    m_entries = entries;
    updateGeometry();
    update();
}

QList<QRect> Legend::places(int width) const
{
    const QFontMetrics metrics(secondaryFont(font()));
    const auto height = std::max(metrics.height(), scaled(20, this));
    QList<QRect> boxes;
    auto x = 0;
    auto y = 0;
    for (const auto& entry : m_entries) {
        const auto extent = scaled(10 + 6, this) + metrics.horizontalAdvance(entry.title);
        if (x > 0 && x + extent > width) {
            x = 0;
            y += height;
        }
        boxes.append(QRect(x, y, extent, height));
        x += extent + scaled(12, this);
    }
    return boxes;
}

int Legend::heightForWidth(int width) const
{
    const auto boxes = places(width);
    return boxes.isEmpty() ? 0 : boxes.last().bottom() + 1;
}

QSize Legend::sizeHint() const
{
    return {scaled(240, this), heightForWidth(width() > 0 ? width() : scaled(240, this))};
}

void Legend::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(secondaryFont(font()));
    const auto boxes = places(width());
    for (auto i = 0; i < boxes.size(); ++i) {
        const auto box = QStyle::visualRect(layoutDirection(), rect(), boxes[i]);
        const auto side = scaled(10, this);
        const QRect square(box.x(), box.center().y() - (side - 1) / 2, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.*m_entries[i].fill);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), box, square), 2, 2);
        painter.setPen(colors.text2);
        const auto text = QStyle::visualRect(layoutDirection(), box, box.adjusted(scaled(16, this), 0, 2, 0));
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, m_entries[i].title);
    }
}
