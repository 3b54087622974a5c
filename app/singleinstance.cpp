// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1000; // ms
constexpr qsizetype longestName = 88; // sockaddr_un holds 108; Qt adds a folder while it makes the socket
constexpr qint64 mostBytes = 16 * 1024 * 1024;

// Empty: no place for a socket.
QString serverName(const QString& database)
{
    const QFileInfo file(database);
    const auto canonical = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const auto hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    // Without one Qt would make a folder in /tmp: then the folder of the database serves.
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString name =
        (runtime.isEmpty() ? file.absolutePath() : runtime) + u"/fleet-compliance-"_s + QString::fromLatin1(hash);
    return name.toUtf8().size() < longestName ? name : QString();
}

}

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString& database, const QStringList& files)
{
    const auto name = serverName(database);
    QLocalSocket socket;
    if (name.isEmpty() || !QFileInfo::exists(name)) {
        return false;
    }
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience)) {
        return false;
    }
    QByteArray message;
    QDataStream content(&message, QIODevice::WriteOnly);
    content << files;
    QDataStream stream(&socket);
    stream << message;
    // The first one answers with one byte when it has read everything.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

void SingleInstance::listen(const QString& database)
{
    const auto name = serverName(database);
    m_server->close();
    if (!name.isEmpty() && !m_server->listen(name)) {
        QLocalServer::removeServer(name); // left behind by one that was killed
        m_server->listen(name);
    }
}

void SingleInstance::accept()
{
    while (auto* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > mostBytes) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.startTransaction();
            QByteArray message;
            stream >> message;
            if (!stream.commitTransaction()) {
                return; // more is to come
            }
            QStringList files;
            QDataStream content(message);
            content >> files;
            socket->write("1");
            socket->disconnectFromServer();
            emit filesReceived(files);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}
