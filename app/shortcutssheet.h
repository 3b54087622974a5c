// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keymap.h"

#include <QDialog>

class QKeyEvent;
class QLabel;
class QPushButton;
class QTableWidget;

// All keys, to search through and to change: those of the commands, and those that the lists understand.
class ShortcutsSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutsSheet(KeyMap& keys, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fill();
    void search(const QString& text);
    void refreshButtons();
    void listen(); // for the new key
    void take(const QKeyEvent& event);
    void tell(const QString& sentence);
    [[nodiscard]] const KeyMap::Command* current() const; // none: its key is fixed

    KeyMap& m_keys;
    QList<KeyMap::Command> m_commands = {};
    QTableWidget* m_table = nullptr;
    QLabel* m_message = nullptr;
    QPushButton *m_change = nullptr, *m_none = nullptr, *m_reset = nullptr, *m_resetAll = nullptr;
    QString m_listening = {}; // for this command
};
