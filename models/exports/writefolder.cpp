// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/writefolder.h"

#include "models/exports/tableexport.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

Message problem(const char* text, const QString& path, const QString& reason = {})
{
    Message message {text, {QDir::toNativeSeparators(path).toStdString()}};
    if (!reason.isEmpty()) {
        message.arguments.push_back(reason.toStdString());
    }
    return message;
}

constexpr auto failed = QT_TRANSLATE_NOOP("Message", "%1 could not be written, nothing was changed: %2");

Message writeInto(const QDir& folder, const FolderFile& file)
{
    const auto path = folder.filePath(file.name);
    if (!folder.mkpath(QFileInfo(file.name).path())) {
        return problem(failed, path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    auto message = writeFile(path, [&file](QIODevice& device) {
        return device.write(file.content.data(), static_cast<qint64>(file.content.size()))
            == static_cast<qint64>(file.content.size());
    });
    constexpr auto ownerRuns = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (message.empty() && file.runnable && !QFile::setPermissions(path, ownerRuns)) {
        message = problem(failed, path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    return message;
}

}

Message writeFolder(const QString& path, std::span<const FolderFile> files)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (path.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Message", "No folder name was given."), {}};
    }
    const auto target = info.absoluteFilePath();
    if (info.isSymLink()
        || (info.exists()
            && (!info.isDir()
                || !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))) {
        return problem(QT_TRANSLATE_NOOP("Message", "%1 is there already. Name a new folder, or an empty one."), path);
    }
    QTemporaryDir part(info.absoluteDir().filePath(u"."_s + info.fileName().left(100) + u".part-XXXXXX"_s));
    if (!part.isValid()) {
        return problem(failed, path, part.errorString());
    }
    for (const auto& file : files) {
        if (auto message = writeInto(QDir(part.path()), file); !message.empty()) {
            message.arguments.front() = QDir::toNativeSeparators(path).toStdString();
            return message;
        }
    }
    if (std::rename(QFile::encodeName(part.path()).constData(), QFile::encodeName(target).constData()) != 0) {
        return problem(failed, path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    part.setAutoRemove(false);
    return {};
}
