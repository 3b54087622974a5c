// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decisionexchange.h"
#include "viewfixture.h"

// Decisions that go to another workstation and back.
class TestDecisionExchange : public QObject
{
    Q_OBJECT

private slots:
    void aLineSaysAll();
    void aBrokenLineIsRefused_data();
    void aBrokenLineIsRefused();
    void whatIsNotDecidedHereIsTaken();
    void whatWasDecidedInBothPlacesIsAConflict();
    void whatContinuesOursIsTaken();

private:
    static void fill(Fixture& fixture)
    {
        fixture.add({finding("f1", "one", Severity::High), finding("f2", "two", Severity::High)});
    }

    static void decide(Fixture& fixture, const std::string& id, WorkflowStatus status, Instant at)
    {
        const auto key = fixture.store().findingKeys(id).at(0);
        const Decision decision {.status = status, .note = "because", .author = "ann", .at = at};
        (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {key, decision}});
    }

    static DecisionMerge plan(Fixture& from, Fixture& to)
    {
        std::vector<SharedDecision> read;
        for (const auto& shared : loadShared(from.store().database())) {
            read.push_back(readJsonLine(jsonLine(shared)).value());
        }
        return planMerge(to.store().database(), read);
    }

    static QString statuses(Fixture& fixture)
    {
        return lines(fixture.load("findings"), {"id", "status", "author"}).join(u"; "_s);
    }
};

void TestDecisionExchange::aLineSaysAll()
{
    SharedDecision shared {.id = "a\"b\n\xE2\x82\xAC", .productArn = "arn", .earlier = {"x", "y"}};
    shared.decision = {.status = WorkflowStatus::Suppressed,
        .note = "two\nlines",
        .author = "ann",
        .at = 1'000'000'123'000,
        .expires = 2'000'000'456'000,
        .severity = Severity::Low,
        .owner = "team",
        .scope = DecisionScope::NodeAndCheck};
    const auto line = jsonLine(shared);
    QCOMPARE(std::ranges::count(line, '\n'), 1);
    QVERIFY(readJsonLine(line) == shared);
}

void TestDecisionExchange::aBrokenLineIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("no JSON", "{", "");
    row("another format", "decision 1", "decision 2");
    row("no Id", "\"Id\":\"f\"", "\"Id\":\"\"");
    row("no such status", "SUPPRESSED", "DONE");
    row("no time", "\"At\":\"", "\"At\":\"x");
    row("a severity that is none", "\"LOW\"", "\"SOSO\"");
    row("a suppression without a reason", "because", "");
    row("an end that is no time", "\"ExpiresAt\":\"", "\"ExpiresAt\":\"x");
}

void TestDecisionExchange::aBrokenLineIsRefused()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const SharedDecision shared {.id = "f",
        .productArn = "arn",
        .decision = {.status = WorkflowStatus::Suppressed,
            .note = "because",
            .author = "ann",
            .at = tuesday,
            .expires = wednesday,
            .severity = Severity::Low}};
    auto line = QByteArray::fromStdString(jsonLine(shared));
    QVERIFY(readJsonLine(line.toStdString()));
    QVERIFY(line.contains(from));
    line.replace(from, to);
    QVERIFY(!readJsonLine(line.toStdString()));
}

void TestDecisionExchange::whatIsNotDecidedHereIsTaken()
{
    Fixture here, there;
    fill(here);
    fill(there);
    there.add({finding("f3", "three", Severity::High)});
    decide(there, "f1", WorkflowStatus::Resolved, tuesday + 123'456);
    decide(there, "f3", WorkflowStatus::Resolved, tuesday);
    auto merge = plan(there, here);
    QCOMPARE(merge.taken.size(), 1U);
    QCOMPARE(merge.unknown.size(), 1U);
    (void)here.store().exchangeDecisions(merge.taken);
    QCOMPARE(statuses(here), u"f1 | RESOLVED | ann; f2 | NEW | "_s);
    merge = plan(there, here);
    QCOMPARE(merge.taken.size(), 0U);
    QCOMPARE(merge.same, 1U);
    QCOMPARE(plan(here, there).same, 1U); // and back
}

void TestDecisionExchange::whatWasDecidedInBothPlacesIsAConflict()
{
    Fixture here, there;
    fill(here);
    fill(there);
    decide(here, "f1", WorkflowStatus::Notified, tuesday);
    decide(there, "f1", WorkflowStatus::Resolved, tuesday + microsPerSecond);
    const auto merge = plan(there, here);
    QCOMPARE(merge.taken.size(), 0U);
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts[0].ours.status == WorkflowStatus::Notified);
    (void)here.store().exchangeDecisions(merge.theirs); // by choice
    QVERIFY(statuses(here).startsWith(u"f1 | RESOLVED"_s));
    QCOMPARE(plan(here, there).same, 1U);
}

void TestDecisionExchange::whatContinuesOursIsTaken()
{
    Fixture here, there;
    fill(here);
    fill(there);
    decide(here, "f1", WorkflowStatus::Notified, tuesday);
    (void)there.store().exchangeDecisions(plan(here, there).taken);
    decide(there, "f1", WorkflowStatus::Resolved, wednesday - 1000);
    const auto merge = plan(there, here);
    QCOMPARE(merge.conflicts.size(), 0U);
    QCOMPARE(merge.taken.size(), 1U);
    QCOMPARE(plan(here, there).same, 1U); // theirs is later
}

QTEST_GUILESS_MAIN(TestDecisionExchange)
#include "tst_decisionexchange.moc"
