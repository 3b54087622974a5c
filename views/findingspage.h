// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/words.h"
#include "views/listkeys.h"
#include "views/selectionbar.h"
#include "views/tablepage.h"

class QKeyEvent;

// The triage queue: a TablePage whose list understands single keys, / and ?, with a bar for what is selected and a line
// for the note.
class FindingsPage : public TablePage
{
    Q_OBJECT

public:
    explicit FindingsPage(QWidget* parent = nullptr);

    void setSingleKeys(bool on);
    void setListKeys(const ListKeys& keys);
    void setDecidable(bool decidable); // as of a date nothing can be decided

public slots:
    // Open the note line for the selected findings (or act at once when `ask` is false; a suppression always asks for
    // its reason).
    void decide(WorkflowStatus status, bool ask);
    void addNote();
    void askOwner();

public:
    // While decided() is sent: whether the suppression is for the node and the check of each finding.
    [[nodiscard]] bool isForNodeAndCheck() const;
    // Likewise: whether it is for all that the filter finds.
    [[nodiscard]] bool isForFilter() const;
    [[nodiscard]] bool isNarrowed() const; // to something else than all that are open
    void suppressMatching(); // asks for the reason of such a one

signals:
    // days: suppressions only, 0 = never expires. After it the next open row becomes current.
    void decided(const QList<qint64>& keys, WorkflowStatus status, const QString& note, int days);
    void noted(const QList<qint64>& keys, const QString& note); // status unchanged
    void ownerChosen(const QList<qint64>& keys, const QString& owner); // empty: nobody
    void linkRequested(qint64 key); // O: the source's console
    void copyArnsRequested(const QList<qint64>& keys);
    void unseenRequested(); // of what is selected
    void undoRequested();
    void decisionRefused(); // somebody wanted one
    void shortcutsRequested(); // ?

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QString countNote() const override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    void actOnKey(ListKey key);
    [[nodiscard]] bool moveBy(const QKeyEvent& event, int key);
    void act(SelectionBar::Action action);
    void openNote(const QString& question, int kind);
    [[nodiscard]] bool mayDecide();
    void noteAccepted(const QString& note, int days);
    void closeNote();
    void send(const QList<qint64>& keys, WorkflowStatus status, const QString& note, int days);
    void resolveOrReopen();
    void refreshBar(int count);
    [[nodiscard]] qint64 nextOpenKey(QList<qint64> decidedKeys) const;
    [[nodiscard]] int openCount() const; // of those shown
    [[nodiscard]] bool allResolved() const; // of those selected

    SelectionBar* m_bar;
    QList<qint64> m_noteKeys = {}; // what the open note line is about
    WorkflowStatus m_noteStatus = WorkflowStatus::Resolved;
    enum class Asked { Status, Note, Owner } m_asked = Asked::Status;
    bool m_singleKeys = true;
    bool m_decidable = true;
    ListKeys m_keys = {};
};
