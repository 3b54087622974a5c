// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingdetail.h"
#include "models/tables/nodedetail.h"
#include "models/tables/safeurl.h"
#include "tests/fleetfixture.h"

#include <QTest>

namespace {

constexpr auto a = "i-0000000000000000a";
constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;

constexpr auto original =
    "{\"Id\": \"x\", \"Description\": \"It is described\", \"SourceUrl\": \"http://example.com/\","
    " \"Remediation\": {\"Recommendation\": {\"Text\": \"Do this\", \"Url\": \"https://example.com/how?to=1\"}},"
    " \"Note\": {\"Text\": 7, \"UpdatedBy\": \"somebody\"}}";

std::int64_t importFinding(FleetFixture& fixture, const FindingFact& fact, const char* text)
{
    const auto session = fixture.store().beginFile(fixture.store().beginRun("tester"), "findings.json", {});
    session->take({.place = {.record = 1}, .original = text, .facts = {fact}});
    (void)session->finish({.captured = today, .sha256 = "finding"}, {});
    return fixture.store().findingKeys(fact.id).front();
}

}

class TestDetails : public QObject
{
    Q_OBJECT

private slots:
    void aNodeIsFoundByIdAndName();
    void theDetailNamesItsFile();
    void aFindingIsReadFromItsOriginal();
    void aRowOfACsvFileIsReadLikeARecord();
    void aFindingInOcsfIsReadFromItsOriginal();
    void anUnreadableOriginalLosesOnlyItsTexts();
    void resolvingAgainstNewerDataIsSaid();
    void thePastKnowsNothingOfWhatCameLater();
    void onlySafeAddressesAreKept_data();
    void onlySafeAddressesAreKept();
};

void TestDetails::aNodeIsFoundByIdAndName()
{
    FleetFixture fixture;
    fixture.import({facts::machine(a, today - day)});
    const auto id = fixture.node(a).id;
    QVERIFY(id > 0);
    QCOMPARE(findNode(fixture.database(), a), id);
    QCOMPARE(findNode(fixture.database(), "I-0000000000000000A.EXAMPLE"), id);
    QCOMPARE(findNode(fixture.database(), "somebody else"), 0);
}

void TestDetails::theDetailNamesItsFile()
{
    FleetFixture fixture;
    fixture.import({facts::summary(a, today - day, 2), facts::patch(a, today - day, "one", PatchState::Missing),
        facts::patch(a, today - day, "two", PatchState::Missing)});
    Moment moment;
    moment.now = today;
    const auto detail = loadNodeDetail(fixture.database(), moment, fixture.node(a).id);
    QVERIFY(detail.has_value());
    QCOMPARE(detail->diagnosis.causes.size(), std::size_t(1));
    QCOMPARE(detail->diagnosis.causes.front().names, (std::vector<std::string> {"one", "two"}));
    const auto& evidence = detail->diagnosis.causes.front().evidence;
    QVERIFY(std::ranges::any_of(
        evidence, [](const Message& line) { return !line.arguments.empty() && line.arguments.front() == "file-1"; }));
    QVERIFY(!loadNodeDetail(fixture.database(), moment, 4711).has_value());
}

void TestDetails::aFindingIsReadFromItsOriginal()
{
    FleetFixture fixture;
    const auto key = importFinding(fixture, facts::finding(a, today - 5 * day, 2), original);
    const auto detail = loadFindingDetail(fixture.database(), key, {.now = today});
    QVERIFY(detail.has_value());
    QCOMPARE(detail->description, "It is described");
    QCOMPARE(detail->remediation, "Do this");
    QCOMPARE(detail->remediationUrl, "https://example.com/how?to=1");
    QCOMPARE(detail->sourceUrl, ""); // not https
    QCOMPARE(detail->noteText, ""); // not a text
    QCOMPARE(detail->noteBy, "somebody");
    QCOMPARE(detail->original, original);
    QCOMPARE(detail->fileName, "findings.json");
    QCOMPARE(detail->fact.node, a);
    QCOMPARE(detail->fact.severity, Severity::High);
    QCOMPARE(detail->fact.patchSummary.value().missing, Count(2));
    QCOMPARE(detail->status.standing, DecisionStanding::None);
    QVERIFY(!detail->contradiction.has_value());
    (void)fixture.store().exchangeDecisions(
        std::vector {DecidedFinding {key, Decision {.status = WorkflowStatus::Notified, .note = "told", .at = today}}});
    const auto decided = loadFindingDetail(fixture.database(), key, {.now = today});
    QCOMPARE(decided->status, (EffectiveStatus {WorkflowStatus::Notified, DecisionStanding::Holds}));
    QCOMPARE(decided->decisions.size(), std::size_t(1));
    QCOMPARE(decided->decisions.front().note, "told");
    QVERIFY(!loadFindingDetail(fixture.database(), 4711, {.now = today}).has_value());
}

