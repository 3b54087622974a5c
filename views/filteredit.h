// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filtercompletion.h"
#include "models/tables/filtererror.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

// A line in which a filter is typed: underlines what is wrong, offers fields and their values. Knows no rows.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);

    void setColumns(std::span<const ColumnSpec> columns) { m_columns = columns; }

    void setProblem(const std::optional<FilterError>& problem);
    void setValues(const QString& column, const QList<FacetValue>& values); // answer to valuesWanted

    void setBelow(int height); // what stands below the line and is to be read beside the suggestions
    [[nodiscard]] bool isChoosing() const; // the list of suggestions is open

signals:
    void valuesWanted(const QString& column);
    void left(bool settled); // Down or Enter, or Escape on an empty line: back to the rows
    void finished(); // the focus went elsewhere

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void suggest();
    void show(const QList<FilterSuggestion>& suggestions);
    void placeList();
    void choose(int row);
    [[nodiscard]] int chosen() const; // -1: none

    std::span<const ColumnSpec> m_columns = {};
    QCompleter* m_completer;
    QStandardItemModel* m_suggested;
    FilterPlace m_place = {};
    QString m_valuesOf = {};
    QList<FacetValue> m_values = {};
    QTimer m_pause;
    int m_below = 0;
};
