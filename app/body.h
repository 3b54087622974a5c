// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Navigation;

// Navigation, page and panel side by side. Below 1500 px the panel lies over the page, below 1200 the navigation shows
// icons only.
class Body : public QWidget
{
    Q_OBJECT

public:
    Body(Navigation* navigation, QWidget* page, QWidget* panel, QWidget* parent = nullptr);

    [[nodiscard]] bool isPanelOpen() const { return m_panelOpen; }

    [[nodiscard]] bool isPanelOver() const; // the page
    void setPanelOpen(bool open);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void panelToggled(bool open);
    void modeChanged(); // the panel moved over the page, or back beside it

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();

    Navigation* m_navigation;
    QWidget* m_page;
    QWidget* m_panel;
    bool m_panelOpen = true;
    bool m_over = true; // until it is laid out it has no width
};
