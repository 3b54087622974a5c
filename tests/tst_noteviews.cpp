// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfixture.h"

#include "models/tables/findingdetail.h"
#include "models/tables/nodedetail.h"
#include "views/findingwords.h"
#include "views/nodetabs.h"

// Events, definitions and what was done to findings in AWS, as they are shown.
class TestNoteViews : public QObject
{
    Q_OBJECT

private slots:
    void eventsTellWhatTheyMean();
    void theTextOfACommandIsMoreThanItsCode();
    void eventsOfNoNodeStandWhereTheirFileDoes();
    void eventsOfOneNodeAndOfThen();
    void theTabOfANode();
    void definitionsTellWhichHolds();
    void tagsStandInTheNodesView();
    void theHistoryOfAFindingTellsOfAws();
    void aReceiptConfirmsADecision_data();
    void aReceiptConfirmsADecision();

private:
    static EventFact command(const char* node, Instant at, const char* status)
    {
        EventFact fact;
        fact.node = node;
        fact.kind = EventFact::Kind::Command;
        fact.subject = "c-1";
        fact.part = "PatchLinux";
        fact.document = "AWS-RunPatchBaseline";
        fact.status = status;
        fact.text = "exit status";
        fact.at = at;
        return fact;
    }
};

void TestNoteViews::eventsTellWhatTheyMean()
{
    Fixture fixture;
    auto exited = command(web, monday, "Failed");
    exited.exitCode = 4;
    EventFact call {.kind = EventFact::Kind::ApiCall, .subject = "SendCommand", .actor = "somebody"};
    fixture.add({exited, command(gone, tuesday, "Undeliverable"), command(web, tuesday, "Success"), call,
        nodeFact(web, "Active")});
    const auto all = fixture.load("events");
    QCOMPARE(lines(all, {"time", "kind", "node", "name", "subject", "document", "status", "exitCode", "timed"}),
        (QStringList {u"2024-10-04T00:00:00.000Z | API call |  |  | SendCommand |  |  |  | false"_s,
            u"2024-10-04T00:00:00.000Z | Command | i-0aaaaaaaaaaaaaaaa | web-01 | c-1 | AWS-RunPatchBaseline | Failed | 4 | true"_s,
            u"2024-10-05T00:00:00.000Z | Command | i-0aaaaaaaaaaaaaaaa | web-01 | c-1 | AWS-RunPatchBaseline | Success |  | true"_s,
            u"2024-10-05T00:00:00.000Z | Command | i-0bbbbbbbbbbbbbbbb |  | c-1 | AWS-RunPatchBaseline | Undeliverable |  | true"_s}));
    const auto meanings = lines(all, {"meaning", "actor", "file"});
    QVERIFY(meanings.contains(u" | somebody | test.json"_s));
    QVERIFY(meanings.contains(u"Exit code 4: another patch operation was running. |  | test.json"_s));
    QVERIFY(meanings.last().startsWith(u"The command could not be delivered (Undeliverable)"_s));
}

void TestNoteViews::theTextOfACommandIsMoreThanItsCode()
{
    Fixture fixture;
    auto full = command(web, monday, "Failed");
    full.exitCode = 156;
    full.text = "begin\ntar: No space left on device";
    auto other = full;
    other.subject = "c-2";
    other.text = "failed to run commands: exit status 156";
    fixture.add({full, other});
    const auto meanings = lines(fixture.load("events"), {"subject", "exitCode", "meaning"});
    QVERIFY2(meanings.join(u'\n').contains(u"c-1 | 156 | A file system of the node has no space left"_s),
        qPrintable(meanings.join(u'\n')));
    QVERIFY2(meanings.join(u'\n').contains(u"c-2 | 156 | Exit code 156"_s), qPrintable(meanings.join(u'\n')));
}

void TestNoteViews::eventsOfNoNodeStandWhereTheirFileDoes()
{
    Fixture fixture;
    auto known = finding("f-1", "Some finding", Severity::Low);
    known.accountName = "prod-eu";
    fixture.add({known});
    auto elsewhere =
        file({EventFact {.kind = EventFact::Kind::Association, .subject = "as-1", .part = "ex-1", .at = monday}});
    elsewhere.scope.region = "us-east-1";
    QCOMPARE(import(fixture.store(), elsewhere).rejected, 0U);
    QCOMPARE(lines(fixture.load("events"), {"subject", "node", "account", "accountName", "region"}),
        (QStringList {u"as-1 |  | 111122223333 | prod-eu | us-east-1"_s}));
}

void TestNoteViews::eventsOfOneNodeAndOfThen()
{
    Fixture fixture;
    fixture.add({command(web, monday, "Failed"), command(web, tuesday, "Failed"), command(gone, monday, "Failed")});
    QCOMPARE(fixture.load("events", {}, {.node = fixture.nodeId(web)})->rowCount(), 2U);
    QCOMPARE(fixture.load("events", {.asOf = monday})->rowCount(), 2U);
    QCOMPARE(fixture.load("events")->rowCount(), 3U);
}

void TestNoteViews::theTabOfANode()
{
    Fixture fixture;
    fixture.add({command(web, monday, "Failed"), command(web, tuesday, "Failed"), nodeFact(gone, "Active")});
    QVERIFY(nodeTabs().contains(u"events"_s));
    const auto detail = [&fixture](const char* node) {
        return loadNodeDetail(fixture.store().database(), {.now = wednesday}, fixture.nodeId(node));
    };
    QCOMPARE(tabCount(u"events"_s, detail(web)->state), 2);
    QCOMPARE(tabCount(u"events"_s, detail(gone)->state), 0);
    QVERIFY(tabEmptyText(u"events"_s, detail(gone)->state).text.contains(u"list-command-invocations"_s));
    QVERIFY(!tabEmptyText(u"events"_s, detail(web)->state).title.isEmpty());
}

