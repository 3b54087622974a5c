// SPDX-License-Identifier: GPL-3.0-or-later
#include "sametables.h"
#include "viewfixture.h"

#include "models/tables/tablemerge.h"

#include <random>

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

// Does at random what people and imports do to a database.
class Life
{
public:
    Life(Fixture& fixture, unsigned seed)
        : m_fixture(fixture)
        , m_random(seed)
    {
    }

    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    [[nodiscard]] Moment moment() const { return {.now = m_now}; }

    [[nodiscard]] Moment past() { return {.asOf = time(), .now = m_now}; }

    void step()
    {
        switch (number(6)) {
        case 0:
        case 1:
            return add();
        case 2:
            return decide();
        case 3:
            return exchange();
        case 4:
            return takeBack();
        default:
            m_now += (number(5) - 1) * microsPerDay / 2;
        }
    }

    void add()
    {
        std::vector<Fact> facts;
        for (auto count = 1 + number(6); count > 0; --count) {
            facts.push_back(fact());
        }
        m_fixture.add(facts, time());
    }

private:
    Instant time() { return monday + number(20) * microsPerDay / 4; }

    std::string node() { return "i-0aaaaaaaaaaaaaaa" + std::to_string(number(3)); }

    Fact fact()
    {
        if (const auto what = number(6); what == 0) {
            return NodeFact {.node = node(),
                .computerName = "web" + std::to_string(number(3)),
                .platformType = "Linux",
                .platformName = "Linux " + std::to_string(number(2)),
                .lastPing = time()};
        } else if (what == 1) {
            PatchSummaryFact fact {.node = node(), .source = PatchSummaryFact::Source::PatchStates, .baseline = "pb-1"};
            fact.patchGroup = number(2) == 0 ? "" : "web";
            fact.operationEnd = time();
            fact.missing = number(3) == 0 ? 1 : 0;
            fact.failed = fact.installedPendingReboot = fact.installedRejected = 0;
            return fact;
        } else if (what == 2) {
            FindingUpdateFact fact {.id = id(), .productArn = patchManager, .receipt = true, .at = time()};
            fact.workflow = WorkflowStatus::Resolved;
            return fact;
        }
        return finding();
    }

    std::string id() { return "arn:x/f" + std::to_string(number(14)); }

    // Of versions that differ in nothing else the one that was seen last holds.
    Fact version()
    {
        const auto number = this->number(3);
        auto fact = patchFinding("arn:x/v" + std::to_string(this->number(3)), 1, 0);
        fact.title = "Version " + std::to_string(number);
        fact.contentHash.fill(static_cast<unsigned char>(number));
        return fact;
    }

    Fact finding()
    {
        if (number(3) == 0) {
            return version();
        }
        auto fact = patchFinding(id(), number(3), number(2));
        fact.node = number(4) == 0 ? "" : node();
        fact.patchSummary->node = fact.node;
        fact.patchSummary->operationEnd = time();
        if (number(3) == 0) {
            fact.patchSummary.reset();
        }
        fact.updated = time();
        fact.title = "Title " + std::to_string(number(30));
        fact.workflow = static_cast<WorkflowStatus>(number(2));
        fact.recordState = number(5) == 0 ? RecordState::Archived : RecordState::Active;
        for (auto& byte : fact.contentHash) {
            byte = static_cast<unsigned char>(number(256));
        }
        return fact;
    }

    void decide()
    {
        std::vector<DecidedFinding> decisions;
        Statement keys(m_fixture.store().database(),
            "SELECT DISTINCT key FROM finding WHERE file NOT IN (SELECT file FROM pending_import) ORDER BY key");
        while (keys.step()) {
            if (number(4) == 0) {
                Decision decision {.status = static_cast<WorkflowStatus>(number(4)), .at = time()};
                decision.note = "note " + std::to_string(number(20));
                decision.author = "ada";
                if (number(2) == 0) {
                    decision.status = WorkflowStatus::Suppressed;
                    decision.expires = time();
                }
                decisions.push_back({keys.integer(0), decision});
            }
        }
        m_before = m_fixture.store().exchangeDecisions(decisions);
    }

    void exchange() { m_before = m_fixture.store().exchangeDecisions(m_before); }

    void takeBack()
    {
        Statement last(m_fixture.store().database(), "SELECT max(id) FROM import_run WHERE undoable = 1");
        const auto run = last.step() ? last.optionalInteger(0).value_or(0) : 0;
        last.reset();
        if (run != 0 && m_fixture.store().undoImport(run, {}).done) {
            m_before.clear(); // findings may be gone
        }
    }

    Fixture& m_fixture;
    std::mt19937 m_random;
    Instant m_now = monday + 2 * microsPerDay;
    std::vector<DecidedFinding> m_before;
};
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
