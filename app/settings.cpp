// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/cli.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

enum Key {
    Language,
    Scheme,
    Compact,
    SingleKeys,
    FreshDays,
    Author,
    Geometry,
    LastFolder,
    PanelOpen,
    PreviewAlways,
    Watching,
    WatchedFolder,
    WatchSubfolders
};

struct Entry
{
    QLatin1String name;
    QVariant fallback;
};

// A setting is said once: here.
const Entry& entry(int key)
{
    static const std::array<Entry, 13> entries {{
        {"language"_L1, QString()},
        {"appearance/scheme"_L1, 0},
        {"appearance/compact"_L1, false},
        {"keys/single"_L1, true},
        {"freshDays"_L1, 30},
        {"author"_L1, QString()},
        {"window/geometry"_L1, QByteArray()},
        {"window/lastFolder"_L1, QString()},
        {"window/panelOpen"_L1, true},
        {"import/previewAlways"_L1, false},
        {"watch/on"_L1, false},
        {"watch/folder"_L1, QString()},
        {"watch/subfolders"_L1, true},
    }};
    return entries.at(static_cast<std::size_t>(key));
}

}

Settings::Settings(QSettings& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

QVariant Settings::value(int key) const
{
    return m_store.value(entry(key).name, entry(key).fallback);
}

bool Settings::store(int key, const QVariant& value)
{
    if (this->value(key) == value) {
        return false;
    }
    m_store.setValue(entry(key).name, value);
    return true;
}

QString Settings::language() const
{
    return value(Language).toString();
}

void Settings::setLanguage(const QString& language)
{
    if (store(Language, language)) {
        emit languageChanged();
    }
}

ColorScheme Settings::colorScheme() const
{
    return static_cast<ColorScheme>(std::clamp(value(Scheme).toInt(), 0, 2));
}

void Settings::setColorScheme(ColorScheme scheme)
{
    if (colorScheme() != scheme && store(Scheme, static_cast<int>(scheme))) {
        emit appearanceChanged();
    }
}

bool Settings::compact() const
{
    return value(Compact).toBool();
}

void Settings::setCompact(bool compact)
{
    if (this->compact() != compact && store(Compact, compact)) {
        emit appearanceChanged();
    }
}

bool Settings::singleKeys() const
{
    return value(SingleKeys).toBool();
}

void Settings::setSingleKeys(bool on)
{
    if (singleKeys() != on && store(SingleKeys, on)) {
        emit singleKeysChanged(on);
    }
}

int Settings::freshDays() const
{
    return std::clamp(value(FreshDays).toInt(), 1, 3650);
}

void Settings::setFreshDays(int days)
{
    if (freshDays() != days && store(FreshDays, days)) {
        emit freshDaysChanged();
    }
}

QString Settings::author() const
{
    const auto chosen = value(Author).toString().trimmed();
    return chosen.isEmpty() ? QString::fromStdString(loginName()) : chosen;
}

void Settings::setAuthor(const QString& author)
{
    store(Author, author.trimmed());
}

bool Settings::previewAlways() const
{
    return value(PreviewAlways).toBool();
}

void Settings::setPreviewAlways(bool always)
{
    store(PreviewAlways, always);
}

bool Settings::watching() const
{
    return value(Watching).toBool();
}

void Settings::setWatching(bool on)
{
    if (watching() != on && store(Watching, on)) {
        emit watchChanged();
    }
}

QString Settings::watchedFolder() const
{
    return value(WatchedFolder).toString();
}

void Settings::setWatchedFolder(const QString& folder)
{
    if (store(WatchedFolder, folder)) {
        emit watchChanged();
    }
}

bool Settings::watchSubfolders() const
{
    return value(WatchSubfolders).toBool();
}

void Settings::setWatchSubfolders(bool on)
{
    if (watchSubfolders() != on && store(WatchSubfolders, on)) {
        emit watchChanged();
    }
}

// A path is no name of a setting: it has slashes.
std::optional<Instant> Settings::comparedWith(const QString& database) const
{
    const auto kept = m_store.value(u"comparedWith/"_s + QString::fromLatin1(database.toUtf8().toHex()));
    return kept.isValid() ? std::optional<Instant>(kept.toLongLong()) : std::nullopt;
}

void Settings::setComparedWith(const QString& database, const std::optional<Instant>& moment)
{
    const auto name = u"comparedWith/"_s + QString::fromLatin1(database.toUtf8().toHex());
    moment ? m_store.setValue(name, static_cast<qlonglong>(*moment)) : m_store.remove(name);
}

std::optional<QString> Settings::chosenKey(const QString& command) const
{
    const auto kept = m_store.value("keys/chosen/"_L1 + command);
    return kept.isValid() ? std::optional(kept.toString()) : std::nullopt;
}

void Settings::setChosenKey(const QString& command, const std::optional<QString>& key)
{
    const QString name = "keys/chosen/"_L1 + command;
    key ? m_store.setValue(name, *key) : m_store.remove(name);
}

QByteArray Settings::layout(const QString& view) const
{
    return m_store.value("layout/"_L1 + view).toByteArray();
}

void Settings::setLayout(const QString& view, const QByteArray& layout)
{
    m_store.setValue("layout/"_L1 + view, layout);
}

QByteArray Settings::geometry() const
{
    return value(Geometry).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    store(Geometry, geometry);
}

QString Settings::lastFolder() const
{
    return value(LastFolder).toString();
}

void Settings::setLastFolder(const QString& folder)
{
    store(LastFolder, folder);
}

bool Settings::panelOpen() const
{
    return value(PanelOpen).toBool();
}

void Settings::setPanelOpen(bool open)
{
    store(PanelOpen, open);
}
