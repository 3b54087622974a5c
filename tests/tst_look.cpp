// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/madeupfleet.h"

#include "models/domain/decision.h"
#include "models/domain/factsink.h"
#include "models/tables/tablemodel.h"
#include "views/barlist.h"
#include "views/card.h"
#include "views/celldelegate.h"
#include "views/emptystate.h"
#include "views/historyseries.h"
#include "views/icons.h"
#include "views/kpicard.h"
#include "views/messagebar.h"
#include "views/navigation.h"
#include "views/overviewpage.h"
#include "views/statepalette.h"
#include "views/style.h"
#include "views/tableview.h"
#include "views/textlabel.h"

#include <QApplication>
#include <QDirIterator>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& left, const QColor& right)
{
    const auto [less, more] = std::minmax({luminance(left), luminance(right)});
    return (more + 0.05) / (less + 0.05);
}

void show(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

}

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyIconThatALookNamesIsThere();
    void iconsAreSharpAtAnyRatio();
    void textsAreReadableInBothThemes_data();
    void textsAreReadableInBothThemes();
    void causesBecomeChipsWithTheirNumbers();
    void agesAreShort_data();
    void agesAreShort();
    void barsAreOneTabStop();
    void navigationSpeaksOnlyWhenTheUserMoves();
    void goodNewsLeavesAndErrorsStay();
    void shortenedTextsEndInAnEllipsis();
    void axesEndAtRoundNumbers_data();
    void axesEndAtRoundNumbers();
};

void TestLook::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(themePalette(false));
}

void TestLook::everyIconThatALookNamesIsThere()
{
    const auto& colors = tokens(themePalette(false));
    QStringList names;
    const auto add = [&](const StateLook& state) {
        QVERIFY(!state.word.isEmpty() || state.icon.isEmpty());
        names.append(state.icon);
    };
    for (auto i = 0; i <= static_cast<int>(Cause::StaleFinding); ++i) {
        QVERIFY(!look(static_cast<Cause>(i), colors).icon.isEmpty());
        QVERIFY(!causeChip(static_cast<Cause>(i), 0).isEmpty());
        add(look(static_cast<Cause>(i), colors));
    }
    for (const auto type : {ColumnType::Severity, ColumnType::Workflow, ColumnType::RecordState,
             ColumnType::FindingCompliance, ColumnType::ComplianceStatus, ColumnType::PatchState, ColumnType::Verdict,
             ColumnType::Operation, ColumnType::Ping, ColumnType::FileOutcome, ColumnType::Standing}) {
        for (auto value = 0; value < 10; ++value) {
            add(look(type, value, colors));
        }
        QVERIFY(look(type, Column::absent, colors).icon.isEmpty());
    }
    names.removeAll(QString());
    for (const auto& name : names) {
        QVERIFY2(!iconPixmap(name, Qt::black, 16, 1).isNull(), qPrintable(name));
    }
}

void TestLook::iconsAreSharpAtAnyRatio()
{
    for (const auto ratio : {1.0, 1.25, 2.0}) {
        const auto pixmap = iconPixmap(u"package"_s, Qt::red, 16, ratio);
        QCOMPARE(pixmap.width(), qRound(16 * ratio));
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }
    QCOMPARE(icon(u"package"_s, themePalette(false)).pixmap(QSize(16, 16), 2.0).width(), 32);
    auto image = iconPixmap(u"circle-check"_s, QColor(10, 200, 30), 16, 2).toImage();
    auto painted = 0;
    for (auto y = 0; y < image.height(); ++y) {
        for (auto x = 0; x < image.width(); ++x) {
            const auto color = image.pixelColor(x, y);
            painted += color.alpha() == 255 && std::abs(color.green() - 200) < 3;
        }
    }
    QVERIFY(painted > 40);
    QVERIFY(iconPixmap(u"no-such-icon"_s, Qt::red, 16, 1).isNull());
}

void TestLook::textsAreReadableInBothThemes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestLook::textsAreReadableInBothThemes()
{
    QFETCH(bool, dark);
    const auto& t = tokens(themePalette(dark));
    QCOMPARE(t.dark, dark);
    for (const auto& color : {t.text, t.text2, t.compliant, t.missing, t.failed, t.pendingReboot, t.association,
             t.unknown, t.critical, t.high, t.medium, t.low, t.informational}) {
        for (const auto& ground : {t.surface, t.selected, tint(color, t)}) {
            QVERIFY2(contrast(color, ground) >= 4.5, qPrintable(color.name() + u" on "_s + ground.name()));
        }
    }
    QVERIFY(contrast(t.text3, t.surface) >= 4.5);
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
    for (const auto& fill :
        {t.compliantFill, t.missingFill, t.failedFill, t.pendingRebootFill, t.associationFill, t.controlBorder}) {
        QVERIFY2(contrast(fill, t.surface) >= 3, qPrintable(fill.name()));
    }
}

