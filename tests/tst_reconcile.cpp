// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfixture.h"
#include "models/domain/decisionnote.h"
#include "models/domain/reconcile.h"
#include "models/tables/findingdetail.h"
#include "models/tables/readyfindings.h"

#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace facts;

// Open findings of Patch Manager beside newer data (domain.md 5).
class TestReconcile : public QObject
{
    Q_OBJECT

private slots:
    void aFindingIsComparedWithNewerData_data();
    void aFindingIsComparedWithNewerData();
    void whatIsProposedIsWhatTheOverviewCounts();
    void theEvidenceStandsInTheDetail();
    void theNewerFindingIsNamed();
    void otherFindingsOfTheNodeAreThere();
    void decidedOnesAreNotListed();
    void eachProposalHasANoteForAws();
};

namespace {

constexpr auto node = "i-0123456789abcdef0";
constexpr Instant then = FleetFixture::today - 10 * microsPerDay;
constexpr Instant later = then + microsPerDay;
constexpr Moment moment {.asOf = {}, .now = FleetFixture::today};

using Facts = std::vector<Fact>;

TablePointer load(FleetFixture& fixture)
{
    return findView("reconcile")->load(fixture.database(), moment, {});
}

QStringList lines(const TablePointer& table, const std::vector<const char*>& columns)
{
    QStringList all;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (const auto* column : columns) {
            const auto index = static_cast<std::size_t>(table->indexOf(column));
            cells << QString::fromStdString(dataText(*table, row, index));
        }
        all << cells.join(u" | "_s);
    }
    all.sort();
    return all;
}

}

void TestReconcile::aFindingIsComparedWithNewerData_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QStringList>("expected"); // proposal and whether it is ticked, by finding
    const auto row = [](const char* name, const Facts& facts, const QStringList& expected) {
        QTest::newRow(name) << facts << expected;
    };
    const auto found = finding(node, then, 2);
    auto otherBaseline = summary(node, later);
    otherBaseline.baseline = "pb-fffffffffffffffff";
    row("nothing newer", {found}, {u"Nothing newer: scan the node and import its patch states | false"_s});
    row("an older operation says nothing", {found, summary(node, then - 1)},
        {u"Nothing newer: scan the node and import its patch states | false"_s});
    row("a newer clean operation", {found, summary(node, later)}, {u"Fixed: resolve | true"_s});
    row("clean by an ARN of the same baseline",
        {found,
            [&] {
                auto same = summary(node, later);
                same.baseline = std::string("arn:aws:ssm:eu-west-1:111122223333:patchbaseline/") + baseline;
                return Fact(same);
            }()},
        {u"Fixed: resolve | true"_s});
    row("clean under another baseline", {found, otherBaseline},
        {u"Clean under another baseline: look first | false"_s});
    row("still missing", {found, summary(node, later, 1)}, {u"Still true: keep | false"_s});
    row("a patch failed", {found, summary(node, later, 0, 1)}, {u"Still true: keep | false"_s});
    row("waits for a reboot", {found, summary(node, later, 0, 0, 1)}, {u"Still true: keep | false"_s});
    row("a rejected one is installed", {found, summary(node, later, 0, 0, 0, 1)}, {u"Still true: keep | false"_s});
    row("a newer finding", {found, finding(node, later, 3)},
        {u"Nothing newer: scan the node and import its patch states | false"_s,
            u"Superseded by a newer finding: resolve | true"_s});
    row("the node is gone", {found, machine(node, later, "Terminated")},
        {u"Node is gone: resolve or suppress | false"_s});
    row("gone, but clean before", {found, summary(node, later), machine(node, later + 1, "Terminated")},
        {u"Fixed: resolve | true"_s});
}

void TestReconcile::aFindingIsComparedWithNewerData()
{
    QFETCH(const Facts, facts);
    QFETCH(const QStringList, expected);
    FleetFixture fixture;
    QCOMPARE(fixture.import(facts).rejected, 0U);
    QCOMPARE(lines(load(fixture), {"proposal", "safe"}), expected);
}

