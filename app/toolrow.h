// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QWidget>

#include <optional>

class Actions;
class IconButton;
class QLineEdit;
class QProgressBar;
class QToolButton;

// Below the menu bar: import, export, undo, the search box, how old the data is, theme and settings; and the thin bar
// of a running import.
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* search() const { return m_search; }

    [[nodiscard]] QWidget* dataAsOf(); // where the moment to look at is chosen

    void setDataAsOf(const std::optional<Instant>& newest, Instant now); // amber when older than seven days
    void setProgress(int permille); // -1: not known how much there is
    void hideProgress();

signals:
    void dataAsOfClicked();
    void themeClicked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addTool(QAction* action, const char* icon);
    void refresh();

    QLineEdit* m_search;
    QAction* m_searchIcon;
    IconButton* m_age;
    QToolButton* m_theme = nullptr;
    QProgressBar* m_progress;
    bool m_old = false;
};
