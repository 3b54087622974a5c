// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerydata.h"
#include "views/findingspage.h"
#include "views/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Keys = QList<qint64>;

void fill(TablePage& page, const TablePointer& table)
{
    page.setRows(table, select(*table, page.filter(), page.order()));
}

TableView* listOf(const QWidget& page)
{
    return page.findChild<TableView*>();
}

// A findings page with all rows of the table, as on screen, the list focused and its first row current.
struct Triage
{
    FindingsPage page;
    QSignalSpy decided {&page, &FindingsPage::decided};

    explicit Triage(int rows = 12)
    {
        page.resize(1000, 700);
        page.setFilter({});
        page.setOrder({});
        fill(page, madeUpFindings(rows));
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.focusTable();
        listOf(page)->moveToRow(0);
    }

    void press(std::initializer_list<Qt::Key> keys, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (const auto key : keys) {
            QTest::keyClick(listOf(page), key, modifiers);
        }
    }

    void type(const QString& text, Qt::Key end, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), end, modifiers);
    }
};

} // namespace

class TestFindingsPage : public QObject
{
    Q_OBJECT

private slots:

    void movingKeepsWhatIsChecked()
    {
        Triage triage;
        triage.press({Qt::Key_J, Qt::Key_X, Qt::Key_J, Qt::Key_Space, Qt::Key_Down, Qt::Key_K, Qt::Key_K, Qt::Key_K});
        QCOMPARE(triage.page.currentKey(), qint64 {1});
        QCOMPARE(triage.page.selectedKeys(), (Keys {2, 3}));
        triage.press({Qt::Key_Escape});
        QCOMPARE(triage.page.selectedKeys(), (Keys {1})); // the current one
    }

    void shiftExtends()
    {
        Triage triage;
        triage.press({Qt::Key_J}, Qt::NoModifier);
        triage.press({Qt::Key_J, Qt::Key_J}, Qt::ShiftModifier);
        QCOMPARE(triage.page.selectedKeys(), (Keys {2, 3, 4}));
    }

    void controlASelectsAllShown()
    {
        Triage triage;
        triage.press({Qt::Key_A}, Qt::ControlModifier);
        QCOMPARE(triage.page.selectedKeys().size(), 12);
    }

    void resolvingTakesANoteAndGoesOn()
    {
        Triage triage;
        triage.press({Qt::Key_E});
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        triage.type(u"reimaged"_s, Qt::Key_Return);
        QCOMPARE(triage.decided.count(), 1);
        const auto call = triage.decided.takeFirst();
        QCOMPARE(call[0].value<Keys>(), (Keys {1}));
        QCOMPARE(call[1].value<WorkflowStatus>(), WorkflowStatus::Resolved);
        QCOMPARE(call[2].toString(), u"reimaged"_s);
        QCOMPARE(triage.page.currentKey(), qint64 {2});
        QVERIFY(listOf(triage.page)->hasFocus());
    }

