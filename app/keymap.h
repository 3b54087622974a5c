// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/listkeys.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class Actions;
class QAction;
class Settings;

// Which key each command has: those it comes with, unless the user chose another one, which is kept in the settings.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QString id = {}; // for settings
        QString title = {};
        QList<QKeySequence> standard = {};
        QList<QKeySequence> keys = {};
        QAction* action = nullptr; // none: a single key of the list of findings

        [[nodiscard]] bool isChanged() const { return keys != standard; }
    };

    KeyMap(Settings& settings, const Actions& actions, QObject* parent);

    [[nodiscard]] QList<Command> commands() const { return m_commands; }

    [[nodiscard]] ListKeys listKeys() const;

    // Why not, in a sentence; empty: done. An empty key: the command has none.
    QString setKey(const QString& id, const QKeySequence& key);
    QString reset(const QString& id);
    void resetAll();

signals:
    void changed();

private:
    void addActions(const Actions& actions);
    void addListKeys();
    void restore();
    [[nodiscard]] Command* find(const QString& id);
    [[nodiscard]] QString problemOf(const Command& command, const QList<QKeySequence>& keys) const;
    void apply(Command& command, const QList<QKeySequence>& keys);

    Settings& m_settings;
    QList<Command> m_commands;
};
