// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisionreasons.h"
#include "views/findingwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Why a decision holds, or does not any more, in words.
class TestDecisionReasons : public QObject
{
    Q_OBJECT

private slots:
    void whatGotWorseIsSaid();
    void onlyADecisionInForceIsTold();
    void theHistorySaysWhatWasDecided();
};

void TestDecisionReasons::whatGotWorseIsSaid()
{
    FindingFact now {.severity = Severity::High};
    now.patchSummary.emplace();
    now.patchSummary->missing = 6;
    now.patchSummary->failed = 0;
    now.patchSummary->installedRejected = 2; // not known then: it cannot be compared
    FindingState known {.severity = Severity::High, .missing = 3, .failed = 1};
    QCOMPARE(reopeningReason(now, known), u"3 → 6 missing"_s);
    known.severity = Severity::Medium;
    known.failed = 0;
    QCOMPARE(reopeningReason(now, known), u"3 → 6 missing, severity Medium → High"_s);
    now.patchSummary.reset();
    known = {.recordState = RecordState::Archived,
        .compliance = static_cast<int>(FindingCompliance::Passed),
        .severity = Severity::High};
    now.compliance = FindingCompliance::Failed;
    QCOMPARE(reopeningReason(now, known), u"active again after it was archived, the check does not pass any more"_s);
}

void TestDecisionReasons::onlyADecisionInForceIsTold()
{
    FindingDetail finding;
    QCOMPARE(decisionInForce(finding), QString());
    finding.decisions = {{.status = WorkflowStatus::Suppressed, .note = "vendor", .author = "ann"}};
    finding.status = {WorkflowStatus::Suppressed, DecisionStanding::Holds};
    QCOMPARE(decisionInForce(finding), u"Suppressed by ann, never ends: vendor"_s);
    finding.status = {WorkflowStatus::New, DecisionStanding::Reopened};
    QCOMPARE(decisionInForce(finding), QString());
    finding.status = {WorkflowStatus::Resolved, DecisionStanding::Confirmed};
    finding.decisions = {{.status = WorkflowStatus::Resolved, .author = "bob"}};
    QCOMPARE(decisionInForce(finding), u"Resolved by bob"_s);
    finding.decisions.push_back({.author = "ann"}); // withdrawn
    QCOMPARE(decisionInForce(finding), QString());
}

void TestDecisionReasons::theHistorySaysWhatWasDecided()
{
    FindingDetail finding;
    finding.fact.severity = Severity::Critical;
    Decision decision {.status = WorkflowStatus::New, .author = "ann", .at = 1, .severity = Severity::Low};
    finding.decisions.push_back(decision);
    QCOMPARE(shownSeverity(finding), Severity::Low);
    decision.at = 2;
    decision.owner = "team";
    finding.decisions.push_back(decision);
    decision.at = 3;
    decision.status = WorkflowStatus::Resolved;
    finding.decisions.push_back(decision);
    decision.at = 4;
    decision.severity = {};
    finding.decisions.push_back(decision);
    decision.at = 5;
    decision.status = WorkflowStatus::New;
    finding.decisions.push_back(decision);
    QCOMPARE(shownSeverity(finding), Severity::Critical);
    QStringList titles;
    for (const auto& entry : findingHistory(finding)) {
        titles.prepend(entry.title);
    }
    QCOMPARE(titles.last(5),
        QStringList({u"Severity set to Low by ann"_s, u"Assigned to team by ann"_s, u"Resolved by ann"_s,
            u"Severity as imported again, by ann"_s, u"Reopened by ann"_s}));
}

QTEST_MAIN(TestDecisionReasons)
#include "tst_decisionreasons.moc"
