// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupedpage.h"

#include <algorithm>
#include <random>
#include <set>

// What is checked and where the user is in a table of groups.
class TestGroupChecks : public QObject
{
    Q_OBJECT

private slots:

    void aCheckedHeaderChecksItsRows()
    {
        const Grouped grouped;
        const auto keys = grouped.keysOf(0);
        grouped.press({Qt::Key_X});
        QCOMPARE(grouped.page.selectedKeys(), keys);
        grouped.press({Qt::Key_Right});
        QCOMPARE(grouped.list->checkedCount(), static_cast<int>(keys.size()));
        QVERIFY(grouped.list->selectionModel()->isSelected(grouped.model().index(1, 0)));
        grouped.press({Qt::Key_Down, Qt::Key_X}); // all but one
        QCOMPARE(grouped.page.selectedKeys(), keys.mid(1));
        QVERIFY(!grouped.list->selectionModel()->isSelected(grouped.model().index(0, 0)));
        QVERIFY(grouped.list->groups().isPartlyChosen(0));
        grouped.press({Qt::Key_X});
        QVERIFY(grouped.list->selectionModel()->isSelected(grouped.model().index(0, 0)));
    }

    void whatIsCheckedInAClosedGroupStaysSo()
    {
        Grouped grouped;
        const auto keys = grouped.keysOf(0);
        grouped.press({Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_X});
        grouped.list->groups().toggle(0);
        QCOMPARE(grouped.page.selectedKeys(), keys.mid(1, 1));
        QVERIFY(grouped.list->groups().isPartlyChosen(0));
        grouped.fill(); // as after a reload
        QCOMPARE(grouped.page.selectedKeys(), keys.mid(1, 1));
        grouped.page.setAllExpanded(true);
        QCOMPARE(grouped.page.selectedKeys(), keys.mid(1, 1));
        QVERIFY(grouped.list->selectionModel()->isSelected(grouped.model().index(2, 0)));
        grouped.page.setAllExpanded(false);
        QCOMPARE(grouped.page.selectedKeys(), keys.mid(1, 1));
        grouped.press({Qt::Key_Escape});
        QCOMPARE(grouped.list->checkedCount(), 0);
    }

    void allIsAllRows()
    {
        const Grouped grouped;
        QTest::keyClick(grouped.list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(grouped.page.selectedCount(), 24);
        QCOMPARE(grouped.page.snapshot().rows->size(), std::size_t {24}); // exports are those of the flat rows
    }

    // Against a set of keys: what the user does with the keyboard, in any order.
    void checksAreThoseOfANaiveSet()
    {
        for (unsigned seed = 0; seed < 30; ++seed) {
            std::mt19937 random(seed);
            Grouped grouped(u"account"_s, 18);
            std::set<qint64> expected;
            for (int step = 0; step < 40; ++step) {
                const auto line = static_cast<int>(random() % static_cast<unsigned>(grouped.model().rowCount()));
                const auto keys = grouped.keysOf(line);
                switch (random() % 5) {
                case 0:
                    grouped.list->groups().toggle(line);
                    break;
                case 1:
                    grouped.page.setAllExpanded(random() % 2 == 0);
                    break;
                case 2:
                    grouped.fill(select(*grouped.table, {}, {.column = "updated", .descending = random() % 2 == 0}));
                    break;
                default: {
                    const bool on = !std::ranges::all_of(keys, [&](qint64 key) { return expected.contains(key); });
                    grouped.list->toggleRow(line);
                    for (const auto key : keys) {
                        on ? static_cast<void>(expected.insert(key)) : static_cast<void>(expected.erase(key));
                    }
                }
                }
                QCOMPARE(grouped.list->checkedCount(), static_cast<int>(expected.size()));
                if (!expected.empty()) {
                    auto chosen = grouped.page.selectedKeys();
                    std::ranges::sort(chosen);
                    QCOMPARE(chosen, Keys(expected.begin(), expected.end()));
                }
            }
        }
    }

    void theUserKeepsTheirPlace()
    {
        Grouped grouped;
        grouped.press({Qt::Key_Right, Qt::Key_Down, Qt::Key_Down});
        const auto key = grouped.page.currentKey();
        grouped.page.setOrder({.column = "updated", .descending = true});
        grouped.fill();
        QCOMPARE(grouped.page.currentKey(), key);
        QVERIFY(!grouped.model().isHeader(grouped.list->currentIndex().row()));
        grouped.page.setGrouping({});
        grouped.fill();
        QCOMPARE(grouped.page.currentKey(), key);
        QCOMPARE(grouped.model().rowCount(), 24);
    }

    void aRowInAClosedGroupIsShown()
    {
        Grouped grouped;
        const auto keys = grouped.keysOf(0);
        grouped.page.setCurrentKey(keys.last());
        QCOMPARE(grouped.page.currentKey(), keys.last());
        QVERIFY(!grouped.model().isHeader(grouped.list->currentIndex().row()));
    }
};

QTEST_MAIN(TestGroupChecks)
#include "tst_groupchecks.moc"
