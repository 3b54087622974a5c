// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/verdict.h"

#include <QTest>

#include <functional>

Q_DECLARE_METATYPE(PatchEvidence)
Q_DECLARE_METATYPE(TypeEvidence)
Q_DECLARE_METATYPE(Circumstances)
Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(std::vector<Cause>)
Q_DECLARE_METATYPE(std::vector<Doubt>)
Q_DECLARE_METATYPE(std::vector<TypeEvidence>)

namespace {

constexpr Instant today = 20'000 * microsPerDay;

PatchEvidence clean()
{
    PatchEvidence patches;
    patches.any = true;
    patches.summaryKnown = true;
    patches.missing = patches.failed = patches.pendingReboot = patches.rejected = 0;
    patches.installed = 100;
    patches.operationEnd = today - microsPerDay;
    return patches;
}

PatchEvidence with(const std::function<void(PatchEvidence&)>& change)
{
    auto patches = clean();
    change(patches);
    return patches;
}

}

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void patchesAreJudged_data();
    void patchesAreJudged();
    void typesAreJudged_data();
    void typesAreJudged();
    void nodesAreJudged_data();
    void nodesAreJudged();
    void baselinesAreComparedByTheirTail();
    void documentsAreKnownByNameAndArn();
};

void TestVerdict::patchesAreJudged_data()
{
    QTest::addColumn<PatchEvidence>("patches");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::vector<Doubt>>("doubts");
    const auto row = [](const char* name, const PatchEvidence& patches, Verdict verdict,
                         const std::vector<Doubt>& doubts) { QTest::newRow(name) << patches << verdict << doubts; };
    using P = PatchEvidence;
    const auto bad = Verdict::NonCompliant;
    const auto unclear = Verdict::CannotBeJudged;
    row("nothing is known", {}, unclear, {Doubt::NoData});
    row("all counts are zero", clean(), Verdict::Compliant, {});
    row("missing", with([](P& p) { p.missing = 1; }), bad, {});
    row("failed", with([](P& p) { p.failed = 1; }), bad, {});
    row("waiting for a reboot", with([](P& p) { p.pendingReboot = 1; }), bad, {});
    row("rejected", with([](P& p) { p.rejected = 1; }), bad, {});
    row("not applicable ones are neutral", with([](P& p) { p.notApplicable = 500; }), Verdict::Compliant, {});
    row("available security updates are neutral", with([](P& p) { p.availableSecurityUpdate = 3; }), Verdict::Compliant,
        {});
    row("unless they say otherwise", with([](P& p) { p.availableNonCompliant = 1; }), bad, {});
    for (const auto count : {&P::missing, &P::failed, &P::pendingReboot, &P::rejected}) {
        row("a count is not known", with([count](P& p) { p.*count = std::nullopt; }), unclear, {Doubt::CountsUnknown});
    }
    row("a count is not known, another one is bad", with([](P& p) { p.rejected.reset(), p.missing = 2; }), bad, {});
    row("no time", with([](P& p) { p.operationEnd.reset(); }), unclear, {Doubt::TimeUnknown});
    row("no time, but missing", with([](P& p) { p.operationEnd.reset(), p.missing = 1; }), bad, {Doubt::TimeUnknown});
    row("as old as is allowed", with([](P& p) { p.operationEnd = today - 30 * microsPerDay; }), Verdict::Compliant, {});
    row("too old", with([](P& p) { p.operationEnd = today - 30 * microsPerDay - 1; }), unclear, {Doubt::Stale});
    row("too old and missing", with([](P& p) { p.operationEnd = today - 90 * microsPerDay, p.missing = 1; }), bad,
        {Doubt::Stale});
    row("from the future", with([](P& p) { p.operationEnd = today + microsPerDay; }), Verdict::Compliant, {});
    row("a later operation failed", with([](P& p) { p.operationFailed = true; }), unclear, {Doubt::CountsUnknown});
    row("list and counts differ", with([](P& p) { p.itemsDisagree = true; }), Verdict::Compliant,
        {Doubt::ItemsDisagree});
    row("the list is older", with([](P& p) { p.itemsOutdated = true; }), Verdict::Compliant, {Doubt::ItemsOutdated});
    P reported;
    reported.any = true;
    reported.operationEnd = today;
    row("only a summary without anything", reported, unclear, {Doubt::CountsUnknown});
    reported.reportedNonCompliant = 0;
    row("a summary counts none", reported, Verdict::Compliant, {});
    reported.reportedStatus = ComplianceStatus::NonCompliant;
    row("a summary says so without a count", reported, bad, {});
    reported.reportedNonCompliant = 4;
    row("a summary counts four", reported, bad, {});
}

