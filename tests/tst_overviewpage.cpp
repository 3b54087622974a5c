// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/madeupfleet.h"

#include "views/barlist.h"
#include "views/card.h"
#include "views/emptystate.h"
#include "views/kpicard.h"
#include "views/overviewgroups.h"
#include "views/overviewpage.h"
#include "views/style.h"
#include "views/tableview.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void show(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

}

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void percentNeverRoundsToAllOrNothing_data();
    void percentNeverRoundsToAllOrNothing();
    void cardsSayWhatTheyShow();
    void cardsAskForTheirRows();
    void whatCannotBeJudgedIsAStateOfItsOwn();
    void aBarAsksForItsRows();
    void theOverviewFitsWithoutScrollingSideways_data();
    void theOverviewFitsWithoutScrollingSideways();
    void enterOpensTheNodeAndMovingSelectsIt();
    void emptyAndLoadingAreStates();
    void chartsGiveTheirNumbersAsATable();
    void everyControlOfTheOverviewHasAName();
    void darkHasNoLightBlocks();
};

void TestOverviewPage::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(themePalette(false));
}

void TestOverviewPage::percentNeverRoundsToAllOrNothing_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << 256 << u"0%"_s;
    QTest::newRow("one of many") << 1 << 1000 << u"1%"_s;
    QTest::newRow("all but one") << 999 << 1000 << u"99%"_s;
    QTest::newRow("all") << 1000 << 1000 << u"100%"_s;
    QTest::newRow("of nothing") << 0 << 0 << u"–"_s;
}

void TestOverviewPage::percentNeverRoundsToAllOrNothing()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QTEST(percentText(part, whole), "text");
}

void TestOverviewPage::cardsSayWhatTheyShow()
{
    const auto entries = kpiEntries(madeUpOverview());
    QCOMPARE(entries.size(), 5);
    QCOMPARE(entries[0].content.value, u"69%"_s);
    QCOMPARE(entries[0].content.base, u"176 of 256"_s);
    QCOMPARE(entries[0].content.note, u"6 cannot be judged"_s);
    QVERIFY(entries[1].content.spoken.startsWith(u"Missing patches: 412 on 51 node"_s));
    QVERIFY2(entries[1].content.spoken.endsWith(u", 31 fewer than 14 Nov"_s), qPrintable(entries[1].content.spoken));
    QCOMPARE(entries[1].content.direction, -1);
    QVERIFY(entries[1].content.good);
    QCOMPARE(entries[3].content.value, u"31"_s);
    QCOMPARE(entries[4].content.base, u"38 critical"_s);
    auto first = madeUpOverview();
    first.history.resize(1);
    QVERIFY(kpiEntries(first)[1].content.change.isEmpty()); // nothing to compare with
}

void TestOverviewPage::cardsAskForTheirRows()
{
    OverviewPage page;
    page.setOverview(madeUpOverview());
    show(page, {1100, 800});
    QSignalSpy spy(&page, &OverviewPage::rowsRequested);
    for (auto* card : page.findChildren<KpiCard*>()) {
        QTest::keyClick(card, Qt::Key_Return);
    }
    QCOMPARE(spy.count(), 5);
    for (const auto& call : spy) {
        const auto view = call[0].toString();
        const auto filter = call[1].value<Filter>();
        QVERIFY(!filter.conditions.empty());
        const auto* spec = findView(view.toStdString());
        QVERIFY(spec != nullptr);
        for (const auto& condition : filter.conditions) {
            QVERIFY2(Table(spec->columns).indexOf(condition.column) >= 0, condition.column.c_str());
        }
    }
    const auto table = madeUpTable();
    QCOMPARE(spy[1][0].toString(), u"nodes"_s);
    auto filter = spy[1][1].value<Filter>();
    std::erase_if(filter.conditions, [](const Condition& condition) { return condition.column == "terminated"; });
    QCOMPARE(select(*table, filter, {})->size(), std::size_t {8}); // nodes with patches missing
}

void TestOverviewPage::whatCannotBeJudgedIsAStateOfItsOwn()
{
    const auto& colors = tokens(themePalette(false));
    const auto overview = madeUpOverview();
    const auto bars = causeBars(overview, colors);
    QCOMPARE(bars.last().bar.number, u"6"_s);
    QCOMPARE(bars.last().rows.filter.conditions.back().values,
        std::vector<std::int64_t> {static_cast<int>(Verdict::CannotBeJudged)});
    const auto groups = groupBars(overview, Grouping::Account, colors);
    QVERIFY(groups[0].bar.other > 0); // 2 of 120
    QVERIFY(groups[0].bar.spoken.contains(u"2 cannot be judged"_s));
    QCOMPARE(groups[1].bar.other, 0.0);
    QCOMPARE(groupBars(overview, Grouping::Platform, colors)[2].bar.label, u"Not known"_s);
}

