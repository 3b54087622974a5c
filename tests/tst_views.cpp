// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfixture.h"

#include "models/tables/fleet.h"

#include <QSet>

#include <bit>

class TestViews : public QObject
{
    Q_OBJECT

private slots:
    void everyViewIsThereOnce();
    void columnsAreSaidOnce();
    void anEmptyDatabaseHasEmptyViews();
    void patchViewsHoldTheirState();
    void patchViewsTurnBack();
    void outdatedListsAreNotShown();
    void terminatedNodesAreLeftOut();
    void oneNodeOnly();
    void patchesCountNodes();
    void failedAssociationsComeFromBothSources();
    void customItemsAreThere();
    void importsAddUp();
    void nodesAgreeWithTheFleet();
    void keysAreStable();
    void loadingWorksInsideOfATransaction();
};

void TestViews::everyViewIsThereOnce()
{
    QStringList names;
    for (const auto& view : views()) {
        names << QLatin1String(view.name);
        QCOMPARE(findView(view.name), &view);
    }
    QCOMPARE(names.join(u' '),
        u"nodes findings patches cves green-path missing failed pending-reboot rejected fixed all-patches "
        "reboot-queue associations all-associations custom "
        "events definitions imports reconcile decisions suppressions coverage changes history"_s);
    QVERIFY(!findView("nonsense"));
}

void TestViews::columnsAreSaidOnce()
{
    for (const auto& view : views()) {
        QSet<QByteArray> keys;
        QSet<QByteArray> names;
        for (const auto& column : view.columns) {
            QVERIFY2(*column.key != '\0' && *column.title != '\0', view.name);
            const auto* name = *column.jsonName == '\0' ? column.key : column.jsonName;
            QVERIFY2(!keys.contains(column.key) && !names.contains(name), column.key);
            keys.insert(column.key);
            names.insert(name);
        }
        QVERIFY2(view.order.column.empty() || keys.contains(QByteArray::fromStdString(view.order.column)), view.name);
    }
}

void TestViews::anEmptyDatabaseHasEmptyViews()
{
    Fixture fixture;
    for (const auto& view : views()) {
        QCOMPARE(fixture.load(view.name)->rowCount(), 0U);
        QCOMPARE(fixture.load(view.name, {.asOf = monday})->rowCount(), 0U);
        QCOMPARE(fixture.load(view.name, {}, {.node = 77})->rowCount(), 0U);
    }
}

void TestViews::patchViewsHoldTheirState()
{
    Fixture fixture;
    fixture.add({nodeFact(web, "Active")});
    fixture.add({patch(web, "KB1", PatchState::Missing, monday), patch(web, "KB2", PatchState::Failed, monday),
        patch(web, "KB3", PatchState::InstalledPendingReboot, monday),
        patch(web, "KB4", PatchState::InstalledRejected, monday), patch(web, "KB5", PatchState::Installed, monday),
        patch(web, "KB6", PatchState::NotApplicable, monday)});
    QCOMPARE(lines(fixture.load("missing"),
                 {"patch", "title", "node", "name", "account", "region", "platform", "state", "severity", "baseline"}),
        QStringList {
            u"KB1 | Update KB1 | i-0aaaaaaaaaaaaaaaa | web-01 | 111122223333 | eu-west-1 | Amazon Linux 2 | Missing | CRITICAL | pb-1"_s});
    QCOMPARE(lines(fixture.load("failed"), {"patch", "since"}), QStringList {u"KB2 | 2024-10-04T00:00:00.000Z"_s});
    QCOMPARE(lines(fixture.load("pending-reboot"), {"patch"}), QStringList {u"KB3"_s});
    QCOMPARE(lines(fixture.load("rejected"), {"patch", "classification"}), QStringList {u"KB4 | SecurityUpdates"_s});
}

void TestViews::patchViewsTurnBack()
{
    Fixture fixture;
    fixture.add({patch(web, "KB1", PatchState::Missing, monday), patch(web, "KB2", PatchState::Missing, monday)});
    fixture.add(
        {patch(web, "KB1", PatchState::Installed, wednesday), patch(web, "KB3", PatchState::Missing, wednesday)},
        wednesday);
    QCOMPARE(lines(fixture.load("missing"), {"patch"}), QStringList {u"KB3"_s});
    QCOMPARE(lines(fixture.load("missing", {.asOf = tuesday}), {"patch"}), QStringList({u"KB1"_s, u"KB2"_s}));
    QCOMPARE(lines(fixture.load("missing", {.asOf = monday - 1}), {"patch"}), QStringList {});
}

