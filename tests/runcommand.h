// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

// The application on the command line, as somebody without a display and with that home folder has it.
struct CommandAnswer
{
    int code = -1; // -2: it crashed
    QByteArray output = {};
    QByteArray errors = {};
};

inline CommandAnswer runCommand(const QStringList& arguments, const QString& home = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QString::fromLatin1(name));
    }
    if (!home.isEmpty()) {
        environment.insert(QStringLiteral("HOME"), home);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FLEET_EXECUTABLE), arguments);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
        process.readAllStandardError()};
}
