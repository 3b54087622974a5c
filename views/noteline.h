// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class BarButton;
class QComboBox;
class QLabel;
class QLineEdit;

// One line for the note of a decision. Enter saves, Ctrl+Enter saves without a note, Escape leaves. A suppression needs
// a reason and asks how long, and how far it reaches. An owner may be empty: nobody.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Optional, Suppression, Required, Owner, Proposals };

    explicit NoteLine(QWidget* parent = nullptr);

    void ask(Kind kind, const QString& question);
    void setQuestion(const QString& question);

    [[nodiscard]] Kind kind() const { return m_kind; }

    enum class Reach { These, NodeAndCheck, Filter };

    [[nodiscard]] Reach reach() const; // of suppressions: not only for the findings themselves
    void setReach(Reach reach); // after ask()
    void setMatching(int count); // how many the filter finds; 0: nothing is filtered

signals:
    void accepted(const QString& note, int days); // days: suppressions only; 0: never expires
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void accept(bool withNote);

    QLabel* m_question;
    QLineEdit* m_text;
    QComboBox* m_days;
    QComboBox* m_scope;
    QLabel* m_problem;
    BarButton* m_save;
    BarButton* m_without;
    BarButton* m_cancel;
    Kind m_kind = Kind::Optional;
};
