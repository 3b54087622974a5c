// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QFormLayout;
class Settings;

// All settings on one page, applied at once.
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsPage(Settings& settings, QWidget* parent = nullptr);

signals:
    void watchFolderRequested();
    void shortcutsRequested(); // to change keys

private:
    void addImport(QFormLayout& form);
    void addAppearance(QFormLayout& form);
    void addLanguage(QFormLayout& form);
    void addTriage(QFormLayout& form);

    Settings& m_settings;
};
