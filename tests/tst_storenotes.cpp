// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storecontent.h"

using namespace Qt::StringLiterals;
using Extent = SourceRecord::Extent;

// Tags, events, definitions and receipts; how lists and places are told by records.
class TestStoreNotes : public QObject, StoreFixture
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void anEventOfTwoFilesIsOne();
    void anEventIsToldInFull();
    void anEventWithoutATimeHasThatOfTheFile();
    void theNodeOfTheFileIsThatOfItsEvents();
    void everyDescriptionOfABaselineIsKept();
    void aReceiptMayComeBeforeItsFinding();
    void aTagThatIsGoneIsGone();
    void aRecordTellsWhereItsNodeIs();
    void itemsPutAloneOnlyAdd();
    void recordsOfOneListAreComplete();
    void anUndoneImportTakesItsEventsWithIt();
    void aSecondPingStatusIsAClashThatNamesTheNode();
    void aNoteIsListedOnce();
    void whatReadingSaidIsKeptWithTheFile();
};

namespace {

EventFact command(const std::string& node, Instant at, const std::string& status = "Failed")
{
    EventFact fact;
    fact.node = node;
    fact.kind = EventFact::Kind::Command;
    fact.subject = "command-1";
    fact.part = "PatchLinux";
    fact.document = "AWS-RunPatchBaseline";
    fact.status = status;
    fact.exitCode = 156;
    fact.actor = "arn:aws:iam::111122223333:user/x";
    fact.text = "failed to run commands: exit status 156";
    fact.pattern = "exit-status";
    fact.at = at;
    return fact;
}

TestRecord put(Fact fact, Extent extent, std::optional<Instant> listed = {})
{
    TestRecord record {.facts = {std::move(fact)}, .original = "{}"};
    record.told.extent = extent;
    record.told.listed = listed;
    return record;
}

}

void TestStoreNotes::anEventOfTwoFilesIsOne()
{
    const FileReport first = import(*m_store, fileOf({command("i-1", hour), command("i-2", hour)}));
    QCOMPARE(first.created, 2U);
    TestFile again = fileOf({command("i-1", hour), command("i-1", 2 * hour), command("i-1", hour)});
    again.name = "other.json";
    const FileReport second = import(*m_store, again);
    QCOMPARE(second.created, 1U);
    QCOMPARE(second.unchanged, 2U);
    QVERIFY(addsUp(second));
    QCOMPARE(number("SELECT count(*) FROM event"), 3);
}

void TestStoreNotes::anEventIsToldInFull()
{
    import(*m_store, fileOf({command("i-1", hour)}));
    const std::string row = rowsOf(m_store->database(),
        "SELECT (SELECT node_id FROM node WHERE node.id = e.node), kind, at / 3600000000, timed, " + word("subject")
            + ", " + word("part") + ", " + word("document") + ", " + word("status") + ", exit_code, " + word("actor")
            + ", text, " + word("pattern") + " FROM event e",
        12);
    QCOMPARE(QByteArray::fromStdString(row),
        "i-1|0|1|1|command-1|PatchLinux|AWS-RunPatchBaseline|Failed|156|arn:aws:iam::111122223333:user/x|"
        "failed to run commands: exit status 156|exit-status|\n");
    Statement original(m_store->database(), "SELECT original FROM event");
    QVERIFY(original.step());
    QCOMPARE(originalText(m_store->database(), original.integer(0)), "{\"record\":0}");
}

void TestStoreNotes::anEventWithoutATimeHasThatOfTheFile()
{
    EventFact fact = command("", 0);
    fact.at = {};
    import(*m_store, fileOf({fact}));
    QCOMPARE(ask("SELECT (at / 3600000000) || ', ' || timed || ', ' || (node IS NULL) FROM event"), "1000, 0, 1|\n");
}

void TestStoreNotes::theNodeOfTheFileIsThatOfItsEvents()
{
    TestFile file = fileOf({command("", hour), command("i-2", hour)});
    file.scope.node = "i-9";
    import(*m_store, file);
    QCOMPARE(ask("SELECT n.node_id FROM event e JOIN node n ON n.id = e.node ORDER BY 1"), "i-2|\ni-9|\n");
}

