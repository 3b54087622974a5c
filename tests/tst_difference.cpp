// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/difference.h"

#include <QTest>

#include <numeric>
#include <random>

Q_DECLARE_METATYPE(Stand)
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(NodeStand)
Q_DECLARE_METATYPE(NodeNews)

namespace {

NodeStand known(Stand stand, int bad = 0, const std::string& baseline = "pb-1")
{
    return {.known = true, .terminated = stand == Stand::Terminated, .stand = stand, .bad = bad, .baseline = baseline};
}

constexpr NodeNews scanned {.reported = true, .othersReported = true};
constexpr NodeNews silent {.reported = false, .othersReported = true};

QByteArray textOf(const std::vector<ChangeOfNode>& changes)
{
    QByteArrayList texts;
    for (const auto& change : changes) {
        texts << QByteArray::number(static_cast<int>(change.change)) + ':'
                + QByteArray::number(static_cast<int>(change.cause)) + ':' + QByteArray::number(change.compliant) + ':'
                + QByteArray::number(change.nodes);
    }
    return texts.join(' ');
}

}

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void anItemChanges_data();
    void anItemChanges();
    void aNodeChanges_data();
    void aNodeChanges();
    void thePartsMakeUpTheWhole();
};

void TestDifference::anItemChanges_data()
{
    QTest::addColumn<Stand>("before");
    QTest::addColumn<Stand>("after");
    QTest::addColumn<bool>("earlier");
    QTest::addColumn<int>("change"); // -1: none
    const auto row = [](const char* name, Stand before, Stand after, bool earlier, std::optional<Change> change) {
        QTest::newRow(name) << before << after << earlier << (change ? static_cast<int>(*change) : -1);
    };
    row("missing for the first time", Stand::NotReported, Stand::Missing, false, Change::New);
    row("missing after it was not applicable", Stand::NotApplicable, Stand::Missing, false, Change::New);
    row("missing again", Stand::Installed, Stand::Missing, true, Change::Regressed);
    row("installed", Stand::Missing, Stand::Installed, false, Change::Fixed);
    row("waits for a reboot", Stand::Missing, Stand::PendingReboot, false, Change::Moved);
    row("failed", Stand::Missing, Stand::Failed, true, Change::Moved);
    row("left the list: never fixed", Stand::Failed, Stand::NotReported, false, Change::Vanished);
    row("still missing", Stand::Missing, Stand::Missing, true, std::nullopt);
    row("still fine", Stand::Installed, Stand::NotReported, true, std::nullopt);
}

void TestDifference::anItemChanges()
{
    QFETCH(Stand, before);
    QFETCH(Stand, after);
    QFETCH(bool, earlier);
    const auto change = changeOfItem(before, after, earlier);
    QTEST(change ? static_cast<int>(*change) : -1, "change");
}

