// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/writeback.h"
#include "models/tables/suppressions.h"
#include "viewfixture.h"

#include <QFile>

// Findings that only a rule suppresses: written for Security Hub, and taken back there when the rule ends.
class TestRuleWriteBack : public QObject
{
    Q_OBJECT

private slots:
    void aRuleIsOnlyHereThenExportedThenConfirmed();
    void aRefusalIsOfferedAgain();
    void whatAwsSuppressedForARuleStaysWithIt();
    void aRuleThatEndedIsTakenBackThere_data();
    void aRuleThatEndedIsTakenBackThere();
    void whatWasNeverWrittenNeedsNoWayBack();
    void anotherReasonIsWrittenAgain();
    void whatIsDecidedAfterwardsCounts();
    void aDecisionThatRanOutIsTakenBackThere();
    void whatAwsSaysByItselfStays();

private:
    struct World
    {
        World()
        {
            fixture.add({finding("f1", "Open port", Severity::Low), finding("f2", "Open port", Severity::High)});
        }

        std::int64_t record(Suppression suppression)
        {
            const auto number = recordSuppression(fixture.store().database(), suppression);
            matchSuppressions(fixture.store().database(), {.now = at});
            return number;
        }

        std::int64_t suppress(const char* note = "accepted", std::optional<Instant> expires = {})
        {
            rule = {.rule = rule.rule,
                .name = "low ones",
                .filter = "severity:low status:new,notified",
                .note = note,
                .author = "ann",
                .at = tuesday,
                .expires = expires};
            return rule.rule = record(rule);
        }

        void withdraw()
        {
            auto ended = rule;
            ended.withdrawn = true;
            static_cast<void>(record(ended));
        }

        // As AWS tells it, collected then.
        void collect(WorkflowStatus workflow, Instant captured)
        {
            auto fact = finding("f1", "Open port", Severity::Low);
            fact.workflow = workflow;
            fact.contentHash[1] = static_cast<unsigned char>(++version);
            fact.updated = monday + version;
            fixture.add({fact}, captured);
            matchSuppressions(fixture.store().database(), {.now = at});
        }

        void answer(Instant when, const char* code = "")
        {
            FindingUpdateFact fact;
            fact.id = "f1";
            fact.productArn = patchManager;
            fact.receipt = true;
            fact.errorCode = code;
            fact.at = when;
            fixture.add({fact});
        }

        // What is to be written, and then is.
        QString write(Instant when, bool again = false)
        {
            const auto pending = loadPendingDecisions(fixture.store().database(), {.now = at}, again);
            QStringList said;
            for (const auto& decision : pending.decisions) {
                said += u"%1 %2 %3 %4"_s.arg(QString::fromStdString(decision.id))
                            .arg(static_cast<int>(*decision.decision.status))
                            .arg(QString::fromStdString(decision.decision.note),
                                QString::fromStdString(decision.decision.author))
                            .trimmed();
            }
            const auto written = writeBack(pending.decisions, folder.filePath(QString::number(++folders)));
            markWritten(fixture.store(), written.rows, written.ruled, when);
            return said.join(u"; "_s);
        }

        // Read anew, and brought up to date from what was read before: the same.
        QString state()
        {
            const auto fresh = fixture.load("findings", {.now = at});
            const std::vector<const char*> columns {"id", "status", "standing", "rule"};
            const auto said = lines(fresh, columns).front();
            if (last) {
                const auto* view = findView("findings");
                last = view->refresh(*last, fixture.store().database(), {.now = at});
                [&] { QCOMPARE(lines(last, columns), lines(fresh, columns)); }();
            }
            last = fresh;
            return said;
        }

        Fixture fixture;
        Suppression rule;
        Instant at = wednesday;
        TablePointer last;
        QTemporaryDir folder;
        int folders = 0;
        int version = 0;
    };
};

