// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QWidget>

class FlowLayout;
class IconButton;
class IconToolButton;
class QAction;
class QLineEdit;
class TextLabel;

// Above a table: the search box, what is filtered by, how much matches, and the column chooser. Edits a Filter; knows
// no rows.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setPlaceholder(const QString& text);
    void setFilter(const Filter& filter, std::span<const ColumnSpec> columns);
    void setCount(const QString& text);
    void focusSearch();
    void setFacetsButtonShown(bool shown); // where the facets have no place of their own
    [[nodiscard]] QWidget* columnsButton() const;

signals:
    void textEdited(const QString& text);
    void conditionRemoved(const QString& column);
    void cleared();
    void columnsRequested();
    void facetsToggled(bool shown);
    void left(); // Escape on an empty box, Down or Enter: back to the rows

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuildChips(const Filter& filter, std::span<const ColumnSpec> columns);
    void refreshIcons();

    QLineEdit* m_search;
    QAction* m_lens;
    QWidget* m_chips;
    FlowLayout* m_flow;
    TextLabel* m_count;
    IconButton* m_columns;
    IconToolButton* m_facets;
    std::vector<Condition> m_conditions = {};
};
