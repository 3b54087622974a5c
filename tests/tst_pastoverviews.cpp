// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keptoverview.h"
#include "models/tables/overviewhistory.h"
#include "models/tables/pastoverviews.h"
#include "tests/fleetfixture.h"

#include <QTest>

#include <random>
#include <set>

namespace {

constexpr auto a = "i-0000000000000000a";
constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;

Moment daysAgo(int days)
{
    Moment moment;
    moment.now = today;
    moment.asOf = today - days * day;
    return moment;
}

// A report on each of the last 40 days.
void fill(FleetFixture& fixture)
{
    for (int ago = 40; ago >= 1; --ago) {
        fixture.import({facts::summary(a, today - ago * day, ago % 3)});
    }
    fixture.import({facts::finding(a, today - 12 * day, 1)});
}

Overview counted(FleetFixture& fixture, const Moment& moment, const PastOverviews& past)
{
    const auto before = past.history();
    return loadCountedFleet(fixture.database(), moment, before.get()).overview;
}

QByteArray bytes(const Overview& overview)
{
    return packed({.overview = overview, .fleet = {}});
}

}

// What was counted of the past is shown again, and what is shown is always what counting gives.
class TestPastOverviews : public QObject
{
    Q_OBJECT

private slots:
    void theSameMomentIsCountedOnce();
    void thePresentIsCountedEachTime();
    void reportsThatComeMakeItUntrue();
    void aDecisionOfTodayDoesNot();
    void historiesAddUp();
    void whatIsKnownOfAHistoryIsItsEnd();
    void daysOfReportsAreThoseOfTheMoment();
};

void TestPastOverviews::theSameMomentIsCountedOnce()
{
    FleetFixture fixture;
    fill(fixture);
    PastOverviews past;
    QVERIFY(!past.find(fixture.database(), daysAgo(5)));
    auto known = counted(fixture, daysAgo(5), past);
    known.accounts = 77; // nobody counts what is known
    past.keep(known);
    QCOMPARE(past.find(fixture.database(), daysAgo(5))->accounts, 77);
    QVERIFY(!past.find(fixture.database(), daysAgo(6)));
    auto fresher = daysAgo(5);
    fresher.freshDays = 3;
    QVERIFY(!past.find(fixture.database(), fresher));
    auto compared = daysAgo(5);
    compared.from = today - 9 * day;
    QVERIFY(!past.find(fixture.database(), compared));
}

void TestPastOverviews::thePresentIsCountedEachTime()
{
    FleetFixture fixture;
    fill(fixture);
    PastOverviews past;
    Moment present;
    present.now = today;
    past.keep(counted(fixture, present, past));
    QVERIFY(!past.find(fixture.database(), present));
    QVERIFY(past.history());
}

void TestPastOverviews::reportsThatComeMakeItUntrue()
{
    FleetFixture fixture;
    fill(fixture);
    PastOverviews past;
    past.keep(counted(fixture, daysAgo(5), past));
    QVERIFY(past.find(fixture.database(), daysAgo(5)));
    fixture.import({facts::summary("i-0000000000000000c", today - 6 * day, 4)}); // late
    QVERIFY(!past.find(fixture.database(), daysAgo(5)));
    const auto again = counted(fixture, daysAgo(5), past);
    QCOMPARE(bytes(again), bytes(counted(fixture, daysAgo(5), PastOverviews())));
    past.keep(again);
    QCOMPARE(past.find(fixture.database(), daysAgo(5))->nodes, 2);
}

void TestPastOverviews::aDecisionOfTodayDoesNot()
{
    FleetFixture fixture;
    fill(fixture);
    PastOverviews past;
    past.keep(counted(fixture, daysAgo(5), past));
    const auto keys = fixture.store().findingKeys(facts::finding(a, today - 12 * day, 1).id);
    static_cast<void>(fixture.store().exchangeDecisions(
        std::vector<DecidedFinding> {{keys.front(), Decision {.status = WorkflowStatus::Resolved, .at = today}}}));
    QVERIFY(past.find(fixture.database(), daysAgo(5)));
    const auto now = counted(fixture, daysAgo(5), PastOverviews());
    QCOMPARE(past.find(fixture.database(), daysAgo(5))->openFindings.number, now.openFindings.number);
}

// Each moment knows the 14 days before it; together they know all, and tell what reading tells.
void TestPastOverviews::historiesAddUp()
{
    FleetFixture fixture;
    fill(fixture);
    PastOverviews past;
    for (const int days : {2, 20, 11, 30, 3}) {
        const auto known = counted(fixture, daysAgo(days), past);
        QCOMPARE(bytes(known), bytes(counted(fixture, daysAgo(days), PastOverviews())));
        past.keep(known);
    }
    const auto history = past.history()->history;
    std::set<Instant> times;
    for (auto point = history.begin(); point != history.end() - 1; ++point) {
        QVERIFY2(times.insert(point->time).second, "a day is there twice");
    }
    QVERIFY(times.size() > 30);
}

// The first look at a moment: the days before it that need no reading, without a gap.
void TestPastOverviews::whatIsKnownOfAHistoryIsItsEnd()
{
    FleetFixture fixture;
    fill(fixture);
    PastOverviews past;
    past.keep(counted(fixture, daysAgo(20), past));
    const auto before = past.history();
    for (const int days : {22, 17, 3}) {
        auto all = counted(fixture, daysAgo(days), past);
        const auto known =
            loadCountedFleet(fixture.database(), daysAgo(days), before.get(), nullptr, HistoryDepth::Known).overview;
        QVERIFY(known.inPart);
        const auto count = known.history.size();
        QCOMPARE(count, days == 22 ? 12U : 1U);
        const auto rest = all.history.end() - static_cast<std::ptrdiff_t>(count);
        QVERIFY(std::equal(known.history.begin(), known.history.end(), rest));
        all.history.erase(all.history.begin(), rest);
        QCOMPARE(bytes(known), bytes(all));
    }
}

void TestPastOverviews::daysOfReportsAreThoseOfTheMoment()
{
    FleetFixture fixture;
    std::mt19937 random(5);
    const auto moment = [&] { return today - static_cast<Instant>(random() % 1200) * day / 24; };
    for (int report = 0; report < 60; ++report) {
        fixture.import({facts::summary(a, moment(), 0)});
    }
    const AllReportDays all(fixture.database());
    int known = 0;
    for (int asked = 0; asked < 300; ++asked) {
        const auto at = moment();
        const ReportDays read(fixture.database(), at);
        const auto newest = read.days.empty() ? at : read.days.back();
        if (const auto days = all.at(at)) {
            ++known;
            QCOMPARE(days->days, read.days);
            QCOMPARE(days->next, read.next);
        } else {
            QCOMPARE(read.next / day, at / day); // more is to come on that day
            QVERIFY(newest <= at);
        }
    }
    QVERIFY(known > 100 && known < 300);
}

QTEST_GUILESS_MAIN(TestPastOverviews)
#include "tst_pastoverviews.moc"
