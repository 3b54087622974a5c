// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingsrefresh.h"
#include "tests/fleetfixture.h"

#include <QTest>

#include <map>
#include <random>

// Since when findings are fixed, as findingfixes.h says it, compared with plain loops over what was reported.

namespace {

constexpr Instant today = FleetFixture::today;
constexpr Instant day = microsPerDay;
const std::vector<std::string> nodes {"i-0000000000000000a", "i-0000000000000000b"};

struct Version
{
    Instant updated = 0;
    bool passed = false, archived = false, resolved = false;

    [[nodiscard]] bool fixed() const { return passed || archived; }
};

struct Reported
{
    std::string node = {};
    Instant told = 0; // end of its patch operation
    std::optional<Instant> firstSeen = {};
    std::map<Instant, Version> versions = {};
    std::optional<Instant> decided = {}; // resolved here
};

struct Operation
{
    int missing = 0;
    std::string baseline = {};
};

struct World
{
    std::vector<Reported> findings = {};
    std::map<std::string, std::map<Instant, Operation>> operations = {}; // by node
};

FindingFact factOf(const Reported& finding, const Version& version)
{
    auto fact = facts::finding(finding.node, finding.told, 2);
    fact.updated = version.updated;
    fact.firstObserved = finding.firstSeen;
    fact.recordState = version.archived ? RecordState::Archived : RecordState::Active;
    fact.compliance = version.passed ? FindingCompliance::Passed : FindingCompliance::Failed;
    fact.workflow = version.resolved ? WorkflowStatus::Resolved : WorkflowStatus::New;
    fact.contentHash[1] = static_cast<unsigned char>(version.updated / day % 251);
    return fact;
}

std::optional<Instant> earliest(std::optional<Instant> left, std::optional<Instant> right)
{
    return left && right ? std::min(left, right) : (left ? left : right);
}

std::optional<Instant> byVersions(const Reported& finding, Instant at)
{
    std::optional<Instant> since;
    bool wasOpen = false;
    for (const auto& [updated, version] : finding.versions) {
        if (updated > at) {
            break;
        }
        since = !version.fixed() ? std::nullopt : (since ? since : std::optional(updated));
        wasOpen = wasOpen || !version.fixed();
    }
    return wasOpen ? since : std::nullopt;
}

// The finding is an operation of its node, too: with two patches missing.
std::optional<Instant> byOperations(const World& world, const Reported& finding, Instant at)
{
    auto operations = world.operations.at(finding.node);
    for (const auto& other : world.findings) {
        if (other.node == finding.node && other.versions.begin()->first <= at) {
            operations[other.told] = {2, facts::baseline};
        }
    }
    std::optional<Instant> since;
    bool any = false;
    for (const auto& [end, operation] : operations) {
        if (end <= at) {
            const bool clean = operation.missing == 0 && operation.baseline == facts::baseline;
            any = clean;
            since = !clean || end <= finding.told ? std::nullopt : (since ? since : std::optional(end));
        }
    }
    return any ? since : std::nullopt;
}

std::string expectedOf(const World& world, const Reported& finding, Instant at)
{
    const Version* now = nullptr;
    for (const auto& [updated, version] : finding.versions) {
        now = updated <= at ? &version : now;
    }
    if (!now) {
        return {};
    }
    auto fixed = earliest(byVersions(finding, at), byOperations(world, finding, at));
    if (!fixed && !now->passed) {
        fixed = finding.decided ? finding.decided : (now->resolved ? std::optional(now->updated) : std::nullopt);
    }
    const bool counted = fixed && finding.firstSeen && *finding.firstSeen <= *fixed;
    return (fixed ? isoInstant(*fixed) : "open")
        + (counted ? ' ' + std::to_string((*fixed - *finding.firstSeen) / day) : "");
}

class RandomWorld
{
public:
    explicit RandomWorld(unsigned seed)
        : m_random(seed)
    {
        for (const auto& node : nodes) {
            auto& operations = m_world.operations[node];
            for (int number = below(6); number > 0; --number) {
                operations[time(3)] = {below(3) == 0 ? 1 : 0, below(5) == 0 ? "pb-another" : facts::baseline};
            }
        }
        for (int number = 0; number < 6; ++number) {
            addFinding(number);
        }
    }

    [[nodiscard]] const World& world() const { return m_world; }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    std::vector<Fact> reports()
    {
        std::vector<Fact> all;
        for (const auto& [node, operations] : m_world.operations) {
            for (const auto& [end, operation] : operations) {
                auto summary = facts::summary(node, end, operation.missing);
                summary.baseline = operation.baseline;
                all.emplace_back(summary);
            }
        }
        for (const auto& finding : m_world.findings) {
            for (const auto& [updated, version] : finding.versions) {
                all.emplace_back(factOf(finding, version));
            }
        }
        std::ranges::shuffle(all, m_random);
        return all;
    }

private:
    // All times differ: of 3 in turn one is of operations, one of what findings tell, one of their versions.
    Instant time(int third) { return today - (3 * (below(300) + 20) + third) * day / 10; }

