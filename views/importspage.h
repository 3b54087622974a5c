// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tablepage.h"

class ImportDetailView;
class IconButton;
class IconLabel;
class PanelCard;
class QBoxLayout;
class QProgressBar;
class TextLabel;

struct ImportNote
{
    QString place = {};
    QString record = {}; // its id
    QString reason = {};
    QString original = {}; // its text, where it was kept
};

struct ImportDetail
{
    QString name = {};
    QString problem = {};
    QString advice = {};
    QList<QPair<QString, QString>> facts = {}; // label, text
    QList<QPair<QString, QString>> ids = {}; // label, what one copies: hash, path
    QList<ImportNote> notes = {};
    QList<QPair<QString, Filter>> digest = {}; // what its import made of decisions: "3 reopened", and these
    qint64 noteCount = 0; // there may be more than are listed
    bool canUndo = false;
    bool fileExists = false;
    bool canSalvage = false; // it is broken, but holds complete records
};

// The ledger: a drop area, the files of all imports, and what was left out of the chosen one and why. A preview, or a
// question about files, stands in its place until it is answered.
class ImportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportsPage(QWidget* parent = nullptr);

    [[nodiscard]] TablePage* table() const;
    void setDetail(const ImportDetail& detail);
    void setPast(bool past); // another moment than the present is shown: says that the list has none
    // -1: not known; empty text: nothing runs. `more`: for the tooltip.
    void setProgress(const QString& text, int permille, const QString& more = {});
    void setWatched(const QString& text, bool problem); // empty: no folder is watched
    void showInstead(QWidget* pane); // takes it; goes with showLedger()
    void showLedger();
    void setAside(bool aside); // the ledger is shown, and a row that leads back to what waits

    [[nodiscard]] bool isAsking() const { return m_pane != nullptr; }

    bool focusAsking(); // the keys go to what waits, when it is shown

signals:
    void chooseRequested();
    void stopRequested();
    void copyRequested(const QString& text);
    void undoRequested();
    void findingsRequested(const Filter& filter);
    void showFileRequested();
    void salvageRequested(); // the complete records of a broken file
    void watchSettingsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellPane(); // the focus goes there, and a screen reader says what it is about
    [[nodiscard]] QWidget* dropArea();
    [[nodiscard]] QWidget* progressRow();
    [[nodiscard]] QWidget* watchRow();
    [[nodiscard]] QWidget* waitingRow();

    TablePage* m_table;
    TextLabel* m_past;
    ImportDetailView* m_detail;
    QBoxLayout* m_body;
    QWidget* m_ledger;
    QWidget* m_drop;
    QWidget* m_pane = nullptr;
    QWidget* m_waiting = nullptr; // leads back to the pane
    QBoxLayout* m_column;
    PanelCard* m_watch = nullptr;
    IconLabel* m_watchIcon = nullptr;
    TextLabel* m_watchText = nullptr;
    PanelCard* m_progress = nullptr;
    TextLabel* m_progressText = nullptr;
    QProgressBar* m_bar = nullptr;
};