void TestVerdict::patchesAreJudged()
{
    QFETCH(PatchEvidence, patches);
    QFETCH(std::vector<Doubt>, doubts);
    std::vector<Doubt> found;
    const auto verdict = judgePatches(patches, today, 30, found);
    QTEST(verdict, "verdict");
    QCOMPARE(found, doubts);
}

void TestVerdict::typesAreJudged_data()
{
    QTest::addColumn<TypeEvidence>("type");
    QTest::addColumn<Verdict>("verdict");
    const auto unclear = Verdict::CannotBeJudged;
    QTest::newRow("nothing") << TypeEvidence {} << unclear;
    QTest::newRow("items, all well") << TypeEvidence {.hasItems = true} << Verdict::Compliant;
    QTest::newRow("a bad item") << TypeEvidence {.hasItems = true, .nonCompliantItems = 1} << Verdict::NonCompliant;
    QTest::newRow("an item without a status is not read as passed")
        << TypeEvidence {.hasItems = true, .unknownItems = 1} << unclear;
    QTest::newRow("a bad and an unknown item")
        << TypeEvidence {.hasItems = true, .nonCompliantItems = 1, .unknownItems = 1} << Verdict::NonCompliant;
    QTest::newRow("reported good") << TypeEvidence {.reportedStatus = ComplianceStatus::Compliant}
                                   << Verdict::Compliant;
    QTest::newRow("reported bad") << TypeEvidence {.reportedStatus = ComplianceStatus::NonCompliant}
                                  << Verdict::NonCompliant;
    QTest::newRow("counted bad") << TypeEvidence {.reportedNonCompliant = 2,
        .reportedStatus = ComplianceStatus::Compliant}
                                 << Verdict::NonCompliant;
    QTest::newRow("counted none") << TypeEvidence {.reportedNonCompliant = 0} << Verdict::Compliant;
}

void TestVerdict::typesAreJudged()
{
    QFETCH(TypeEvidence, type);
    QTEST(judgeType(type), "verdict");
}

