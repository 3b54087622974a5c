// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spokenfocus.h"

#include "views/announcement.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>

namespace {

bool selects(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

}

bool SpokenFocus::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn || m_passing || !isHeard()) {
        return false;
    }
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (line == nullptr || !selects(static_cast<QFocusEvent*>(event)->reason())) {
        return false;
    }
    QFocusEvent plain(QEvent::FocusIn, Qt::OtherFocusReason);
    m_passing = true;
    QCoreApplication::sendEvent(line, &plain);
    m_passing = false;
    QMetaObject::invokeMethod(
        line,
        [line] {
            if (line->hasFocus()) {
                line->selectAll();
            }
        },
        Qt::QueuedConnection);
    return true;
}
