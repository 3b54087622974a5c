// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/suppressionundo.h"
#include "models/tables/decisionexchange.h"
#include "models/tables/ruleexchange.h"
#include "models/tables/suppressions.h"
#include "viewfixture.h"

// Suppression rules that go to another workstation and are merged there.
class TestRuleExchange : public QObject
{
    Q_OBJECT

private slots:
    void aLineSaysAll();
    void aBrokenLineIsRefused_data();
    void aBrokenLineIsRefused();
    void aRuleThatIsNotKnownIsTaken();
    void rulesOfOneNameThatDifferAreAConflict_data();
    void rulesOfOneNameThatDifferAreAConflict();
    void whatContinuesOursIsTakenAndWhatWeContinuedIsNot();
    void whatWasWithdrawnHereDoesNotComeBackByItself();
    void theLaterOfTwoInAFileCounts();

private:
    static Suppression rule(const char* name, const char* note, Instant at, std::int64_t number = 0)
    {
        return {.rule = number, .name = name, .filter = "severity:low", .note = note, .author = "ann", .at = at};
    }

    static std::vector<SharedRule> shared(Fixture& from)
    {
        std::vector<SharedRule> read;
        for (const auto& rule : loadSharedRules(from.store().database())) {
            read.push_back(readRuleLine(jsonLine(rule)).value());
        }
        return read;
    }

    static RuleMerge plan(Fixture& from, Fixture& to) { return planRuleMerge(to.store().database(), shared(from)); }

    static void take(Fixture& to, const std::vector<Suppression>& rules)
    {
        (void)exchangeAtOnce(to.store(), {.findings = {}, .rules = rules});
    }

    static std::int64_t record(Fixture& fixture, const Suppression& rule)
    {
        return recordSuppression(fixture.store().database(), rule);
    }

    static QString notes(Fixture& fixture)
    {
        QStringList said;
        for (const auto& rule : loadSuppressions(fixture.store().database(), {})) {
            said += QString::fromStdString(rule.name + '=' + (rule.withdrawn ? "-" : rule.note));
        }
        return said.join(u' ');
    }
};

void TestRuleExchange::aLineSaysAll()
{
    SharedRule shared {.rule = rule("a \"name\"\n\xE2\x82\xAC", "why\t", tuesday + 5000), .earlier = {"x", "y"}};
    shared.rule.filter = "severity>=high node:\"web 1\"";
    shared.rule.expires = wednesday;
    const auto line = jsonLine(shared);
    QCOMPARE(std::count(line.begin(), line.end(), '\n'), 1);
    QVERIFY(readRuleLine(line) == shared);
    QVERIFY(!readJsonLine(line)); // no decision
}

void TestRuleExchange::aBrokenLineIsRefused_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::newRow("another format") << QByteArray("rule 1") << QByteArray("rule 2");
    QTest::newRow("a decision") << QByteArray("compliance rule") << QByteArray("compliance decision");
    QTest::newRow("no name") << QByteArray("\"n\"") << QByteArray("\"\"");
    QTest::newRow("no reason") << QByteArray("\"why\"") << QByteArray("\"\"");
    QTest::newRow("a number for a reason") << QByteArray("\"why\"") << QByteArray("5");
    QTest::newRow("no filter") << QByteArray("severity:low") << QByteArray("");
    QTest::newRow("a filter that cannot be read") << QByteArray("severity:low") << QByteArray("sevrity:low");
    QTest::newRow("no time") << QByteArray("\"At\"") << QByteArray("\"When\"");
    QTest::newRow("a wrong end") << QByteArray("\"ExpiresAt\":\"2") << QByteArray("\"ExpiresAt\":\"x");
    QTest::newRow("cut") << QByteArray("}") << QByteArray("");
    QTest::newRow("a list") << QByteArray("{") << QByteArray("[{");
}

void TestRuleExchange::aBrokenLineIsRefused()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    SharedRule shared {.rule = rule("n", "why", tuesday)};
    shared.rule.expires = wednesday;
    auto line = QByteArray::fromStdString(jsonLine(shared));
    QVERIFY(readRuleLine(line.toStdString()));
    QVERIFY(line.contains(was));
    line.replace(was, is);
    QVERIFY(!readRuleLine(line.toStdString()));
}