    void controlEnterResolvesWithoutANote()
    {
        Triage triage;
        triage.press({Qt::Key_E});
        triage.type(u"half a thought"_s, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(triage.decided.count(), 1);
        QCOMPARE(triage.decided.first()[2].toString(), QString());
    }

    void escapeLeavesTheNoteLine()
    {
        Triage triage;
        triage.press({Qt::Key_E});
        triage.type(u"e"_s, Qt::Key_Escape);
        QCOMPARE(triage.decided.count(), 0);
        QVERIFY(listOf(triage.page)->hasFocus());
        QCOMPARE(triage.page.currentKey(), qint64 {1});
    }

    void aSuppressionNeedsAReasonAndEnds()
    {
        Triage triage;
        triage.press({Qt::Key_S});
        triage.type({}, Qt::Key_Return);
        QCOMPARE(triage.decided.count(), 0);
        triage.type(u"accepted until the migration"_s, Qt::Key_Return);
        QCOMPARE(triage.decided.count(), 1);
        QCOMPARE(triage.decided.first()[1].value<WorkflowStatus>(), WorkflowStatus::Suppressed);
        QCOMPARE(triage.decided.first()[3].toInt(), 90);
    }

    void neverMustBeChosen()
    {
        Triage triage;
        triage.press({Qt::Key_S});
        auto* days = triage.page.findChild<QComboBox*>();
        QVERIFY(days->isVisible());
        days->setCurrentIndex(days->count() - 1);
        triage.type(u"reason"_s, Qt::Key_Return);
        QCOMPARE(triage.decided.first()[3].toInt(), 0);
    }

    void notifiedActsAtOnceOnAllChecked()
    {
        Triage triage;
        triage.press({Qt::Key_X, Qt::Key_J, Qt::Key_X, Qt::Key_N});
        QCOMPARE(triage.decided.count(), 1);
        QCOMPARE(triage.decided.first()[0].value<Keys>(), (Keys {1, 2}));
        QCOMPARE(triage.page.currentKey(), qint64 {3});
        QCOMPARE(listOf(triage.page)->checkedCount(), 0);
    }

    void aResolvedOneIsReopened()
    {
        Triage triage;
        triage.page.setCurrentKey(11); // the made-up resolved one
        triage.press({Qt::Key_E});
        QCOMPARE(triage.decided.count(), 1);
        QCOMPARE(triage.decided.first()[1].value<WorkflowStatus>(), WorkflowStatus::New);
    }

    void theNextRowIsMetInNewRows()
    {
        Triage triage;
        triage.press({Qt::Key_J, Qt::Key_N}); // key 2
        QCOMPARE(triage.page.currentKey(), qint64 {3});
        const auto table = madeUpFindings(12);
        Rows rest;
        for (std::uint32_t row = 0; row < 12; ++row) {
            if (row != 1) {
                rest.push_back(row);
            }
        }
        triage.page.setRows(table, std::make_shared<const Rows>(rest));
        QCOMPARE(triage.page.currentKey(), qint64 {3});
    }

    void otherKeysAskTheirThings()
    {
        Triage triage;
        QSignalSpy noted(&triage.page, &FindingsPage::noted);
        QSignalSpy link(&triage.page, &FindingsPage::linkRequested);
        QSignalSpy arns(&triage.page, &FindingsPage::copyArnsRequested);
        QSignalSpy opened(&triage.page, &TablePage::opened);
        triage.press({Qt::Key_O, Qt::Key_C, Qt::Key_Return, Qt::Key_M});
        triage.type(u"ask ana"_s, Qt::Key_Return);
        QCOMPARE(link.count(), 1);
        QCOMPARE(arns.count(), 1);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(noted.count(), 1);
        QCOMPARE(noted.first()[1].toString(), u"ask ana"_s);
        QTest::keyClick(listOf(triage.page), '/');
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    }

    void lettersInTheFilterAreText()
    {
        Triage triage;
        triage.page.focusFilter();
        triage.type(u"ensx"_s, Qt::Key_End);
        QCOMPARE(triage.decided.count(), 0);
        QCOMPARE(triage.page.filter().text, std::string("ensx"));
    }

    void singleKeysCanBeOff()
    {
        Triage triage;
        triage.page.setSingleKeys(false);
        triage.press({Qt::Key_N, Qt::Key_J, Qt::Key_X});
        QCOMPARE(triage.decided.count(), 0);
        QCOMPARE(triage.page.currentKey(), qint64 {1});
        triage.press({Qt::Key_Down, Qt::Key_Space});
        QCOMPARE(triage.page.selectedKeys(), (Keys {2}));
    }

    void theUserKeepsTheirPlace()
    {
        Triage triage(60);
        triage.page.setCurrentKey(30);
        triage.press({Qt::Key_X, Qt::Key_J, Qt::Key_X});
        const auto table = madeUpFindings(60);
        auto rows = std::make_shared<Rows>();
        for (std::uint32_t row = 60; row > 0; --row) {
            rows->push_back(row - 1);
        }
        QSignalSpy current(&triage.page, &TablePage::currentChanged);
        const auto* list = listOf(triage.page);
        const auto before = list->visualRect(list->currentIndex()).y();
        triage.page.setRows(table, rows);
        QCOMPARE(triage.page.currentKey(), qint64 {31});
        auto kept = triage.page.selectedKeys();
        std::ranges::sort(kept);
        QCOMPARE(kept, (Keys {30, 31}));
        QCOMPARE(list->visualRect(list->currentIndex()).y(), before);
        QCOMPARE(current.count(), 0);
        QVERIFY(list->hasFocus());
    }
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
