// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/keymap.h"
#include "app/shortcutssheet.h"
#include "tests/windowtest.h"
#include "views/findingspage.h"
#include "views/findingwords.h"
#include "views/noteline.h"
#include "views/tableview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>

// Keys that the user chose.
class TestKeyMap : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void everyCommandHasANameOfItsOwn()
    {
        QSet<QString> ids;
        for (const auto& command : keyMap().commands()) {
            QVERIFY2(!command.id.isEmpty(), qPrintable(command.title));
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            ids.insert(command.id);
        }
        QVERIFY(ids.contains(u"page-findings"_s) && ids.contains(u"list-resolve"_s));
    }

    void aChosenKeyStaysAfterARestart()
    {
        QCOMPARE(keyMap().setKey(u"resolve"_s, QKeySequence(u"Ctrl+Alt+F9"_s)), QString());
        QCOMPARE(m_window->actions().resolve->shortcut(), QKeySequence(u"Ctrl+Alt+F9"_s));
        QCOMPARE(keyMap().setKey(u"reload"_s, {}), QString());
        const Actions fresh(m_window.get());
        KeyMap again(m_fixture->settings(), fresh, this);
        QCOMPARE(fresh.resolve->shortcut(), QKeySequence(u"Ctrl+Alt+F9"_s));
        QVERIFY(fresh.reload->shortcut().isEmpty());
        QCOMPARE(again.reset(u"resolve"_s), QString());
        QCOMPARE(fresh.resolve->shortcut(), QKeySequence(u"Ctrl+Shift+R"_s));
        again.resetAll();
        QVERIFY(!fresh.reload->shortcut().isEmpty() && !m_fixture->settings().chosenKey(u"reload"_s));
    }

    void aKeyOfAnotherIsRefused()
    {
        const auto before = m_window->actions().resolve->shortcut();
        QVERIFY(keyMap().setKey(u"resolve"_s, QKeySequence(u"Ctrl+K"_s)).contains(u"Search and Commands"_s));
        QVERIFY(!keyMap().setKey(u"resolve"_s, QKeySequence(u"R"_s)).isEmpty()); // would be typed
        QVERIFY(!keyMap().setKey(u"list-resolve"_s, QKeySequence(u"S"_s)).isEmpty());
        QVERIFY(!keyMap().setKey(u"list-resolve"_s, QKeySequence(u"Ctrl+Y"_s)).isEmpty());
        QCOMPARE(m_window->actions().resolve->shortcut(), before);
        QCOMPARE(keyMap().listKeys().key(ListKey::Resolve), Qt::Key_E);
    }

    void keysThatChangedPlacesStaySo()
    {
        QCOMPARE(keyMap().setKey(u"list-suppress"_s, QKeySequence(u"1"_s)), QString());
        QCOMPARE(keyMap().setKey(u"list-resolve"_s, QKeySequence(u"S"_s)), QString());
        QCOMPARE(keyMap().setKey(u"list-suppress"_s, QKeySequence(u"E"_s)), QString());
        const Actions fresh(m_window.get());
        const KeyMap again(m_fixture->settings(), fresh, this);
        QCOMPARE(again.listKeys().key(ListKey::Resolve), Qt::Key_S);
        QCOMPARE(again.listKeys().key(ListKey::Suppress), Qt::Key_E);
        QVERIFY(!keyMap().reset(u"list-resolve"_s).isEmpty()); // another one has it now
    }

    void theListFollows()
    {
        importAndWait({m_fixture->writeFindings(u"f.json"_s, {u"HIGH"_s, u"LOW"_s})});
        m_window->pages().openView(u"findings"_s, openFindings());
        QTRY_COMPARE(shownRows(u"findings"_s), 2);
        auto& findings = m_window->pages().findings();
        auto* list = findings.findChild<TableView*>();
        auto* note = findings.findChild<NoteLine*>();
        findings.focusTable();
        QCOMPARE(keyMap().setKey(u"list-resolve"_s, QKeySequence(u"R"_s)), QString());
        QTest::keyClick(list, Qt::Key_E);
        QVERIFY(!note->isVisible());
        QTest::keyClick(list, Qt::Key_R);
        QVERIFY(note->isVisible());
        QSignalSpy decided(&findings, &FindingsPage::decided);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); // no command takes it
        QCOMPARE(decided.count(), 1);
        QTRY_COMPARE(shownRows(u"findings"_s), 1);
        QTest::keyClick(list, Qt::Key_Z);
        QTRY_COMPARE(shownRows(u"findings"_s), 2);
    }

    void theSheetTakesAKey()
    {
        auto* sheet = new ShortcutsSheet(keyMap(), m_window.get());
        sheet->show();
        auto* table = sheet->findChild<QTableWidget*>();
        const auto press = [&](const QString& text) {
            for (auto* button : sheet->findChildren<QPushButton*>()) {
                if (button->text() == text) {
                    button->click();
                }
            }
        };
        sheet->findChild<QLineEdit*>()->setText(u"mark resolved"_s);
        table->setCurrentItem(table->findItems(u"Mark Resolved"_s, Qt::MatchExactly).first());
        press(u"Change Key…"_s);
        QTest::keyClick(table, Qt::Key_K, Qt::ControlModifier); // belongs to another one
        QCOMPARE(m_window->actions().resolve->shortcut(), QKeySequence(u"Ctrl+Shift+R"_s));
        QTest::keyClick(table, Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(m_window->actions().resolve->shortcut(), QKeySequence(u"Ctrl+F8"_s));
        QCOMPARE(table->item(table->currentRow(), 1)->text(), u"Ctrl+F8"_s);
        press(u"Reset"_s);
        QCOMPARE(m_window->actions().resolve->shortcut(), QKeySequence(u"Ctrl+Shift+R"_s));
        press(u"Change Key…"_s);
        QTest::keyClick(table, Qt::Key_Escape);
        QTest::keyClick(table, Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(m_window->actions().resolve->shortcut(), QKeySequence(u"Ctrl+Shift+R"_s));
        QVERIFY(sheet->isVisible());
    }

private:
    [[nodiscard]] KeyMap& keyMap() const { return *m_window->findChild<KeyMap*>(); }
};

QTEST_MAIN(TestKeyMap)
#include "tst_keymap.moc"
