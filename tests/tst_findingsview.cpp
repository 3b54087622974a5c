// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfixture.h"

#include "models/store/suppressions.h"

class TestFindingsView : public QObject
{
    Q_OBJECT

private slots:
    void findingsSayWhatTheReportSaid();
    void findingsAreNamedByTheirCounts();
    void decisionsShowInTheFindings();
    void decisionsAreKeptInTheirOrder();
    void rulesStandAmongTheDecisions();
    void findingsTurnBack();
};

void TestFindingsView::findingsSayWhatTheReportSaid()
{
    Fixture fixture;
    const std::string hostile("nul\0byte \xE2\x80\xAE", 12);
    auto fact = finding("arn:1", "x", Severity::High);
    fact.title = hostile;
    fact.region = "eu-west-1";
    fact.compliance = FindingCompliance::Failed;
    fixture.add({fact, finding("arn:2", "", Severity::None)});
    const auto table = fixture.load("findings");
    QCOMPARE(
        lines(table,
            {"id", "productArn", "severity", "status", "recordState", "compliance", "account", "region", "updated"})[0],
        u"arn:1 | arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager | HIGH | NEW | ACTIVE | FAILED | "
        u"111122223333 | eu-west-1 | "
        "2024-10-04T00:00:00.000Z"_s);
    const auto title = static_cast<std::size_t>(table->indexOf("title"));
    const bool firstIsHostile = table->column(title).text(0).size() == hostile.size();
    QCOMPARE(table->column(title).text(firstIsHostile ? 0 : 1), std::string_view(hostile));
    QVERIFY(table->column(title).value(firstIsHostile ? 1 : 0) != Column::absent); // empty, not unknown
}

void TestFindingsView::findingsAreNamedByTheirCounts()
{
    Fixture fixture;
    fixture.add({patchFinding("f1", 5, 1), finding("f2", "Bucket is public", Severity::High)});
    const auto table = fixture.load("findings");
    QCOMPARE(lines(table, {"id", "summary", "missing", "failed", "name", "node"}),
        QStringList({u"f1 | 5 patches missing, 1 failed | 5 | 1 |  | i-0aaaaaaaaaaaaaaaa"_s,
            u"f2 | Bucket is public |  |  |  | "_s}));
    const auto rows = select(*table, {.text = "patch summary"}, {});
    QCOMPARE(rows->size(), 1U);
    const auto shown =
        cellText(*table, rows->front(), static_cast<std::size_t>(table->indexOf("summary")), CellStyle::Screen);
    QVERIFY2(shown.startsWith(u"5 patch"_s), qPrintable(shown));
}

void TestFindingsView::decisionsShowInTheFindings()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High), finding("f2", "two", Severity::High)});
    const auto key = fixture.store().findingKeys("f1").at(0);
    const Decision decision {
        .status = WorkflowStatus::Suppressed, .note = "accepted", .author = "ada", .at = tuesday, .expires = wednesday};
    const std::vector<DecidedFinding> decide {{key, decision}};
    QCOMPARE(fixture.store().exchangeDecisions(decide).size(), 1U);
    const std::vector<const char*> columns {"id", "status", "imported", "standing", "note", "author", "decided"};
    QCOMPARE(lines(fixture.load("findings", {.now = wednesday - 1}), columns),
        QStringList({u"f1 | SUPPRESSED | NEW | Holds | accepted | ada | 2024-10-05T00:00:00.000Z"_s,
            u"f2 | NEW | NEW |  |  |  | "_s}));
    QCOMPARE(lines(fixture.load("findings", {.now = wednesday}), columns)[0],
        u"f1 | NEW | NEW | Expired | accepted | ada | 2024-10-05T00:00:00.000Z"_s);
}

void TestFindingsView::decisionsAreKeptInTheirOrder()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High)});
    const auto key = fixture.store().findingKeys("f1").at(0);
    const std::vector<DecidedFinding> decide {
        {key, Decision {.status = WorkflowStatus::Resolved, .note = "done", .author = "ada", .at = tuesday}}};
    const auto before = fixture.store().exchangeDecisions(decide);
    QCOMPARE(fixture.store().exchangeDecisions(before).size(), 1U);
    const auto table = fixture.load("decisions");
    QCOMPARE(table->rowCount(), 2U);
    QVERIFY(table->key(0) < table->key(1));
    const auto all =
        lines(table, {"id", "status", "withdrawn", "note", "author", "title", "knownSeverity", "productArn"});
    const auto arn = QString::fromLatin1(patchManager);
    QVERIFY2(all.contains(u"f1 | RESOLVED | false | done | ada | one | HIGH | "_s + arn), qPrintable(all.join(u'\n')));
    QVERIFY2(all.filter(u"f1 |  | true"_s).size() == 1, qPrintable(all.join(u'\n')));
}

void TestFindingsView::rulesStandAmongTheDecisions()
{
    Fixture fixture;
    fixture.add({patchFinding("f1", 2, 1), nodeFact(web, "Active")});
    const auto key = fixture.store().findingKeys("f1").at(0);
    const std::vector<DecidedFinding> decide {
        {key, Decision {.status = WorkflowStatus::Resolved, .note = "done", .author = "ada", .at = tuesday}}};
    (void)fixture.store().exchangeDecisions(decide);
    Suppression rule {.name = "R1",
        .filter = "severity:low",
        .note = "accepted",
        .author = "bob",
        .at = tuesday,
        .expires = wednesday};
    auto& database = fixture.store().database();
    rule.rule = recordSuppression(database, rule);
    rule.filter = "severity:high";
    (void)recordSuppression(database, rule);
    rule.withdrawn = true;
    (void)recordSuppression(database, rule);
    const auto table = fixture.load("decisions");
    QCOMPARE(lines(table, {"rule", "summary", "before", "status", "withdrawn", "note", "author", "name", "node"}),
        QStringList({u" | 2 patches missing, 1 failed | NEW | RESOLVED | false | done | ada | web-01 | "_s
                + QString::fromLatin1(web),
            u"R1 | severity:high | SUPPRESSED |  | true | accepted | bob |  | "_s,
            u"R1 | severity:high | SUPPRESSED | SUPPRESSED | false | accepted | bob |  | "_s,
            u"R1 | severity:low |  | SUPPRESSED | false | accepted | bob |  | "_s}));
    for (std::size_t row = 1; row < table->rowCount(); ++row) {
        QVERIFY(table->key(row - 1) < table->key(row));
    }
    QCOMPARE(fixture.load("decisions", {.asOf = monday})->rowCount(), 0U);
}

void TestFindingsView::findingsTurnBack()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::Low)});
    auto later = finding("f1", "one, worse", Severity::Critical);
    later.updated = wednesday;
    later.contentHash[1] = 1;
    fixture.add({later}, wednesday);
    QCOMPARE(lines(fixture.load("findings"), {"title", "severity"}), QStringList {u"one, worse | CRITICAL"_s});
    QCOMPARE(lines(fixture.load("findings", {.asOf = tuesday}), {"title", "severity"}), QStringList {u"one | LOW"_s});
    QCOMPARE(lines(fixture.load("findings", {.asOf = monday - 1}), {"title"}), QStringList {});
}

QTEST_GUILESS_MAIN(TestFindingsView)
#include "tst_findingsview.moc"
