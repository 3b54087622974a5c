// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTableWidget;
class TextLabel;

// One finding that was decided here and elsewhere, or one rule, in words.
struct MergeConflict
{
    QString finding = {}; // in words; empty: only its Id is known
    QString id = {};
    QString ours = {};
    QString theirs = {};
};

struct MergePreview
{
    QString file = {};
    int taken = 0; // nothing was decided here, or what they had before
    int rules = 0; // suppression rules, likewise
    int same = 0;
    int unknown = 0; // findings that are not here
    int refused = 0; // lines that are no decisions
    QList<MergeConflict> conflicts = {};
};

// What merging a colleague's decisions comes to, before anything is written: conflicts side by side, each kept as it is
// here unless it is chosen otherwise.
class MergeWindow : public QDialog
{
    Q_OBJECT

public:
    MergeWindow(const MergePreview& preview, QWidget* parent);

    [[nodiscard]] QList<bool> theirs() const; // of each conflict: whether theirs is taken

signals:
    void mergeRequested();

private:
    [[nodiscard]] QWidget* conflictList();
    void setTheirs(bool theirs); // all of them
    void refresh();

    MergePreview m_preview;
    QTableWidget* m_table = nullptr;
    TextLabel* m_sum;
    QPushButton* m_merge;
};