void TestDifference::aNodeChanges_data()
{
    QTest::addColumn<NodeStand>("before");
    QTest::addColumn<NodeStand>("after");
    QTest::addColumn<NodeNews>("news");
    QTest::addColumn<QByteArray>("changes");
    const auto row = [](const char* name, const NodeStand& before, const NodeStand& after, const NodeNews& news,
                         const std::vector<ChangeOfNode>& changes) {
        QTest::newRow(name) << before << after << news << textOf(changes);
    };
    using C = Change;
    using F = FigureCause;
    row("misses patches now", known(Stand::Compliant), known(Stand::Missing, 2), scanned,
        {{C::New, F::Missing, -1, 0}});
    row("misses patches again", known(Stand::Compliant), known(Stand::Missing, 2),
        {.reported = true, .othersReported = true, .earlier = true}, {{C::Regressed, F::Missing, -1, 0}});
    row("fails under another baseline", known(Stand::Compliant), known(Stand::Failed, 1, "pb-2"), scanned,
        {{C::New, F::BaselineChanged, -1, 0}, {C::BaselineChanged}});
    row("the same baseline by its ARN", known(Stand::Compliant),
        known(Stand::Compliant, 0, "arn:aws:ssm:eu-west-1:1:patchbaseline/pb-1"), scanned, {{C::Rescanned}});
    row("is fixed", known(Stand::Failed, 1), known(Stand::Compliant), scanned, {{C::Fixed, F::Fixed, 1, 0}});
    row("cannot be judged any more", known(Stand::Compliant), known(Stand::CannotBeJudged), scanned,
        {{C::Unjudged, F::Unjudged, -1, 0}});
    row("was left out by the round", known(Stand::Compliant), known(Stand::CannotBeJudged), silent,
        {{C::Vanished, F::Vanished, -1, 0}});
    row("was left out, and that changes nothing yet", known(Stand::Missing, 1), known(Stand::Missing, 1), silent,
        {{C::Vanished}});
    row("nothing was reported of its place", known(Stand::Missing, 1), known(Stand::Missing, 1), {}, {});
    row("is judged again", known(Stand::CannotBeJudged), known(Stand::Compliant), scanned,
        {{C::Judged, F::Judged, 1, 0}});
    row("was terminated", known(Stand::Missing, 1), known(Stand::Terminated), scanned,
        {{C::Vanished, F::Vanished, 0, -1}});
    row("appears compliant", {}, known(Stand::Compliant), scanned, {{C::Appeared, F::Appeared, 1, 1}});
    row("appears with patches missing", {}, known(Stand::Missing, 1), scanned, {{C::New, F::Appeared, 0, 1}});
    row("waits for a reboot now", known(Stand::Missing, 1), known(Stand::PendingReboot, 1), scanned, {{C::Moved}});
    row("has more to do, by the counts alone", known(Stand::Missing, 1), known(Stand::Missing, 3), scanned,
        {{C::Moved}});
    row("has more to do, as its patches say", known(Stand::Missing, 1), known(Stand::Missing, 3),
        {.reported = true, .othersReported = true, .itemsChanged = true}, {});
    row("is only scanned again", known(Stand::Missing, 1), known(Stand::Missing, 1), scanned, {{C::Rescanned}});
    row("was and is terminated", known(Stand::Terminated), known(Stand::Terminated), scanned, {});
}

void TestDifference::aNodeChanges()
{
    QFETCH(NodeStand, before);
    QFETCH(NodeStand, after);
    QFETCH(NodeNews, news);
    QTEST(textOf(changesOfNode(before, after, news)), "changes");
}

void TestDifference::thePartsMakeUpTheWhole()
{
    std::mt19937 random(7);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int run = 0; run < 2000; ++run) {
        FigureDifference figure;
        figure.nodesBefore = 1 + below(60);
        figure.compliantBefore = below(figure.nodesBefore + 1);
        figure.nodesAfter = figure.nodesBefore;
        figure.compliantAfter = figure.compliantBefore;
        for (int cause = 1; cause < 6; ++cause) {
            FigurePart part {.cause = static_cast<FigureCause>(cause), .changed = 1};
            part.nodes = below(4) - std::min(3, figure.nodesAfter - 1) * below(2);
            part.nodes = std::max(part.nodes, 1 - figure.nodesAfter);
            figure.nodesAfter += part.nodes;
            const auto compliant = below(figure.nodesAfter + 1);
            part.compliant = compliant - figure.compliantAfter;
            figure.compliantAfter = compliant;
            figure.parts.push_back(part);
        }
        roundParts(figure);
        const auto shown = std::accumulate(figure.parts.begin(), figure.parts.end(), 0,
            [](int sum, const FigurePart& part) { return sum + part.tenths; });
        QCOMPARE(shown, figure.tenthsAfter() - figure.tenthsBefore());
        for (const auto& part : figure.parts) { // and each is what the formula says, to a tenth
            const auto share = 1.0 * figure.compliantBefore / figure.nodesBefore;
            const auto exact = 1000.0 * (part.compliant - share * part.nodes) / figure.nodesAfter;
            QVERIFY2(std::abs(exact - part.tenths) < 1.5, QByteArray::number(exact).constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
