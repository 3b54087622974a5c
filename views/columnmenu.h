// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QFrame>

#include <span>

class QHeaderView;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

// Which columns of a table are shown and in which order: a list with check boxes, a search box, and a way back. Opens
// below a button; acts at once.
class ColumnMenu : public QFrame
{
    Q_OBJECT

public:
    ColumnMenu(QHeaderView* header, std::span<const ColumnSpec> columns, QWidget* parent = nullptr);

    void openBelow(const QWidget* button);

signals:
    void resetRequested();
    void sortRequested(int column); // Enter
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString spokenText(const QListWidgetItem& item);
    void fill();
    void applyItem(QListWidgetItem* item);
    void applyOrder();
    void moveCurrent(int by);
    void search(const QString& text);

    QHeaderView* m_header;
    std::span<const ColumnSpec> m_columns;
    QLineEdit* m_search;
    QListWidget* m_list;
    bool m_filling = false;
};