void TestReconcile::whatIsProposedIsWhatTheOverviewCounts()
{
    std::mt19937 random(7);
    const auto pick = [&random](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    for (int round = 0; round < 30; ++round) {
        FleetFixture fixture;
        Facts all;
        for (int i = 0; i < 8; ++i) {
            const auto id = std::string("i-000000000000000") + std::to_string(10 + pick(4));
            const auto at = then + pick(5) * microsPerDay;
            all.push_back(pick(2) == 0 ? Fact(finding(id, at, 1 + pick(3))) : Fact(summary(id, at, pick(2))));
        }
        (void)fixture.import(all);
        int stale = 0;
        for (const auto& state : fixture.fleet().nodes) {
            stale += state.terminated ? 0 : state.staleFindings;
        }
        QCOMPARE(lines(load(fixture), {"proposal"}).filter(u"Fixed"_s).size(), stale);
        const auto findings = findView("findings")->load(fixture.database(), {.now = FleetFixture::today}, {});
        QCOMPARE(countReadyToResolve(*findings),
            static_cast<std::size_t>(lines(load(fixture), {"safe"}).filter(u"true"_s).size()));
    }
}

void TestReconcile::theEvidenceStandsInTheDetail()
{
    FleetFixture fixture;
    (void)fixture.import({finding(node, then, 2)});
    (void)fixture.import({summary(node, later)});
    const auto key = load(fixture)->key(0);
    const auto detail = loadFindingDetail(fixture.database(), key, {.now = FleetFixture::today});
    QCOMPARE(translated(*detail->proposal), u"Fixed: resolve"_s);
    QCOMPARE(detail->evidence.size(), 3U);
    QVERIFY(translated(detail->evidence[0]).contains(u"missing 2, failed 0"_s));
    QVERIFY(translated(detail->evidence[1]).contains(u"missing 0, failed 0"_s));
    QCOMPARE(translated(detail->evidence[2]), u"From the file file-2"_s);
    QCOMPARE(detail->newer.file, std::string("file-2"));
    QVERIFY(!detail->newer.text.empty());
    QCOMPARE(detail->newer.finding, 0);
}

void TestReconcile::theNewerFindingIsNamed()
{
    FleetFixture fixture;
    (void)fixture.import({finding(node, then, 2)});
    const auto older = load(fixture)->key(0);
    const auto newer = finding(node, later, 3);
    (void)fixture.import({newer});
    for (const bool past : {false, true}) {
        const Moment at {.asOf = past ? std::optional(later + microsPerDay) : std::nullopt, .now = FleetFixture::today};
        const auto detail = loadFindingDetail(fixture.database(), older, at);
        QCOMPARE(detail->evidence.size(), 4U);
        QVERIFY(translated(detail->evidence[1]).startsWith(u"Newer finding of"_s));
        QVERIFY(translated(detail->evidence[1]).contains(u"missing 3, failed 0"_s));
        QCOMPARE(translated(detail->evidence[2]), u"Its Id: "_s + QString::fromStdString(newer.id));
        QCOMPARE(translated(detail->evidence[3]), u"From the file file-2"_s);
        QVERIFY(detail->newer.finding != 0 && detail->newer.finding != older);
        QVERIFY(!detail->newer.text.empty());
    }
    const auto before = loadFindingDetail(fixture.database(), older, {.asOf = then + 1, .now = FleetFixture::today});
    QCOMPARE(before->newer.finding, 0);
    QCOMPARE(before->others.open, 0);
}

void TestReconcile::otherFindingsOfTheNodeAreThere()
{
    FleetFixture fixture;
    auto foreign = finding(node, then, 0);
    foreign.id = "foreign";
    foreign.productArn = "arn:aws:securityhub:eu-west-1::product/aws/inspector";
    foreign.product = "Inspector";
    foreign.patchSummary.reset();
    auto worse = foreign;
    worse.id = "worse";
    worse.severity = Severity::Critical;
    foreign.severity = Severity::Low;
    (void)fixture.import({finding(node, then, 2), finding(node, later, 3), foreign, worse,
        finding("i-0fedcba9876543210", then, 2)});
    const auto key = load(fixture)->key(0);
    const auto others = [&] { return loadFindingDetail(fixture.database(), key, moment)->others; };
    auto found = others();
    QCOMPARE(found.open, 3);
    QCOMPARE(found.worst.size(), 3U);
    QCOMPARE(found.worst[0].product, std::string("Inspector"));
    QCOMPARE(found.worst[0].severity, Severity::Critical);
    QCOMPARE(found.worst[1].severity, Severity::Low);
    QVERIFY(found.worst[2].product != "Inspector");
    const Decision decision {.status = WorkflowStatus::Resolved, .author = "ann", .at = later};
    (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {found.worst[0].key, decision}});
    found = others();
    QCOMPARE(found.open, 2);
    QCOMPARE(found.worst[0].severity, Severity::Low);
}

void TestReconcile::decidedOnesAreNotListed()
{
    FleetFixture fixture;
    (void)fixture.import({finding(node, then, 2), summary(node, later)});
    const auto key = load(fixture)->key(0);
    const Decision decision {.status = WorkflowStatus::Resolved, .author = "ann", .at = later};
    (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {key, decision}});
    QCOMPARE(load(fixture)->rowCount(), 0U);
    QVERIFY(fixture.store().undoLastDecision());
    QCOMPARE(load(fixture)->rowCount(), 1U);
}

void TestReconcile::eachProposalHasANoteForAws()
{
    using enum Proposal;
    std::set<std::string_view> notes;
    for (const auto proposal : {Fixed, Superseded, NodeGone, OtherBaseline, StillTrue, Unknown}) {
        QCOMPARE(proposalOf(proposalTitle(proposal).text), proposal);
        const auto note = proposalNote(proposal);
        QVERIFY(!note.empty() && note.size() <= 512 && notes.insert(note).second);
        const auto kept = noteWithEvidence(note, "found 2 | Evidence: 3");
        QCOMPARE(noteForAws(kept), note);
        QVERIFY(kept.ends_with("found 2 | Evidence: 3"));
    }
    QCOMPARE(noteForAws("what somebody wrote"), std::string_view("what somebody wrote"));
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
