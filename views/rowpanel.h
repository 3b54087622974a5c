// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QList>
#include <QWidget>

#include <utility>

class QPlainTextEdit;
class TextLabel;

// In the detail panel: all that one row says, each text in full, to read and copy with the keyboard, too.
class RowPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RowPanel(QWidget* parent = nullptr);

    void setRow(const TablePointer& table, std::int64_t key); // 0: none is selected

signals:
    void closed();
    void copyRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* header();
    void refresh();

    TextLabel* m_title = nullptr;
    QWidget* m_copy = nullptr;
    QPlainTextEdit* m_text;
    QList<std::pair<QString, QString>> m_texts = {}; // label and text of each column
    std::int64_t m_key = 0;
};
