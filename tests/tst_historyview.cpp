// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/viewfixture.h"

#include "models/tables/importmoments.h"

// The timeline of a node, since when things are as they are, and imports as moments.
class TestHistoryView : public QObject
{
    Q_OBJECT

private slots:
    void aScanSaysWhatItChanged();
    void eventsStandBetweenTheScans();
    void countsAreComparedWhereNoListTells();
    void theFleetHasTheLastMonthUnlessAskedForMore();
    void aPatchIsSeenFirstWhenItWasMissingInAnyState();
    void anImportStandsForTheNewestTimeItToldOf();
};

void TestHistoryView::aScanSaysWhatItChanged()
{
    Fixture fixture;
    fixture.add({patch(web, "KB1", PatchState::Missing, monday), patch(web, "KB2", PatchState::Missing, monday),
        patch(web, "KB3", PatchState::Missing, monday)});
    fixture.add({patch(web, "KB1", PatchState::Installed, tuesday), patch(web, "KB2", PatchState::Failed, tuesday),
        patch(web, "KB4", PatchState::Missing, tuesday)});
    const auto table = fixture.load("history", {.now = wednesday}, {.node = fixture.nodeId(web)});
    QCOMPARE(lines(table, {"time", "kind", "new", "fixed", "vanished", "what"}),
        (QStringList {u"2024-10-04T00:00:00.000Z | Patch report | 3 | 0 | 0 | First report"_s,
            u"2024-10-05T00:00:00.000Z | Patch report | 1 | 1 | 1 | +1 newly non-compliant, −1 fixed, 1 not reported any more"_s}));
    const auto then = fixture.load("history", {.asOf = monday, .now = wednesday}, {.node = fixture.nodeId(web)});
    QCOMPARE(then->rowCount(), 1U);
}

void TestHistoryView::eventsStandBetweenTheScans()
{
    Fixture fixture;
    EventFact event {.node = web, .kind = EventFact::Kind::ApiCall, .subject = "PutComplianceItems"};
    event.actor = "arn:aws:iam::111122223333:user/ops";
    event.at = tuesday;
    fixture.add({patch(web, "KB1", PatchState::Installed, monday), event});
    fixture.add({patch(web, "KB1", PatchState::Installed, wednesday)});
    const auto table = fixture.load("history", {.now = wednesday}, {.node = fixture.nodeId(web)});
    QCOMPARE(lines(table, {"time", "kind", "subject", "actor"}),
        (QStringList {u"2024-10-04T00:00:00.000Z | Patch report |  | "_s,
            u"2024-10-05T00:00:00.000Z | API call | PutComplianceItems | arn:aws:iam::111122223333:user/ops"_s,
            u"2024-10-06T00:00:00.000Z | Patch report |  | "_s}));
}

void TestHistoryView::countsAreComparedWhereNoListTells()
{
    Fixture fixture;
    for (const auto& [time, missing] : {std::pair(monday, 4), std::pair(tuesday, 4), std::pair(wednesday, 1)}) {
        PatchSummaryFact fact {.node = web, .operation = Operation::Scan, .operationEnd = time};
        fact.missing = missing;
        fact.failed = 0;
        fixture.add({fact});
    }
    QCOMPARE(
        lines(fixture.load("history", {.now = wednesday}, {.node = fixture.nodeId(web)}), {"time", "kind", "what"}),
        (QStringList {u"2024-10-04T00:00:00.000Z | Scan | "_s, u"2024-10-05T00:00:00.000Z | Scan | Nothing changed"_s,
            u"2024-10-06T00:00:00.000Z | Scan | 3 fewer non-compliant, by the counts"_s}));
}

void TestHistoryView::theFleetHasTheLastMonthUnlessAskedForMore()
{
    Fixture fixture;
    fixture.add({patch(web, "KB1", PatchState::Installed, monday - 40 * microsPerDay)});
    fixture.add({patch(gone, "KB1", PatchState::Installed, monday)});
    QCOMPARE(lines(fixture.load("history"), {"node"}), (QStringList {QString::fromLatin1(gone)}));
    QCOMPARE(fixture.load("history", {.now = wednesday}, {.node = fixture.nodeId(web)})->rowCount(), 1U);
    const auto longer = Moment {.from = monday - 41 * microsPerDay, .now = wednesday};
    QCOMPARE(fixture.load("history", longer)->rowCount(), 2U);
    QCOMPARE(fixture.load("history", Moment {.from = monday, .now = wednesday})->rowCount(), 0U); // what came after
}

void TestHistoryView::aPatchIsSeenFirstWhenItWasMissingInAnyState()
{
    Fixture fixture;
    fixture.add({patch(web, "KB1", PatchState::Missing, monday), patch(web, "KB2", PatchState::Installed, monday)});
    fixture.add({patch(web, "KB1", PatchState::Failed, tuesday), patch(web, "KB2", PatchState::Failed, tuesday)});
    QCOMPARE(lines(fixture.load("failed"), {"patch", "since", "firstSeen", "days"}),
        (QStringList {u"KB1 | 2024-10-05T00:00:00.000Z | 2024-10-04T00:00:00.000Z | 2"_s,
            u"KB2 | 2024-10-05T00:00:00.000Z | 2024-10-05T00:00:00.000Z | 1"_s}));
}

void TestHistoryView::anImportStandsForTheNewestTimeItToldOf()
{
    Fixture fixture;
    fixture.add({patch(web, "KB1", PatchState::Missing, monday)}, wednesday);
    fixture.add({finding("f-1", "t", Severity::High)}, tuesday);
    const auto moments = loadImportMoments(fixture.store().database());
    QCOMPARE(moments.size(), 2U);
    QCOMPARE(moments[0].moment, tuesday); // findings alone: when they were captured
    QCOMPARE(moments[1].moment, monday);
    QCOMPARE(moments[1].files, 1);
    auto later = finding("f-2", "t", Severity::High);
    later.updated = wednesday;
    fixture.add({patch(web, "KB1", PatchState::Missing, tuesday), later}, wednesday);
    QCOMPARE(loadImportMoments(fixture.store().database()).front().moment, wednesday); // newer than its reports
}

QTEST_GUILESS_MAIN(TestHistoryView)
#include "tst_historyview.moc"
