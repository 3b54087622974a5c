// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QHeaderView>

class TableView;

// The check boxes at the left of a TableView: they stay while the columns scroll, and show what is selected.
class CheckHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit CheckHeader(TableView* view);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    TableView* m_view;
};

// The box above them: chooses all rows or none.
class CheckCorner : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckCorner(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};