void TestViews::outdatedListsAreNotShown()
{
    Fixture fixture;
    fixture.add({patch(web, "KB1", PatchState::Missing, monday)});
    PatchSummaryFact summary {
        .node = web, .baseline = "pb-1", .operationStart = wednesday - microsPerSecond, .operationEnd = wednesday};
    summary.missing = 0;
    fixture.add({summary}, wednesday);
    QCOMPARE(lines(fixture.load("missing"), {"patch"}), QStringList {});
    QCOMPARE(lines(fixture.load("patches"), {"patch"}), QStringList {});
    QCOMPARE(lines(fixture.load("missing", {.asOf = tuesday}), {"patch"}), QStringList {u"KB1"_s});
}

void TestViews::terminatedNodesAreLeftOut()
{
    Fixture fixture;
    fixture.add({nodeFact(gone, "Terminated")});
    fixture.add({patch(gone, "KB1", PatchState::Missing, monday), patch(web, "KB2", PatchState::Missing, monday)});
    QCOMPARE(lines(fixture.load("missing"), {"patch"}), QStringList {u"KB2"_s});
    QCOMPARE(lines(fixture.load("patches"), {"patch"}), QStringList {u"KB2"_s});
    QCOMPARE(lines(fixture.load("nodes"), {"node", "terminated"}),
        QStringList({u"i-0aaaaaaaaaaaaaaaa | false"_s, u"i-0bbbbbbbbbbbbbbbb | true"_s}));
    QCOMPARE(lines(fixture.load("missing", {}, {.node = fixture.nodeId(gone)}), {"patch"}), QStringList {u"KB1"_s});
}

void TestViews::oneNodeOnly()
{
    Fixture fixture;
    fixture.add({patch(gone, "KB1", PatchState::Missing, monday), patch(web, "KB2", PatchState::Missing, monday)});
    fixture.add({patchFinding("f1", 1, 0), finding("f2", "other", Severity::Low)});
    const Scope scope {.node = fixture.nodeId(web)};
    QCOMPARE(lines(fixture.load("missing", {}, scope), {"patch"}), QStringList {u"KB2"_s});
    QCOMPARE(lines(fixture.load("findings", {}, scope), {"id"}), QStringList {u"f1"_s});
    QCOMPARE(lines(fixture.load("nodes", {}, scope), {"node"}), QStringList {QString::fromLatin1(web)});
}

void TestViews::patchesCountNodes()
{
    Fixture fixture;
    fixture.add({patch(gone, "KB1", PatchState::Missing, monday), patch(web, "KB1", PatchState::Failed, monday),
        patch(web, "KB2", PatchState::Installed, monday),
        patch(gone, "KB2", PatchState::InstalledPendingReboot, tuesday)});
    QCOMPARE(lines(fixture.load("patches"),
                 {"patch", "nodes", "missing", "failed", "pendingReboot", "rejected", "installed", "accounts"}),
        QStringList({u"KB1 | 2 | 1 | 1 | 0 | 0 | 0 | 1"_s, u"KB2 | 1 | 0 | 0 | 1 | 0 | 1 | 1"_s}));
}

void TestViews::failedAssociationsComeFromBothSources()
{
    Fixture fixture;
    const auto item = [](const char* id, ComplianceStatus status, Instant at) {
        ComplianceItemFact fact {
            .node = web, .type = "Association", .id = id, .title = "Weekly", .status = status, .at = at};
        fact.document = "AWS-RunPatchBaseline";
        fact.reported = at;
        return fact;
    };
    const auto status = [](const char* id, const char* word, Instant at) {
        return AssociationFact {.node = web,
            .id = id,
            .document = "AWS-GatherSoftwareInventory",
            .name = "Inventory",
            .status = word,
            .detailedStatus = word,
            .errorCode = "E1",
            .executed = at};
    };
    fixture.add(
        {item("a1", ComplianceStatus::NonCompliant, monday), item("a2", ComplianceStatus::NonCompliant, monday)});
    fixture.add({status("a2", "Success", tuesday), status("a3", "Failed", tuesday)}, tuesday);
    QCOMPARE(lines(fixture.load("associations"), {"association", "title", "document", "status", "errorCode", "source"}),
        QStringList({u"a1 | Weekly | AWS-RunPatchBaseline | NON_COMPLIANT |  | list-compliance-items"_s,
            u"a3 | Inventory | AWS-GatherSoftwareInventory | Failed | E1 | describe-instance-associations-status"_s}));
    QCOMPARE(lines(fixture.load("associations", {.asOf = monday}), {"association"}), QStringList({u"a1"_s, u"a2"_s}));
}

