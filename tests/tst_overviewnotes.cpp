// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/madeupfleet.h"

#include "views/linkbutton.h"
#include "views/overviewnotes.h"
#include "views/overviewpage.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// The line of the overview about how long fixes take and which data is doubtful.
class TestOverviewNotes : public QObject
{
    Q_OBJECT

private slots:
    void notesAskForTheirRows();
};

void TestOverviewNotes::notesAskForTheirRows()
{
    OverviewPage page;
    auto overview = madeUpOverview();
    overview.doubts = {{Doubt::Stale, 4}, {Doubt::NotInNewestRound, 12}};
    page.setOverview(overview);
    page.resize(1040, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto* notes = page.findChild<OverviewNotes*>();
    const auto links = [notes] {
        QStringList names;
        for (const auto* link : notes->findChildren<LinkButton*>()) {
            if (link->isVisibleTo(notes)) {
                names.append(link->accessibleName());
            }
        }
        return names;
    };
    QTRY_COMPARE(links().size(), 2); // how long fixes took is not known yet
    page.setFixTimes(FixTimes {.fixes = 30, .median = 7, .mean = 9.25}, FixTimes {});
    QTRY_COMPARE(links().size(), 3);
    QVERIFY2(
        links().first().contains(u"30"_s) && links().first().contains(u"median 7 d"_s), qPrintable(links().first()));
    page.setFixTimes(FixTimes {}, FixTimes {.fixes = 2, .median = 1, .mean = 1});
    QTRY_VERIFY(links().size() == 3 && links().first().startsWith(u"Fixed findings"_s));
    page.setReady(107);
    QTRY_COMPARE(links().size(), 4);
    QVERIFY2(links().constFirst().startsWith(u"107 finding"_s), qPrintable(links().constFirst()));
    page.setReady(0);
    QTRY_COMPARE(links().size(), 3);
    page.setReady(1);
    QTRY_COMPARE(links().size(), 4);
    QSignalSpy asked(&page, &OverviewPage::rowsRequested);
    for (auto* link : notes->findChildren<LinkButton*>()) {
        if (link->isVisibleTo(notes)) {
            QTest::mouseClick(link, Qt::LeftButton);
        }
    }
    QCOMPARE(asked.size(), 4);
    const auto ready =
        std::ranges::find_if(asked, [](const QList<QVariant>& one) { return one[0].toString() == u"reconcile"_s; });
    QVERIFY(ready != asked.end());
    QVERIFY((*ready)[1].value<Filter>().conditions == (std::vector<Condition> {{.column = "safe", .values = {1}}}));
    asked.erase(ready);
    QCOMPARE(asked[0][0].toString(), u"findings"_s);
    QVERIFY(asked[0][1].value<Filter>().conditions == (std::vector<Condition> {{.column = "daysToFix", .least = 0}}));
    QCOMPARE(asked[2][0].toString(), u"nodes"_s);
    QVERIFY(asked[2][1].value<Filter>() == nodesWithDoubt(Doubt::NotInNewestRound).filter);
}

QTEST_MAIN(TestOverviewNotes)
#include "tst_overviewnotes.moc"