void TestStoreNotes::everyDescriptionOfABaselineIsKept()
{
    const DefinitionFact old {.id = "pb-1", .name = "Servers", .details = R"({"a":1})", .at = hour};
    DefinitionFact late = old;
    late.at = 2 * hour;
    late.details = R"({"a":2})";
    QCOMPARE(import(*m_store, fileOf({old})).created, 1U);
    QCOMPARE(import(*m_store, fileOf({late})).updated, 1U);
    QCOMPARE(import(*m_store, fileOf({old})).unchanged, 1U);
    TestFile elsewhere = fileOf({old});
    elsewhere.scope.account = "444455556666";
    QCOMPARE(import(*m_store, elsewhere).created, 1U);
    TestFile told = elsewhere;
    told.scope.account = "not this one";
    told.records[0].told.account = "444455556666";
    QCOMPARE(import(*m_store, told).unchanged, 1U);
    QCOMPARE(number("SELECT count(*) FROM definition"), 3);
}

void TestStoreNotes::aReceiptMayComeBeforeItsFinding()
{
    const FindingFact failed = finding("f-1", hour, FindingCompliance::Failed, 1);
    const FindingUpdateFact receipt {.id = failed.id,
        .productArn = failed.productArn,
        .receipt = true,
        .errorCode = "FindingNotFound",
        .errorMessage = "no such finding",
        .at = 2 * hour};
    QCOMPARE(import(*m_store, fileOf({receipt})).created, 1U);
    QVERIFY(m_store->findingKeys("f-1").empty());
    QCOMPARE(import(*m_store, fileOf({failed})).created, 1U);
    QCOMPARE(m_store->findingKeys("f-1").size(), std::size_t {1});
    QCOMPARE(import(*m_store, fileOf({receipt, failed})).unchanged, 2U);
    QCOMPARE(ask("SELECT u.error_message FROM finding_update u JOIN finding f ON f.key = u.key WHERE f.current = 1"),
        "no such finding|\n");
}

void TestStoreNotes::aTagThatIsGoneIsGone()
{
    const auto tag = [](const char* key, const char* value, Instant at) {
        return NodeTagFact {.node = "i-1", .key = key, .value = value, .reported = at};
    };
    import(*m_store, fileOf({tag("env", "test", hour), tag("team", "a", hour)}));
    import(*m_store, fileOf({tag("env", "prod", 3 * hour)}));
    import(*m_store, fileOf({tag("env", "test", 2 * hour), tag("team", "b", 2 * hour)}));
    const auto rows = rowsOf(m_store->database(),
        "SELECT " + word("key") + ", " + word("value")
            + ", since / 3600000000, until / 3600000000 FROM fact f JOIN tag_content c ON c.id = f.content ORDER BY 1, "
              "3",
        4);
    QCOMPARE(QByteArray::fromStdString(rows), "env|test|1|3|\nenv|prod|3|-|\nteam|a|1|2|\nteam|b|2|3|\n");
}

void TestStoreNotes::aRecordTellsWhereItsNodeIs()
{
    TestFile file = fileOf({patch("i-1", "KB1", PatchState::Missing, hour)});
    file.scope.account = "of the path";
    file.scope.region = "of the path";
    file.records[0].told.account = "of the record";
    import(*m_store, file);
    QCOMPARE(ask("SELECT (SELECT text FROM word WHERE id = account) || ', ' || (SELECT text FROM word WHERE id ="
                 " region) FROM node"),
        "of the record, of the path|\n");
    import(*m_store, fileOf({finding("f-1", hour, FindingCompliance::Failed, 1)}));
    QCOMPARE(ask("SELECT (SELECT text FROM word WHERE id = account) FROM node"), "111122223333|\n");
}

void TestStoreNotes::itemsPutAloneOnlyAdd()
{
    import(*m_store, fileOf({patch("i-1", "KB1", PatchState::Missing, hour)}));
    TestFile file = fileOf({});
    file.records.push_back(put(patch("i-1", "KB2", PatchState::Failed, 2 * hour), Extent::Alone));
    file.records.push_back(put(patch("i-1", "KB3", PatchState::Failed, 3 * hour), Extent::Alone));
    import(*m_store, file);
    QCOMPARE(spans(), "KB1|1|-|5|\nKB2|2|-|6|\nKB3|3|-|6|\n");
}

