// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tableveil.h"

#include "views/theme.h"

#include <QEvent>
#include <QPainter>

TableVeil::TableVeil(QWidget* viewport)
    : QWidget(viewport)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    viewport->installEventFilter(this);
    setGeometry(viewport->rect());
    hide();
}

void TableVeil::paintEvent(QPaintEvent*)
{
    auto color = tokens(this).surface;
    color.setAlphaF(0.6F);
    QPainter(this).fillRect(rect(), color);
}

bool TableVeil::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}
