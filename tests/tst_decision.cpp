// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decision.h"
#include "models/domain/facts.h"

#include <QTest>

#include <functional>

Q_DECLARE_METATYPE(FindingState)
Q_DECLARE_METATYPE(std::optional<Decision>)
Q_DECLARE_METATYPE(WorkflowStatus)
Q_DECLARE_METATYPE(DecisionStanding)

namespace {

constexpr Instant day = microsPerDay;
constexpr Instant decidedAt = 100 * day;
constexpr Instant asked = 200 * day;

FindingState knownState()
{
    FindingState state;
    state.compliance = static_cast<int>(FindingCompliance::Failed);
    state.severity = Severity::Medium;
    state.updated = 90 * day;
    state.operationEnd = 90 * day;
    state.missing = 5;
    state.failed = 0;
    return state;
}

using Change = std::function<void(FindingState&)>;

}

class TestDecision : public QObject
{
    Q_OBJECT

private slots:
    void theEffectiveStatusFollowsTheRules_data();
    void theEffectiveStatusFollowsTheRules();
    void whatAwsHasNoRoomForIsNeverConfirmedNorPending();
    void patchManagerIsKnownByItsArn();

private:
    void row(const char* name, WorkflowStatus decided, const Change& before, const Change& after, WorkflowStatus status,
        DecisionStanding standing, std::optional<Instant> expires = {});
};

void TestDecision::row(const char* name, WorkflowStatus decided, const Change& before, const Change& after,
    WorkflowStatus status, DecisionStanding standing, std::optional<Instant> expires)
{
    auto known = knownState();
    before(known);
    auto current = known;
    after(current);
    QTest::newRow(name) << current
                        << std::optional<Decision>(
                               {.status = decided, .at = decidedAt, .expires = expires, .known = known})
                        << status << standing;
}

void TestDecision::theEffectiveStatusFollowsTheRules_data()
{
    QTest::addColumn<FindingState>("current");
    QTest::addColumn<std::optional<Decision>>("decision");
    QTest::addColumn<WorkflowStatus>("status");
    QTest::addColumn<DecisionStanding>("standing");
    using W = WorkflowStatus;
    using D = DecisionStanding;
    using S = FindingState;
    const Change nothing = [](S&) {};
    const auto imported = [](W status) {
        auto state = knownState();
        state.workflow = status;
        return state;
    };
    const auto passed = [](S& s) { s.compliance = static_cast<int>(FindingCompliance::Passed); };
    QTest::newRow("nothing was decided") << imported(W::Notified) << std::optional<Decision>() << W::Notified
                                         << D::None;
    QTest::newRow("withdrawn") << imported(W::Suppressed) << std::optional<Decision>(Decision {}) << W::Suppressed
                               << D::None;
    row("the same record", W::Resolved, nothing, nothing, W::Resolved, D::Holds);
    row(
        "only the time changed", W::Resolved, nothing, [](S& s) { s.updated = 150 * day; }, W::Resolved, D::Holds);
    row(
        "worse, but not later", W::Resolved, passed,
        [](S& s) { s.compliance = static_cast<int>(FindingCompliance::Failed); }, W::Resolved, D::Holds);
    for (const auto compliance :
        {FindingCompliance::Failed, FindingCompliance::Warning, FindingCompliance::NotAvailable}) {
        row(
            "it passed and does not any more", W::Resolved, passed,
            [compliance](S& s) { s.compliance = static_cast<int>(compliance), s.updated = 150 * day; }, W::New,
            D::Reopened);
    }
    row(
        "it passed in between", W::Notified, nothing, [](S& s) { s.wasPassed = true, s.updated = 150 * day; }, W::New,
        D::Reopened);
    row(
        "it was archived and is active", W::Resolved, [](S& s) { s.recordState = RecordState::Archived; },
        [](S& s) { s.recordState = RecordState::Active, s.updated = 150 * day; }, W::New, D::Reopened);
    row(
        "it was archived in between", W::Resolved, nothing, [](S& s) { s.wasArchived = true, s.updated = 150 * day; },
        W::New, D::Reopened);
    row(
        "archived now", W::Resolved, nothing,
        [](S& s) { s.recordState = RecordState::Archived, s.updated = 150 * day; }, W::Resolved, D::Holds);
    const auto laterOperation = [](int missing) {
        return [missing](S& s) { s.updated = s.operationEnd = 150 * day, s.missing = missing; };
    };
    row("a later operation with worse counts", W::Resolved, nothing, laterOperation(6), W::New, D::Reopened);
    row("a later operation with the same counts", W::Resolved, nothing, laterOperation(5), W::Resolved, D::Holds);
    row("a later operation with better counts", W::Resolved, nothing, laterOperation(1), W::Resolved, D::Holds);
    row(
        "worse counts of the same operation", W::Resolved, nothing, [](S& s) { s.missing = 9, s.updated = 150 * day; },
        W::Resolved, D::Holds);
    row(
        "a later operation with higher severity", W::Notified, nothing,
        [](S& s) { s.updated = s.operationEnd = 150 * day, s.severity = Severity::High; }, W::New, D::Reopened);
    row(
        "a count that was not known cannot be compared", W::Resolved, [](S& s) { s.rejected.reset(); },
        [](S& s) { s.updated = s.operationEnd = 150 * day, s.rejected = 3; }, W::Resolved, D::Holds);
    row(
        "suppressed stays suppressed", W::Suppressed, passed,
        [](S& s) { s.compliance = static_cast<int>(FindingCompliance::Failed), s.updated = 150 * day; }, W::Suppressed,
        D::Holds, 201 * day);
    row("suppressed for ever", W::Suppressed, nothing, laterOperation(9), W::Suppressed, D::Holds);
    row("a suppression that runs out", W::Suppressed, nothing, nothing, W::New, D::Expired, asked);
    row(
        "AWS says the same", W::Resolved, nothing, [](S& s) { s.workflow = W::Resolved; }, W::Resolved, D::Confirmed);
    row(
        "AWS says something else", W::Resolved, nothing, [](S& s) { s.workflow = W::Suppressed; }, W::Suppressed,
        D::Overridden);
    row(
        "AWS said something else before the decision", W::Resolved, nothing,
        [](S& s) { s.workflow = W::Notified, s.workflowTime = 95 * day; }, W::Resolved, D::Holds);
    row(
        "AWS said something else after the decision", W::Resolved, nothing,
        [](S& s) { s.workflow = W::Notified, s.workflowTime = 120 * day; }, W::Notified, D::Overridden);
    row(
        "what AWS said is what was known", W::Resolved, [](S& s) { s.workflow = W::Notified; }, nothing, W::Resolved,
        D::Holds);
    row(
        "AWS reopens for the same reason", W::Resolved, [&](S& s) { passed(s), s.workflow = W::Resolved; },
        [](S& s) {
            s.compliance = static_cast<int>(FindingCompliance::Failed), s.updated = 150 * day, s.workflow = W::New;
        },
        W::New, D::Reopened);
    row(
        "AWS overrides a suppression that ran out", W::Suppressed, nothing, [](S& s) { s.workflow = W::Resolved; },
        W::Resolved, D::Overridden, asked);
    row(
        "reopened by hand", W::New, [](S& s) { s.workflow = W::Resolved; }, nothing, W::New, D::Holds);
}

