// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/colorscheme.h"

#include "app/settings.h"
#include "views/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;

// Read() wraps the value once more than SettingChanged does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

bool paletteIsDark()
{
    const auto palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}

ColorSchemeWatcher::ColorSchemeWatcher(const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemDark(paletteIsDark()) // what the desktop's own platform theme has made of it
{
    connect(&settings, &Settings::appearanceChanged, this, &ColorSchemeWatcher::apply);
    apply();
    ask();
}

void ColorSchemeWatcher::ask()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(
        service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << colorScheme;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid()) {
            settingChanged(appearance, colorScheme, reply.value());
        }
    });
}

void ColorSchemeWatcher::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != appearance || key != colorScheme) {
        return;
    }
    const auto preference = unwrapped(value.variant()).toUInt(); // 0: none, 1: dark, 2: light
    if (preference > 0) {
        m_systemDark = preference == 1;
        apply();
    }
}

void ColorSchemeWatcher::apply()
{
    const auto scheme = m_settings.colorScheme();
    const bool dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && m_systemDark);
    const auto palette = themePalette(dark);
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
    }
}
