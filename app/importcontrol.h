// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs.h"
#include "app/importflow.h"
#include "app/ledgerrows.h"
#include "app/spokenprogress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <deque>
#include <set>

class Actions;
class ImportsPage;
class Notices;
class Pages;
class PreviewFlow;
class WatchFolder;
struct ImportPreview;

// Everything about imports that a person sees and answers: progress, previews, questions about nodes, taking an import
// back, the watched folder. Nothing of it is modal.
class ImportControl : public QObject
{
    Q_OBJECT

public:
    ImportControl(Workspace& workspace, Settings& settings, Importer& importer, Pages& pages, Actions& actions,
        Notices& notices, const Dialogs& dialogs, QWidget* window);

    [[nodiscard]] ImportFlow& flow() const { return *m_flow; }

    [[nodiscard]] WatchFolder& watchFolder() const { return *m_watch; }

signals:
    void progressed(int permille); // -1: not known
    void ended();

private:
    void connectFlow();
    void connectPage();
    void connectPreview();
    void connectWatch();
    void showProgress(const QString& text, int permille, const QString& more);
    void hideProgress();
    void stop();
    void report(int kind, const QString& sentence, qint64 run, const StandingChanges& decisions);
    void ask(const std::vector<FileReport>& files);
    void showQuestion(const std::vector<FileReport>& files,
        const std::function<void(const std::map<std::string, std::string>& nodes)>& answered,
        const std::function<void()>& leftOut);
    void startPreview(const ImportJob& job);
    void takePreview(const ImportPreview& preview);
    void showPreview(const ImportPreview& preview);
    void showPane(QWidget* pane);
    void closePane();
    [[nodiscard]] qint64 currentRun(); // of the current row, when it can be undone
    void refreshUndo();
    void showNewest();
    void undoImport();
    [[nodiscard]] QString currentPath() const; // of the current row
    void watch();
    void noteWatched(const std::vector<FileReport>& reports);
    void refreshWatch();

    Workspace& m_workspace;
    Settings& m_settings;
    Importer& m_importer;
    Pages& m_pages;
    ImportsPage& m_page;
    Actions& m_actions;
    Notices& m_notices;
    Dialogs m_dialogs;
    QWidget* m_window;
    ImportFlow* m_flow;
    PreviewFlow* m_preview;
    WatchFolder* m_watch;
    std::deque<QWidget*> m_panes; // that wait for the one that is shown
    std::set<std::string> m_leftOut; // files of a preview whose node was asked for in vain: not again after its import
    SpokenProgress m_spoken;
    QElapsedTimer m_clock; // since the window is there
    StoredRuns m_stored;
    qint64 m_newest = 0; // the import whose files come to the top of the list when it has them
    qint64 m_top = 0; // the first row of the list; who stands there sees what others import
    qint64 m_last = 0; // the newest file in it
    QSet<QString> m_watched; // files of the watched folder that are being imported
    QString m_lastWatched; // sentence about the last one
};
