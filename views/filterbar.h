// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filtererror.h"
#include "models/tables/rawhint.h"
#include "models/tables/table.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <map>

class FilterEdit;
class FilterProblem;
class FlowLayout;
class IconButton;
class IconToolButton;
class QAction;
class QHBoxLayout;
class TextLabel;

// Above a table: the line in which a filter is typed, what of it stands as chips, how much matches, and the column
// chooser. Chips and line are two faces of one Filter: a condition that is typed becomes a chip with Enter or when the
// line is left, and can be edited as text again. Knows no rows.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setPlaceholder(const QString& text);
    void setFilter(const Filter& filter, std::span<const ColumnSpec> columns);
    void setFacets(const QHash<QString, QList<FacetValue>>& facets); // to choose from in chips
    void setValues(const QString& column, const QList<FacetValue>& values); // answer to valuesWanted
    void setHint(const std::optional<FilterHint>& hint); // until the filter changes
    void setCount(const QString& text);
    void focusSearch();
    void setFacetsButtonShown(bool shown); // where the facets have no place of their own
    [[nodiscard]] QWidget* columnsButton() const;
    void addButton(IconButton* button); // before that one
    [[nodiscard]] bool isTyping() const; // what is typed is no chip yet

signals:
    void filterEdited(const Filter& filter); // only when the line has no mistake
    void valuesWanted(const QString& column);
    void helpRequested();
    void columnsRequested();
    void saveRequested(); // the filter as a view
    void facetsToggled(bool shown);
    void left(); // Escape on an empty line, Down or Enter: back to the rows

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build(QHBoxLayout* layout);
    void connectLine();
    void read(const QString& text);
    void settle();
    void showProblem();
    void leave(bool settled);
    void changeChip(std::size_t chip, const Condition& condition);
    void editChip(std::size_t chip);
    void openChip(std::size_t chip, QWidget* widget);
    void clearAll();
    bool learnNames(); // of what the chips ask for; whether there are new ones
    [[nodiscard]] Condition named(const Condition& condition, bool whole) const;
    void rebuildChips();
    void refreshIcons();
    void announce(const Filter& filter);

    FilterEdit* m_search;
    QAction* m_lens;
    QAction* m_help;
    FilterProblem* m_problemLine;
    QWidget* m_chips;
    FlowLayout* m_flow;
    TextLabel* m_count;
    IconToolButton* m_saveButton;
    IconButton* m_columnsButton;
    IconToolButton* m_facetsButton;
    std::span<const ColumnSpec> m_columns = {};
    Filter m_filter = {};
    std::size_t m_chipCount = 0; // of its conditions: the first; the others are typed
    QHBoxLayout* m_line = nullptr;
    QList<IconButton*> m_buttons = {}; // in the order in which they lose their words where room is short
    QHash<QString, QList<FacetValue>> m_facets = {};
    std::map<std::pair<std::string, std::string>, std::string> m_names = {}; // of values, by column and value
    std::optional<FilterError> m_problem = {};
    std::optional<FilterHint> m_hint = {};
    QTimer m_problemPause;
    QTimer m_countPause;
};
