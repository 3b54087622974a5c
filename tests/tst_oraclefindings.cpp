// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reconcile.h"
#include "models/tables/views.h"
#include "tests/randomfindings.h"

#include <QTest>

#include <map>
#include <set>

using namespace oracle;

// Which findings are open, what is proposed for them and how many of a node are stale, compared with plain loops over
// what was reported: now and as of moments of the past.

namespace {

using Lines = std::map<std::string, std::string>; // by finding or node

const Version* versionAt(const Reported& finding, Instant at)
{
    const Version* found = nullptr;
    for (const auto& [updated, version] : finding.versions) {
        found = updated <= at ? &version : found;
    }
    return found;
}

std::pair<Instant, PatchRun> newestOperation(const World& world, const std::string& node, Instant at)
{
    std::pair<Instant, PatchRun> newest;
    for (const auto& [end, operation] : world.operations.at(node)) {
        newest = end <= at && end > newest.first ? std::pair(end, operation) : newest;
    }
    for (const auto& finding : world.findings) { // each tells an operation, too, which was true when it ended
        if (finding.node == node && finding.told <= at && finding.told > newest.first) {
            newest = {finding.told, {2, facts::baseline}};
        }
    }
    return newest;
}

Proposal expectedProposal(const World& world, const Reported& finding, Instant at)
{
    const auto [end, operation] = newestOperation(world, finding.node, at);
    const bool newer = end > finding.told;
    const bool clean = newer && operation.missing == 0;
    if (clean && operation.baseline == facts::baseline) {
        return Proposal::Fixed;
    }
    for (const auto& other : world.findings) {
        if (other.node == finding.node && versionAt(other, at) && other.told > finding.told) {
            return Proposal::Superseded;
        }
    }
    return clean ? Proposal::OtherBaseline : newer ? Proposal::StillTrue : Proposal::Unknown;
}

bool isOpenAt(const Reported& finding, Instant at)
{
    const auto* version = versionAt(finding, at);
    return version && !version->archived && !version->resolved;
}

Lines expectedProposals(const World& world, Instant at)
{
    Lines lines;
    for (const auto& finding : world.findings) {
        if (isOpenAt(finding, at)) {
            const auto proposal = expectedProposal(world, finding, at);
            lines[factOf(finding, finding.versions.begin()->second).id] =
                translated(proposalTitle(proposal)).toStdString();
        }
    }
    return lines;
}

// Open findings and stale ones of each node that has any.
Lines expectedNodes(const World& world, Instant at)
{
    std::map<std::string, std::pair<int, int>> counts;
    for (const auto& finding : world.findings) {
        if (isOpenAt(finding, at)) {
            auto& [open, stale] = counts[finding.node];
            ++open;
            stale += expectedProposal(world, finding, at) == Proposal::Fixed;
        }
    }
    Lines lines;
    for (const auto& [node, count] : counts) {
        lines[node] = std::to_string(count.first) + ' ' + std::to_string(count.second);
    }
    return lines;
}

std::string cell(const Table& table, std::size_t row, const char* column)
{
    return dataText(table, row, static_cast<std::size_t>(table.indexOf(column)));
}

Lines shownProposals(FleetFixture& fixture, const Moment& moment)
{
    const auto table = findView("reconcile")->load(fixture.database(), moment, {});
    Lines lines;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        lines[cell(*table, row, "id")] = cell(*table, row, "proposal");
    }
    return lines;
}

Lines shownNodes(FleetFixture& fixture, const Moment& moment)
{
    const auto table = findView("nodes")->load(fixture.database(), moment, {});
    Lines lines;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        if (cell(*table, row, "findings") != "0") {
            lines[cell(*table, row, "node")] = cell(*table, row, "findings") + ' ' + cell(*table, row, "staleFindings");
        }
    }
    return lines;
}

std::string textOf(const Table& table, std::size_t row, std::string_view column)
{
    const auto text = cellText(table, row, static_cast<std::size_t>(table.indexOf(column)), CellStyle::Data);
    return text.toStdString();
}

std::string joined(const Lines& lines)
{
    std::string all;
    for (const auto& [name, text] : lines) {
        all += name + ": " + text + '\n';
    }
    return all;
}

}

