// SPDX-License-Identifier: GPL-3.0-or-later
// What opens in front of the window, as a screen reader meets it: in the tree while it is open, with names, and with
// the entry that one is on.
#include "tests/spokentree.h"
#include "tests/windowtest.h"

#include "app/commandpalette.h"
#include "views/announcement.h"
#include "views/columnmenu.h"
#include "views/filterchip.h"
#include "views/filteredit.h"
#include "views/momentpopup.h"
#include "views/spokenpopup.h"
#include "views/tableview.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

namespace {

// The entry that one is on in a list or menu; what is found while one types is chosen, the line has the focus.
QString currentIn(QWidget* popup)
{
    auto* object = popup != nullptr ? QAccessible::queryAccessibleInterface(popup) : nullptr;
    for (int child = 0; child < (object != nullptr ? object->childCount() : 0); ++child) {
        if (auto* entry = object->child(child);
            entry != nullptr && (entry->state().focused || entry->state().selected)) {
            return entry->text(QAccessible::Name);
        }
    }
    return {};
}

}

class TestSpokenPopups : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        useStyle();
        QVERIFY(!isHeard()); // asked once, it follows
        QCoreApplication::instance()->installEventFilter(&m_popups);
    }

    void init()
    {
        QAccessible::setActive(true);
        openWindow();
        importAndWait({QStringLiteral(PROJECT_ROOT "/resources/sample-fleet")});
        showPage(u"nodes"_s);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }

    void cleanup()
    {
        while (auto* popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        QVERIFY(!inTree(QAccessible::Dialog) && !inTree(QAccessible::PopupMenu));
        closeWindow();
        QAccessible::setActive(false);
    }

    void theCalendar()
    {
        QTest::keyClick(m_window.get(), 'H', Qt::ControlModifier | Qt::ShiftModifier);
        auto* popup = m_window->findChild<MomentPopup*>();
        auto* list = popup->findChild<QListWidget*>();
        QTRY_VERIFY(list->count() > 1);
        walk(QAccessible::Dialog, u"Show the Fleet as of…"_s);
        QCOMPARE(currentIn(list), list->item(0)->text());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(currentIn(list), list->item(1)->text());
        auto* days = popup->findChild<QTableView*>();
        days->setFocus();
        auto* calendar = popup->findChild<QCalendarWidget*>();
        const auto spoken = [calendar] { return QLocale().toString(calendar->selectedDate(), QLocale::LongFormat); };
        QCOMPARE(currentIn(days), spoken());
        const auto day = calendar->selectedDate();
        QTest::keyClick(days, Qt::Key_Up);
        QCOMPARE(calendar->selectedDate(), day.addDays(-7));
        QCOMPARE(currentIn(days), spoken());
        for (const int month : {1, 2, 3, 6}) { // whichever day they begin with
            calendar->setSelectedDate(QDate(2026, month, 1));
            QCOMPARE(currentIn(days), spoken());
        }
        calendar->setCurrentPage(2025, 2);
        QCOMPARE(days->accessibleName(), u"February 2025"_s);
    }

    void theColumns()
    {
        button(u"Choose columns"_s)->click();
        auto* popup = m_window->findChild<ColumnMenu*>();
        QVERIFY(popup);
        walk(QAccessible::Dialog, u"Columns"_s);
        auto* list = popup->findChild<QListWidget*>();
        list->setFocus();
        QCOMPARE(currentIn(list), list->item(0)->text());
        QTest::keyClick(list, Qt::Key_Down);
        const auto title = list->item(1)->text();
        QCOMPARE(currentIn(list), title);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(wasSaid(title + u", hidden"_s));
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(currentIn(list), title + u", hidden"_s);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(wasSaid(title + u", shown"_s));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(wasSaid(title + u", 3 of %1"_s.arg(list->count())));
        QTest::keyClicks(popup->findChild<QLineEdit*>(), u"platform"_s);
        QVERIFY2(currentIn(list).contains(u"Platform"_s), qPrintable(currentIn(list)));
    }

    void theGroups()
    {
        button(u"Group rows"_s)->click();
        walk(QAccessible::PopupMenu, u"Group rows"_s);
        QTRY_VERIFY(wasSaid(u"Group rows"_s));
        QTRY_COMPARE(currentIn(QApplication::activePopupWidget()), u"No Groups"_s); // what is chosen
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QCOMPARE(currentIn(QApplication::activePopupWidget()), u"Account"_s);
    }

    void theMenuOfACondition()
    {
        auto* page = m_window->pages().currentTable();
        page->setFilter({.conditions = {{.column = "account", .texts = {"111122223333"}}}});
        auto* chip = page->findChild<FilterChip*>();
        QVERIFY(chip);
        emit chip->changeRequested();
        walk(QAccessible::PopupMenu, u"Account"_s);
        QTRY_COMPARE(currentIn(QApplication::activePopupWidget()), u"Is"_s);
    }

    void theMenuOfTheRows()
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(20, 20), table()->mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(table()->viewport(), &asked);
        QTRY_VERIFY(QApplication::activePopupWidget());
        walk(QAccessible::PopupMenu, u"Actions for the rows"_s);
        QTRY_VERIFY(wasSaid(u"Actions for the rows"_s));
    }

    void theSuggestions()
    {
        auto* line = m_window->pages().currentTable()->findChild<FilterEdit*>();
        line->setFocus();
        QTest::keyClicks(line, u"verd"_s);
        QTRY_VERIFY(line->isChoosing());
        walk(QAccessible::List, u"Suggestions"_s);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QVERIFY(currentIn(QApplication::activePopupWidget()).startsWith(u"verdict"_s));
    }

    void thePalette()
    {
        QTest::keyClick(m_window.get(), 'K', Qt::ControlModifier);
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line);
        QCOMPARE(line->accessibleName(), u"Search"_s);
        QTest::keyClicks(line, u"pay-db-0"_s);
        auto* list = m_window->findChild<CommandPalette*>()->findChild<QListWidget*>();
        QTRY_VERIFY(list->count() > 0 && list->item(0)->text().startsWith(u"pay-db-01"_s));
        QVERIFY2(currentIn(list).startsWith(u"pay-db-01"_s), qPrintable(currentIn(list)));
        QTest::keyClick(line, Qt::Key_Down);
        QVERIFY2(currentIn(list).startsWith(u"pay-db-02"_s), qPrintable(currentIn(list)));
        QTest::keyClick(line, Qt::Key_Escape);
    }

