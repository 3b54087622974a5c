// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSize>
#include <QString>

class QPainter;
class QRect;
class QWidget;

// A small rounded label with an icon: text in the state's colour on a tint of it.
struct ChipLook
{
    QString icon = {};
    QString text = {};
    QColor color = {};
};

[[nodiscard]] QSize chipSize(const ChipLook& chip, const QWidget* widget);
void paintChip(
    QPainter* painter, const QRect& rect, const ChipLook& chip, const QWidget* widget); // text is elided to fit
