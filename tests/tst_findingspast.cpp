// SPDX-License-Identifier: GPL-3.0-or-later
#include "findinglife.h"
#include "sametables.h"

#include "models/tables/findingspast.h"
#include "models/tables/fleetmemory.h"

// Findings as of a date that are made from those of another moment, compared with ones that are read.
class TestFindingsPast : public QObject
{
    Q_OBJECT

private slots:
    void theyAreWhatReadingGives_data();
    void theyAreWhatReadingGives();
    void pickedOnesAreWhatReadingGives_data() { theyAreWhatReadingGives_data(); }
    void pickedOnesAreWhatReadingGives();
    void anArchiveNeedsThoseOfNow();
    void thoseOfOtherContentAreNotUsed();
    void theNearerOnesAreUsed();
};

namespace {
TablePointer findings(Fixture& fixture, const Moment& moment, const TablePointer& from, FleetMemory& memory)
{
    return findView("findings")->load(fixture.store().database(), moment, {.memory = &memory, .findings = from});
}

std::shared_ptr<Table> made(Fixture& fixture, const Moment& moment, const TablePointer& from)
{
    auto& database = fixture.store().database();
    const ReadTransaction reading(database);
    const auto nodesOf = [&] { return std::make_shared<const FindingNodes>(loadFindingNodes(database, moment, {})); };
    return findingsFrom(from, database, moment, nodesOf, FindingVersions(database));
}

std::shared_ptr<const FindingsArchive> readArchive(Fixture& fixture, PastMemory& past, const TablePointer& present)
{
    auto& database = fixture.store().database();
    const ReadTransaction reading(database);
    const auto state = readDataState(database);
    static_cast<void>(past.facts(database, state));
    past.readFindings(database, state, present);
    return past.knownFindings(state);
}
}

void TestFindingsPast::theyAreWhatReadingGives_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 15; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestFindingsPast::theyAreWhatReadingGives()
{
    QFETCH(unsigned, seed);
    Fixture fixture;
    Life life(fixture, seed);
    FleetMemory memory;
    TablePointer shown;
    int ofOthers = 0;
    for (int round = 0; round < 30; ++round) {
        for (auto steps = life.number(3); steps > 0; --steps) {
            life.step();
        }
        const auto present = fixture.load("findings", life.moment());
        for (int date = 0; date < 3; ++date) {
            const auto then = life.past();
            const auto from = life.number(3) == 0 ? present : shown;
            ofOthers += made(fixture, then, from) ? 1 : 0;
            shown = findings(fixture, then, from, memory);
            const auto read = fixture.load("findings", then);
            QCOMPARE(difference(*shown, *read), QByteArray());
            QCOMPARE(otherAnswer(*shown, *read), QByteArray());
        }
    }
    QVERIFY(ofOthers > 60);
}

// Stepping from date to date, as well as from the present.
void TestFindingsPast::pickedOnesAreWhatReadingGives()
{
    QFETCH(unsigned, seed);
    Fixture fixture;
    Life life(fixture, seed);
    const auto past = std::make_shared<PastMemory>();
    FleetMemory memory(past);
    TablePointer shown;
    int stepped = 0;
    for (int round = 0; round < 30; ++round) {
        for (auto steps = life.number(3); steps > 0; --steps) {
            life.step();
        }
        const auto present = fixture.load("findings", life.moment());
        const auto archive = readArchive(fixture, *past, present);
        QVERIFY(archive || present->rowCount() == 0);
        for (int date = 0; date < 3; ++date) {
            const auto then = life.past();
            const auto from = life.number(3) == 0 ? present : shown;
            stepped += from && from->source() && from->source()->archive.lock() == archive;
            shown = findings(fixture, then, from, memory);
            QCOMPARE(shown->source()->archive.lock(), archive);
            const auto read = fixture.load("findings", then);
            QCOMPARE(difference(*shown, *read), QByteArray());
            QCOMPARE(otherAnswer(*shown, *read), QByteArray());
        }
    }
    QVERIFY(stepped > 20);
}

void TestFindingsPast::anArchiveNeedsThoseOfNow()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High)});
    PastMemory past;
    const auto before = fixture.load("findings");
    QVERIFY(!readArchive(fixture, past, nullptr));
    QVERIFY(!readArchive(fixture, past, fixture.load("findings", {.asOf = tuesday})));
    const auto archive = readArchive(fixture, past, before);
    QVERIFY(archive);
    QCOMPARE(readArchive(fixture, past, before), archive); // once
    fixture.add({finding("f2", "two", Severity::High)});
    QVERIFY(!readArchive(fixture, past, before));
}

void TestFindingsPast::thoseOfOtherContentAreNotUsed()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High)});
    const auto before = fixture.load("findings");
    QVERIFY(made(fixture, {.asOf = tuesday}, before));
    QVERIFY(!made(fixture, {.asOf = tuesday}, nullptr));
    fixture.add({finding("f2", "two", Severity::High)});
    QVERIFY(!made(fixture, {.asOf = tuesday}, before));
}

void TestFindingsPast::theNearerOnesAreUsed()
{
    Fixture fixture;
    auto later = finding("f1", "one", Severity::High);
    later.updated = wednesday;
    later.contentHash[1] = 1;
    fixture.add({finding("f1", "one", Severity::High), later});
    const auto present = fixture.load("findings");
    const auto past = fixture.load("findings", {.asOf = monday});
    QCOMPARE(nearerFindings(present, past, monday + 1), past);
    QCOMPARE(nearerFindings(past, present, wednesday), present);
    QCOMPARE(nearerFindings(nullptr, present, monday), present);
    QCOMPARE(nearerFindings(past, nullptr, wednesday), past);
}

QTEST_GUILESS_MAIN(TestFindingsPast)
#include "tst_findingspast.moc"
