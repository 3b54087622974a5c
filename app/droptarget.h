// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

// Lies over the whole window while files are dragged over it.
class DropTarget : public QWidget
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget* window); // takes the window's drag and drop events

signals:
    void dropped(const QStringList& paths); // local files and folders

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void highlight(bool on);
};
