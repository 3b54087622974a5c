// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class TablePage;
class TextLabel;

// The line at the bottom: how much is selected, shown and there; keys of the list; the database. Results are never put
// here.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setTable(const TablePage* table); // none: no counts
    void setKeyHints(const QString& hints);
    void setDatabase(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_counts;
    TextLabel* m_keys;
    TextLabel* m_database;
};