void TestViews::customItemsAreThere()
{
    Fixture fixture;
    const auto item = [](const char* id, ComplianceStatus status) {
        ComplianceItemFact fact {.node = web,
            .type = "Custom:Disk",
            .id = id,
            .title = "Disk encrypted",
            .status = status,
            .severity = Severity::High};
        fact.details = R"({"Volume":"C"})";
        fact.reported = monday;
        return fact;
    };
    fixture.add({item("c1", ComplianceStatus::NonCompliant), item("c2", ComplianceStatus::Compliant)});
    QCOMPARE(lines(fixture.load("custom"), {"item", "title", "type", "status", "severity", "details"}),
        QStringList {u"c1 | Disk encrypted | Custom:Disk | NON_COMPLIANT | HIGH | {\"Volume\":\"C\"}"_s});
}

void TestViews::importsAddUp()
{
    Fixture fixture;
    auto one = file({finding("f1", "one", Severity::Low)});
    one.rejected = 2;
    QCOMPARE(import(fixture.store(), one).read, 3U);
    FileReport refused {.name = "song.mp3", .path = "/x/song.mp3"};
    refused.problem = {"%1 is not a report.", {"song.mp3"}};
    QCOMPARE(
        fixture.store().beginFile(fixture.store().beginRun("ada"), "song.mp3", "/x/song.mp3")->refuse(refused).read,
        0U);
    const Moment moment {.now = now()};
    QCOMPARE(lines(fixture.load("imports", moment),
                 {"name", "outcome", "read", "created", "updated", "unchanged", "rejected", "problem"}),
        QStringList({u"song.mp3 | Refused | 0 | 0 | 0 | 0 | 0 | song.mp3 is not a report."_s,
            u"test.json | Stored | 3 | 1 | 0 | 0 | 2 | "_s}));
}

void TestViews::nodesAgreeWithTheFleet()
{
    Fixture fixture;
    fixture.add({nodeFact(web, "Active")});
    fixture.add(
        {patch(web, "KB1", PatchState::Missing, tuesday), patch(web, "KB2", PatchState::Failed, tuesday)}, tuesday);
    const Moment moment {.now = wednesday};
    const auto fleet = loadFleet(fixture.store().database(), moment);
    QCOMPARE(fleet.nodes.size(), 1U);
    QCOMPARE(fleet.nodes[0].judgement.verdict, Verdict::NonCompliant);
    const auto table = fixture.load("nodes", moment);
    QCOMPARE(lines(table,
                 {"node", "name", "verdict", "missing", "failed", "pendingReboot", "severity", "terminated", "ping"}),
        QStringList {u"i-0aaaaaaaaaaaaaaaa | web-01 | NON_COMPLIANT | 1 | 1 | 0 | CRITICAL | false | Online"_s});
    const auto causes = table->column(static_cast<std::size_t>(table->indexOf("causes"))).value(0);
    QCOMPARE(
        std::popcount(static_cast<std::uint64_t>(causes)), static_cast<int>(fleet.nodes[0].judgement.causes.size()));
    QCOMPARE(table->key(0), fleet.nodes[0].id);
}

void TestViews::keysAreStable()
{
    Fixture fixture;
    fixture.add({patch(web, "KB1", PatchState::Missing, monday), patch(web, "KB2", PatchState::Missing, monday)});
    const auto before = fixture.load("missing");
    fixture.add(
        {patch(web, "KB0", PatchState::Missing, tuesday), patch(web, "KB1", PatchState::Missing, tuesday)}, tuesday);
    const auto after = fixture.load("missing");
    QCOMPARE(after->rowCount(), 2U);
    QCOMPARE(before->key(0), after->key(1));
    QVERIFY(before->key(0) != before->key(1) && before->key(0) > 0);
}

void TestViews::loadingWorksInsideOfATransaction()
{
    Fixture fixture;
    fixture.add({patch(web, "KB1", PatchState::Missing, monday)});
    const ReadTransaction reading(fixture.store().database());
    for (const auto& view : views()) {
        QVERIFY(fixture.load(view.name) != nullptr);
    }
    QCOMPARE(fixture.load("missing")->rowCount(), 1U);
}

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
