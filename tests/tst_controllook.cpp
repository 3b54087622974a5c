// SPDX-License-Identifier: GPL-3.0-or-later
// What the style makes of plain controls: number boxes, lists, the strip of check boxes, facets.
#include "models/tables/tablemodel.h"
#include "models/tables/views.h"
#include "views/facetpanel.h"
#include "views/style.h"
#include "views/tableview.h"
#include "views/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void show(QWidget& widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

QColor colorAt(QWidget& widget, const QPoint& place)
{
    return widget.grab().toImage().pixelColor(place);
}

// Pixels at the edge in the colour of the focus.
int ringed(QWidget& widget)
{
    const auto seen = widget.grab().toImage();
    const auto primary = widget.property("primary").toBool();
    const auto wanted = primary ? tokens(&widget).text : tokens(&widget).accent;
    auto count = 0;
    for (auto x = 0; x < seen.width(); ++x) {
        for (const auto y : {0, 1, 2, 3, seen.height() - 4, seen.height() - 3, seen.height() - 2, seen.height() - 1}) {
            count += seen.pixelColor(x, y) == wanted ? 1 : 0;
        }
    }
    return count;
}

}

class TestControlLook : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QApplication::setStyle(makeStyle()); }

    void numbersStepByTheChevrons_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void numbersStepByTheChevrons()
    {
        QFETCH(bool, dark);
        QApplication::setPalette(themePalette(dark));
        QSpinBox box;
        box.setRange(1, 9);
        box.setValue(5);
        show(box);
        QLineEdit line;
        QCOMPARE(box.sizeHint().height(), line.sizeHint().height());
        const QPoint up(box.width() - 8, box.height() / 4);
        QTest::mouseClick(&box, Qt::LeftButton, {}, up);
        QCOMPARE(box.value(), 6);
        QTest::mouseClick(&box, Qt::LeftButton, {}, {up.x(), box.height() * 3 / 4});
        QTest::mouseClick(&box, Qt::LeftButton, {}, {up.x(), box.height() * 3 / 4});
        QCOMPARE(box.value(), 4);
        box.setLayoutDirection(Qt::RightToLeft);
        QTest::mouseClick(&box, Qt::LeftButton, {}, {8, up.y()});
        QCOMPARE(box.value(), 5);
    }

    void whatIsChosenInAListIsTinted_data() { numbersStepByTheChevrons_data(); }

    void whatIsChosenInAListIsTinted()
    {
        QFETCH(bool, dark);
        QApplication::setPalette(themePalette(dark));
        QListWidget list;
        list.addItems({u"one"_s, u"two"_s});
        list.setCurrentRow(1);
        show(list);
        const auto row = list.visualItemRect(list.item(1));
        QVERIFY(row.height() >= scaled(28, &list));
        const auto seen = list.viewport()->grab().toImage();
        const auto& colors = tokens(&list);
        QCOMPARE(seen.pixelColor(row.left() + 1, row.center().y()), colors.accent);
        QCOMPARE(seen.pixelColor(row.right() - 3, row.center().y()), colors.selected);
        QComboBox box;
        box.addItems({u"one"_s, u"two"_s});
        show(box);
        QVERIFY(!box.itemDelegate()->inherits("QItemDelegate"));
    }

    void belowTheLastRowTheCheckBoxesEnd_data() { numbersStepByTheChevrons_data(); }

    void belowTheLastRowTheCheckBoxesEnd()
    {
        QFETCH(bool, dark);
        QApplication::setPalette(themePalette(dark));
        TableModel model(findView("findings")->columns);
        TableView view;
        view.setModel(&model);
        view.setCheckable(true);
        view.resize(400, 300);
        show(view);
        auto* strip = view.verticalHeader();
        QVERIFY(strip->isVisible());
        QCOMPARE(colorAt(*strip->viewport(), {strip->width() / 2, strip->height() / 2}), tokens(&view).surface);
    }

    void everyControlShowsThatItHasTheFocus_data()
    {
        QTest::addColumn<int>("place");
        const char* names[] = {"button", "primary button", "tool button", "check box", "radio button", "box of choices",
            "number", "date", "line", "list", "table"};
        for (auto place = 0; place < static_cast<int>(std::size(names)); ++place) {
            QTest::newRow(names[place]) << place;
        }
    }

    void everyControlShowsThatItHasTheFocus()
    {
        QFETCH(int, place);
        QApplication::setPalette(themePalette(true));
        TableModel model(findView("findings")->columns);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* primary = new QPushButton(u"two"_s);
        setPrimary(primary);
        auto* choices = new QComboBox;
        choices->addItem(u"one"_s);
        auto* list = new QListWidget;
        list->addItems({u"one"_s, u"two"_s});
        auto* tool = new QToolButton;
        tool->setFocusPolicy(Qt::StrongFocus);
        auto* date = new QDateEdit;
        date->setCalendarPopup(true);
        auto* table = new TableView;
        table->setModel(&model);
        const QWidgetList controls {new QPushButton(u"one"_s), primary, tool, new QCheckBox(u"three"_s),
            new QRadioButton(u"four"_s), choices, new QSpinBox, date, new QLineEdit, list, table};
        auto* before = new QLineEdit;
        layout->addWidget(before);
        layout->addWidget(controls[place]);
        show(window);
        before->setFocus();
        auto* seen = controls[place] == table ? table->viewport() : controls[place];
        QCOMPARE(ringed(*seen), 0);
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(controls[place]->hasFocus());
        QTRY_VERIFY(ringed(*seen) > 20);
    }

    void theTabKeyGoesFromATitleToItsValues()
    {
        FacetPanel panel(findView("nodes")->columns, {u"platform"_s, u"region"_s});
        panel.setFacets(
            {{u"platform"_s, {{.text = "Ubuntu", .count = 1}}}, {u"region"_s, {{.text = "eu-west-1", .count = 1}}}});
        panel.setFacets({{u"platform"_s, {{.text = "Ubuntu", .count = 1}, {.text = "macOS", .count = 1}}},
            {u"region"_s, {{.text = "eu-west-1", .count = 1}}}});
        show(panel);
        panel.activateWindow();
        QStringList names;
        for (auto step = 0; step < 5; ++step) {
            QTest::keyClick(QApplication::focusWidget() == nullptr ? &panel : QApplication::focusWidget(), Qt::Key_Tab);
            names << QApplication::focusWidget()->accessibleName().section(u',', 0, 0);
        }
        const QStringList wanted {u"Platform filter"_s, u"Ubuntu"_s, u"macOS"_s, u"Region filter"_s, u"eu-west-1"_s};
        const auto from = names.indexOf(wanted.first());
        QVERIFY2(from >= 0, qPrintable(names.join(u'|')));
        QCOMPARE(names.mid(from) + names.mid(0, from), wanted);
    }

    void facetsTakeTheRoomOfTheirWords()
    {
        QApplication::setPalette(themePalette(false));
        QWidget window;
        window.resize(1600, 600);
        FacetPanel panel(findView("nodes")->columns, {u"platform"_s}, &window);
        show(window);
        panel.setFacets({{u"platform"_s, {{.text = "Ubuntu", .count = 1}}}});
        const auto narrow = panel.sizeHint().width();
        QCOMPARE(narrow, scaled(206, &panel));
        panel.setFacets({{u"platform"_s, {{.text = "Microsoft Windows Server 2019", .count = 1}}}});
        QTRY_VERIFY(panel.sizeHint().width() > narrow);
        const auto wide = panel.sizeHint().width();
        QVERIFY(wide <= scaled(280, &panel));
        panel.setFacets({{u"platform"_s, {{.text = "Ubuntu", .count = 1}}}});
        QCoreApplication::processEvents();
        QCOMPARE(panel.sizeHint().width(), wide);
        window.resize(1000, 600);
        QCOMPARE(panel.sizeHint().width(), narrow);
    }
};

QTEST_MAIN(TestControlLook)
#include "tst_controllook.moc"
