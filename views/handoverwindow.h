// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

struct OwnerEntry
{
    QString name = {}; // as it is stored
    int open = 0;
    int fresh = 0; // of them: nobody was notified
};

// What each owner is sent: the owners with what is open, the text, and marking it notified. Stands beside the window;
// asks by signals.
class HandOverWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HandOverWindow(QWidget* parent);

    void setOwners(const QList<OwnerEntry>& owners); // keeps the current one
    void setText(const QString& owner, const QString& text); // answer to textWanted
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString owner() const; // empty: none
    [[nodiscard]] QString due() const; // YYYY-MM-DD; empty: none
    [[nodiscard]] bool isMail() const; // plain text; else Markdown

signals:
    void textWanted(const QString& owner, const QString& due, bool mail);
    void copyRequested(const QString& text);
    void saveRequested(const QString& owner, const QString& text);
    void notifyRequested(const QString& owner);
    void csvRequested();

private:
    void ask();
    void refresh();

    QListWidget* m_owners;
    QPlainTextEdit* m_text;
    QCheckBox* m_hasDue;
    QDateEdit* m_due;
    QComboBox* m_format;
    TextLabel* m_hint;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_notify;
    bool m_filling = false;
};
