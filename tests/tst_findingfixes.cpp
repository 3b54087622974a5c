// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingsrefresh.h"
#include "tests/randomfindings.h"

#include <QTest>

using namespace oracle;

// Since when findings are fixed, as findingfixes.h says it, compared with plain loops over what was reported.

namespace {

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
        if (other.node == finding.node) {
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
