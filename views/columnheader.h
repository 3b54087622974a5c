// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

// The titles of a table in which rows are selected. Qt asks at each paint whether a column is selected from the first
// row to the last, and looks at every row for it; here no column ever is.
class ColumnHeader : public QHeaderView
{
public:
    explicit ColumnHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

    // Keeps the empty selection that comes with its model; the table's is another one.
    void setSelectionModel(QItemSelectionModel* selection) override
    {
        if (selection->parent() == this) {
            QHeaderView::setSelectionModel(selection);
        }
    }
};