void TestNoteViews::definitionsTellWhichHolds()
{
    Fixture fixture;
    fixture.add({DefinitionFact {.id = "pb-1", .name = "Servers", .details = R"({"a":1})", .at = monday},
        DefinitionFact {.id = "pb-1", .name = "Servers", .details = R"({"a":2})", .at = tuesday},
        DefinitionFact {.kind = DefinitionFact::Kind::PatchGroup, .id = "web", .name = "", .details = "{}"}});
    QCOMPARE(
        lines(fixture.load("definitions"), {"kind", "id", "name", "account", "region", "time", "current", "details"}),
        (QStringList {
            u"Patch baseline | pb-1 | Servers | 111122223333 | eu-west-1 | 2024-10-04T00:00:00.000Z | false | {\"a\":1}"_s,
            u"Patch baseline | pb-1 | Servers | 111122223333 | eu-west-1 | 2024-10-05T00:00:00.000Z | true | {\"a\":2}"_s,
            u"Patch group | web |  | 111122223333 | eu-west-1 | 2024-10-04T00:00:00.000Z | true | {}"_s}));
    QCOMPARE(lines(fixture.load("definitions", {.asOf = monday}), {"current"}).join(u' '), u"true true"_s);
}

void TestNoteViews::tagsStandInTheNodesView()
{
    Fixture fixture;
    fixture.add(
        {NodeTagFact {.node = web, .key = "env", .value = "prod"}, NodeTagFact {.node = web, .key = "a", .value = ""}});
    const auto nodes = fixture.load("nodes");
    QCOMPARE(lines(nodes, {"node", "tags"}), QStringList {u"i-0aaaaaaaaaaaaaaaa | a=, env=prod"_s});
    QVERIFY(!nodes->column(static_cast<std::size_t>(nodes->indexOf("tags"))).spec().shown);
}

void TestNoteViews::theHistoryOfAFindingTellsOfAws()
{
    Fixture fixture;
    const auto fact = finding("f-1", "Title", Severity::High);
    const auto update = [&fact](bool receipt, Instant at) {
        return FindingUpdateFact {.id = fact.id, .productArn = fact.productArn, .receipt = receipt, .at = at};
    };
    auto refused = update(true, tuesday + 1);
    refused.errorCode = "FindingNotFound";
    refused.errorMessage = "There is no such finding";
    auto set = update(false, tuesday + 2);
    set.workflow = WorkflowStatus::Resolved;
    set.author = "somebody";
    set.note = "patched";
    fixture.add({fact, update(true, tuesday), refused, set, update(false, tuesday + 3)});
    const auto key = fixture.store().findingKeys("f-1").front();
    const auto detail = loadFindingDetail(fixture.store().database(), key, {.now = wednesday});
    QCOMPARE(detail->updates.size(), std::size_t {4});
    QStringList said;
    for (const auto& entry : findingHistory(*detail)) {
        said << entry.title + u" / "_s + entry.note;
        QVERIFY(!entry.icon.isEmpty() && entry.color != nullptr);
    }
    QCOMPARE(said.mid(0, 4),
        (QStringList {u"Changed in AWS / "_s, u"Set to Resolved in AWS by somebody / patched"_s,
            u"Not processed by Security Hub: FindingNotFound / There is no such finding"_s,
            u"Processed by Security Hub / "_s}));
}

void TestNoteViews::aReceiptConfirmsADecision_data()
{
    using Standing = DecisionStanding;
    QTest::addColumn<bool>("receipt");
    QTest::addColumn<int>("workflow");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("later");
    QTest::addColumn<int>("standing");
    const auto row = [](const char* name, bool receipt, int workflow, const char* error, bool later,
                         Standing standing) {
        QTest::newRow(name) << receipt << workflow << QString::fromLatin1(error) << later << static_cast<int>(standing);
    };
    const int resolved = static_cast<int>(WorkflowStatus::Resolved);
    row("processed", true, -1, "", true, Standing::Confirmed);
    row("not processed", true, -1, "FindingNotFound", true, Standing::Refused);
    row("of an earlier call", true, -1, "", false, Standing::Holds);
    row("the call itself", false, resolved, "", true, Standing::Confirmed);
    row("a call for something else", false, static_cast<int>(WorkflowStatus::Notified), "", true, Standing::Holds);
    row("a note", false, -1, "", true, Standing::Holds);
}

void TestNoteViews::aReceiptConfirmsADecision()
{
    QFETCH(bool, receipt);
    QFETCH(int, workflow);
    QFETCH(QString, error);
    QFETCH(bool, later);
    Fixture fixture;
    const auto fact = finding("f-1", "Title", Severity::High);
    fixture.add({fact});
    const auto key = fixture.store().findingKeys("f-1").front();
    const Decision decision {.status = WorkflowStatus::Resolved, .note = "done", .author = "me", .at = tuesday};
    const DecidedFinding decided {.key = key, .decision = decision};
    QVERIFY(fixture.store().exchangeDecisions({&decided, 1}).size() == 1);
    FindingUpdateFact update {.id = fact.id, .productArn = fact.productArn, .receipt = receipt};
    update.at = later ? wednesday : monday;
    update.errorCode = error.toStdString();
    if (workflow >= 0) {
        update.workflow = static_cast<WorkflowStatus>(workflow);
    }
    fixture.add({update});
    const auto detail = loadFindingDetail(fixture.store().database(), key, {.now = wednesday});
    QTEST(static_cast<int>(detail->status.standing), "standing");
    QCOMPARE(detail->status.status, WorkflowStatus::Resolved);
}

QTEST_MAIN(TestNoteViews)
#include "tst_noteviews.moc"
