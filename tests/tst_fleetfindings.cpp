// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingstate.h"
#include "models/tables/decisions.h"
#include "models/tables/evidence.h"
#include "models/tables/findinghistory.h"
#include "models/tables/findingversions.h"
#include "tests/fleetfixture.h"

#include <QTest>

#include <map>
#include <random>
#include <tuple>

// What the fleet says of findings, compared with plain loops over every version of every finding: random findings with
// several versions and decisions about some of them, now and then, for all nodes and for one.

namespace {

constexpr Instant today = FleetFixture::today;

struct Version
{
    std::int64_t key = 0, node = 0;
    FindingState state = {};
    bool patchManager = false;
    std::string baseline = {};
    std::string account = {}, accountName = {};
    std::tuple<Instant, int, int, Instant, Instant, std::string> rank = {}; // the greatest is current
};

Version readVersion(const Statement& row)
{
    Version version {.key = row.integer(0), .node = row.optionalInteger(1).value_or(0), .state = findingState(row, 8)};
    version.patchManager = row.integer(2) != 0;
    version.baseline = row.text(3);
    version.account = row.text(4);
    version.accountName = row.text(5);
    version.rank = {version.state.updated.value_or(-1), version.state.compliance,
        static_cast<int>(version.state.severity), version.state.workflowTime.value_or(-1), row.integer(6),
        std::string(row.text(7))};
    return version;
}

std::vector<Version> currentAt(Database& database, Instant upTo)
{
    std::map<std::int64_t, Version> newest;
    Statement rows(database,
        std::string(
            "SELECT key, node, patch_manager, (SELECT text FROM word WHERE id = baseline), (SELECT text FROM word "
            "WHERE id = account), (SELECT text FROM word WHERE id = account_name), captured, hex(content),")
            + findingStateColumns + " FROM finding ORDER BY id");
    while (rows.step()) {
        auto version = readVersion(rows);
        const auto found = newest.find(version.key);
        if (version.state.updated.value_or(0) <= upTo && (found == newest.end() || found->second.rank < version.rank)) {
            newest[version.key] = version;
        }
    }
    std::vector<Version> current;
    for (auto& [key, version] : newest) {
        current.push_back(std::move(version));
    }
    return current;
}

struct Expected
{
    FindingCounts counts = {};
    std::map<std::int64_t, int> open = {};
    std::map<std::int64_t, Severity> worst = {};
    std::map<std::int64_t, std::vector<std::int64_t>> stale = {};
    std::map<std::int64_t, bool> contradicts = {}, known = {};
};

Expected expectedOf(Database& database, const Moment& moment, const std::map<std::int64_t, NodeState>& nodes)
{
    Expected expected;
    const auto decided = loadDecisions(database, moment);
    for (const auto& version : currentAt(database, moment.asOf.value_or(std::numeric_limits<Instant>::max()))) {
        const auto decision = decided.find(version.key);
        const auto status = decision == decided.end() ? effectiveStatus(version.state, std::nullopt, moment.at())
                                                      : decision->second.status(version.state, moment.at());
        const bool open = isOpen(version.state, status);
        expected.counts.open += open;
        expected.counts.critical += open && version.state.severity == Severity::Critical;
        expected.counts.suppressed += status.status == WorkflowStatus::Suppressed;
        expected.counts.resolved += status.status == WorkflowStatus::Resolved;
        expected.known[version.node] = true;
        if (!open || version.node == 0) {
            continue;
        }
        expected.counts.nodes += ++expected.open[version.node] == 1;
        auto& worst = expected.worst[version.node];
        worst = std::max(worst, version.state.severity);
        const auto node = nodes.find(version.node);
        if (version.patchManager && node != nodes.end()) {
            if (isFixed(version.state, version.baseline, node->second.patches, node->second.baseline)) {
                expected.stale[version.node].push_back(version.key);
            }
            const auto& state = version.state;
            const bool shows = state.missing.value_or(0) > 0 || state.failed.value_or(0) > 0
                || state.pendingReboot.value_or(0) > 0 || state.rejected.value_or(0) > 0;
            expected.contradicts[version.node] |= shows && state.severity == Severity::Informational;
        }
    }
    return expected;
}

class RandomFindings
{
public:
    explicit RandomFindings(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    Instant time() { return today - below(60) * microsPerDay; }

    void importInto(FleetFixture& fixture)
    {
        for (int file = 0; file < 8; ++file) {
            std::vector<Fact> facts;
            for (int i = 0; i < 6; ++i) {
                facts.emplace_back(finding());
            }
            const auto node = nodeName();
            facts.emplace_back(facts::summary(node, time(), below(3) == 0 ? 1 : 0));
            fixture.import(facts);
        }
    }

    void decideIn(FleetFixture& fixture)
    {
        Statement keys(fixture.database(), "SELECT id FROM finding_key");
        std::vector<DecidedFinding> decisions;
        while (keys.step()) {
            Decision decision {
                .status = static_cast<WorkflowStatus>(below(4)), .note = "n", .author = "a", .at = today};
            if (decision.status == WorkflowStatus::Suppressed && below(2) == 0) {
                decision.expires = today + (below(2) == 0 ? -1 : 1) * microsPerDay;
            }
            if (below(3) == 0) {
                decisions.push_back({keys.integer(0), decision});
            }
        }
        static_cast<void>(fixture.store().exchangeDecisions(decisions));
    }

private:
    std::string nodeName() { return "i-0000000000000000" + std::string(1, static_cast<char>('a' + below(4))); }

    FindingFact finding()
    {
        auto fact = facts::finding(nodeName(), time(), below(3));
        fact.id = "finding-" + std::to_string(below(20));
        fact.severity = static_cast<Severity>(below(6));
        fact.workflow = static_cast<WorkflowStatus>(below(4));
        fact.recordState = below(4) == 0 ? RecordState::Archived : RecordState::Active;
        fact.accountName = "account " + std::to_string(below(3));
        fact.contentHash[1] = static_cast<unsigned char>(m_random());
        if (below(3) == 0) { // of another product
            fact.productArn = "arn:aws:securityhub:eu-west-1::product/aws/inspector";
            fact.patchSummary.reset();
        }
        if (below(5) == 0) {
            fact.node.clear();
        }
        return fact;
    }

    std::mt19937 m_random;
};

}

class TestFleetFindings : public QObject
{
    Q_OBJECT

private slots:
    void theyAreWhatPlainLoopsFind_data();
    void theyAreWhatPlainLoopsFind();

private:
    static QByteArray difference(const NodeState& node, const Expected& expected);
    static void compare(FleetFixture& fixture, const Moment& moment);
    static void compareHistory(FleetFixture& fixture, const Moment& moment, const std::vector<Instant>& days);
};

QByteArray TestFleetFindings::difference(const NodeState& node, const Expected& expected)
{
    const auto of = [&node](const auto& map) {
        const auto found = map.find(node.id);
        return found == map.end() ? typename std::decay_t<decltype(map)>::mapped_type {} : found->second;
    };
    auto stale = node.staleKeys;
    std::ranges::sort(stale);
    if (node.openFindings != of(expected.open)) {
        return "open findings";
    }
    if (node.worstFinding != of(expected.worst)) {
        return "worst severity";
    }
    if (stale != of(expected.stale) || node.staleFindings != std::ssize(stale)) {
        return "stale findings";
    }
    return node.severityContradicts == of(expected.contradicts) ? "" : "contradicting severity";
}

void TestFleetFindings::compare(FleetFixture& fixture, const Moment& moment)
{
    const auto fleet = loadFleet(fixture.database(), moment);
    std::map<std::int64_t, NodeState> nodes;
    for (const auto& node : fleet.nodes) {
        nodes[node.id] = node;
    }
    const auto expected = expectedOf(fixture.database(), moment, nodes);
    QCOMPARE(fleet.findings.open, expected.counts.open);
    QCOMPARE(fleet.findings.nodes, expected.counts.nodes);
    QCOMPARE(fleet.findings.critical, expected.counts.critical);
    QCOMPARE(fleet.findings.suppressed, expected.counts.suppressed);
    QCOMPARE(fleet.findings.resolved, expected.counts.resolved);
    for (const auto& [id, node] : nodes) {
        const auto wrong = difference(node, expected);
        QVERIFY2(wrong.isEmpty(), (wrong + " of " + node.node.c_str()).constData());
        const auto one = loadFleet(fixture.database(), moment, {.node = id});
        QCOMPARE(one.nodes.size(), 1U);
        const auto wrongAlone = difference(one.nodes.front(), expected);
        QVERIFY2(wrongAlone.isEmpty(), (wrongAlone + " of one node, " + node.node.c_str()).constData());
    }
    for (const auto& [id, known] : expected.known) {
        QVERIFY(id == 0 || nodes.contains(id));
    }
}

void TestFleetFindings::compareHistory(FleetFixture& fixture, const Moment& moment, const std::vector<Instant>& days)
{
    const FindingHistory history(FindingVersions(fixture.database()), fixture.database(), moment, days);
    for (const auto day : days) {
        auto then = moment;
        then.asOf = day;
        const auto expected = expectedOf(fixture.database(), then, {});
        QCOMPARE(history.openAt(day), expected.counts.open);
        for (std::int64_t node = 1; node <= 4; ++node) {
            QCOMPARE(history.tellsOf(node, day), expected.known.contains(node));
        }
    }
}

void TestFleetFindings::theyAreWhatPlainLoopsFind_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 25; ++seed) {
        QTest::addRow("fleet %u", seed) << seed;
    }
}

void TestFleetFindings::theyAreWhatPlainLoopsFind()
{
    QFETCH(unsigned, seed);
    RandomFindings random(seed);
    FleetFixture fixture;
    random.importInto(fixture);
    Moment moment;
    moment.now = today;
    std::vector<Instant> days;
    for (int i = 0; i < 5; ++i) {
        days.push_back(random.time() + random.below(3) - 1);
    }
    days.push_back(::now() + microsPerDay); // after all decisions
    std::ranges::sort(days);
    for (const bool decided : {false, true}) {
        if (decided) {
            random.decideIn(fixture);
        }
        compare(fixture, moment);
        for (const auto day : days) {
            auto then = moment;
            then.asOf = day;
            compare(fixture, then);
        }
        compareHistory(fixture, moment, days);
    }
}

QTEST_GUILESS_MAIN(TestFleetFindings)
#include "tst_fleetfindings.moc"