void TestRuleWriteBack::aRuleIsOnlyHereThenExportedThenConfirmed()
{
    World world;
    world.suppress();
    QCOMPARE(world.state(), u"f1 | SUPPRESSED | ByRule | low ones"_s);
    QCOMPARE(world.write(tuesday + 1), u"f1 2 accepted ann"_s);
    QFile call(world.folder.filePath(u"1/calls/001.json"_s));
    QVERIFY(call.open(QIODevice::ReadOnly));
    const auto text = call.readAll();
    QVERIFY(text.contains("\"SUPPRESSED\"") && text.contains("\"accepted\"") && text.contains("\"UpdatedBy\""));
    QCOMPARE(world.state(), u"f1 | SUPPRESSED | Exported | low ones"_s);
    QCOMPARE(world.write(tuesday + 2), QString());
    QCOMPARE(loadPendingDecisions(world.fixture.store().database(), {.now = wednesday}, false).waiting, 1U);
    QCOMPARE(world.write(tuesday + 3, true), u"f1 2 accepted ann"_s);
    world.answer(tuesday + 4);
    QCOMPARE(world.state(), u"f1 | SUPPRESSED | Confirmed | low ones"_s);
    QCOMPARE(world.write(tuesday + 5, true), QString());
}

void TestRuleWriteBack::aRefusalIsOfferedAgain()
{
    World world;
    world.suppress();
    QVERIFY(!world.write(tuesday + 1).isEmpty());
    world.answer(tuesday + 2, "FindingNotFound");
    QCOMPARE(world.state(), u"f1 | SUPPRESSED | Refused | low ones"_s);
    QCOMPARE(world.write(tuesday + 3), u"f1 2 accepted ann"_s);
    QCOMPARE(world.state(), u"f1 | SUPPRESSED | Exported | low ones"_s);
}

void TestRuleWriteBack::whatAwsSuppressedForARuleStaysWithIt()
{
    World world;
    world.suppress();
    QVERIFY(!world.write(tuesday + 1).isEmpty());
    world.collect(WorkflowStatus::Suppressed, tuesday + 2);
    QCOMPARE(world.state(), u"f1 | SUPPRESSED | Confirmed | low ones"_s);
    QCOMPARE(lines(world.fixture.load("suppressions"), {"covers", "idle"}), QStringList {u"1 | false"_s});
    QCOMPARE(world.write(tuesday + 3, true), QString());
    // Somebody reopens it there: the rule holds, so that it is written again.
    world.answer(tuesday + 4);
    world.collect(WorkflowStatus::New, tuesday + 5);
    QCOMPARE(world.state(), u"f1 | SUPPRESSED | ByRule | low ones"_s);
    QCOMPARE(world.write(tuesday + 6), u"f1 2 accepted ann"_s);
}

void TestRuleWriteBack::aRuleThatEndedIsTakenBackThere_data()
{
    QTest::addColumn<bool>("expires");
    QTest::addColumn<bool>("collected");
    QTest::newRow("withdrawn, AWS not seen since") << false << false;
    QTest::newRow("withdrawn, AWS has it suppressed") << false << true;
    QTest::newRow("expired, AWS not seen since") << true << false;
    QTest::newRow("expired, AWS has it suppressed") << true << true;
}

void TestRuleWriteBack::aRuleThatEndedIsTakenBackThere()
{
    QFETCH(bool, expires);
    QFETCH(bool, collected);
    World world;
    world.suppress("accepted", wednesday + 1);
    QVERIFY(!world.write(tuesday + 1).isEmpty());
    if (collected) {
        world.collect(WorkflowStatus::Suppressed, tuesday + 2);
        QCOMPARE(world.state(), u"f1 | SUPPRESSED | Confirmed | low ones"_s);
    } else {
        world.answer(tuesday + 2);
    }
    if (expires) {
        world.at = wednesday + 2;
    } else {
        world.withdraw();
    }
    QVERIFY2(world.state().startsWith(u"f1 | NEW | "_s), qPrintable(world.state()));
    QCOMPARE(world.write(wednesday + 3), u"f1 0"_s);
    QCOMPARE(world.write(wednesday + 4), QString());
    QCOMPARE(world.write(wednesday + 5, true), u"f1 0"_s); // no answer so far
    QVERIFY2(world.state().startsWith(u"f1 | NEW | "_s), qPrintable(world.state()));
    world.answer(wednesday + 6);
    QCOMPARE(world.write(wednesday + 7, true), QString());
    world.collect(WorkflowStatus::New, wednesday + 8);
    QVERIFY2(world.state().startsWith(u"f1 | NEW | "_s), qPrintable(world.state()));
    QCOMPARE(world.write(wednesday + 9, true), QString());
}