void TestRuleExchange::aRuleThatIsNotKnownIsTaken()
{
    Fixture from, to;
    to.add({finding("f1", "Open port", Severity::Low)});
    (void)record(from, rule("a", "one", tuesday));
    (void)record(to, rule("b", "ours", tuesday));
    auto merge = plan(from, to);
    QCOMPARE(merge.taken.size(), 1U);
    QVERIFY(merge.conflicts.empty());
    take(to, merge.taken);
    QCOMPARE(notes(to), u"b=ours a=one"_s);
    merge = plan(from, to);
    QVERIFY(merge.taken.empty() && merge.conflicts.empty());
    QCOMPARE(merge.same, 1U);
    matchSuppressions(to.store().database(), {.now = wednesday});
    QCOMPARE(lines(to.load("findings"), {"status"}), QStringList {u"SUPPRESSED"_s});
    QVERIFY(undoLastAction(to.store()).rules);
    QCOMPARE(notes(to), u"b=ours a=-"_s);
}

void TestRuleExchange::rulesOfOneNameThatDifferAreAConflict_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("filter") << 0;
    QTest::newRow("reason") << 1;
    QTest::newRow("end") << 2;
}

void TestRuleExchange::rulesOfOneNameThatDifferAreAConflict()
{
    QFETCH(int, what);
    Fixture from, to;
    auto theirs = rule("a", "why", tuesday + 1'000'000);
    theirs.author = "bob";
    (void)record(to, rule("a", "why", tuesday));
    (void)record(from, theirs);
    QCOMPARE(plan(from, to).same, 1U); // who and when makes no difference
    theirs.rule = 1;
    theirs.at += 1'000'000;
    theirs.filter = what == 0 ? "severity:high" : theirs.filter;
    theirs.note = what == 1 ? "because" : theirs.note;
    theirs.expires = what == 2 ? std::optional(wednesday) : std::nullopt;
    (void)record(from, theirs);
    const auto merge = plan(from, to);
    QVERIFY(merge.taken.empty());
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts.front().ours == loadSuppressions(to.store().database(), {}).front());
    const auto before = exchangeAtOnce(to.store(), {.findings = {}, .rules = merge.theirs});
    const auto now = loadSuppressions(to.store().database(), {});
    QCOMPARE(now.size(), 1U); // it is the same rule
    QCOMPARE(now.front().author, std::string("bob"));
    (void)exchangeAtOnce(to.store(), before);
    QVERIFY(loadSuppressions(to.store().database(), {}).front() == merge.conflicts.front().ours);
}

void TestRuleExchange::whatContinuesOursIsTakenAndWhatWeContinuedIsNot()
{
    Fixture from, to;
    const auto number = record(from, rule("a", "one", tuesday));
    take(to, plan(from, to).taken);
    (void)record(from, rule("a", "two", tuesday + 1'000'000, number));
    auto merge = plan(from, to);
    QCOMPARE(merge.taken.size(), 1U);
    take(to, merge.taken);
    QCOMPARE(notes(to), u"a=two"_s);
    (void)record(to, rule("a", "three", tuesday + 2'000'000, 1));
    QCOMPARE(plan(from, to).same, 1U);
    (void)record(from, rule("a", "four", tuesday + 3'000'000, number));
    QCOMPARE(plan(from, to).conflicts.size(), 1U);
}

void TestRuleExchange::whatWasWithdrawnHereDoesNotComeBackByItself()
{
    Fixture from, to;
    (void)record(from, rule("a", "one", tuesday));
    take(to, plan(from, to).taken);
    auto ended = rule("a", "one", wednesday, 1);
    ended.withdrawn = true;
    (void)record(to, ended);
    const auto merge = plan(from, to);
    QVERIFY(merge.taken.empty());
    QCOMPARE(merge.conflicts.size(), 1U);
    QVERIFY(merge.conflicts.front().ours.withdrawn);
    QVERIFY(loadSharedRules(to.store().database()).empty());
    take(to, merge.theirs);
    QCOMPARE(notes(to), u"a=one"_s);
}

void TestRuleExchange::theLaterOfTwoInAFileCounts()
{
    Fixture to;
    const std::array both {SharedRule {.rule = rule("a", "one", 1)}, SharedRule {.rule = rule("a", "two", 2)}};
    const auto merge = planRuleMerge(to.store().database(), both);
    QCOMPARE(merge.taken.size(), 1U);
    QCOMPARE(merge.taken.front().note, std::string("two"));
}

QTEST_GUILESS_MAIN(TestRuleExchange)
#include "tst_ruleexchange.moc"
