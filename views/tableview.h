// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

class QCheckBox;
class TableGroups;

// A table of rows: fixed height, no grid, letters never search. With check boxes, what is checked is the selection:
// moving and clicking keep it, so that a row can be looked at without losing what was chosen.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    void setCheckable(bool checkable);

    [[nodiscard]] bool isCheckable() const { return m_checkable; }

    void setCompact(bool compact); // rows of 26 instead of 33
    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] TableGroups& groups() const { return *m_groups; }

    [[nodiscard]] int checkedCount() const; // selected rows, a group's header for all of the group
    void toggleRow(int row);
    void clearSelection();
    void moveToRow(int row); // current only; the selection follows where there are no check boxes

    void keyboardSearch(const QString&) override { }

signals:
    void opened(int row); // Enter or double click
    void filterRequested(); // "/"
    void panelRequested(); // Space, where there are no check boxes
    void currentRowChanged(int row);
    void checkedChanged(int count);
    void menuRequested(const QPoint& globalPosition);
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void updateGeometries() override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;

private:
    void open(int row);
    [[nodiscard]] QPoint menuPosition() const; // for who uses the keyboard
    void refreshSizes();
    void refreshCorner();
    void sayChecked();

    TableGroups* m_groups;
    QCheckBox* m_corner = nullptr;
    bool m_checkable = false;
    bool m_compact = false;
    int m_said = 0; // rows that are checked
    QTimer m_saying;
};