class TestOracleFindings : public QObject
{
    Q_OBJECT

private slots:
    void openFindingsAreClassedAsByPlainLoops_data();
    void openFindingsAreClassedAsByPlainLoops();

private:
    static void compareNodes(const Table& findings, const Table& nodes);
    static void comparePatches(const Table& findings, const Table& missing, const Table& failed);
};

void TestOracleFindings::openFindingsAreClassedAsByPlainLoops_data()
{
    QTest::addColumn<unsigned>("seed");
    const auto count = qEnvironmentVariableIntValue("FLEET_ORACLE_RUNS");
    for (unsigned seed = 1; seed <= (count > 0 ? static_cast<unsigned>(count) : 25U); ++seed) {
        QTest::addRow("findings %u", seed) << seed;
    }
}

void TestOracleFindings::openFindingsAreClassedAsByPlainLoops()
{
    QFETCH(unsigned, seed);
    RandomWorld random(seed + 5'000);
    FleetFixture fixture;
    for (const auto& fact : random.reports()) {
        fixture.import({fact});
    }
    for (int i = 0; i < 5; ++i) {
        const auto then = i == 0 ? today : today - random.below(100) * microsPerDay - 1;
        const Moment moment {.asOf = i == 0 ? std::nullopt : std::optional(then), .now = today};
        QCOMPARE(QByteArray::fromStdString(joined(shownProposals(fixture, moment))),
            QByteArray::fromStdString(joined(expectedProposals(random.world(), then))));
        QCOMPARE(QByteArray::fromStdString(joined(shownNodes(fixture, moment))),
            QByteArray::fromStdString(joined(expectedNodes(random.world(), then))));
        const auto table = findView("findings")->load(fixture.database(), moment, {});
        const auto open = std::vector<std::int64_t> {static_cast<int>(WorkflowStatus::New)};
        const Filter filter {.conditions = {{.column = "status", .values = open},
                                 {.column = "recordState", .values = {static_cast<int>(RecordState::Active)}}}};
        QCOMPARE(select(*table, filter, {})->size(), expectedProposals(random.world(), then).size());
        compareNodes(*table, *findView("nodes")->load(fixture.database(), moment, {}));
        comparePatches(*table, *findView("missing")->load(fixture.database(), moment, {}),
            *findView("failed")->load(fixture.database(), moment, {}));
    }
}

// What findings say of their nodes is what the nodes say; of those that are not bad nothing.
void TestOracleFindings::compareNodes(const Table& findings, const Table& nodes)
{
    std::map<std::string, std::size_t> rows;
    for (std::size_t row = 0; row < nodes.rowCount(); ++row) {
        rows[textOf(nodes, row, "node")] = row;
    }
    for (std::size_t row = 0; row < findings.rowCount(); ++row) {
        const auto found = rows.find(textOf(findings, row, "node"));
        if (found == rows.end()) {
            QCOMPARE(textOf(findings, row, "countedAs"), std::string());
            continue;
        }
        QCOMPARE(textOf(findings, row, "platform"), textOf(nodes, found->second, "platform"));
        QCOMPARE(textOf(findings, row, "patchGroup"), textOf(nodes, found->second, "patchGroup"));
        const auto stand = textOf(nodes, found->second, "countedAs");
        const bool neither = stand == "Compliant" || stand == "CannotBeJudged";
        QCOMPARE(textOf(findings, row, "countedAs"), neither ? std::string() : stand);
    }
}

// The patch that most nodes lack, of those that the node lacks.
void TestOracleFindings::comparePatches(const Table& findings, const Table& missing, const Table& failed)
{
    std::map<std::string, std::set<std::string>> nodes; // by patch
    for (const auto* table : {&missing, &failed}) {
        for (std::size_t row = 0; row < table->rowCount(); ++row) {
            nodes[textOf(*table, row, "patch")].insert(textOf(*table, row, "node"));
        }
    }
    for (std::size_t row = 0; row < findings.rowCount(); ++row) {
        std::string expected;
        std::size_t most = 0;
        for (const auto& [patch, lacking] : nodes) {
            if (lacking.size() > most && lacking.contains(textOf(findings, row, "node"))) {
                expected = patch;
                most = lacking.size();
            }
        }
        QCOMPARE(textOf(findings, row, "patch"), expected);
    }
}

QTEST_GUILESS_MAIN(TestOracleFindings)
#include "tst_oraclefindings.moc"
