// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/domain/message.h"

#include <QObject>

struct Dialogs;
class Notices;
class Settings;
class QWidget;

// A text that a page has made, to the clipboard or into a file that the user names.
class TextOutput : public QObject
{
    Q_OBJECT

public:
    TextOutput(const Dialogs& dialogs, Settings& settings, Notices& notices, QWidget* window);

    void copy(const QString& text);
    void say(const QString& sentence);
    void save(const QString& text, const QString& name, const QString& suffix);

private:
    void write(const QString& text, const QString& path);

    const Dialogs& m_dialogs;
    Settings& m_settings;
    Notices& m_notices;
    QWidget* m_window;
    QString m_path = {}; // that is being written
    LatestTask<Message> m_writer;
};