void TestRuleWriteBack::whatWasNeverWrittenNeedsNoWayBack()
{
    World world;
    world.suppress();
    world.withdraw();
    QCOMPARE(world.write(tuesday + 1), QString());
    world.suppress();
    QVERIFY(!world.write(tuesday + 2).isEmpty());
    world.answer(tuesday + 3, "FindingNotFound");
    world.withdraw();
    QCOMPARE(world.write(tuesday + 4), QString());
}

void TestRuleWriteBack::anotherReasonIsWrittenAgain()
{
    World world;
    world.suppress();
    QVERIFY(!world.write(tuesday + 1).isEmpty());
    world.suppress("accepted", wednesday + microsPerDay); // AWS knows no end of it
    QCOMPARE(world.write(tuesday + 2), QString());
    world.suppress("accepted by the board");
    QCOMPARE(world.state(), u"f1 | SUPPRESSED | ByRule | low ones"_s);
    QCOMPARE(world.write(tuesday + 3), u"f1 2 accepted by the board ann"_s);
    world.withdraw();
    world.suppress("accepted by the board"); // as an undo does
    QCOMPARE(world.write(tuesday + 4), QString());
}

void TestRuleWriteBack::whatIsDecidedAfterwardsCounts()
{
    World world;
    world.suppress();
    QVERIFY(!world.write(tuesday + 1).isEmpty());
    const auto key = world.fixture.store().findingKeys("f1").at(0);
    const Decision reopened {.status = WorkflowStatus::New, .author = "bob", .at = tuesday + 2};
    (void)world.fixture.store().exchangeDecisions(std::array {DecidedFinding {key, reopened}});
    QVERIFY(world.state().startsWith(u"f1 | NEW | "_s));
    QCOMPARE(world.write(tuesday + 3), u"f1 0  bob"_s);
    QCOMPARE(world.write(tuesday + 4), QString());
    QVERIFY(world.fixture.store().undoLastDecision());
    QCOMPARE(world.state(), u"f1 | SUPPRESSED | ByRule | low ones"_s);
    QCOMPARE(world.write(tuesday + 5), u"f1 2 accepted ann"_s);
    QCOMPARE(world.write(tuesday + 6), QString());
}

void TestRuleWriteBack::aDecisionThatRanOutIsTakenBackThere()
{
    World world;
    const auto key = world.fixture.store().findingKeys("f1").at(0);
    const Decision suppressed {.status = WorkflowStatus::Suppressed,
        .note = "for a day",
        .author = "bob",
        .at = tuesday,
        .expires = wednesday + 1};
    (void)world.fixture.store().exchangeDecisions(std::array {DecidedFinding {key, suppressed}});
    QCOMPARE(world.write(tuesday + 1), u"f1 2 for a day bob"_s);
    world.collect(WorkflowStatus::Suppressed, tuesday + 2);
    world.at = wednesday + 2;
    QCOMPARE(world.state(), u"f1 | NEW | Expired | "_s);
    QCOMPARE(world.write(wednesday + 3), u"f1 0"_s);
    QCOMPARE(world.write(wednesday + 4), QString());
}

void TestRuleWriteBack::whatAwsSaysByItselfStays()
{
    World world;
    world.suppress();
    QVERIFY(!world.write(tuesday + 1).isEmpty());
    world.answer(tuesday + 2);
    world.withdraw();
    QCOMPARE(world.write(tuesday + 3), u"f1 0"_s);
    world.answer(tuesday + 4);
    world.collect(WorkflowStatus::New, tuesday + 5);
    world.collect(WorkflowStatus::Suppressed, tuesday + 6); // by somebody there
    QVERIFY2(world.state().startsWith(u"f1 | SUPPRESSED |  | "_s), qPrintable(world.state()));
    QCOMPARE(world.write(tuesday + 7, true), QString());
    world.collect(WorkflowStatus::Resolved, tuesday + 8);
    QVERIFY(world.state().startsWith(u"f1 | RESOLVED | "_s));
}

QTEST_GUILESS_MAIN(TestRuleWriteBack)
#include "tst_rulewriteback.moc"
