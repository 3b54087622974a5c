// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facettitle.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

int facetInset(const QWidget* widget)
{
    return scaled(5, widget);
}

FacetTitle::FacetTitle(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto announce = [this](bool open) {
        setAccessibleName(open ? tr("%1 filter, open").arg(this->text()) : tr("%1 filter, folded").arg(this->text()));
    };
    announce(true);
    connect(this, &QAbstractButton::toggled, this, announce);
}

QSize FacetTitle::sizeHint() const
{
    return {scaled(100, this), scaled(28, this)};
}

void FacetTitle::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto side = scaled(14, this);
    const auto place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(width() - side - facetInset(this), (height() - side) / 2, side, side));
    const auto folded = isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s;
    painter.drawPixmap(
        place.topLeft(), iconPixmap(isChecked() ? u"chevron-down"_s : folded, colors.text2, side, devicePixelRatioF()));
    auto bold = secondaryFont(font());
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.text2);
    const auto space = width() - side - scaled(6, this) - 2 * facetInset(this);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(facetInset(this), 0, space, height())),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        QFontMetrics(bold).elidedText(text(), Qt::ElideRight, space));
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}
