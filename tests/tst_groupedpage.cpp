// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupedpage.h"
#include "models/tables/seenkeys.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <set>

class TestGroupedPage : public QObject
{
    Q_OBJECT

private slots:

    void rightAndLeftOpenAndClose()
    {
        const Grouped grouped;
        const auto collapsed = grouped.model().rowCount();
        const auto below = static_cast<int>(grouped.keysOf(0).size());
        QVERIFY(grouped.model().isHeader(0) && below > 1);
        grouped.press({Qt::Key_Right});
        QCOMPARE(grouped.model().rowCount(), collapsed + below);
        grouped.press({Qt::Key_Right});
        QCOMPARE(grouped.list->currentIndex().row(), 1);
        grouped.press({Qt::Key_Down});
        while (grouped.list->currentIndex().row() != 0) {
            grouped.press({Qt::Key_Left});
        }
        QCOMPARE(grouped.model().rowCount(), collapsed + below);
        grouped.press({Qt::Key_Left});
        QCOMPARE(grouped.model().rowCount(), collapsed);
        grouped.press({Qt::Key_Return});
        QCOMPARE(grouped.model().rowCount(), collapsed + below);
    }

    void aClickOnTheMarkOpens()
    {
        const Grouped grouped;
        const auto collapsed = grouped.model().rowCount();
        const auto cell = grouped.list->visualRect(grouped.model().index(0, grouped.model().labelColumn()));
        QTest::mouseClick(grouped.list->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(grouped.model().rowCount(), collapsed);
        QTest::mouseClick(grouped.list->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(18, cell.height() / 2));
        QVERIFY(grouped.model().rowCount() > collapsed);
        QTest::mouseDClick(grouped.list->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(grouped.model().rowCount(), collapsed);
    }

    void aCollapsedHeaderIsLookedAtWithAllItsRows()
    {
        const Grouped grouped;
        const auto rows = grouped.keysOf(0);
        const auto looked = grouped.page.currentKeys();
        QCOMPARE(Keys(looked.begin(), looked.end()), rows);
        grouped.press({Qt::Key_Right});
        QCOMPARE(grouped.page.currentKeys(), std::vector {static_cast<std::int64_t>(grouped.page.currentKey())});
        grouped.press({Qt::Key_Down});
        QCOMPARE(grouped.page.currentKeys(), std::vector {static_cast<std::int64_t>(grouped.page.currentKey())});
    }

    void aDecisionOnAHeaderIsAboutAllItsRows()
    {
        Grouped grouped;
        const auto keys = grouped.keysOf(0);
        QCOMPARE(grouped.page.selectedKeys(), keys);
        QCOMPARE(grouped.page.selectedCount(), static_cast<int>(keys.size()));
        QCOMPARE(grouped.page.selection().rows->size(), static_cast<std::size_t>(keys.size())); // copied, exported
        QSignalSpy menu(&grouped.page, &TablePage::contextMenuRequested);
        QTest::keyClick(grouped.list, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(menu.count(), 1);
        grouped.press({Qt::Key_E});
        auto* note = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(note != nullptr && note->accessibleName().contains(QString::number(keys.size())));
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(grouped.decided.count(), 1);
        QCOMPARE(grouped.decided.first()[0].value<Keys>(), keys);
        QVERIFY(!keys.contains(grouped.page.currentKey())); // goes on
    }

    void notifiedSaysTheNumberOfAGroupBefore()
    {
        const Grouped grouped;
        grouped.press({Qt::Key_N});
        QCOMPARE(grouped.decided.count(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(grouped.decided.count(), 1);
    }

    void theQueueHasOneRowForEachNodeAndProduct()
    {
        const Grouped grouped(u"queue"_s, 200);
        const auto& model = grouped.model();
        const auto node = static_cast<std::size_t>(grouped.table->indexOf("node"));
        const auto product = static_cast<std::size_t>(grouped.table->indexOf("product"));
        std::set<std::pair<std::string, std::string>> pairs;
        auto alone = 0;
        for (std::size_t row = 0; row < grouped.table->rowCount(); ++row) {
            if (grouped.table->column(node).value(row) == Column::absent) {
                ++alone;
            } else {
                pairs.insert({dataText(*grouped.table, row, node), dataText(*grouped.table, row, product)});
            }
        }
        QCOMPARE(model.rowCount(), static_cast<int>(pairs.size()) + alone);
    }

    void theChoiceIsKeptWithTheLayout()
    {
        FindingsPage page;
        QSignalSpy changed(&page, &TablePage::layoutChanged);
        QSignalSpy asked(&page, &TablePage::queryChanged);
        page.setGrouping(u"account"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(asked.count(), 1);
        FindingsPage other;
        QCOMPARE(other.grouping().columns, (std::vector<std::string> {"node", "product"})); // the queue
        other.restoreLayout(page.saveLayout());
        QCOMPARE(other.grouping(), (GroupBy {.columns = {"account"}}));
        page.setGrouping({});
        other.restoreLayout(page.saveLayout());
        QCOMPARE(other.grouping(), GroupBy {});
        QMenu menu;
        page.fillGroupMenu(menu);
        QVERIFY(menu.actions().size() > 5);
        menu.actions().last()->trigger();
        QVERIFY(!page.grouping().columns.empty());
    }

    void whatIsOpenIsCounted()
    {
        Grouped grouped;
        const auto status = static_cast<std::size_t>(grouped.table->indexOf("status"));
        auto open = 0;
        for (std::size_t row = 0; row < grouped.table->rowCount(); ++row) {
            const auto value = grouped.table->column(status).value(row);
            open +=
                value == static_cast<int>(WorkflowStatus::New) || value == static_cast<int>(WorkflowStatus::Notified);
        }
        const auto labels = grouped.page.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->text().endsWith(u"%1 left"_s.arg(open)); }));
    }

    void unseenRowsAreSaidToBe()
    {
        Grouped grouped;
        const auto seen = std::make_shared<SeenKeys>();
        grouped.page.setSeen(seen);
        const auto spoken = [&](int line) {
            return grouped.model().index(line, grouped.model().labelColumn()).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(spoken(0).endsWith(u"unseen"_s));
        for (const auto key : grouped.keysOf(0)) {
            seen->mark(key, now());
        }
        grouped.page.refreshSeen();
        QVERIFY(!spoken(0).contains(u"unseen"_s));
        QVERIFY(spoken(1).endsWith(u"unseen"_s));
    }
};

QTEST_MAIN(TestGroupedPage)
#include "tst_groupedpage.moc"
