// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;

// One window a database file: a second start hands its files to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    // True when a window for this database took the files.
    [[nodiscard]] static bool handOver(const QString& database, const QStringList& files);

    void listen(const QString& database); // instead of what it listened for before

signals:
    void filesReceived(const QStringList& files); // absolute paths; also when there are none: show the window

private:
    void accept();

    std::unique_ptr<QLocalServer> m_server;
};
