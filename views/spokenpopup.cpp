// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spokenpopup.h"

#include "views/announcement.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

#include <algorithm>

namespace {

constexpr auto settled = 150; // ms after a popup has the focus

// A list of suggestions belongs to the line that it is for.
QWidget* windowOf(const QWidget* popup)
{
    const auto* owner = popup->parentWidget() != nullptr ? popup->parentWidget() : popup->focusProxy();
    return owner != nullptr ? owner->window() : nullptr;
}

// Qt has the lists of combo boxes, the menus of menu bars and those inside of menus.
bool isMissing(const QWidget* popup)
{
    if (const auto* menu = qobject_cast<const QMenu*>(popup)) {
        return std::ranges::none_of(menu->menuAction()->associatedObjects(), [](const QObject* one) {
            return qobject_cast<const QMenu*>(one) != nullptr || qobject_cast<const QMenuBar*>(one) != nullptr;
        });
    }
    return !popup->inherits("QComboBoxPrivateContainer");
}

QWidgetList popupsOf(const QWidget* window)
{
    auto popups = QApplication::topLevelWidgets();
    popups.removeIf([window](const QWidget* one) {
        return one->windowType() != Qt::Popup || one->isHidden() || windowOf(one) != window || !isMissing(one);
    });
    return popups;
}

class WindowWithPopups : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        const bool popup = widget()->windowType() == Qt::Popup;
        auto* host = popup ? windowOf(widget()) : nullptr;
        return host != nullptr ? QAccessible::queryAccessibleInterface(host) : QAccessibleWidget::parent();
    }

    [[nodiscard]] int childCount() const override
    {
        return QAccessibleWidget::childCount() + static_cast<int>(popupsOf(widget()).size());
    }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const auto own = QAccessibleWidget::childCount();
        return index < own ? QAccessibleWidget::child(index)
                           : QAccessible::queryAccessibleInterface(popupsOf(widget()).value(index - own));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto popup = child != nullptr ? popupsOf(widget()).indexOf(child->object()) : -1;
        return popup < 0 ? QAccessibleWidget::indexOfChild(child)
                         : QAccessibleWidget::childCount() + static_cast<int>(popup);
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (auto* popup : popupsOf(widget())) { // they are in front
            if (popup->geometry().contains(x, y)) {
                return QAccessible::queryAccessibleInterface(popup);
            }
        }
        return QAccessibleWidget::childAt(x, y);
    }
};

QAccessibleInterface* windowInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr || !widget->isWindow()) {
        return nullptr;
    }
    if (qobject_cast<QMainWindow*>(widget) != nullptr) {
        return new WindowWithPopups(widget, QAccessible::Window);
    }
    const bool frame = widget->windowType() == Qt::Popup && qobject_cast<QFrame*>(widget) != nullptr
        && qobject_cast<QAbstractItemView*>(widget) == nullptr && isMissing(widget);
    return frame || qobject_cast<QDialog*>(widget) != nullptr ? new WindowWithPopups(widget, QAccessible::Dialog)
                                                              : nullptr;
}

// Else nothing of a menu has the focus until an arrow key is pressed.
void beginOnEntry(QMenu& menu)
{
    const auto actions = menu.actions();
    const auto usable = [](const QAction* one) { return one->isEnabled() && one->isVisible() && !one->isSeparator(); };
    const auto checked = std::ranges::find_if(
        actions, [&](const QAction* one) { return usable(one) && one->isChecked() && one->actionGroup() != nullptr; });
    const auto begin = checked != actions.end() ? checked : std::ranges::find_if(actions, usable);
    if (menu.isVisible() && menu.activeAction() == nullptr && begin != actions.end()) {
        menu.setActiveAction(*begin);
    }
}

// With the first focus in a popup Qt tells that its window was activated: a screen reader goes there, and stays.
void tellFocus(QWidget* popup)
{
    auto* focus = QApplication::focusWidget();
    if (focus == nullptr || !popup->isAncestorOf(focus)) {
        return; // suggestions: the line has it
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(focus)) {
        announceCurrent(view);
        return;
    }
    QAccessibleEvent event(focus, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void tell(QWidget* popup, QAccessible::Event what)
{
    QAccessibleEvent event(popup, what);
    QAccessible::updateAccessibility(&event);
}

}

SpokenPopups::SpokenPopups(QObject* parent)
    : QObject(parent)
{
    QAccessible::installFactory(windowInterface);
}

bool SpokenPopups::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() != QEvent::Show && event->type() != QEvent::Hide) || !isHeard()) {
        return false;
    }
    auto* popup = qobject_cast<QWidget*>(watched);
    if (popup == nullptr || popup->windowType() != Qt::Popup || !isMissing(popup)) {
        return false;
    }
    const bool shown = event->type() == QEvent::Show;
    tell(popup, shown ? QAccessible::ObjectCreated : QAccessible::ObjectDestroyed);
    auto* menu = qobject_cast<QMenu*>(popup);
    auto* window = windowOf(popup);
    if (shown && menu != nullptr && window != nullptr && !menu->accessibleName().isEmpty()) {
        announce(window, menu->accessibleName());
        QMetaObject::invokeMethod(
            menu, [menu] { beginOnEntry(*menu); }, Qt::QueuedConnection);
    } else if (shown && menu == nullptr) {
        QTimer::singleShot(settled, popup, [popup] { tellFocus(popup); });
    }
    return false;
}
