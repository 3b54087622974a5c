// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;
class TablePage;

// One page, several tables: a row of tabs above them (Ctrl+Tab goes on).
class TabsPage : public QWidget
{
    Q_OBJECT

public:
    explicit TabsPage(const QString& accessibleName, QWidget* parent = nullptr);

    void add(TablePage* table, const QString& tab, QWidget* page = nullptr); // page: what the table stands in
    [[nodiscard]] TablePage* current() const;
    void setCurrent(const QString& view); // does not emit chosen()

signals:
    void chosen(const QString& view); // by the user

private:
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    QList<TablePage*> m_tables;
};
