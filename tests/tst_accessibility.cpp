// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a screen reader meets it: every page's tree of accessible objects, and what is said when something
// changes without the focus going there.
#include "tests/spokentree.h"
#include "tests/windowtest.h"

#include "models/tables/tablemodel.h"
#include "views/announcement.h"
#include "views/columnmenu.h"
#include "views/filteredit.h"
#include "views/historychart.h"
#include "views/nodepage.h"
#include "views/spokenfocus.h"
#include "views/tableview.h"

#include <QAccessible>
#include <QHeaderView>
#include <QListWidget>
#include <QTabBar>

class TestAccessibility : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        useStyle();
        QVERIFY(!isHeard()); // asked once, it follows
    }

    void init()
    {
        QAccessible::setActive(true);
        openWindow();
    }

    void cleanup()
    {
        closeWindow();
        QAccessible::setActive(false);
    }

    void everythingOnEveryPageHasANameWithoutMarkup()
    {
        importSample();
        QStringList wrong;
        const auto look = [&](const QString& page) {
            QTest::qWait(60);
            inspect(*QAccessible::queryAccessibleInterface(m_window.get()), page, wrong);
        };
        int tables = 0;
        for (const auto& spec : pageSpecs()) {
            m_window->pages().open(QString::fromLatin1(spec.id));
            look(QString::fromLatin1(spec.id));
            for (const auto& table : spec.tables) {
                m_window->pages().openView(QString::fromLatin1(table.view), {});
                QTRY_VERIFY(m_window->pages().currentTable()->snapshot().rows);
                look(QString::fromLatin1(table.view));
                ++tables;
            }
        }
        QVERIFY(tables > 20);
        m_window->pages().openNode(1);
        auto* node = m_window->findChild<NodePage*>();
        QTRY_VERIFY(node->node() != 0);
        auto* tabs = node->findChild<QTabBar*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(u"node, "_s + tabs->tabText(tab));
        }
        m_window->pages().open(u"settings"_s);
        look(u"settings"_s);
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    }

    void cellsSayWhatIsPainted()
    {
        importSample();
        showPage(u"nodes"_s);
        m_window->pages().currentTable()->setOrder({.column = "missing", .descending = true});
        auto* table = m_window->pages().currentTable()->findChild<TableView*>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto* cells = QAccessible::queryAccessibleInterface(table)->tableInterface();
        const auto* model = qobject_cast<TableModel*>(table->model());
        const auto column = [&](const char* key) { return model->columnOf(key); };
        const auto cell = [&](const char* key) { return cells->cellAt(0, column(key))->text(QAccessible::Name); };
        table->setColumnHidden(column("verdict"), false);
        const auto name = cell("name");
        QVERIFY(!name.contains(u','));
        table->setColumnHidden(column("verdict"), true); // then the icon says it alone
        QCOMPARE(cell("name"), name + u", "_s + cell("verdict"));
        QVERIFY2(
            cell("lastScan").contains(QRegularExpression(u"^\\d+ (d|h|min)(, old)?$"_s)), qPrintable(cell("lastScan")));
        QVERIFY2(cell("causes").contains(QRegularExpression(u"\\d+ missing"_s)), qPrintable(cell("causes")));
    }

    void aColumnSaysThatItIsSorted()
    {
        importAndWait({m_fixture->writePatchStates(u"states.json"_s, {1, 3, 2})});
        showPage(u"nodes"_s);
        auto* page = m_window->pages().currentTable();
        page->setOrder({.column = "missing", .descending = true});
        auto* table = page->findChild<TableView*>();
        const auto missing = qobject_cast<TableModel*>(table->model())->columnOf("missing");
        const auto title = [&](int column) {
            auto* cells = QAccessible::queryAccessibleInterface(table)->tableInterface();
            return cells->cellAt(0, column)->tableCellInterface()->columnHeaderCells().value(0)->text(
                QAccessible::Name);
        };
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(title(missing), u"Missing, sorted descending"_s);
        QCOMPARE(title(0), u"Node"_s);
    }

    void columnsAreSortedByKeyboard()
    {
        importAndWait({m_fixture->writePatchStates(u"states.json"_s, {1, 3, 2})});
        showPage(u"nodes"_s);
        auto* page = m_window->pages().currentTable();
        auto* header = page->findChild<TableView*>()->horizontalHeader();
        auto* menu = new ColumnMenu(header, page->snapshot().table->specs(), page);
        QSignalSpy sorts(menu, &ColumnMenu::sortRequested);
        menu->openBelow(page);
        auto* list = menu->findChild<QListWidget*>();
        list->setCurrentRow(3);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(sorts.count(), 1);
        QCOMPARE(sorts.first().first().toInt(), header->logicalIndex(3));
        menu->close();
    }

    void slashFiltersInEveryList()
    {
        importAndWait({m_fixture->writePatchStates(u"states.json"_s, {1})});
        showPage(u"nodes"_s);
        auto* page = m_window->pages().currentTable();
        page->focusTable();
        QTest::keyClick(page->findChild<TableView*>(), '/');
        QCOMPARE(QApplication::focusWidget(), page->findChild<FilterEdit*>());
        QVERIFY(page->findChild<FilterEdit*>()->text().isEmpty());
    }

    void whatChangesIsAnnounced()
    {
        importAndWait({m_fixture->writeFindings(u"findings.json"_s, {u"HIGH"_s, u"LOW"_s, u"LOW"_s})});
        showPage(u"findings"_s);
        m_window->pages().messages().showMessage(MessageBar::Kind::Good, u"1 finding resolved."_s, {u"Undo"_s});
        QTRY_VERIFY(wasAnnounced(u"1 finding resolved.\nUndo"_s));
        auto* page = m_window->pages().currentTable();
        auto* line = page->findChild<FilterEdit*>();
        line->setFocus();
        QTest::keyClicks(line, u"severty:x"_s);
        QTRY_VERIFY(wasAnnounced(u"did you mean “severity”?"_s));
        page->setFilter({.conditions = {{.column = "account", .texts = {"444455556666"}}}});
        QTRY_VERIFY(wasAnnounced(u"0 of 3 finding"_s));
        page->setFilter({});
        QTRY_COMPARE(shownRows(u"findings"_s), 3);
        auto* table = page->findChild<TableView*>();
        page->focusTable();
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY(wasAnnounced(u"1 row(s) selected"_s));
    }

    // Of two events about one object a screen reader may hear the last one only.
    void everyAnnouncementHasAnObjectOfItsOwn()
    {
        announce(m_window.get(), u"first"_s);
        announce(m_window.get(), u"second"_s);
        QTRY_VERIFY(wasAnnounced(u"first"_s) && wasAnnounced(u"second"_s));
        for (auto* speaker : speakers()) {
            QVERIFY(speaker->isVisible());
            QCOMPARE(QAccessible::queryAccessibleInterface(speaker)->role(), QAccessible::Notification);
        }
        for (int i = 0; i < 10; ++i) {
            announce(m_window.get(), QString::number(i));
        }
        QTRY_VERIFY(wasAnnounced(u"9"_s));
        QVERIFY(speakers().size() < 5);
    }

    // Else Orca does not say where the focus went.
    void aLineSaysThatItHasTheFocusBeforeItsTextIsSelected()
    {
        SpokenFocus filter;
        QCoreApplication::instance()->installEventFilter(&filter);
        m_window->pages().open(u"nodes"_s);
        auto* line = m_window->pages().currentTable()->findChild<FilterEdit*>();
        line->setText(u"pay"_s);
        m_window->pages().currentTable()->focusTable();
        line->setFocus(Qt::TabFocusReason);
        QVERIFY(line->hasFocus() && !line->hasSelectedText());
        QTRY_COMPARE(line->selectedText(), u"pay"_s);
        QCoreApplication::instance()->removeEventFilter(&filter);
    }

    void theFocusGoesWhereTheNodeIs()
    {
        importAndWait({m_fixture->writePatchStates(u"states.json"_s, {1, 3})});
        showPage(u"nodes"_s);
        auto* page = m_window->findChild<NodePage*>();
        m_window->pages().openNode(1);
        QTRY_VERIFY(page->node() != 0);
        QTRY_VERIFY(QApplication::focusWidget() == page->findChild<QTabBar*>());
        QCOMPARE(page->accessibleName(), AppFixture::node(1));
        m_window->pages().back();
        QTRY_COMPARE(QApplication::focusWidget(), m_window->pages().currentTable()->findChild<TableView*>());
    }

    void theChartSaysItsNumbers()
    {
        importSample();
        m_window->pages().open(u"overview"_s);
        auto* chart = m_window->findChild<HistoryChart*>()->focusProxy();
        auto* accessible = QAccessible::queryAccessibleInterface(chart);
        QVERIFY(accessible);
        QTRY_VERIFY(accessible->text(QAccessible::Description).contains(u"non-compliant of"_s));
        QCOMPARE(accessible->role(), QAccessible::Chart);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QTRY_VERIFY(wasAnnounced(u"non-compliant of"_s));
    }

private:
    QList<QWidget*> speakers() const { return m_window->findChildren<QWidget*>(u"announcement"_s); }

    bool wasAnnounced(const QString& text) const
    {
        const auto said = speakers();
        return std::ranges::any_of(said, [&](const QWidget* one) { return one->accessibleName().contains(text); });
    }

    void importSample() { importAndWait({QStringLiteral(PROJECT_ROOT "/resources/sample-fleet")}); }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
