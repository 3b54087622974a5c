// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/collectcommands.h"
#include "views/panelcard.h"

class FoldButton;
class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

// A script to copy or to save, for one of two shells. It is shown, never run.
class ScriptCard : public PanelCard
{
    Q_OBJECT

public:
    explicit ScriptCard(QWidget* parent = nullptr);

    [[nodiscard]] Shell shell() const;
    void setShell(Shell shell);
    // `about`: what it collects, one sentence. An empty script: there is nothing to collect.
    void setScript(const std::string& script, const QString& about);

    void setRoomy(bool roomy); // without room it folds to its first line

signals:
    void shellChanged(); // by the user
    void copyRequested(const QString& script);
    void saveRequested(const QString& script, const QString& suffix); // sh, ps1

private:
    [[nodiscard]] QWidget* header();

    QWidget* m_inside; // what is folded
    TextLabel* m_about;
    QPlainTextEdit* m_text;
    QButtonGroup* m_shells;
    FoldButton* m_fold = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QString m_script = {};
};
