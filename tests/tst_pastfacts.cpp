// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fleetmemory.h"
#include "models/tables/keptoverview.h"
#include "tests/randomfleet.h"
#include "tests/randomreports.h"
#include "tests/sametables.h"

#include <QTest>

#include <array>
#include <thread>

// The fleet as of a date from what is kept in memory for all dates, compared with what the database tells of it: random
// reports, to which more are added.
class TestPastFacts : public QObject
{
    Q_OBJECT

private slots:
    void fleetsOfRandomReportsAreTheSame_data();
    void fleetsOfRandomReportsAreTheSame();
    void randomFleetsAreTheSame_data();
    void randomFleetsAreTheSame();
    void whoAsksForTheSameFleetSharesIt();
    void manyMayAskAtOnce();
    void whatIsForgottenIsReadAgain();

private:
    static QByteArray difference(Database& database, PastMemory& past, FleetMemory& many, const Moment& moment);
};

namespace {

void addSeeds(unsigned count)
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= count; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

QByteArray overview(Database& database, const Moment& moment, FleetMemory& memory)
{
    auto counted = loadCountedFleet(database, moment, nullptr, &memory).overview;
    return packed({.overview = counted, .fleet = {}});
}

}

QByteArray TestPastFacts::difference(
    Database& database, PastMemory& past, FleetMemory& many, const Moment& moment)
{
    {
        const ReadTransaction reading(database);
        const auto state = readDataState(database);
        static_cast<void>(past.facts(database, state));
        if (!many.pastFacts(moment, state)) {
            return "nothing is kept";
        }
        if (moment.from && *moment.from / (microsPerDay / 24) % 2 == 0) { // the other half is read when it is asked for
            auto then = moment;
            then.asOf = moment.from;
            many.expectVerdicts(database, then, state);
        }
    }
    for (const auto* view : {"nodes", "changes"}) {
        FleetMemory one;
        const auto load = [&](FleetMemory& memory) {
            return findView(view)->load(database, moment, {.memory = &memory});
        };
        if (const auto other = ::difference(*load(many), *load(one)); !other.isEmpty()) {
            return QByteArray(view) + ": " + other;
        }
    }
    FleetMemory one;
    return overview(database, moment, many) == overview(database, moment, one) ? QByteArray() : "overview";
}

void TestPastFacts::fleetsOfRandomReportsAreTheSame_data()
{
    addSeeds(60);
}

void TestPastFacts::fleetsOfRandomReportsAreTheSame()
{
    QFETCH(unsigned, seed);
    const QTemporaryDir folder;
    Store store(folder.filePath(QStringLiteral("past.db")).toStdString());
    RandomReports random(seed, 3);
    const auto past = std::make_shared<PastMemory>();
    FleetMemory many(past);
    for (const auto& file : random.make()) {
        static_cast<void>(import(store, file));
        Moment moment;
        moment.now = 40 * hour;
        moment.asOf = (18 + random.number(8)) * hour + (random.number(2) == 0 ? 1 : 0);
        moment.from = *moment.asOf - (1 + random.number(3)) * hour;
        const auto other = difference(store.database(), *past, many, moment);
        QVERIFY2(other.isEmpty(), other.constData());
    }
}

void TestPastFacts::randomFleetsAreTheSame_data()
{
    addSeeds(60);
}

void TestPastFacts::randomFleetsAreTheSame()
{
    QFETCH(unsigned, seed);
    oracle::RandomFleet random(seed);
    FleetFixture fixture;
    random.importInto(fixture);
    const auto past = std::make_shared<PastMemory>();
    FleetMemory many(past);
    for (int round = 0; round < 6; ++round) {
        Moment moment;
        moment.now = oracle::today;
        moment.asOf = oracle::today - random.below(65 * 24) * oracle::hour;
        moment.from = *moment.asOf - random.below(20 * 24) * oracle::hour;
        const auto other = difference(fixture.database(), *past, many, moment);
        QVERIFY2(other.isEmpty(), other.constData());
    }
}

void TestPastFacts::whoAsksForTheSameFleetSharesIt()
{
    oracle::RandomFleet random(7);
    FleetFixture fixture;
    random.importInto(fixture);
    auto& database = fixture.database();
    FleetMemory memory;
    const ReadTransaction reading(database);
    auto state = readDataState(database);
    const Moment now {.now = oracle::today};
    const auto ask = [&](const Moment& moment) {
        return memory.fleet(database, moment, state, FleetDepth::Everything);
    };
    const auto present = ask(now);
    QCOMPARE(ask(now), present);
    const Moment then {.asOf = oracle::today - 48 * oracle::hour, .now = oracle::today};
    const auto past = ask(then);
    QVERIFY(past != present);
    QCOMPARE(ask(then), past);
    ++state.lastDecision; // somebody has decided something since
    QVERIFY(ask(then) != past);
    auto later = then;
    later.freshDays = 1;
    QVERIFY(ask(later) != past);
}

// Each by a connection of its own: who waits for another makes a part of what is asked for.
void TestPastFacts::manyMayAskAtOnce()
{
    oracle::RandomFleet random(9);
    FleetFixture fixture;
    random.importInto(fixture);
    const auto path = fixture.database().path();
    const auto overviewOf = [&path](const Moment& moment, FleetMemory& memory) {
        Database database(path, Database::Mode::ReadOnly);
        return overview(database, moment, memory);
    };
    FleetMemory many;
    for (int day = 0; day < 20; ++day) {
        const Moment then {.asOf = oracle::today - day * 24 * oracle::hour, .now = oracle::today};
        std::array<QByteArray, 3> told;
        {
            std::vector<std::jthread> threads;
            for (auto& one : told) {
                threads.emplace_back([&] { one = overviewOf(then, many); });
            }
        }
        FleetMemory alone;
        const auto expected = overviewOf(then, alone);
        for (const auto& one : told) {
            QVERIFY(one == expected);
        }
    }
}

void TestPastFacts::whatIsForgottenIsReadAgain()
{
    oracle::RandomFleet random(8);
    FleetFixture fixture;
    random.importInto(fixture);
    const ReadTransaction reading(fixture.database());
    const auto state = readDataState(fixture.database());
    PastMemory past;
    const auto facts = past.facts(fixture.database(), state);
    const auto versions = past.versions(fixture.database(), state);
    QCOMPARE(past.knownFacts(state), facts);
    QCOMPARE(past.versions(fixture.database(), state), versions);
    past.forget();
    QVERIFY(!past.knownFacts(state));
    QVERIFY(past.versions(fixture.database(), state) != versions);
    QVERIFY(past.facts(fixture.database(), state) != facts);
}

QTEST_GUILESS_MAIN(TestPastFacts)
#include "tst_pastfacts.moc"