void TestOverviewPage::aBarAsksForItsRows()
{
    OverviewPage page;
    page.setOverview(madeUpOverview());
    show(page, {1100, 800});
    QSignalSpy spy(&page, &OverviewPage::rowsRequested);
    const auto rows = page.findChildren<BarRow*>();
    const auto missing = std::ranges::find_if(
        rows, [](const BarRow* row) { return row->accessibleName().startsWith(u"Missing patches"_s); });
    QVERIFY(missing != rows.end());
    QTest::mouseClick(*missing, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    const auto filter = spy[0][1].value<Filter>();
    QCOMPARE(filter.conditions.back().values, std::vector<std::int64_t> {1 << static_cast<int>(Cause::Missing)});
}

void TestOverviewPage::theOverviewFitsWithoutScrollingSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("points");
    QTest::newRow("narrow") << 830 << 10;
    QTest::newRow("narrow, large font") << 830 << 14;
    QTest::newRow("usual") << 1100 << 10;
    QTest::newRow("wide") << 2270 << 10;
}

void TestOverviewPage::theOverviewFitsWithoutScrollingSideways()
{
    QFETCH(int, width);
    QFETCH(int, points);
    OverviewPage page;
    auto font = page.font();
    font.setPointSize(points);
    page.setFont(font);
    const auto table = madeUpTable();
    page.setOverview(madeUpOverview());
    page.setAttention(table, allRows(*table));
    show(page, {width, 560});
    QTest::qWait(50);
    QVERIFY2(page.widget()->width() <= page.viewport()->width(),
        qPrintable(QString::number(page.widget()->minimumSizeHint().width())));
    for (const auto* card : page.findChildren<KpiCard*>()) {
        QVERIFY(card->width() >= card->minimumSizeHint().width());
    }
    for (const auto* row : page.findChildren<BarRow*>()) {
        QVERIFY(row->isHidden() || row->height() >= row->minimumSizeHint().height());
    }
}

void TestOverviewPage::enterOpensTheNodeAndMovingSelectsIt()
{
    OverviewPage page;
    const auto table = madeUpTable();
    page.setOverview(madeUpOverview());
    page.setAttention(table, allRows(*table));
    show(page, {1100, 800});
    QSignalSpy opened(&page, &OverviewPage::nodeRequested);
    QSignalSpy selected(&page, &OverviewPage::nodeSelected);
    auto* view = page.findChild<TableView*>();
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toLongLong(), 2);
    QCOMPARE(selected.last().value(0).toLongLong(), 2);
    auto reloaded = madeUpTable();
    page.setAttention(reloaded, allRows(*reloaded));
    QCOMPARE(view->currentIndex().row(), 1); // the place is kept
}

void TestOverviewPage::emptyAndLoadingAreStates()
{
    OverviewPage page;
    page.showLoading();
    QVERIFY(!page.isLoading()); // not at once
    QTRY_VERIFY(page.isLoading());
    page.showEmpty();
    show(page, {900, 600});
    QSignalSpy import(&page, &OverviewPage::importRequested);
    QSignalSpy sample(&page, &OverviewPage::sampleRequested);
    auto* empty = page.findChildren<EmptyState*>().last();
    for (auto* each : page.findChildren<EmptyState*>()) {
        empty = each->isVisible() ? each : empty;
    }
    for (auto* button : empty->findChildren<QPushButton*>()) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(import.count(), 1);
    QCOMPARE(sample.count(), 1);
    page.setOverview(madeUpOverview());
    const auto table = madeUpTable();
    page.setAttention(table, std::make_shared<Rows>());
    QTRY_VERIFY(std::ranges::any_of(
        page.findChildren<EmptyState*>(), [](const EmptyState* each) { return each->isVisible(); })); // all good
}

void TestOverviewPage::chartsGiveTheirNumbersAsATable()
{
    OverviewPage page;
    page.setOverview(madeUpOverview());
    show(page, {1100, 800});
    auto tables = 0;
    for (auto* card : page.findChildren<Card*>()) {
        card->setTable(true);
        if (const auto* table = card->findChild<QTableView*>();
            table != nullptr && card->isTable() && table->accessibleName() == u"Non-Compliant Nodes"_s) {
            QCOMPARE(table->model()->rowCount(), 14);
            QCOMPARE(table->model()->index(0, 2).data().toString(), u"47"_s); // newest first
            ++tables;
        }
        card->setTable(false);
        QVERIFY(!card->isTable());
    }
    QCOMPARE(tables, 1);
}

void TestOverviewPage::everyControlOfTheOverviewHasAName()
{
    OverviewPage page;
    const auto table = madeUpTable();
    page.setOverview(madeUpOverview());
    page.setAttention(table, allRows(*table));
    show(page, {1100, 800});
    for (const auto* widget : page.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->isVisible() && widget->focusProxy() == nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            const auto named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }
}

void TestOverviewPage::darkHasNoLightBlocks()
{
    QApplication::setPalette(themePalette(true));
    OverviewPage page;
    const auto table = madeUpTable();
    page.setOverview(madeUpOverview());
    page.setAttention(table, allRows(*table));
    show(page, {1100, 800});
    QTest::qWait(50);
    const auto image = page.grab().toImage();
    auto light = 0;
    for (auto y = 0; y < image.height(); ++y) {
        auto run = 0;
        for (auto x = 0; x < image.width(); ++x) {
            run = image.pixelColor(x, y).lightness() > 200 ? run + 1 : 0;
            light = std::max(light, run);
        }
    }
    QApplication::setPalette(themePalette(false));
    QVERIFY2(light < 100, qPrintable(QString::number(light)));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
