// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/randomfleet.h"

#include <QTest>

// The rules once more, in plain loops over what was reported, compared with what the views show: for random fleets,
// imported in random order and cut into files at random, now and at random moments of the past.

using namespace oracle;

class TestOracle : public QObject
{
    Q_OBJECT

private slots:
    void theViewsShowWhatPlainLoopsFind_data();
    void theViewsShowWhatPlainLoopsFind();

private:
    static QByteArray difference(const NodeState& node, const Expected& expected);
};

QByteArray TestOracle::difference(const NodeState& node, const Expected& expected)
{
    if (!expected.known || node.node.empty()) {
        return node.node.empty() ? (expected.known ? "a node is missing" : "") : "a node is too many";
    }
    const auto& patches = node.patches;
    const std::array found {patches.missing.value_or(0), patches.failed.value_or(0), patches.pendingReboot.value_or(0),
        patches.rejected.value_or(0)};
    if (patches.any != expected.anyPatches || found != expected.counts || patches.operationEnd != expected.operation) {
        return "patches: missing " + QByteArray::number(found[0]) + " instead of "
            + QByteArray::number(expected.counts[0]);
    }
    if (node.failedAssociations != expected.associations) {
        return "associations: " + QByteArray::number(node.failedAssociations) + " instead of "
            + QByteArray::number(expected.associations);
    }
    if (node.customItems != expected.custom) {
        return "custom items: " + QByteArray::number(node.customItems) + " instead of "
            + QByteArray::number(expected.custom);
    }
    if (node.terminated != expected.terminated) {
        return "terminated";
    }
    if (std::ranges::count(node.judgement.causes, Cause::OperationFailed) != expected.commandFailed) {
        return "the newest command";
    }
    return node.judgement.verdict == expected.verdict ? QByteArray() : QByteArray("verdict");
}

void TestOracle::theViewsShowWhatPlainLoopsFind_data()
{
    QTest::addColumn<unsigned>("seed");
    const auto count = qEnvironmentVariableIntValue("FLEET_ORACLE_RUNS");
    for (unsigned seed = 1; seed <= (count > 0 ? static_cast<unsigned>(count) : 40U); ++seed) {
        QTest::addRow("fleet %u", seed) << seed;
    }
}

void TestOracle::theViewsShowWhatPlainLoopsFind()
{
    QFETCH(unsigned, seed);
    RandomFleet random(seed);
    FleetFixture fixture;
    random.importInto(fixture);
    std::vector<std::optional<Instant>> moments {std::nullopt};
    for (int i = 0; i < 6; ++i) {
        moments.emplace_back(today - random.below(65 * 24) * hour);
    }
    for (const auto& moment : moments) {
        for (const auto& node : random.nodes()) {
            const auto expected = expectedOf(random.told(), node, moment.value_or(today));
            const auto wrong = difference(fixture.node(node, moment), expected);
            QVERIFY2(wrong.isEmpty(),
                (wrong + " of " + node.c_str() + " at " + (moment ? isoInstant(*moment) : "now").c_str()).constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
