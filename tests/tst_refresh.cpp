// SPDX-License-Identifier: GPL-3.0-or-later
#include "findinglife.h"
#include "sametables.h"
#include "viewfixture.h"

#include "models/tables/tablemerge.h"

class TestRefresh : public QObject
{
    Q_OBJECT

private slots:
    void refreshedIsWhatLoadingGives_data();
    void refreshedIsWhatLoadingGives();
    void aDecisionTouchesItsColumnsOnly();
    void suppressionsRunOut();
    void nodesContradictTheirFindings();
    void rowsAreMergedByTheirKeys();

private:
    static void compareSharing(Fixture& fixture, const TablePointer& findings, const char* view, const Moment& moment);
};

namespace {
TablePointer refreshed(Fixture& fixture, const TablePointer& table, const Moment& moment)
{
    return findView("findings")->refresh(*table, fixture.store().database(), moment);
}

}

// A table that shares texts with the findings of another moment says what one of its own texts does.
void TestRefresh::compareSharing(Fixture& fixture, const TablePointer& findings, const char* view, const Moment& moment)
{
    const auto* spec = findView(view);
    const auto own = spec->load(fixture.store().database(), moment, {});
    const auto sharing = spec->load(fixture.store().database(), moment, {.findings = findings});
    QCOMPARE(difference(*sharing, *own), QByteArray());
    QCOMPARE(otherAnswer(*sharing, *own), QByteArray());
    const auto id = static_cast<std::size_t>(own->indexOf("id"));
    const auto& texts = findings->column(static_cast<std::size_t>(findings->indexOf("id"))).dictionary();
    bool all = true;
    for (std::size_t row = 0; row < own->rowCount(); ++row) {
        all = all && texts.find(own->column(id).text(row)) >= 0;
    }
    QCOMPARE(&sharing->column(id).dictionary() == &texts, all);
}

void TestRefresh::refreshedIsWhatLoadingGives_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestRefresh::refreshedIsWhatLoadingGives()
{
    QFETCH(unsigned, seed);
    Fixture fixture;
    Life life(fixture, seed);
    life.add();
    auto table = fixture.load("findings", life.moment());
    for (int round = 0; round < 40; ++round) {
        for (auto steps = life.number(3); steps >= 0; --steps) {
            life.step();
        }
        const auto before = std::exchange(table, refreshed(fixture, table, life.moment()));
        const auto loaded = fixture.load("findings", life.moment());
        compareSharing(fixture, round % 2 == 0 ? before : table, life.number(2) == 0 ? "findings" : "reconcile",
            life.number(2) == 0 ? life.moment() : life.past());
        QCOMPARE(difference(*table, *loaded), QByteArray());
        QCOMPARE(otherAnswer(*table, *loaded), QByteArray());
    }
}

void TestRefresh::aDecisionTouchesItsColumnsOnly()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High), finding("f2", "two", Severity::High)});
    const auto before = fixture.load("findings");
    const std::vector<DecidedFinding> decide {{fixture.store().findingKeys("f2").at(0),
        Decision {.status = WorkflowStatus::Resolved, .note = "done", .author = "ada", .at = tuesday}}};
    static_cast<void>(fixture.store().exchangeDecisions(decide));
    const auto after = refreshed(fixture, before, {.now = wednesday});
    QStringList touched;
    for (std::size_t index = 0; index < before->specs().size(); ++index) {
        if (&before->column(index) != &after->column(index)) {
            touched << QString::fromLatin1(before->specs()[index].key);
        }
    }
    QCOMPARE(touched, QStringList({u"status"_s, u"standing"_s, u"note"_s, u"author"_s, u"decided"_s, u"fixed"_s}));
    QCOMPARE(&before->keys(), &after->keys());
    QCOMPARE(before->column(static_cast<std::size_t>(before->indexOf("note"))).text(1), std::string()); // as it was
}

void TestRefresh::suppressionsRunOut()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High)});
    const std::vector<DecidedFinding> decide {{fixture.store().findingKeys("f1").at(0),
        Decision {.status = WorkflowStatus::Suppressed, .author = "ada", .at = tuesday, .expires = wednesday}}};
    static_cast<void>(fixture.store().exchangeDecisions(decide));
    const auto status = [](const TablePointer& table) { return lines(table, {"status", "standing"})[0]; };
    const auto before = fixture.load("findings", {.now = wednesday - 1});
    QCOMPARE(status(before), u"SUPPRESSED | Holds"_s);
    const auto after = refreshed(fixture, before, {.now = wednesday});
    QCOMPARE(status(after), u"NEW | Expired"_s);
    QCOMPARE(status(refreshed(fixture, after, {.now = wednesday - 1})), u"SUPPRESSED | Holds"_s); // a clock set back
}

void TestRefresh::nodesContradictTheirFindings()
{
    Fixture fixture;
    fixture.add({patchFinding("f1", 5, 0), finding("f2", "two", Severity::High)});
    const auto before = fixture.load("findings");
    PatchSummaryFact clean {.node = web, .source = PatchSummaryFact::Source::PatchStates, .baseline = "pb-1"};
    clean.operationEnd = tuesday;
    clean.missing = clean.failed = clean.installedPendingReboot = clean.installedRejected = 0;
    fixture.add({clean, nodeFact(web, "Active")}, tuesday);
    const auto after = refreshed(fixture, before, {.now = wednesday});
    QCOMPARE(lines(before, {"id", "name", "stale"})[0], u"f1 |  | false"_s);
    QCOMPARE(lines(after, {"id", "name", "stale"})[0], u"f1 | web-01 | true"_s);
    QCOMPARE(difference(*after, *fixture.load("findings")), QByteArray());
}

void TestRefresh::rowsAreMergedByTheirKeys()
{
    static constexpr ColumnSpec specs[] {
        {.key = "text", .title = "Text"}, {.key = "time", .title = "Time", .type = ColumnType::Time}};
    const auto made = [](const std::vector<std::pair<int, std::string>>& rows) {
        Table table(specs);
        for (const auto& [key, text] : rows) {
            table.column(0).addText(text);
            table.column(1).add(text.empty() ? Column::absent : std::int64_t {key} * 1000);
            table.addKey(key);
        }
        table.finish();
        return table;
    };
    const auto table = made({{2, "two"}, {4, "four"}, {6, ""}, {8, "eight"}});
    const auto part = made({{1, "one"}, {4, "FOUR"}, {7, "seven"}, {9, ""}});
    const auto merged = mergedTable(table, part, std::vector<std::int64_t> {1, 4, 5, 7, 8, 9});
    const auto expected = made({{1, "one"}, {2, "two"}, {4, "FOUR"}, {6, ""}, {7, "seven"}, {9, ""}});
    QCOMPARE(difference(*merged, expected), QByteArray());
    QCOMPARE(difference(*mergedTable(table, made({}), {}), table), QByteArray());
    QCOMPARE(mergedTable(table, made({}), std::vector<std::int64_t> {2, 4, 6, 8})->rowCount(), 0U);
}

QTEST_GUILESS_MAIN(TestRefresh)
#include "tst_refresh.moc"