    void addFinding(int number)
    {
        Reported finding {.node = nodes[static_cast<std::size_t>(number % 2)], .told = time(1)};
        finding.told -= number; // another one each time: it is in the Id
        finding.firstSeen = below(4) == 0 ? std::nullopt : std::optional(finding.told - below(9) * day);
        for (int versions = below(4) + 1; versions > 0; --versions) {
            const auto updated = time(2);
            finding.versions[updated] = {updated, below(3) == 0, below(5) == 0, below(5) == 0};
        }
        m_world.findings.push_back(finding);
    }

    std::mt19937 m_random;
    World m_world;
};

std::map<std::string, std::string> shown(const Table& table)
{
    std::map<std::string, std::string> found;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const auto cell = [&](const char* key) {
            return dataText(table, row, static_cast<std::size_t>(table.indexOf(key)));
        };
        const auto days = cell("daysToFix");
        const auto fixed = cell("fixed");
        const auto& column = table.column(static_cast<std::size_t>(table.indexOf("fixed")));
        const auto exact = fixed.empty() ? "open" : isoInstant(column.value(row));
        found[cell("id")] = exact + (days.empty() ? "" : ' ' + days);
    }
    return found;
}

}

class TestFindingFixes : public QObject
{
    Q_OBJECT

private slots:
    void randomFindingsAreFixedWhenPlainLoopsSaySo();
    void theRuleInFewCases();

private:
    static void compare(const Table& table, const World& world, Instant at);
};

void TestFindingFixes::compare(const Table& table, const World& world, Instant at)
{
    const auto found = shown(table);
    std::size_t known = 0;
    for (const auto& finding : world.findings) {
        const auto expected = expectedOf(world, finding, at);
        const auto id = factOf(finding, finding.versions.begin()->second).id;
        known += expected.empty() ? 0 : 1;
        QCOMPARE(
            QByteArray::fromStdString(found.contains(id) ? found.at(id) : ""), QByteArray::fromStdString(expected));
    }
    QCOMPARE(found.size(), known);
}

void TestFindingFixes::randomFindingsAreFixedWhenPlainLoopsSaySo()
{
    for (unsigned seed = 1; seed <= 30 && !QTest::currentTestFailed(); ++seed) {
        RandomWorld random(seed);
        FleetFixture fixture;
        const auto& view = *findView("findings");
        auto refreshed = view.load(fixture.database(), {.now = today}, {});
        for (const auto& fact : random.reports()) {
            fixture.import({fact});
            if (random.below(5) == 0) {
                refreshed = refreshedFindings(*refreshed, fixture.database(), {.now = today});
            }
        }
        compare(*view.load(fixture.database(), {.now = today}, {}), random.world(), today);
        compare(*refreshedFindings(*refreshed, fixture.database(), {.now = today}), random.world(), today);
        for (int i = 0; i < 3; ++i) {
            const auto then = today - random.below(100) * day - 1;
            compare(*view.load(fixture.database(), {.asOf = then, .now = today}, {}), random.world(), then);
        }
        if (QTest::currentTestFailed()) {
            qWarning("seed %u", seed);
        }
    }
}

void TestFindingFixes::theRuleInFewCases()
{
    World world {.findings = {}, .operations = {{nodes[0], {}}, {nodes[1], {}}}};
    const auto told = today - 20 * day;
    Reported finding {.node = nodes[0], .told = told, .firstSeen = told - day};
    finding.versions[told] = {told};
    FleetFixture fixture;
    fixture.import({factOf(finding, finding.versions[told])});
    const auto id = factOf(finding, finding.versions[told]).id;
    const auto now = [&] { return shown(*findView("findings")->load(fixture.database(), {.now = today}, {})).at(id); };
    QCOMPARE(now(), std::string("open"));
    static_cast<void>(
        fixture.store().exchangeDecisions(std::vector<DecidedFinding> {{fixture.store().findingKeys(id).at(0),
            Decision {.status = WorkflowStatus::Resolved, .note = "done", .author = "ada", .at = today - day}}}));
    QCOMPARE(now(), isoInstant(today - day) + " 20");
    fixture.import({facts::summary(nodes[0], told + 10 * day)}); // what the data says goes before
    QCOMPARE(now(), isoInstant(told + 10 * day) + " 11");
    fixture.import({facts::summary(nodes[0], told + 8 * day)});
    QCOMPARE(now(), isoInstant(told + 8 * day) + " 9");
    fixture.import({facts::summary(nodes[0], told + 9 * day, 1)}); // not all since then
    QCOMPARE(now(), isoInstant(told + 10 * day) + " 11");
}

QTEST_GUILESS_MAIN(TestFindingFixes)
#include "tst_findingfixes.moc"
