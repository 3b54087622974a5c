// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/listkeys.h"

#include <QWidget>

class BarButton;
class FlowLayout;
class NoteLine;
class QLabel;

// At the bottom of the findings while at least one is checked, or while a note is written: what to do with them.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    enum class Action { Resolve, Suppress, Notify, Note, CopyArns, Clear };

    explicit SelectionBar(QWidget* parent = nullptr);

    void setCount(int count, const QString& hidden); // `hidden`: what the filter keeps back; empty: nothing
    void setKeysShown(bool shown);
    void setKeys(const ListKeys& keys);
    void setDecidable(bool decidable);

    [[nodiscard]] NoteLine* noteLine() const { return m_note; }

    void setNoteOpen(bool open);

    [[nodiscard]] bool isNoteOpen() const { return m_noteOpen; }

signals:
    void triggered(SelectionBar::Action action);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void addButton(Action action, const QString& icon, const QString& text, const QString& key);

    QLabel* m_text;
    QWidget* m_row;
    FlowLayout* m_flow;
    NoteLine* m_note;
    QList<BarButton*> m_buttons = {};
    bool m_keysShown = true;
    bool m_noteOpen = false;
    int m_count = 0;
};
