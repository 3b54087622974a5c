// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/domain/message.h"
#include "models/tables/table.h"

#include <QObject>

#include <memory>
#include <vector>

// Writes snapshots to files off the GUI thread, each whole or not at all. Every write() ends with one finished() or
// failed().
class Exporter : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QObject* parent = nullptr);
    ~Exporter() override; // stops and waits; the old file stays

    void write(const TableSnapshot& snapshot, const QString& format, const QString& path);

signals:
    void finished(const QString& path, int rows);
    void failed(const QString& path, const QString& reason);

private:
    using Job = QFutureWatcher<Message>;

    std::stop_source m_stop;
    QList<Job*> m_jobs;
};
