// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleetfixture.h"

#include "models/tables/batchnodes.h"
#include "models/tables/greenplanwords.h"
#include "models/tables/plantext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Instant today = FleetFixture::today;
constexpr auto first = "i-00000000000000001";
constexpr auto second = "i-00000000000000002";
constexpr auto third = "i-00000000000000003";
constexpr auto waiting = "i-00000000000000004";
constexpr auto failing = "i-00000000000000005";

FileScope scope()
{
    FileScope scope;
    scope.account = "111122223333";
    scope.region = "eu-west-1";
    return scope;
}

// Two nodes need KB1, one KB1 and KB2; one waits for a reboot, and on one an association failed.
void fill(FleetFixture& fixture)
{
    const auto missing = [](const char* node, const char* id) {
        return facts::patch(node, today, id, PatchState::Missing);
    };
    fixture.import({missing(first, "KB1"), missing(second, "KB1"), missing(third, "KB1"), missing(third, "KB2"),
                       facts::patch(waiting, today, "KB1", PatchState::InstalledPendingReboot), missing(failing, "KB1"),
                       facts::association(failing, today, "a", true)},
        scope());
    fixture.import({NodeTagFact {.node = first, .key = "Owner", .value = "web | *team*", .reported = today},
                       NodeTagFact {.node = third, .key = "owner", .value = "base", .reported = today},
                       NodeTagFact {.node = second, .key = "Color", .value = "red", .reported = today}},
        scope());
}

GreenPlan plan(FleetFixture& fixture, std::optional<Instant> asOf = {})
{
    return loadGreenPlan(fixture.database(), {.asOf = asOf, .now = today});
}

}

class TestGreenPlan : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreNamed();
    void thePastHasItsOwnPlan();
    void fewerPatchesTakeTheFirstSteps();
    void theViewSaysTheSame();
    void ownersGetTheirPart();
    void nodesAreListed();
    void scriptsHoldTheNodesOfTheSteps();
    void sentencesSayWhatIsLeft();
    void rowsTellTheirNodesOnce();
};

void TestGreenPlan::stepsAreNamed()
{
    FleetFixture fixture;
    fill(fixture);
    const auto all = plan(fixture);
    QCOMPARE(all.nonCompliant, std::size_t(5));
    QCOMPARE(all.installable, std::size_t(3));
    QCOMPARE(all.rebootOnly, std::size_t(1));
    QCOMPARE(all.steps.size(), std::size_t(2));
    QCOMPARE(all.steps[0].patches, (std::vector<NamedPatch> {{"KB1", "KB1"}}));
    QCOMPARE(all.steps[0].nodes.size(), std::size_t(2));
    QCOMPARE(all.steps[1].patches, (std::vector<NamedPatch> {{"KB2", "KB2"}}));
    QCOMPARE(all.steps[1].nodesSoFar, std::size_t(3));
    const auto& node = all.steps[1].nodes.front();
    QCOMPARE(node.target.node, third);
    QCOMPARE(node.target.account, "111122223333");
    QCOMPARE(node.owner, "base");
    QCOMPARE(node.needs, all.patches());
}

void TestGreenPlan::thePastHasItsOwnPlan()
{
    FleetFixture fixture;
    fixture.import({facts::patch(first, today - 2 * microsPerDay, "KB1", PatchState::Missing)});
    fixture.import({facts::patch(first, today, "KB1", PatchState::Installed)});
    QCOMPARE(plan(fixture).steps.size(), std::size_t(0));
    QCOMPARE(plan(fixture, today - microsPerDay).steps.size(), std::size_t(1));
}

void TestGreenPlan::fewerPatchesTakeTheFirstSteps()
{
    FleetFixture fixture;
    fill(fixture);
    const auto all = plan(fixture);
    QCOMPARE(all.stepsWithin(0), std::size_t(0));
    QCOMPARE(all.stepsWithin(1), std::size_t(1));
    QCOMPARE(all.stepsWithin(20), std::size_t(2));
    QCOMPARE(all.first(1).patches().size(), std::size_t(1));
    QCOMPARE(all.first(9).steps.size(), std::size_t(2));
}

