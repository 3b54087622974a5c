// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

// Files that a database may meet.

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline std::optional<StoreError> refusal(const QString& path, Database::Mode mode)
{
    try {
        const Database database(path.toStdString(), mode);
        return std::nullopt;
    } catch (const StoreError& error) {
        return error;
    }
}

inline bool writeOneWord(const QString& path, int number)
{
    try {
        Database database(path.toStdString(), Database::Mode::Create);
        Transaction transaction(database);
        Statement insert(database, "INSERT INTO word(text) VALUES(?)");
        const std::string word = std::to_string(number);
        insert.bind(1, std::string_view(word));
        insert.run();
        transaction.commit();
        return true;
    } catch (const StoreError& error) {
        qWarning().noquote() << translated(error.message());
        return false;
    }
}

// Six processes, each of which adds a word of its own.
inline bool writeSixWordsAtOnce(const QString& path)
{
    std::vector<pid_t> children;
    for (int i = 0; i < 6; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            ::_exit(writeOneWord(path, i) ? 0 : 1);
        }
        children.push_back(child);
    }
    bool all = true;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        all = all && status == 0;
    }
    return all;
}

// What another program would have done to the file.
inline void shell(const QString& path, const QString& sql)
{
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    const int code = sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    QCOMPARE(code, SQLITE_OK);
}
