// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/droptarget.h"

#include "views/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace {

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

}

DropTarget::DropTarget(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (localPaths(*drag->mimeData()).isEmpty()) {
            return false;
        }
        drag->acceptProposedAction();
        highlight(true);
        return true;
    }
    case QEvent::DragLeave:
        highlight(false);
        return true;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        highlight(false);
        drop->acceptProposedAction();
        if (const auto paths = localPaths(*drop->mimeData()); !paths.isEmpty()) {
            emit dropped(paths);
        }
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropTarget::highlight(bool on)
{
    setGeometry(parentWidget()->rect());
    setVisible(on);
    raise();
}

void DropTarget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colors = tokens(this);
    auto veil = colors.background;
    veil.setAlphaF(0.85F);
    painter.fillRect(rect(), veil);
    const int edge = scaled(16, this);
    painter.setPen(QPen(colors.accent, scaled(2, this), Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(edge, edge, -edge, -edge), edge, edge);
    painter.setFont(titleFont(font()));
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop Reports or Folders to Import Them"));
}
