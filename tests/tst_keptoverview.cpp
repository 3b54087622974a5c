// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keptoverview.h"
#include "tests/fleetfixture.h"

#include <QTest>

namespace {

constexpr auto a = "i-0000000000000000a";
constexpr auto b = "i-0000000000000000b";
constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;

Moment momentAt(Instant now)
{
    Moment moment;
    moment.now = now;
    return moment;
}

// Two nodes, a finding, reports on several days.
void fill(FleetFixture& fixture)
{
    for (int ago = 9; ago >= 1; --ago) {
        fixture.import({facts::summary(a, today - ago * day, ago % 3), facts::machine(a, today - ago * day),
            facts::association(b, today - ago * day, "x", ago % 2 == 0)});
    }
    fixture.import({facts::finding(a, today - 2 * day, 1), facts::finding(b, today - 20 * day, 2)});
}

KeptOverview keptOf(FleetFixture& fixture, Instant now = today, const Overview* before = nullptr)
{
    auto counted = loadCountedFleet(fixture.database(), momentAt(now), before);
    return {std::move(counted.overview), std::move(counted.fleet)};
}

}

class TestKeptOverview : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void damagedBytesAreNothing();
    void holdsUntilSomethingChanges();
    void holdsUntilANodeBecomesStale();
    void holdsUntilASuppressionRunsOut();
    void theKnownPastIsWhatReadingGives();
    void theListOfNodesIsThatOfTheView();
};

void TestKeptOverview::comesBackAsItWas()
{
    FleetFixture fixture;
    fill(fixture);
    auto kept = keptOf(fixture);
    kept.overview.doubts = {{Doubt::Stale, 3}, {Doubt::NotInNewestRound, 1}};
    const auto again = unpacked(packed(kept));
    QVERIFY(again);
    QCOMPARE(packed(*again), packed(kept));
    QVERIFY(again->overview.doubts == kept.overview.doubts);
    QCOMPARE(again->overview.history.size(), kept.overview.history.size());
    QCOMPARE(again->overview.nodes, 2);
    QCOMPARE(again->fleet->nodes.size(), 2U);
    QCOMPARE(again->fleet->nodes.front().node, std::string(a));
}

void TestKeptOverview::damagedBytesAreNothing()
{
    FleetFixture fixture;
    fill(fixture);
    const auto bytes = packed(keptOf(fixture));
    QVERIFY(!unpacked(QByteArray()));
    QVERIFY(!unpacked(bytes.chopped(1)));
    QVERIFY(!unpacked(bytes + 'x'));
    for (qsizetype at = 0; at < bytes.size(); at += 7) {
        auto damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        QVERIFY2(!unpacked(damaged), QByteArray::number(at).constData());
    }
}

void TestKeptOverview::holdsUntilSomethingChanges()
{
    FleetFixture fixture;
    fill(fixture);
    auto kept = keptOf(fixture);
    QVERIFY(holds(kept, fixture.database(), momentAt(today)));
    QVERIFY(!holds(kept, fixture.database(), momentAt(today - 1)));
    auto moment = momentAt(today);
    moment.freshDays = 31;
    QVERIFY(!holds(kept, fixture.database(), moment));
    moment = momentAt(today);
    moment.asOf = today;
    QVERIFY(!holds(kept, fixture.database(), moment));
    const auto keys = fixture.store().findingKeys(facts::finding(a, today - 2 * day, 1).id);
    static_cast<void>(fixture.store().exchangeDecisions(
        std::vector<DecidedFinding> {{keys.front(), Decision {.status = WorkflowStatus::Resolved, .at = today}}}));
    QVERIFY(!holds(kept, fixture.database(), momentAt(today)));
    kept = keptOf(fixture);
    QVERIFY(holds(kept, fixture.database(), momentAt(today)));
    fixture.import({facts::summary(b, today - 40 * day, 1)});
    QVERIFY(!holds(kept, fixture.database(), momentAt(today)));
}

