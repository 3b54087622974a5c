// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Settings;
class QDBusVariant;

// Light or dark by the setting, else as the desktop says (org.freedesktop.portal.Settings), and the palette of the
// application with it. The desktop is asked without waiting.
class ColorSchemeWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ColorSchemeWatcher(const Settings& settings, QObject* parent = nullptr);

private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void apply();

    const Settings& m_settings;
    bool m_systemDark;
};
