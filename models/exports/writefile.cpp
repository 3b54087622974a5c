// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/tableexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {
// Counts what the file took, so that a cut file is never put in the place of a good one.
class CountingDevice : public QIODevice
{
public:
    explicit CountingDevice(QFileDevice& file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] qint64 count() const { return m_count; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        Q_UNUSED(data)
        Q_UNUSED(size)
        return -1;
    }

    qint64 writeData(const char* data, qint64 size) override
    {
        qint64 taken = 0;
        while (!m_failed && taken < size) {
            const auto step = m_file.write(data + taken, size - taken);
            m_failed = step <= 0;
            taken += m_failed ? 0 : step;
        }
        m_count += taken;
        return m_failed ? -1 : taken;
    }

private:
    QFileDevice& m_file;
    qint64 m_count = 0;
    bool m_failed = false;
};

Message problem(const char* text, const QString& path, const QString& reason = {})
{
    Message message {text, {QDir::toNativeSeparators(path).toStdString()}};
    if (!reason.isEmpty()) {
        message.arguments.push_back(reason.toStdString());
    }
    return message;
}

bool isDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

bool isOfAnother(const QFileInfo& info)
{
#ifdef Q_OS_UNIX
    return info.ownerId() != ::getuid();
#else
    Q_UNUSED(info)
    return false;
#endif
}

// Empty: may be written.
Message refusal(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Message", "No file name was given."), {}};
    }
    if (info.isDir() || path.endsWith(u'/')) {
        return problem(QT_TRANSLATE_NOOP("Message", "%1 is a folder. Name a file in it."), path);
    }
    if (info.isSymLink() && (!info.exists() || isOfAnother(info))) {
        return problem(QT_TRANSLATE_NOOP("Message", "%1 is a link that does not lead to a file of yours."), path);
    }
    if (info.exists() && !info.isFile()) {
        return problem(QT_TRANSLATE_NOOP("Message", "%1 is a device or a pipe, not a file. Name a file."), path);
    }
    if (info.exists() && isDatabase(path)) {
        return problem(
            QT_TRANSLATE_NOOP("Message", "%1 is a database. An export does not replace it; name another file."), path);
    }
    return {};
}
}

Message writeFile(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    if (auto message = refusal(path); !message.empty()) {
        return message;
    }
    constexpr auto failed = QT_TRANSLATE_NOOP("Message", "%1 could not be written, nothing was changed: %2");
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return problem(failed, path, file.errorString());
    }
    if (isNew && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return problem(failed, path, file.errorString());
    }
    CountingDevice device(file);
    const bool written = write(device);
    if (!written && !device.failed()) {
        return problem(QT_TRANSLATE_NOOP("Message", "Writing %1 was stopped, nothing was changed."), path);
    }
    if (device.failed() || !file.flush() || file.size() != device.count()) {
        const auto reason = file.error() == QFileDevice::NoError
            ? QCoreApplication::translate("Message", "no space left")
            : file.errorString();
        file.cancelWriting();
        return problem(failed, path, reason);
    }
    if (!file.commit()) {
        return problem(failed, path, file.errorString());
    }
    return {};
}