void TestDecision::theEffectiveStatusFollowsTheRules()
{
    QFETCH(FindingState, current);
    QFETCH(std::optional<Decision>, decision);
    const auto effective = effectiveStatus(current, decision, asked);
    QTEST(effective.status, "status");
    QTEST(effective.standing, "standing");
}

// AWS has the status, and had it when something else was decided.
void TestDecision::whatAwsHasNoRoomForIsNeverConfirmedNorPending()
{
    const auto standing = [](const Decision& decision) {
        return effectiveStatus(decision.known, decision, asked).standing;
    };
    const Decision owner {.status = WorkflowStatus::New, .at = decidedAt, .known = knownState(), .owner = "web team"};
    QCOMPARE(standing(owner), DecisionStanding::Holds);
    QVERIFY(!isPendingInAws(owner, standing(owner), false));
    auto severity = owner;
    severity.owner.clear();
    severity.severity = Severity::Low;
    QCOMPARE(standing(severity), DecisionStanding::Holds);
    QVERIFY(isPendingInAws(severity, standing(severity), false)); // a severity can be told
    auto note = owner;
    note.note = "looked at";
    QCOMPARE(standing(note), DecisionStanding::Holds);
    QVERIFY(isPendingInAws(note, standing(note), false));
    auto status = owner; // with an owner, that AWS came to have
    status.status = WorkflowStatus::Notified;
    auto later = status.known;
    later.workflow = WorkflowStatus::Notified;
    QCOMPARE(effectiveStatus(later, status, asked).standing, DecisionStanding::Confirmed);
}

void TestDecision::patchManagerIsKnownByItsArn()
{
    QVERIFY(isPatchManager("arn:aws:securityhub:us-east-1::product/aws/ssm-patch-manager"));
    QVERIFY(isPatchManager("arn:aws-us-gov:securityhub:us-gov-west-1::product/aws/ssm-patch-manager"));
    QVERIFY(!isPatchManager("arn:aws:securityhub:us-east-1::product/aws/inspector"));
    QVERIFY(!isPatchManager(""));
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
