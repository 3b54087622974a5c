// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panelscroll.h"

#include "views/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>

PanelScroll::PanelScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void PanelScroll::replace(QWidget* content, bool samePlace)
{
    const auto scroll = verticalScrollBar()->value();
    auto* focused = QApplication::focusWidget();
    const auto hadFocus = widget() != nullptr && focused != nullptr && widget()->isAncestorOf(focused);
    const auto place = hadFocus ? widget()->findChildren<QWidget*>().indexOf(focused) : -1;
    if (auto* old = takeWidget(); old != nullptr) {
        old->hide();
        old->deleteLater(); // one of its buttons may be the reason for this
    }
    setWidget(content);
    content->setAutoFillBackground(false);
    content->show();
    if (hadFocus) {
        const auto now = content->findChildren<QWidget*>();
        auto* same = samePlace && place >= 0 && place < now.size() ? now[place] : nullptr;
        same != nullptr && same->focusPolicy() != Qt::NoFocus ? same->setFocus(Qt::OtherFocusReason)
                                                              : setFocus(Qt::OtherFocusReason);
    }
    if (samePlace) {
        content->adjustSize();
        verticalScrollBar()->setValue(scroll);
    } else {
        verticalScrollBar()->setValue(0);
    }
}

void paintPanel(QWidget* panel, bool edge)
{
    const auto& colors = tokens(panel);
    QPainter painter(panel);
    painter.fillRect(panel->rect(), colors.panel);
    if (edge) {
        painter.fillRect(panel->isRightToLeft() ? panel->width() - 1 : 0, 0, 1, panel->height(), colors.border);
    }
}
