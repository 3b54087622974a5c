// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

class QWidget;

// Questions that the desktop's own dialogs answer, each without waiting: `answered` is called when the user has chosen,
// not at all otherwise. Tests replace the functions.
struct Dialogs
{
    using Chosen = std::function<void(const QStringList& paths)>;

    std::function<void(QWidget* parent, const QString& folder, const Chosen& chosen)> openReports;
    std::function<void(QWidget* parent, const QString& folder, const Chosen& chosen)> openFolder;
    std::function<void(QWidget* parent, const QString& folder, const Chosen& chosen)> openDatabase;
    // `path`: the suggestion. Asks before it replaces a file.
    std::function<void(QWidget* parent, const QString& path, const QString& suffix, const Chosen& chosen)> saveExport;
    std::function<void(const QUrl& url)> openUrl;
    std::function<void(const QString& file)> openFolderOf = {}; // in the file manager
    std::function<void(QWidget* parent, const QString& title, const QString& folder, const Chosen& chosen)> openFile =
        {}; // one that is no report
};

[[nodiscard]] Dialogs nativeDialogs();

// A file name from a fixed alphabet ([A-Za-z0-9._-], at most 100), whatever the title holds.
[[nodiscard]] QString suggestedName(const QString& title, const QString& suffix);

// https with a host, no user, nothing invisible; an invalid one for everything else.
[[nodiscard]] QUrl openableUrl(const QString& text);