void TestKeptOverview::holdsUntilANodeBecomesStale()
{
    FleetFixture fixture;
    fill(fixture);
    const auto kept = keptOf(fixture);
    const auto until = kept.overview.holdsUntil;
    QCOMPARE(until, today - 20 * day + 30 * day + 1); // the finding's operation
    QVERIFY(holds(kept, fixture.database(), momentAt(until - 1)));
    QVERIFY(!holds(kept, fixture.database(), momentAt(until)));
    const auto counted = kept.overview.moment.now;
    QVERIFY(mayStand(kept, fixture.database(), momentAt(counted + microsPerDay - 1)));
    QVERIFY(!mayStand(kept, fixture.database(), momentAt(counted + microsPerDay)));
    const auto neverScanned = [](const Overview& overview) {
        const auto found = std::ranges::find(overview.causes, Cause::NeverScanned, &CauseCount::cause);
        return found == overview.causes.end() ? 0 : found->nodes;
    };
    QCOMPARE(neverScanned(keptOf(fixture, until - 1).overview), neverScanned(kept.overview));
    QCOMPARE(neverScanned(keptOf(fixture, until).overview), neverScanned(kept.overview) + 1);
}

void TestKeptOverview::holdsUntilASuppressionRunsOut()
{
    FleetFixture fixture;
    fill(fixture);
    const auto keys = fixture.store().findingKeys(facts::finding(a, today - 2 * day, 1).id);
    static_cast<void>(fixture.store().exchangeDecisions(std::vector<DecidedFinding> {{keys.front(),
        Decision {
            .status = WorkflowStatus::Suppressed, .note = "n", .author = "a", .at = today, .expires = today + day}}}));
    const auto kept = keptOf(fixture);
    QCOMPARE(kept.overview.suppressedFindings, 1);
    QVERIFY(holds(kept, fixture.database(), momentAt(today + day - 1)));
    QVERIFY(!holds(kept, fixture.database(), momentAt(today + day)));
    QCOMPARE(keptOf(fixture, today + day).overview.suppressedFindings, 0);
}

void TestKeptOverview::theKnownPastIsWhatReadingGives()
{
    FleetFixture fixture;
    fill(fixture);
    auto before = keptOf(fixture).overview;
    const auto same = [&] { return packed(keptOf(fixture, today, &before)) == packed(keptOf(fixture)); };
    QVERIFY(same());
    for (auto& point : before.history) { // nobody reads what is known
        point.missing = 77;
    }
    QCOMPARE(keptOf(fixture, today, &before).overview.history.front().missing, 77);
    QVERIFY(keptOf(fixture, today, &before).overview.history.back().missing != 77);
    fixture.import({facts::summary(b, today - 8 * day, 5)}); // late
    QVERIFY(same());
    before = keptOf(fixture).overview;
    const auto keys = fixture.store().findingKeys(facts::finding(b, today - 20 * day, 2).id);
    static_cast<void>(fixture.store().exchangeDecisions(
        std::vector<DecidedFinding> {{keys.front(), Decision {.status = WorkflowStatus::Resolved, .at = today}}}));
    QVERIFY(same());
    before = keptOf(fixture).overview;
    QVERIFY(fixture.store().undoImport(1, {}).done == false || same());
    QVERIFY(same());
}

void TestKeptOverview::theListOfNodesIsThatOfTheView()
{
    FleetFixture fixture;
    fill(fixture);
    const auto again = unpacked(packed(keptOf(fixture)));
    const auto kept = nodesTable(fixture.database(), again->fleet->nodes);
    const auto shown = findView("nodes")->load(fixture.database(), momentAt(today), {});
    QCOMPARE(kept->rowCount(), shown->rowCount());
    for (std::size_t column = 0; column < shown->specs().size(); ++column) {
        if (!shown->specs()[column].shown) {
            continue;
        }
        for (std::size_t row = 0; row < shown->rowCount(); ++row) {
            QCOMPARE(kept->key(row), shown->key(row));
            QCOMPARE(dataText(*kept, row, column), dataText(*shown, row, column));
        }
    }
}

QTEST_GUILESS_MAIN(TestKeptOverview)
#include "tst_keptoverview.moc"
