// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wraplabel.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

WrapLabel::WrapLabel(Type type, QColor Tokens::*color, QWidget* parent)
    : TextLabel(type, color, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapLabel::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize WrapLabel::sizeHint() const
{
    const auto width = qMin(fontMetrics().horizontalAdvance(text()) + 2, scaled(320, this));
    return {width, layOut(width, nullptr)};
}

QSize WrapLabel::minimumSizeHint() const
{
    return {scaled(60, this), fontMetrics().lineSpacing()};
}

void WrapLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layOut(width(), &painter);
}

int WrapLabel::layOut(int width, QPainter* painter) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    option.setAlignment(Qt::AlignLeading);
    auto shown = text();
    shown.replace(QChar::LineFeed, QChar::LineSeparator);
    QTextLayout layout(shown, font());
    layout.setTextOption(option);
    auto height = 0.0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter != nullptr) {
        layout.draw(painter, {0, 0});
    }
    return qMax(static_cast<int>(std::ceil(height)), fontMetrics().lineSpacing());
}
