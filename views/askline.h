// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLineEdit;
class QPushButton;
class TextLabel;

// A question that one line answers, below the tool row for as long as it is open. Enter answers, Escape leaves.
class AskLine : public QFrame
{
    Q_OBJECT

public:
    // Returns why an answer cannot be taken; empty: it was, and the line closes.
    using Answered = std::function<QString(const QString& text)>;

    explicit AskLine(QWidget* parent = nullptr);

    void ask(const QString& question, const QString& text, const QString& button, const Answered& answered);
    void leave(); // without an answer

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    TextLabel* m_question;
    QLineEdit* m_text;
    TextLabel* m_problem;
    QPushButton* m_button;
    Answered m_answered;
};