void TestVerdict::nodesAreJudged_data()
{
    QTest::addColumn<PatchEvidence>("patches");
    QTest::addColumn<std::vector<TypeEvidence>>("types");
    QTest::addColumn<Circumstances>("known");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::vector<Cause>>("causes");
    using P = PatchEvidence;
    const auto row = [](const char* name, const P& patches, const std::vector<TypeEvidence>& types,
                         const Circumstances& known, Verdict verdict, const std::vector<Cause>& causes) {
        QTest::newRow(name) << patches << types << known << verdict << causes;
    };
    const auto bad = Verdict::NonCompliant;
    const auto unclear = Verdict::CannotBeJudged;
    const TypeEvidence goodType {.type = "Association", .hasItems = true};
    const TypeEvidence badType {.type = "Association", .hasItems = true, .nonCompliantItems = 1};
    const TypeEvidence badCustom {.type = "Custom:x", .hasItems = true, .nonCompliantItems = 1};
    const auto missing = with([](P& p) { p.missing = 3; });
    row("nothing", {}, {}, {}, unclear, {Cause::NeverScanned});
    row("clean", clean(), {goodType}, {}, Verdict::Compliant, {});
    row("good associations say nothing about patches", {}, {goodType}, {}, unclear, {Cause::NeverScanned});
    row("a bad association is enough", {}, {badType}, {.failedAssociations = 1}, bad,
        {Cause::NeverScanned, Cause::AssociationFailed});
    row("a custom item is enough", clean(), {badCustom}, {}, bad, {Cause::Custom});
    row("missing after a scan", missing, {}, {.operation = Operation::Scan}, bad, {Cause::Missing});
    row("missing after an install", missing, {}, {.operation = Operation::Install}, bad, {Cause::MissingAfterInstall});
    row("inventory only", clean(), {badType}, {.failedAssociations = 1, .failedInventory = 1}, bad,
        {Cause::InventoryFailed});
    row("inventory and another one", clean(), {badType}, {.failedAssociations = 2, .failedInventory = 1}, bad,
        {Cause::AssociationFailed, Cause::InventoryFailed});
    row("the association of a patch document", clean(), {badType}, {.failedAssociations = 1, .failedPatchDocuments = 1},
        bad, {Cause::OperationFailed, Cause::AssociationFailed});
    row("a newer command failed, and the old data still stands", clean(), {}, {.patchCommandFailed = true},
        Verdict::Compliant, {Cause::OperationFailed});
    row("the operation left nothing", with([](P& p) { p.missing.reset(), p.failed.reset(), p.operationEnd.reset(); }),
        {}, {}, unclear, {Cause::OperationFailed});
    row("stale", with([](P& p) { p.operationEnd = today - 31 * microsPerDay; }), {}, {}, unclear,
        {Cause::NeverScanned});
    row("a stale finding does not make a node non-compliant", clean(), {}, {.staleFindings = 2}, Verdict::Compliant,
        {Cause::StaleFinding});
    row("flips", clean(), {}, {.baselineFlips = true}, Verdict::Compliant, {Cause::ScansOverwrite});
    row("everything, in the order of work", with([](P& p) {
        p.missing = p.failed = p.pendingReboot = p.rejected = 1, p.operationEnd = today - 40 * microsPerDay;
    }),
        {badCustom, badType}, {.failedAssociations = 2, .failedInventory = 1, .baselineFlips = true}, bad,
        {Cause::NeverScanned, Cause::Missing, Cause::Failed, Cause::PendingReboot, Cause::Rejected,
            Cause::AssociationFailed, Cause::InventoryFailed, Cause::Custom, Cause::ScansOverwrite});
}

void TestVerdict::nodesAreJudged()
{
    QFETCH(PatchEvidence, patches);
    QFETCH(std::vector<TypeEvidence>, types);
    QFETCH(Circumstances, known);
    QFETCH(std::vector<Cause>, causes);
    const auto judgement = judge(patches, types, known, today, 30);
    QTEST(judgement.verdict, "verdict");
    QCOMPARE(judgement.causes, causes);
}

void TestVerdict::baselinesAreComparedByTheirTail()
{
    QCOMPARE(
        baselineTail("arn:aws:ssm:us-east-1:075727635805:patchbaseline/pb-0123456789abcdef0"), "pb-0123456789abcdef0");
    QCOMPARE(baselineTail("pb-0123456789abcdef0"), "pb-0123456789abcdef0");
    QCOMPARE(baselineTail("other"), "other");
}

void TestVerdict::documentsAreKnownByNameAndArn()
{
    QVERIFY(isInventoryDocument("AWS-GatherSoftwareInventory"));
    QVERIFY(isInventoryDocument("arn:aws:ssm:eu-west-1::document/AWS-GatherSoftwareInventory"));
    QVERIFY(!isInventoryDocument("My-AWS-GatherSoftwareInventory"));
    QVERIFY(isPatchDocument("AWS-RunPatchBaselineWithHooks"));
    QVERIFY(!isPatchDocument("AWS-RunShellScript"));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
