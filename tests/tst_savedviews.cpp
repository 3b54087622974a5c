// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "models/tables/filterparser.h"
#include "tests/windowtest.h"
#include "views/askline.h"
#include "views/findingspage.h"
#include "views/navigation.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

// Views that people save: kept with the database, counted, renamed, moved, deleted and brought back.
class TestSavedViews : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init()
    {
        openWindow();
        importAndWait({m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s, u"HIGH"_s})});
    }

    void cleanup() { closeWindow(); }

    void aViewIsSavedWithItsFilterAndOrderAndSurvivesARestart();
    void aNameIsTakenOnce();
    void itIsRenamedMovedAndDeletedAndAllCanBeUndone();
    void aQuestionIsLeftByEscape();

private:
    [[nodiscard]] QStringList entries() const
    {
        QStringList texts;
        const auto* model = m_window->findChild<Navigation*>()->model();
        bool own = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto spoken = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (own) {
                texts += spoken;
            }
            own = own || spoken.startsWith(u"No Current Scan"_s); // the last of those that come with the program
        }
        return texts;
    }

    [[nodiscard]] QLineEdit* line() const { return m_window->findChild<AskLine*>()->findChild<QLineEdit*>(); }

    void show(const QString& filter)
    {
        m_window->pages().openView(u"findings"_s, readFilter(filter, findView("findings")->columns).filter);
        QTRY_VERIFY(m_window->pages().findings().snapshot().rows);
    }

    void save(const QString& filter, const QString& name)
    {
        show(filter);
        m_window->actions().saveView->trigger();
        QVERIFY(m_window->findChild<AskLine*>()->isVisible());
        line()->setText(name);
        QTest::keyClick(line(), Qt::Key_Return);
    }

    // What the menu of an entry offers.
    QAction* menuAction(int place, const QString& text) const
    {
        auto* navigation = m_window->findChild<Navigation*>();
        const auto row = navigation->model()->rowCount() - static_cast<int>(entries().size()) + place;
        const auto at = navigation->visualRect(navigation->model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, navigation->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(navigation->viewport(), &event);
        auto menus = navigation->findChildren<QMenu*>();
        for (auto* action : menus.isEmpty() ? QList<QAction*>() : menus.last()->actions()) {
            if (action->text().remove(u'&') == text) {
                return action;
            }
        }
        return nullptr;
    }

    void choose(int place, const QString& text)
    {
        auto* action = menuAction(place, text);
        QVERIFY2(action, qPrintable(text));
        action->trigger();
        for (auto* menu : m_window->findChildren<QMenu*>()) {
            if (menu->isVisible()) {
                menu->close();
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

void TestSavedViews::aViewIsSavedWithItsFilterAndOrderAndSurvivesARestart()
{
    show(u"severity:high"_s);
    m_window->pages().findings().setOrder({.column = "title", .descending = true});
    save(u"severity:high"_s, u"High ones"_s);
    QTRY_COMPARE(entries(), QStringList {u"High ones, 2"_s});
    QVERIFY(!m_window->findChild<AskLine*>()->isVisible());
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(m_workspace->path());
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(entries(), QStringList {u"High ones, 2"_s});
    m_window->pages().findings().setOrder({});
    QCOMPARE(m_window->actions().ownViews.size(), 1);
    m_window->actions().ownViews.front()->trigger(); // the Go menu and the palette
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    QCOMPARE(m_window->pages().findings().order().column, std::string("title"));
    QVERIFY(m_window->pages().findings().order().descending);
    auto* navigation = m_window->findChild<Navigation*>();
    QCOMPARE(navigation->currentIndex().data().toString(), u"High ones"_s);
}

void TestSavedViews::aNameIsTakenOnce()
{
    save(u"severity:high"_s, u"Mine"_s);
    QTRY_COMPARE(entries().size(), 1);
    save(u"severity:low"_s, u"mINE"_s);
    QVERIFY(m_window->findChild<AskLine*>()->isVisible());
    QTest::keyClick(line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line(), u"Yours"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(entries(), QStringList({u"Mine, 2"_s, u"Yours, 1"_s}));
}

void TestSavedViews::itIsRenamedMovedAndDeletedAndAllCanBeUndone()
{
    save(u"severity:high"_s, u"a"_s);
    QTRY_COMPARE(entries().size(), 1);
    save(u"severity:low"_s, u"b"_s);
    QTRY_COMPARE(entries(), QStringList({u"a, 2"_s, u"b, 1"_s}));
    QVERIFY(!menuAction(0, u"Move Up"_s)->isEnabled());
    choose(1, u"Move Up"_s);
    QTRY_COMPARE(entries(), QStringList({u"b, 1"_s, u"a, 2"_s}));
    choose(0, u"Rename…"_s);
    line()->setText(u"c"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(entries(), QStringList({u"c, 1"_s, u"a, 2"_s}));
    choose(0, u"Delete"_s);
    QTRY_COMPARE(entries(), QStringList {u"a, 2"_s});
    QTRY_VERIFY(messageText().contains(u"deleted"_s));
    for (const auto& expected :
        QList<QStringList> {{u"c, 1"_s, u"a, 2"_s}, {u"b, 1"_s, u"a, 2"_s}, {u"a, 2"_s, u"b, 1"_s}, {u"a, 2"_s}, {}}) {
        m_workspace->undo();
        QTRY_COMPARE(entries(), expected);
    }
    m_workspace->redo();
    QTRY_COMPARE(entries(), QStringList {u"a, 2"_s});
}

void TestSavedViews::aQuestionIsLeftByEscape()
{
    show(u"severity:high"_s);
    m_window->actions().saveView->trigger();
    QVERIFY(m_window->findChild<AskLine*>()->isVisible());
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!m_window->findChild<AskLine*>()->isVisible());
    QCOMPARE(entries(), QStringList());
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
