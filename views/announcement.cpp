// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/announcement.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

// Qt 6.4 passes no alerts on to AT-SPI. Screen readers say the name of a notification when they are told that it shows.
constexpr auto speakerName = "announcement"_L1;
constexpr auto soon = 300; // ms, so that the focus goes first
constexpr auto late = 1500;
constexpr qsizetype mostSpeakers = 4; // of two events about one object they may hear the last one only

// Whether accessibility is active, also where the platform has none of its own, as in tests.
class Activation : public QAccessible::ActivationObserver
{
public:
    Activation() { QAccessible::installActivationObserver(this); }

    ~Activation() override { QAccessible::removeActivationObserver(this); }

    void accessibilityActiveChanged(bool active) override { m_active = active; }

    [[nodiscard]] bool isActive() const { return m_active; }

private:
    bool m_active = QAccessible::isActive();
};

QAccessibleInterface* speakerInterface(const QString&, QObject* object)
{
    auto* widget = object != nullptr && object->objectName() == speakerName ? qobject_cast<QWidget*>(object) : nullptr;
    return widget != nullptr ? new QAccessibleWidget(widget, QAccessible::Notification) : nullptr;
}

// The one that has not spoken for the longest time.
QWidget* speakerOf(QWidget* window)
{
    static const bool installed = [] {
        QAccessible::installFactory(speakerInterface);
        return true;
    }();
    Q_UNUSED(installed)
    const auto speakers = window->findChildren<QWidget*>(speakerName, Qt::FindDirectChildrenOnly);
    auto* speaker = speakers.size() < mostSpeakers ? new QWidget(window) : speakers.first();
    speaker->setObjectName(speakerName);
    speaker->setAttribute(Qt::WA_TransparentForMouseEvents);
    speaker->setAttribute(Qt::WA_NoSystemBackground);
    speaker->setGeometry(0, 0, 1, 1);
    speaker->raise(); // the last of the children
    return speaker;
}

void say(QWidget* window, const QString& text)
{
    auto* speaker = speakerOf(window);
    speaker->setAccessibleName(text);
    if (speaker->isVisible()) {
        QAccessibleEvent shown(speaker, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    } else {
        speaker->show(); // tells the same
    }
    QAccessibleEvent alert(speaker, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QAccessibleInterface* focusedChild(const QAccessibleInterface& object)
{
    for (int index = 0; index < object.childCount(); ++index) {
        if (auto* child = object.child(index); child != nullptr && child->state().focused) {
            return child;
        }
    }
    return nullptr;
}

void sayCurrent(QAbstractItemView* view)
{
    const auto current = view->currentIndex();
    auto* interface = QAccessible::queryAccessibleInterface(view);
    if (interface == nullptr || !current.isValid() || !view->hasFocus()) {
        return;
    }
    auto* cells = interface->tableInterface();
    if (auto* cell = cells != nullptr ? cells->cellAt(current.row(), current.column()) : focusedChild(*interface)) {
        QAccessibleEvent event(view, QAccessible::Focus);
        event.setChild(interface->indexOfChild(cell));
        QAccessible::updateAccessibility(&event);
    }
}

}

bool isHeard()
{
    static const Activation activation;
    return activation.isActive();
}

void announce(const QWidget* where, const QString& text, Announced when)
{
    auto* window = where->window();
    while (window->windowType() == Qt::Popup && window->parentWidget() != nullptr) {
        window = window->parentWidget()->window(); // else the popup is named again, too
    }
    if (text.isEmpty() || !isHeard() || !window->isVisible()) {
        return;
    }
    QTimer::singleShot(when == Announced::Late ? late : soon, window, [window, text] { say(window, text); });
}

void announceCurrent(QAbstractItemView* view)
{
    if (isHeard()) {
        QMetaObject::invokeMethod(
            view, [view] { sayCurrent(view); }, Qt::QueuedConnection); // after the view itself
    }
}
