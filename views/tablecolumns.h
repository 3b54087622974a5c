// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QObject>
#include <QTimer>

class TableView;

// The columns of a TableView: which are shown, how wide and in which order; fills the width until the user sizes a
// column; remembers all that.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(TableView* view);

    void setColumns(std::span<const ColumnSpec> columns); // after the view has its model
    // Those of `first` lead in this order; those of `hidden` are hidden until the user shows them.
    void setDefaults(const QStringList& first, const QStringList& hidden);
    void reset();
    void measureAgain(); // other texts stand in the same columns
    void fit(); // once there are rows, and after every resize
    void showOrder(const Order& order);
    void openMenu(QWidget* button);

    [[nodiscard]] std::vector<int> shown() const; // in their order on screen
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray& layout);

signals:
    void orderRequested(const Order& order);
    void changed(); // by the user

private:
    void sectionClicked(int section);
    void measure();
    void share(int rest);
    [[nodiscard]] int favourite() const; // the column that takes what room is left
    [[nodiscard]] QByteArray columnNames() const;

    TableView* m_view;
    std::span<const ColumnSpec> m_columns = {};
    QStringList m_first = {};
    QStringList m_hidden = {};
    std::vector<int> m_wanted = {};
    QByteArray m_pending = {};
    Order m_order = {};
    QTimer m_announce;
    bool m_measured = false;
    bool m_userSized = false;
    bool m_fitting = false;
};
