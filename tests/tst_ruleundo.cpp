// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionseal.h"
#include "models/store/suppressionundo.h"
#include "models/tables/suppressions.h"
#include "viewfixture.h"

#include <map>
#include <random>

// Suppression rules that were made, changed and withdrawn are taken back, also after a restart.
class TestRuleUndo : public QObject
{
    Q_OBJECT

private slots:
    void aNewRuleIsTakenBack();
    void aChangeAndAWithdrawalAreTakenBackOneByOne();
    void whatWasUndoneOrRedoneInTheWindowCountsAsThat();
    void theLaterOfADecisionAndARuleIsTakenBack();
    void whatWasMergedAtOnceIsTakenBackAtOnce();
    void whatFailsHalfWayLeavesNothing();
    void randomSequencesGoAsAModelSays();

private:
    static Suppression rule(const std::string& name, const std::string& note, Instant at, std::int64_t number = 0)
    {
        return {.rule = number, .name = name, .filter = "severity:low", .note = note, .author = "ann", .at = at};
    }

    static Suppression withdrawn(Suppression rule, Instant at)
    {
        rule.withdrawn = true;
        rule.at = at;
        return rule;
    }

    static QString rules(Store& store)
    {
        QStringList said;
        for (const auto& rule : loadSuppressions(store.database(), {})) {
            if (!rule.withdrawn) {
                said += QString::fromStdString(rule.name + '=' + rule.note);
            }
        }
        return said.join(u' ');
    }
};

void TestRuleUndo::aNewRuleIsTakenBack()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    auto& store = fixture.store();
    QVERIFY(lastAction(store.database()).empty());
    (void)recordSuppression(store.database(), rule("a", "one", tuesday));
    matchSuppressions(store.database(), {.now = wednesday});
    QCOMPARE(lines(fixture.load("findings"), {"status"}), QStringList {u"SUPPRESSED"_s});
    const auto undone = undoLastAction(store, "bob");
    QVERIFY(undone.rules && undone.rules->areNew() && !undone.decided);
    QCOMPARE(undone.rules->rules.front().note, std::string("one"));
    QCOMPARE(rules(store), QString());
    QCOMPARE(loadSuppressions(store.database(), {}).front().author, std::string("bob")); // who took it back
    QCOMPARE(lines(fixture.load("findings"), {"status"}), QStringList {u"NEW"_s});
    QVERIFY(undoLastAction(store).empty());
    QCOMPARE(auditSuppressions(store.database()).faultCount, 0U);
}

void TestRuleUndo::aChangeAndAWithdrawalAreTakenBackOneByOne()
{
    Fixture fixture;
    auto& store = fixture.store();
    const auto number = recordSuppression(store.database(), rule("a", "one", 1));
    (void)recordSuppression(store.database(), rule("a", "two", 2, number));
    (void)recordSuppression(store.database(), withdrawn(rule("a", "two", 2, number), 3));
    QCOMPARE(rules(store), QString());
    (void)undoLastAction(store);
    QCOMPARE(rules(store), u"a=two"_s);
    (void)undoLastAction(store);
    QCOMPARE(rules(store), u"a=one"_s);
    (void)undoLastAction(store);
    QCOMPARE(rules(store), QString());
    QVERIFY(undoLastAction(store).empty());
}

void TestRuleUndo::whatWasUndoneOrRedoneInTheWindowCountsAsThat()
{
    Fixture fixture;
    auto& store = fixture.store();
    const auto number = recordSuppression(store.database(), rule("a", "one", 1));
    const std::array change {rule("a", "two", 2, number)};
    const auto before = exchangeSuppressions(store.database(), change);
    const auto redo = exchangeSuppressions(store.database(), before);
    QCOMPARE(lastAction(store.database()).rules->rules.front().note, std::string("one"));
    (void)exchangeSuppressions(store.database(), redo);
    QCOMPARE(lastAction(store.database()).rules->rules.front().note, std::string("two"));
    (void)undoLastAction(store);
    QCOMPARE(rules(store), u"a=one"_s);
}