private:
    TableView* table() const { return m_window->pages().currentTable()->findChild<TableView*>(); }

    QAbstractButton* button(const QString& name) const
    {
        for (auto* one : m_window->pages().currentTable()->findChildren<QAbstractButton*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }

    // Of the window's own children.
    QAccessibleInterface* inTree(QAccessible::Role role) const
    {
        auto* window = QAccessible::queryAccessibleInterface(m_window.get());
        for (int index = 0; index < window->childCount(); ++index) {
            auto* child = window->child(index);
            if (child != nullptr && child->role() == role && !child->state().invisible) {
                return child;
            }
        }
        return nullptr;
    }

    void walk(QAccessible::Role role, const QString& name) const
    {
        auto* popup = inTree(role);
        QVERIFY(popup);
        QCOMPARE(popup->text(QAccessible::Name), name);
        QVERIFY(popup->childCount() > 0);
        auto* window = QAccessible::queryAccessibleInterface(m_window.get());
        QCOMPARE(window->child(window->indexOfChild(popup)), popup);
        const auto middle = popup->rect().center();
        QCOMPARE(window->childAt(middle.x(), middle.y()), popup);
        if (role == QAccessible::Dialog) {
            QCOMPARE(popup->parent(), window);
        }
        QStringList wrong;
        inspect(*popup, name, wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    bool wasSaid(const QString& text) const
    {
        const auto said = m_window->findChildren<QWidget*>(u"announcement"_s);
        return std::ranges::any_of(said, [&](const QWidget* one) { return one->accessibleName().contains(text); });
    }

    SpokenPopups m_popups; // before the first window
};

QTEST_MAIN(TestSpokenPopups)
#include "tst_spokenpopups.moc"
