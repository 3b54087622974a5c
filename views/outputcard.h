// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panelcard.h"

#include <QList>

class FoldButton;
class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

struct OutputChoice
{
    QString icon = {};
    QString name = {};
};

// A text to copy or to save, made anew for each choice; one row of buttons for each question. It is shown, never run.
class OutputCard : public PanelCard
{
    Q_OBJECT

public:
    OutputCard(const QString& title, const QList<QList<OutputChoice>>& questions, QWidget* parent = nullptr);

    [[nodiscard]] int chosen(int question = 0) const;
    void choose(int question, int choice);
    // `about`: what it is, one sentence. `disruptive`: what it says changes or reboots nodes. An empty text: there is
    // nothing.
    void setText(const QString& text, const QString& about, bool disruptive = false);

    [[nodiscard]] QString text() const { return m_text; }

    void setFoldable(); // to its first line, by a button
    void setRoomy(bool roomy); // without room it folds by itself

signals:
    void choiceChanged(); // by the user
    void copyRequested(const QString& text);
    void saveRequested(const QString& text);

private:
    void addHeader(QBoxLayout& layout);
    void refreshHeader();
    [[nodiscard]] QWidget* choices(const QList<OutputChoice>& question);
    [[nodiscard]] QWidget* aboutRow();
    void addText(QBoxLayout& layout);

    QString m_title;
    QWidget* m_inside; // what is folded
    QHBoxLayout* m_header = nullptr;
    QHBoxLayout* m_aboutRow = nullptr;
    FoldButton* m_fold = nullptr;
    TextLabel* m_heading = nullptr;
    QList<QButtonGroup*> m_questions = {};
    TextLabel* m_about = nullptr;
    QWidget* m_warning = nullptr;
    QPlainTextEdit* m_view = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QString m_text = {};
};
