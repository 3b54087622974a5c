// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerydata.h"
#include "views/emptystate.h"
#include "views/facetbox.h"
#include "views/filterchip.h"
#include "views/tablepage.h"
#include "views/tableview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void fill(TablePage& page, const TablePointer& table)
{
    page.setRows(table, select(*table, page.filter(), page.order()));
}

TableView* listOf(const QWidget& page)
{
    return page.findChild<TableView*>();
}

} // namespace

class TestTablePage : public QObject
{
    Q_OBJECT

private slots:

    void typingAsksOnce()
    {
        TablePage page(u"nodes"_s, u"Nodes"_s, {});
        fill(page, madeUpNodes(9));
        page.show();
        page.focusFilter();
        QSignalSpy asked(&page, &TablePage::queryChanged);
        QTest::keyClicks(page.findChild<QLineEdit*>(), u"web"_s);
        QCOMPARE(asked.count(), 0);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first()[0].value<Filter>().text, std::string("web"));
        QTest::keyClick(page.findChild<QLineEdit*>(), Qt::Key_Escape);
        QTRY_COMPARE(asked.count(), 2);
        QVERIFY(page.filter().empty());
    }

    void aCheckedFacetIsAConditionAndAChip()
    {
        TablePage page(u"nodes"_s, u"Nodes"_s, {u"verdict"_s, u"account"_s});
        const auto table = madeUpNodes(30);
        fill(page, table);
        const auto verdicts = facet(*table, {}, "verdict");
        const auto accounts = facet(*table, {}, "account");
        page.setFacets(
            {{u"verdict"_s, {verdicts.begin(), verdicts.end()}}, {u"account"_s, {accounts.begin(), accounts.end()}}});
        page.resize(1100, 700);
        page.show();
        QSignalSpy asked(&page, &TablePage::queryChanged);
        const auto boxes = page.findChildren<FacetBox*>();
        QCOMPARE(boxes.size(), qsizetype(verdicts.size() + accounts.size()));
        boxes.first()->click();
        boxes.last()->click();
        QCOMPARE(asked.count(), 2);
        const auto filter = page.filter();
        QCOMPARE(filter.conditions.size(), std::size_t {2});
        QCOMPARE(filter.conditions[0].values, (std::vector<std::int64_t> {verdicts.front().value}));
        QCOMPARE(filter.conditions[1].texts, (std::vector<std::string> {accounts.back().text}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of chips before
        const auto chips = page.findChildren<FilterChip*>();
        QCOMPARE(chips.size(), 2);
        QTest::mouseClick(chips.first(), Qt::LeftButton, {}, QPoint(chips.first()->width() - 14, 14)); // the cross
        QCOMPARE(page.filter().conditions.size(), std::size_t {1});
        QVERIFY(!boxes.first()->isChecked());
        QVERIFY(boxes.last()->isChecked());
    }

    void noMatchIsGoodNewsOfOneFilter()
    {
        TablePage page(u"nodes"_s, u"Nodes"_s, {});
        page.setGoodNews({.text = "no such node"}, u"All done"_s, u"Nothing is left."_s);
        page.setFilter({.text = "no such node"});
        fill(page, madeUpNodes(9));
        auto* empty = page.findChild<EmptyState*>();
        QCOMPARE(empty->title(), u"All done"_s);
        page.setFilter({.text = "no such node either"});
        fill(page, madeUpNodes(9));
        QVERIFY(empty->title() != u"All done"_s);
        fill(page, madeUpNodes(0));
        QVERIFY(empty->title() != u"All done"_s);
    }

    void noMatchNamesTheFilterAndClearsIt()
    {
        TablePage page(u"nodes"_s, u"Nodes"_s, {});
        page.setFilter({.text = "no such node"});
        fill(page, madeUpNodes(9));
        page.show();
        auto* empty = page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->accessibleDescription().contains(u"no such node"_s));
        emit empty->actionTriggered(0);
        QVERIFY(page.filter().empty());
        fill(page, madeUpNodes(9));
        QVERIFY(!empty->isVisible());
        QSignalSpy import(&page, &TablePage::importRequested);
        fill(page, madeUpNodes(0));
        QVERIFY(empty->isVisible());
        emit empty->actionTriggered(0);
        QCOMPARE(import.count(), 1);
    }

    void aHeaderClickSorts()
    {
        TablePage page(u"nodes"_s, u"Nodes"_s, {});
        fill(page, madeUpNodes(9));
        page.resize(1000, 500);
        page.show();
        auto* header = listOf(page)->horizontalHeader();
        QSignalSpy asked(&page, &TablePage::queryChanged);
        const auto click = [&](const char* key) {
            const auto snapshot = page.snapshot();
            const auto section = snapshot.table->indexOf(key);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
        };
        click("name");
        QCOMPARE(page.order(), (Order {.column = "name", .descending = false}));
        click("name");
        QCOMPARE(page.order(), (Order {.column = "name", .descending = true}));
        click("causes");
        QCOMPARE(page.order(), (Order {.column = "causes", .descending = true}));
        QCOMPARE(asked.count(), 3);
    }

    void aSnapshotIsWhatIsOnScreen()
    {
        TablePage page(u"nodes"_s, u"Nodes"_s, {});
        fill(page, madeUpNodes(9));
        auto* header = listOf(page)->horizontalHeader();
        const auto before = page.snapshot();
        QCOMPARE(before.rows->size(), std::size_t {9});
        header->hideSection(before.columns[1]);
        header->moveSection(header->visualIndex(before.columns[2]), 0);
        const auto after = page.snapshot();
        QCOMPARE(after.columns.size(), before.columns.size() - 1);
        QCOMPARE(after.columns.front(), before.columns[2]);
        TablePage other(u"nodes"_s, u"Nodes"_s, {});
        other.restoreLayout(page.saveLayout());
        fill(other, madeUpNodes(3));
        QCOMPARE(other.snapshot().columns, after.columns);
        other.restoreLayout("not a layout");
        QCOMPARE(other.snapshot().columns, after.columns);
    }

    void lettersNeverSearch()
    {
        TablePage page(u"nodes"_s, u"Nodes"_s, {});
        fill(page, madeUpNodes(9));
        page.show();
        page.focusTable();
        listOf(page)->moveToRow(0);
        QTest::keyClicks(listOf(page), u"web"_s);
        QCOMPARE(listOf(page)->currentIndex().row(), 0);
        QAbstractItemModelTester tester(listOf(page)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(page, madeUpNodes(4));
        fill(page, madeUpNodes(0));
        fill(page, madeUpNodes(7));
    }
};

QTEST_MAIN(TestTablePage)
#include "tst_tablepage.moc"
