// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/grouplines.h"

#include <QItemSelection>
#include <QObject>

#include <map>

class TableModel;
class TableView;

// What the headers of groups in a TableView understand: they expand and collapse, and whoever chooses one chooses all
// its rows. What is chosen are positions in TableModel::rows(), in sight or not.
class TableGroups : public QObject
{
    Q_OBJECT

public:
    using Spans = std::vector<GroupLines::Span>;

    explicit TableGroups(TableView* view);

    void attach(); // the view has another model

    // False: the row is no header.
    bool toggle(int row);
    bool handleKey(int key); // Left and Right
    bool handlePress(const QPoint& position); // on the mark of a header

    void reveal(std::uint32_t position); // expands its group when only the header is in sight and the row is another
    bool toggleChosen(int row); // with the rows below a header
    void choose(const Spans& spans); // instead of what is chosen
    void forgetHidden();
    [[nodiscard]] Spans chosen() const; // ascending
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] int count() const; // of all rows
    [[nodiscard]] bool isPartlyChosen(int row) const; // a header, some of whose rows are chosen

private:
    [[nodiscard]] TableModel* model() const;
    void setExpanded(int header, bool expanded);
    void follow(const QItemSelection& selected, const QItemSelection& deselected);
    void hide(int header);
    [[nodiscard]] int chosenBelow(int header) const;
    [[nodiscard]] QItemSelection below(int header) const;

    TableView* m_view;
    std::map<std::uint32_t, Spans> m_hidden; // chosen rows of collapsed groups, by group, not all of them
    bool m_settling = false;
};