void TestDetails::aRowOfACsvFileIsReadLikeARecord()
{
    FleetFixture fixture;
    const auto key = importFinding(fixture, facts::finding(a, today - 5 * day, 2),
        "{\"Id\": \"x\", \"Description\": \"Described\", \"Remediation Recommendation\": \"Do that\","
        " \"Remediation Recommendation Link\": \"https://example.com/\", \"NoteText\": \"seen\","
        " \"NoteUpdatedBy\": \"me\"}");
    const auto detail = loadFindingDetail(fixture.database(), key, {.now = today});
    QVERIFY(detail.has_value());
    QCOMPARE(detail->description, "Described");
    QCOMPARE(detail->remediation, "Do that");
    QCOMPARE(detail->remediationUrl, "https://example.com/");
    QCOMPARE(detail->noteText, "seen");
    QCOMPARE(detail->noteBy, "me");
}

void TestDetails::aFindingInOcsfIsReadFromItsOriginal()
{
    FleetFixture fixture;
    const auto key = importFinding(fixture, facts::finding(a, today - 5 * day, 2),
        "{\"class_uid\": 2003, \"finding_info\": {\"desc\": \"It is described\"}, \"comment\": \"later\","
        " \"remediation\": {\"desc\": \"Do this\", \"references\": [\"https://example.com/how\"]}}");
    const auto detail = loadFindingDetail(fixture.database(), key, {.now = today});
    QVERIFY(detail.has_value());
    QCOMPARE(detail->description, "It is described");
    QCOMPARE(detail->remediation, "Do this");
    QCOMPARE(detail->remediationUrl, "https://example.com/how");
    QCOMPARE(detail->noteText, "later");
}

void TestDetails::anUnreadableOriginalLosesOnlyItsTexts()
{
    FleetFixture fixture;
    const auto key = importFinding(fixture, facts::finding(a, today - 5 * day, 2), "[\"not\", \"an object\"]");
    const auto detail = loadFindingDetail(fixture.database(), key, {.now = today});
    QVERIFY(detail.has_value());
    QCOMPARE(detail->description, "");
    QCOMPARE(detail->fact.title, "Non-compliant");
}

void TestDetails::resolvingAgainstNewerDataIsSaid()
{
    FleetFixture fixture;
    const auto key = importFinding(fixture, facts::finding(a, today - 5 * day, 2), original);
    fixture.import({facts::summary(a, today - day, 0, 0, 4)});
    const auto detail = loadFindingDetail(fixture.database(), key, {.now = today});
    QVERIFY(detail->contradiction.has_value());
    QCOMPARE(detail->contradiction->arguments, (std::vector<std::string> {"0", "0", "4", "0"}));
    fixture.import({facts::summary(a, today)});
    QVERIFY(!loadFindingDetail(fixture.database(), key, {.now = today})->contradiction.has_value());
}

void TestDetails::thePastKnowsNothingOfWhatCameLater()
{
    FleetFixture fixture;
    const auto key = importFinding(fixture, facts::finding(a, today - 5 * day, 2), original);
    fixture.import({facts::summary(a, today - day, 0, 0, 4), facts::finding(a, today - day, 1)});
    (void)fixture.store().exchangeDecisions(
        std::vector {DecidedFinding {key, Decision {.status = WorkflowStatus::Notified, .at = today}}});
    const auto present = loadFindingDetail(fixture.database(), key, {.now = today});
    QVERIFY(present->contradiction && present->proposal && present->decisions.size() == 1);
    const auto then = loadFindingDetail(fixture.database(), key, {.asOf = today - 3 * day, .now = today});
    QVERIFY(then.has_value());
    QVERIFY(!then->contradiction.has_value());
    QVERIFY(then->proposal != present->proposal);
    QVERIFY(then->decisions.empty());
    QCOMPARE(then->status.status, WorkflowStatus::New);
    QCOMPARE(then->at, today - 3 * day);
    QVERIFY(!loadFindingDetail(fixture.database(), key, {.asOf = today - 30 * day, .now = today}).has_value());
}

void TestDetails::onlySafeAddressesAreKept_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << QByteArray("https://docs.aws.amazon.com/x.html#y") << true;
    QTest::newRow("http") << QByteArray("http://example.com/") << false;
    QTest::newRow("a user") << QByteArray("https://aws.amazon.com@example.com/") << false;
    QTest::newRow("no host") << QByteArray("https:///etc/passwd") << false;
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("a script") << QByteArray("javascript:alert(1)") << false;
    QTest::newRow("a line break") << QByteArray("https://example.com/\nx") << false;
    QTest::newRow("a backslash") << QByteArray("https://example.com\\@evil/") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestDetails::onlySafeAddressesAreKept()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, safe);
    QCOMPARE(safeUrl(address.toStdString()), safe ? address.toStdString() : std::string());
}

QTEST_GUILESS_MAIN(TestDetails)
#include "tst_details.moc"