void TestStoreNotes::recordsOfOneListAreComplete()
{
    TestFile file = fileOf({patch("i-1", "KB1", PatchState::Missing, hour)});
    file.scope.partial = true;
    file.records.push_back(put(patch("i-1", "KB2", PatchState::Missing, hour), Extent::OfList, 2 * hour));
    file.records.push_back(put(patch("i-1", "KB3", PatchState::Missing, hour), Extent::OfList, 2 * hour));
    file.records.push_back(put(patch("i-1", "KB3", PatchState::Failed, hour), Extent::OfList, 4 * hour));
    import(*m_store, file);
    QCOMPARE(spans(), "KB1|1|2|5|\nKB2|2|4|5|\nKB3|2|4|5|\nKB3|4|-|6|\n");
}

void TestStoreNotes::anUndoneImportTakesItsEventsWithIt()
{
    const auto run = [this] { return number("SELECT max(id) FROM import_run"); };
    const DefinitionFact baseline {.id = "pb-1", .name = "Servers", .details = "{}", .at = hour};
    const FindingUpdateFact receipt {.id = "f-1", .productArn = "arn", .receipt = true, .at = hour};
    import(*m_store, fileOf({command("i-1", hour)}));
    const auto first = run();
    const std::string before = logicalContent(m_store->database());
    import(*m_store, fileOf({command("i-2", hour), baseline, receipt, NodeTagFact {
                                 .node = "i-2",
                                 .key = "env",
                                 .reported = hour
                             }}));
    const auto second = run();
    import(*m_store, fileOf({command("i-2", hour)}));
    const auto third = run();
    QCOMPARE(m_store->undoImport(second, {}).dependentCount, 1U); // the third confirms what it brought
    QVERIFY(m_store->undoImport(third, {}).done);
    QVERIFY(m_store->undoImport(second, {}).done);
    QVERIFY(m_store->removeLeftovers({}));
    QCOMPARE(QByteArray::fromStdString(logicalContent(m_store->database())), QByteArray::fromStdString(before));
    QCOMPARE(number("SELECT count(*) FROM event"), 1);
    QVERIFY(m_store->undoImport(first, {}).done);
    QVERIFY(m_store->removeLeftovers({}));
    QCOMPARE(number("SELECT count(*) FROM event"), 0);
}

void TestStoreNotes::aSecondPingStatusIsAClashThatNamesTheNode()
{
    NodeFact online {.node = "i-1", .ping = PingStatus::Online, .lastPing = hour};
    NodeFact lost = online;
    lost.ping = PingStatus::ConnectionLost;
    import(*m_store, fileOf({online}));
    const FileReport report = import(*m_store, fileOf({lost}));
    QCOMPARE(report.clashes, 1U);
    QVERIFY(translated(report.notes.front()).contains(u"The node i-1 is described in two different ways"_s));
}

void TestStoreNotes::aNoteIsListedOnce()
{
    const auto tag = [](const char* node, const char* value) {
        return NodeTagFact {.node = node, .key = "env", .value = value, .reported = hour};
    };
    const FileReport report =
        import(*m_store, fileOf({tag("i-1", "a"), tag("i-1", "b"), tag("i-1", "c"), tag("i-2", "a"), tag("i-2", "b")}));
    QCOMPARE(report.clashes, 3U);
    QCOMPARE(report.notes.size(), 2U);
    QVERIFY(report.notes.front() != report.notes.back());
}

void TestStoreNotes::whatReadingSaidIsKeptWithTheFile()
{
    const auto session = m_store->beginFile(m_store->beginRun("tester"), "log.txt", "/log.txt");
    session->note({.text = "Lines read: %1.", .arguments = {"12"}});
    session->take({.original = "{}", .facts = {command("i-1", hour)}});
    const auto report = session->finish({.partial = true}, {});
    QCOMPARE(report.notes.size(), 2U);
    QCOMPARE(report.notes.front().arguments.front(), std::string("12"));
    QCOMPARE(number("SELECT count(*) FROM source_note WHERE reason LIKE 'Lines read%12'"), 1);
}

QTEST_GUILESS_MAIN(TestStoreNotes)
#include "tst_storenotes.moc"
