// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

// The pages and the saved views at the left: one list, one tab stop, with counts of what needs work.
struct NavigationEntry
{
    QString id = {}; // "overview", "nodes", ..., "view:critical"; empty: a heading
    QString title = {};
    QString icon = {};
    QColor color = {}; // of the icon; invalid: text colour
    int count = -1; // -1: none shown
};

class Navigation : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void setEntries(const QList<NavigationEntry>& entries); // keeps the current one
    void setCurrent(const QString& id); // does not emit opened()
    void setNarrow(bool narrow); // icons only, below 1200 px

    [[nodiscard]] QSize sizeHint() const override;
    void keyboardSearch(const QString& search) override;

signals:
    void opened(const QString& id);
    void menuRequested(const QString& id, const QPoint& globalPosition);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void refreshSizes();

    QStandardItemModel* m_entries;
    bool m_narrow = false;
    bool m_quiet = false;
};
