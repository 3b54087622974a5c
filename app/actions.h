// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QMenuBar;
class QUndoStack;

// Every command of the window, said once: text, key, icon. The menus, the tool row, the context menus, the command
// palette and the sheet of shortcuts are made from these.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    void fill(QMenuBar& bar); // every action is in a menu
    void refreshIcons(); // after a change of the palette
    void setUndoTexts(const QUndoStack& stack);

    void setOwnViews(const QList<std::pair<QString, QString>>& views); // id and title

    [[nodiscard]] QList<QAction*> all() const { return m_all; }

    [[nodiscard]] static QString plainText(const QAction& action); // without & and …

    [[nodiscard]] QMenu* exportMenu() const { return m_exportMenu; }

    [[nodiscard]] QMenu* groupMenu() const { return m_groupMenu; } // filled for the table that is shown

    // File
    QAction *import, *importFolder, *importPreview, *undoImport, *pinImport, *exportCsv, *exportJson, *exportHtml,
        *openDatabase, *openDefault, *loadSample, *close, *quit;
    // Edit
    QAction *undo, *redo, *copyCell, *copyRows, *copyMarkdown, *copyIds, *copyLink, *copyCommand, *paste, *filter,
        *filterToValue, *clearFilters, *excludeValue, *onlyNode, *filterHelp, *settings;
    // View
    QAction *expandGroups, *collapseGroups;
    QAction *panel, *light, *dark, *systemScheme, *comfortable, *compact, *fullScreen;
    // Go
    QAction *palette, *back, *forward, *openRow, *saveView, *coverage, *rebootQueue, *asOf, *now, *compare;
    QList<QAction*> pages, savedViews, ownViews;
    // Findings
    QAction *resolve, *suppress, *notified, *reopen, *note, *openSource, *copyArns;
    QAction *handOver, *ownersFromCsv, *ownersFromTag, *shareDecisions, *mergeDecisions;
    QAction *suppressMatching, *withdrawSuppression, *acceptProposals, *assignOwner, *exportDecisions,
        *exportDecisionsAgain;
    QAction *markSeen, *markUnseen, *exportSelection;
    QList<QAction*> severities; // data: the Severity; none: as imported
    // Tools
    QAction *selectionCommands, *stopImport, *reload;
    // Help
    QAction *shortcuts, *about;

signals:
    void viewChosen(const QString& id); // of those that people saved

private:
    // `id`: what the settings call it, also its object name; never changed, or a chosen key is lost.
    QAction* add(const QString& id, const QString& text, const char* icon = "", const QList<QKeySequence>& keys = {});
    void addFile();
    void addEdit();
    void addView();
    void addGo();
    void addFindings();
    void addHelp();

    QWidget* m_window;
    QList<QAction*> m_all;
    QMenu* m_exportMenu = nullptr;
    QMenu* m_goMenu = nullptr;
    QMenu* m_groupMenu = nullptr;
};