void TestLook::causesBecomeChipsWithTheirNumbers()
{
    const auto table = madeUpTable();
    TableModel model(table->specs());
    model.setRows(table, allRows(*table));
    CellDelegate delegate;
    delegate.setLead(u"name"_s, u"verdict"_s);
    const auto said = [&](int row, const char* column) {
        return delegate.spoken(model.index(row, model.columnOf(column)));
    };
    QCOMPARE(said(0, "causes"), u"5 missing, 1 failed, Reboot"_s);
    QCOMPARE(said(6, "causes"), u"2 associations"_s);
    QCOMPARE(said(10, "causes"), u"Association"_s);
    QCOMPARE(said(11, "causes"), u"Not scanned"_s);
    QCOMPARE(said(0, "severity"), u"Critical"_s);
    QCOMPARE(said(0, "name"), u"pay-db-01"_s);
    QCOMPARE(said(11, "name"), u"i-0a1b2c3d4e5f60718"_s); // has no name
    QCOMPARE(said(6, "findings"), u"–"_s);
}

void TestLook::agesAreShort_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("the future") << qint64 {-5} << u"0 min"_s;
    QTest::newRow("59 minutes") << qint64 {59 * 60 + 59} << u"59 min"_s;
    QTest::newRow("an hour") << qint64 {3600} << u"1 h"_s;
    QTest::newRow("a day less a second") << qint64 {86399} << u"23 h"_s;
    QTest::newRow("41 days") << qint64 {41 * 86400} << u"41 d"_s;
}

void TestLook::agesAreShort()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(ageText(madeUpNow() - seconds * microsPerSecond, madeUpNow()), text);
}

void TestLook::barsAreOneTabStop()
{
    BarList list;
    list.setEntries({{.label = u"a"_s, .spoken = u"a: 1"_s}, {.label = u"b"_s, .spoken = u"b: 2"_s},
        {.label = u"c"_s, .spoken = u"c: 3"_s}});
    show(list, {300, 120});
    const auto rows = list.findChildren<BarRow*>();
    rows[0]->setFocus();
    QTest::keyClick(rows[0], Qt::Key_Down);
    QTRY_VERIFY(rows[1]->hasFocus());
    QCOMPARE(
        std::ranges::count_if(rows, [](const BarRow* row) { return (row->focusPolicy() & Qt::TabFocus) != 0; }), 1);
    QSignalSpy spy(&list, &BarList::activated);
    QTest::keyClick(rows[1], Qt::Key_Return);
    QCOMPARE(spy.value(0).value(0).toInt(), 1);
    QTest::keyClick(rows[1], Qt::Key_Down);
    QTest::keyClick(rows[2], Qt::Key_Down);
    QVERIFY(rows[2]->hasFocus());
}

void TestLook::navigationSpeaksOnlyWhenTheUserMoves()
{
    Navigation navigation;
    QSignalSpy spy(&navigation, &Navigation::opened);
    const QList<NavigationEntry> entries = {{u"overview"_s, u"Overview"_s, u"layout-dashboard"_s, {}, -1},
        {{}, u"Saved Views"_s, {}, {}, -1}, {u"view:a"_s, u"Critical"_s, u"octagon-alert"_s, {}, 38}};
    navigation.setEntries(entries);
    navigation.setCurrent(u"overview"_s);
    QCOMPARE(spy.count(), 0);
    show(navigation, {226, 300});
    QTest::keyClick(&navigation, Qt::Key_Down); // over the heading
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].toString(), u"view:a"_s);
    navigation.setEntries(entries);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(navigation.currentIndex().row(), 2); // kept
    QCOMPARE(navigation.currentIndex().data(Qt::AccessibleTextRole).toString(), u"Critical, 38"_s);
    navigation.setNarrow(true);
    QVERIFY(navigation.width() < 80);
}

void TestLook::goodNewsLeavesAndErrorsStay()
{
    MessageBar bar;
    show(bar, {500, 40});
    QSignalSpy spy(&bar, &MessageBar::buttonClicked);
    bar.showMessage(MessageBar::Kind::Error, u"<b>no markup</b>"_s, {u"Details"_s, u"Retry"_s});
    QCOMPARE(bar.text(), u"<b>no markup</b>"_s);
    for (auto* button : bar.findChildren<QPushButton*>()) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy[1][0].toInt(), 1);
    QVERIFY(std::ranges::none_of(bar.findChildren<QTimer*>(), &QTimer::isActive));
    bar.showMessage(MessageBar::Kind::Good, u"Saved."_s);
    QVERIFY(std::ranges::any_of(bar.findChildren<QTimer*>(), &QTimer::isActive));
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void TestLook::shortenedTextsEndInAnEllipsis()
{
    QWidget window;
    TextLabel label(TextLabel::Type::Body, &Tokens::text, &window);
    label.setShortened();
    const auto pictureOf = [&label](const QString& text) {
        label.setText(text);
        return label.grab().toImage();
    };
    label.resize(120, 24);
    const auto whole = u"All that there is to say, in a line that does not fit"_s;
    const auto cut = label.fontMetrics().elidedText(whole, Qt::ElideRight, label.width());
    QVERIFY(cut.endsWith(u'…'));
    QCOMPARE(pictureOf(whole), pictureOf(cut));
    label.resize(1000, 24);
    QVERIFY(pictureOf(whole) != pictureOf(cut));
}

void TestLook::axesEndAtRoundNumbers_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("top");
    QTest::newRow("few") << 4 << 4;
    QTest::newRow("90") << 90 << 100;
    QTest::newRow("101") << 101 << 200;
    QTest::newRow("100000") << 100'000 << 100'000;
}

void TestLook::axesEndAtRoundNumbers()
{
    QFETCH(int, most);
    QTEST(niceTop(most, 4), "top");
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
