// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importpreview.h"
#include "app/latesttask.h"

#include <QElapsedTimer>
#include <QObject>

// One preview at a time, off the GUI thread; a newer one takes the place of an older.
class PreviewFlow : public QObject
{
    Q_OBJECT

public:
    explicit PreviewFlow(QObject* parent = nullptr);

    void start(const ImportJob& job);
    void stop(); // no ended() follows

    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

signals:
    void progressed(const QString& text, int permille);
    void ended(const ImportPreview& preview);

private:
    void show(quint64 number, const ImportProgress& progress);

    quint64 m_number = 0; // of the preview that runs
    LatestTask<ImportPreview> m_task;
};