void TestRuleUndo::theLaterOfADecisionAndARuleIsTakenBack()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    auto& store = fixture.store();
    const auto key = store.findingKeys("f1").at(0);
    const Decision decision {.status = WorkflowStatus::Resolved, .note = "n", .author = "ann", .at = 1};
    (void)store.exchangeDecisions(std::array {DecidedFinding {key, decision}});
    QTest::qWait(2); // times of recording have microseconds
    (void)recordSuppression(store.database(), rule("a", "one", 2));
    auto undone = undoLastAction(store);
    QVERIFY(undone.rules && !undone.decided);
    undone = undoLastAction(store);
    QVERIFY(undone.decided && !undone.rules);
    QVERIFY(undoLastAction(store).empty());
}

void TestRuleUndo::whatWasMergedAtOnceIsTakenBackAtOnce()
{
    Fixture fixture;
    auto& store = fixture.store();
    const auto number = recordSuppression(store.database(), rule("a", "one", 1));
    const std::array both {rule("a", "theirs", 5, number), rule("b", "new", 6)};
    (void)exchangeSuppressions(store.database(), both);
    QCOMPARE(rules(store), u"a=theirs b=new"_s);
    QCOMPARE(undoLastAction(store).rules->rules.size(), 2U);
    QCOMPARE(rules(store), u"a=one"_s);
}

void TestRuleUndo::whatFailsHalfWayLeavesNothing()
{
    Fixture fixture;
    fixture.add({finding("f1", "Open port", Severity::Low)});
    auto& store = fixture.store();
    const Decision decision {.status = WorkflowStatus::Resolved, .note = "n", .author = "ann", .at = 1};
    const DecidedAtOnce both {
        .findings = {DecidedFinding {store.findingKeys("f1").at(0), decision}}, .rules = {rule("a", "one", 2)}};
    const auto written = [&store] {
        Statement count(
            store.database(), "SELECT (SELECT count(*) FROM decision) || ' ' || (SELECT count(*) FROM suppression)");
        return count.step() ? QString::fromStdString(std::string(count.text(0))) : QString();
    };
    store.database().run(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON main.suppression BEGIN SELECT RAISE(ABORT, 'full'); END");
    QVERIFY_THROWS_EXCEPTION(StoreError, (void)exchangeAtOnce(store, both));
    QCOMPARE(written(), u"0 0"_s);
    store.database().run("DROP TRIGGER full");
    (void)exchangeAtOnce(store, both);
    QCOMPARE(written(), u"1 1"_s);
    store.database().run(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON main.decision BEGIN SELECT RAISE(ABORT, 'full'); END");
    QVERIFY_THROWS_EXCEPTION(StoreError, (void)undoLastAction(store));
    QCOMPARE(written(), u"1 1"_s);
    QCOMPARE(rules(store), u"a=one"_s);
}

void TestRuleUndo::randomSequencesGoAsAModelSays()
{
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        Fixture fixture;
        auto& store = fixture.store();
        using State = std::map<std::int64_t, Suppression>; // those that are not withdrawn
        std::vector<State> history {{}};
        std::vector<std::int64_t> numbers;
        for (Instant at = 1; at < 40; ++at) {
            const auto what = random() % 5;
            auto next = history.back();
            if (what == 0 && history.size() > 1) {
                QVERIFY(!undoLastAction(store, "bob").empty());
                history.pop_back();
                next = history.back();
            } else if (what == 1 && !next.empty()) {
                const auto ended = std::next(next.begin(), static_cast<std::ptrdiff_t>(random() % next.size()));
                (void)recordSuppression(store.database(), withdrawn(ended->second, at));
                next.erase(ended);
                history.push_back(next);
            } else if (what == 2 && !next.empty()) {
                const auto changed = std::next(next.begin(), static_cast<std::ptrdiff_t>(random() % next.size()));
                changed->second = rule(changed->second.name, "n" + std::to_string(at), at, changed->first);
                (void)recordSuppression(store.database(), changed->second);
                history.push_back(next);
            } else if (what == 3) {
                auto made = rule("r" + std::to_string(at), "n", at);
                made.rule = recordSuppression(store.database(), made);
                next[made.rule] = made;
                history.push_back(next);
            }
            State now;
            for (const auto& found : loadSuppressions(store.database(), {})) {
                if (!found.withdrawn) {
                    now[found.rule] = found;
                }
            }
            QVERIFY(now == next);
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleUndo)
#include "tst_ruleundo.moc"