void TestGreenPlan::theViewSaysTheSame()
{
    FleetFixture fixture;
    fill(fixture);
    const auto table = findView("green-path")->load(fixture.database(), {.now = today}, {});
    QStringList rows;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (const auto* column : {"step", "patch", "patches", "patchesSoFar", "nodes", "nodesSoFar"}) {
            cells << QString::fromStdString(dataText(*table, row, static_cast<std::size_t>(table->indexOf(column))));
        }
        rows << cells.join(u' ');
    }
    QCOMPARE(rows, QStringList({u"1 KB1 1 1 2 2"_s, u"2 KB2 1 2 1 3"_s}));
}

void TestGreenPlan::ownersGetTheirPart()
{
    FleetFixture fixture;
    fill(fixture);
    const auto text = planText(plan(fixture), PlanOutput::Owners);
    const auto parts = text.split(u"\n## "_s);
    QCOMPARE(parts.size(), 4);
    QVERIFY(parts[1].startsWith(u"Owner: base\n"_s));
    QVERIFY(parts[1].contains(QLatin1String(third)) && parts[1].contains(u"KB1, KB2"_s));
    QVERIFY2(parts[2].startsWith(u"Owner: web \\| \\*team\\*\n"_s), qPrintable(parts[2]));
    QVERIFY(parts[2].contains(u"Operation=Install"_s) && parts[2].contains(QLatin1String(first)));
    QVERIFY(!parts[2].contains(u"KB2"_s));
    QVERIFY(parts[3].startsWith(u"Account 111122223333\n"_s));
    QVERIFY(parts[3].contains(QLatin1String(second)) && !parts[3].contains(QLatin1String(first)));
}

void TestGreenPlan::nodesAreListed()
{
    FleetFixture fixture;
    fill(fixture);
    const auto lines = planText(plan(fixture), PlanOutput::Nodes).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[1], u"i-00000000000000001\t\t111122223333\teu-west-1\tweb | *team*\tKB1"_s);
    QCOMPARE(lines[3], u"i-00000000000000003\t\t111122223333\teu-west-1\tbase\tKB1, KB2"_s);
}

void TestGreenPlan::scriptsHoldTheNodesOfTheSteps()
{
    FleetFixture fixture;
    fill(fixture);
    const auto one = plan(fixture).first(1);
    for (const auto output : {PlanOutput::Bash, PlanOutput::PowerShell}) {
        const auto script = planText(one, output);
        QVERIFY(script.contains(QLatin1String(first)) && script.contains(QLatin1String(second)));
        QVERIFY(!script.contains(QLatin1String(third)) && !script.contains(QLatin1String(failing)));
    }
    QVERIFY(planText(one, PlanOutput::OverrideList)
                .endsWith(u"patches:\n    -\n        id: 'KB1'\n        title: 'KB1'\n"_s));
}

void TestGreenPlan::sentencesSayWhatIsLeft()
{
    FleetFixture fixture;
    QCOMPARE(planSentence(plan(fixture), 0), u"No node is non-compliant."_s);
    fixture.import({facts::patch(waiting, today, "KB1", PatchState::InstalledPendingReboot)});
    QVERIFY(planSentence(plan(fixture), 0).startsWith(u"No patch turns any of the 1 "_s));
    fill(fixture);
    const auto all = plan(fixture);
    QVERIFY(planSentence(all, 2).startsWith(u"2 patch"_s) && planSentence(all, 2).contains(u"3 of 5 "_s));
    QVERIFY(planSentence(all, 1).startsWith(u"1 patch"_s) && planSentence(all, 1).contains(u"2 of 5 "_s));
    QVERIFY(planNote(all).contains(u"1 more node"_s));
}

void TestGreenPlan::rowsTellTheirNodesOnce()
{
    FleetFixture fixture;
    fill(fixture);
    const auto table = findView("missing")->load(fixture.database(), {.now = today}, {});
    const auto rows = select(*table, {}, {.column = "node"});
    const auto nodes = batchNodes(*table, *rows);
    QCOMPARE(nodes.size(), std::size_t(4));
    QCOMPARE(nodes[0].node, first);
    QCOMPARE(nodes[0].region, "eu-west-1");
}

QTEST_GUILESS_MAIN(TestGreenPlan)
#include "tst_greenplan.moc"
