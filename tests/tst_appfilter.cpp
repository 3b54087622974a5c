// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language in the window: from the line to the rows.
#include "app/actions.h"
#include "models/tables/filterparser.h"
#include "models/tables/filtertext.h"
#include "models/tables/views.h"
#include "views/facetbox.h"
#include "views/filteredit.h"
#include "views/filterhelp.h"
#include "windowtest.h"

#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestAppFilter : public WindowTest
{
    Q_OBJECT

private slots:

    void initTestCase() { useStyle(); }

    void init()
    {
        openWindow();
        importAndWait({m_fixture->writeFindings(u"findings.json"_s, {u"CRITICAL"_s, u"HIGH"_s, u"HIGH"_s})});
        showPage(u"findings"_s);
        QTRY_COMPARE(shownRows(u"findings"_s), 3);
    }

    void cleanup() { closeWindow(); }

    void aTypedFilterShowsItsRowsAndBackTakesItAway();
    void originalRecordsAreLookedInto();
    void valuesOfAFieldComeFromTheTable();
    void theMenuExcludesAValueAndKeepsANode();
    void theMenuOfRowsOffersWhatCanBeDone();
    void theHelpOpens();
    void theTabsOfEveryNodeShowWhatTheirNumbersCount();

private:
    TablePage* page() const { return m_window->pages().table(u"findings"_s); }

    QString text() const { return filterText(page()->filter(), findView("findings")->columns); }

    void setCurrent(const QString& key)
    {
        auto* table = page()->findChild<QTableView*>();
        const auto column = page()->snapshot().table->indexOf(key.toStdString());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto index = table->model()->index(row, column);
            if (key != u"severity"_s || index.data().toString() == u"High"_s) {
                table->setCurrentIndex(index);
                return;
            }
        }
    }
};

void TestAppFilter::aTypedFilterShowsItsRowsAndBackTakesItAway()
{
    const auto before = text();
    m_window->actions().filter->trigger();
    auto* edit = page()->findChild<FilterEdit*>();
    QTest::keyClicks(edit, u"severity>=critical OR title:nonsense"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    QTest::keyClicks(edit, u" severty:x"_s); // wrong: the rows stay
    QTest::qWait(50);
    QCOMPARE(shownRows(u"findings"_s), 1);
    page()->setFilter({});
    QTRY_COMPARE(shownRows(u"findings"_s), 3);
    QTest::keyClicks(edit, u"severity:high"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    QCOMPARE(text(), u"severity:high"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shownRows(u"findings"_s), 3);
}

void TestAppFilter::originalRecordsAreLookedInto()
{
    const auto ask = [&](const QString& typed) {
        const auto reading = readFilter(typed, findView("findings")->columns);
        QVERIFY(!reading.error);
        page()->setFilter(reading.filter);
    };
    ask(u"raw.Severity.Label:critical"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    ask(u"raw.Severity.Label=HIGH -raw.No.Such:x"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
    ask(u"raw.No.Such:none"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 3);
}

void TestAppFilter::valuesOfAFieldComeFromTheTable()
{
    m_window->actions().filter->trigger();
    auto* edit = page()->findChild<FilterEdit*>();
    QTest::keyClicks(edit, u"severity:hi"_s);
    QTRY_VERIFY(edit->isChoosing());
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->text(), u"severity:high"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 2);
}

void TestAppFilter::theMenuExcludesAValueAndKeepsANode()
{
    page()->setFilter({});
    QTRY_COMPARE(shownRows(u"findings"_s), 3);
    setCurrent(u"severity"_s);
    m_window->actions().excludeValue->trigger();
    QCOMPARE(text(), u"-severity:high"_s);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
    setCurrent(u"summary"_s);
    m_window->actions().onlyNode->trigger();
    QVERIFY2(text().startsWith(u"-severity:high node=i-"_s), qPrintable(text()));
    QTest::qWait(50);
    QTRY_COMPARE(shownRows(u"findings"_s), 1);
}

void TestAppFilter::theMenuOfRowsOffersWhatCanBeDone()
{
    const auto offered = [this](TablePage* table) {
        emit m_window->pages().menuRequested(table, QPoint(10, 10));
        auto* menu = table->findChild<QMenu*>({}, Qt::FindDirectChildrenOnly);
        const auto actions = menu->actions();
        delete menu;
        return actions;
    };
    page()->setFilter({});
    QTRY_COMPARE(shownRows(u"findings"_s), 3);
    QVERIFY(!offered(page()).contains(m_window->actions().clearFilters));
    QVERIFY(offered(page()).contains(m_window->actions().onlyNode));
    page()->setFilter({.text = "x"});
    QVERIFY(offered(page()).contains(m_window->actions().clearFilters));
    showPage(u"patches"_s);
    auto* patches = m_window->pages().table(u"patches"_s);
    QTRY_VERIFY(patches->snapshot().table);
    QVERIFY(!offered(patches).contains(m_window->actions().onlyNode));
}

void TestAppFilter::theHelpOpens()
{
    m_window->actions().filterHelp->trigger();
    auto* help = m_window->findChild<FilterHelp*>();
    QVERIFY(help != nullptr && help->isVisible() && !help->isModal());
    help->close();
}

void TestAppFilter::theTabsOfEveryNodeShowWhatTheirNumbersCount()
{
    importAndWait({m_fixture->writePatchStates(u"states.json"_s, {1, 2})});
    showPage(u"nodes"_s);
    QTRY_COMPARE(shownRows(u"nodes"_s), 3);
    const auto nodes = m_window->pages().table(u"nodes"_s)->snapshot().table;
    for (const std::size_t row : {0U, 1U}) {
        m_window->pages().openNode(nodes->key(row), u"findings"_s);
        const auto* tab = m_window->pages().currentTable();
        QVERIFY(tab != nullptr && tab->view() == u"findings"_s && tab != page());
        QCOMPARE(filterText(tab->filter(), findView("findings")->columns), u"status:new,notified recordState:active"_s);
    }
}

QTEST_MAIN(TestAppFilter)
#include "tst_appfilter.moc"
