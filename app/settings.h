// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "views/theme.h"

#include <QObject>
#include <QSettings>

#include <optional>

// What the user has chosen, as typed values over an injected QSettings. Every change is stored and told at once.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QSettings& store, QObject* parent = nullptr);

    [[nodiscard]] QString language() const; // "en", "fr"; empty: the system's
    void setLanguage(const QString& language);
    [[nodiscard]] ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);
    [[nodiscard]] bool compact() const;
    void setCompact(bool compact);
    [[nodiscard]] bool singleKeys() const;
    void setSingleKeys(bool on);
    [[nodiscard]] int freshDays() const;
    void setFreshDays(int days);
    [[nodiscard]] QString author() const; // of decisions; the login name unless chosen
    void setAuthor(const QString& author);
    [[nodiscard]] bool previewAlways() const; // else only what is doubtful
    void setPreviewAlways(bool always);
    [[nodiscard]] bool watching() const;
    void setWatching(bool on);
    [[nodiscard]] QString watchedFolder() const;
    void setWatchedFolder(const QString& folder);
    [[nodiscard]] bool watchSubfolders() const;
    void setWatchSubfolders(bool on);

    // Of one database, by its path.
    [[nodiscard]] std::optional<Instant> comparedWith(const QString& database) const;
    void setComparedWith(const QString& database, const std::optional<Instant>& moment);

    // Of a command, in Qt's portable words; empty: none; nothing: the one it comes with.
    [[nodiscard]] std::optional<QString> chosenKey(const QString& command) const;
    void setChosenKey(const QString& command, const std::optional<QString>& key);

    // State of the window, kept in silence.
    [[nodiscard]] QByteArray layout(const QString& view) const;
    void setLayout(const QString& view, const QByteArray& layout);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);
    [[nodiscard]] bool panelOpen() const;
    void setPanelOpen(bool open);

signals:
    void languageChanged();
    void appearanceChanged(); // scheme, density
    void freshDaysChanged();
    void singleKeysChanged(bool on);
    void watchChanged();

private:
    [[nodiscard]] QVariant value(int key) const;
    bool store(int key, const QVariant& value); // false: nothing changed

    QSettings& m_store;
};
