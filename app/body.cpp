// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body.h"

#include "views/navigation.h"
#include "views/theme.h"

#include <QEvent>
#include <QStyle>

namespace {

constexpr int wide = 1500, medium = 1200; // of the window, at 10 pt
constexpr int navigationWidth = 226, narrowNavigationWidth = 60, panelWidth = 388;

}

Body::Body(Navigation* navigation, QWidget* page, QWidget* panel, QWidget* parent)
    : QWidget(parent)
    , m_navigation(navigation)
    , m_page(page)
    , m_panel(panel)
{
    for (auto* child : {static_cast<QWidget*>(navigation), page, panel}) { // also the order of the Tab key
        child->setParent(this);
    }
    QWidget::setTabOrder(navigation, page);
    QWidget::setTabOrder(page, panel);
    navigation->setFocus();
}

bool Body::isPanelOver() const
{
    return width() < scaled(wide, this);
}

void Body::setPanelOpen(bool open)
{
    if (m_panelOpen == open) {
        return;
    }
    m_panelOpen = open;
    place();
    emit panelToggled(open);
}

QSize Body::minimumSizeHint() const
{
    return {scaled(600, this), scaled(360, this)};
}

void Body::resizeEvent(QResizeEvent*)
{
    const bool over = isPanelOver();
    place();
    if (over != m_over) {
        m_over = over;
        emit modeChanged();
    }
}

void Body::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        place();
    }
}

void Body::place()
{
    const bool narrow = width() < scaled(medium, this);
    m_navigation->setNarrow(narrow);
    const int left = scaled(narrow ? narrowNavigationWidth : navigationWidth, this);
    const int right = m_panelOpen ? std::min(scaled(panelWidth, this), width() - left) : 0;
    const int middle = width() - left - (isPanelOver() ? 0 : right);
    const auto set = [this](QWidget* widget, const QRect& area) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    };
    set(m_navigation, {0, 0, left, height()});
    set(m_page, {left, 0, middle, height()});
    set(m_panel, {width() - right, 0, right, height()});
    m_panel->setVisible(m_panelOpen);
    m_panel->raise();
}
