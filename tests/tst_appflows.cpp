// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decidefindings.h"
#include "app/exporter.h"
#include "app/importer.h"
#include "app/importflow.h"
#include "app/workspace.h"
#include "models/exports/tableexport.h"
#include "models/tables/findingdetail.h"
#include "tests/appfixture.h"

#include <QSignalSpy>
#include <QTest>

// What happens between the window and the models: import, decisions, exports.
class TestAppFlows : public QObject
{
    Q_OBJECT

private slots:
    void anImportEndsWithItsReports();
    void aStoppedImportStoresNothing();
    void filesThatArriveMeanwhileWaitTheirTurn();
    void aDecisionIsUndoneAndRedone();
    void aDecisionSurvivesAReimport();
    void aNoteKeepsTheStatus();
    void aFailedDecisionLeavesNothingToUndo();
    void stepsWaitForEachOther();
    void aForeignFileIsNotOpened();
    void anExportEqualsItsTable();

private:
    static void import(Importer& importer, Workspace& workspace, const QString& path);
    static WorkflowStatus statusOf(Workspace& workspace, std::int64_t key);
};

namespace {

void open(Workspace& workspace, const QString& path)
{
    QSignalSpy opened(&workspace, &Workspace::opened);
    workspace.open(path);
    QTRY_COMPARE(opened.count(), 1);
}

std::vector<std::int64_t> keys(Workspace& workspace)
{
    Database database(workspace.file(), Database::Mode::ReadOnly);
    const auto table = findView("findings")->load(database, workspace.moment(), {});
    std::vector<std::int64_t> all;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        all.push_back(table->key(row));
    }
    return all;
}

DecideFindings::Choice resolve(const std::vector<std::int64_t>& findings, const QString& note = {})
{
    return {.keys = findings, .status = WorkflowStatus::Resolved, .note = note, .author = u"tester"_s, .days = 0};
}

}

void TestAppFlows::import(Importer& importer, Workspace& workspace, const QString& path)
{
    QSignalSpy finished(&importer, &Importer::finished);
    importer.start({.database = workspace.file(),
        .paths = {path.toStdString()},
        .author = "tester",
        .nodes = {},
        .node = {},
        .salvage = false});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
}

WorkflowStatus TestAppFlows::statusOf(Workspace& workspace, std::int64_t key)
{
    Database database(workspace.file(), Database::Mode::ReadOnly);
    return loadFindingDetail(database, key, {})->status.status;
}

void TestAppFlows::anImportEndsWithItsReports()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    open(workspace, fixture.path(u"fleet.fleet-db"_s));
    fixture.writeFindings(u"findings.json"_s, {u"HIGH"_s, u"LOW"_s});
    fixture.write(u"cut.json"_s, R"({"Findings": [{"Id")");
    Importer importer;
    std::vector<FileReport> reports;
    connect(&importer, &Importer::finished, this, [&](const std::vector<FileReport>& ended) { reports = ended; });
    QSignalSpy finished(&importer, &Importer::finished);
    importer.start({.database = workspace.file(),
        .paths = {fixture.path(u"cut.json"_s).toStdString(), fixture.path(u"findings.json"_s).toStdString()},
        .author = "tester",
        .nodes = {},
        .node = {},
        .salvage = false});
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!importer.isRunning());
    const auto sums = sumsOf(reports);
    QCOMPARE(sums.stored, 1);
    QCOMPARE(sums.refused, 1);
    QCOMPARE(sums.created, 2U);
    QVERIFY(ImportFlow::summary(reports, false).contains(u"2 new"_s));
    auto clashing = reports;
    QVERIFY(!ImportFlow::summary(clashing, false).contains(u"clash"_s));
    clashing.front().clashes = 28;
    QVERIFY(ImportFlow::summary(clashing, false).contains(u"28 clashes"_s));
    QVERIFY(ImportFlow::summary(reports, false).contains(u"cut.json"_s));
    QCOMPARE(keys(workspace).size(), 2U);
}

void TestAppFlows::aStoppedImportStoresNothing()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    open(workspace, fixture.path(u"fleet.fleet-db"_s));
    const auto file = fixture.writeFindings(u"findings.json"_s, QStringList(20'000, u"HIGH"_s));
    Importer importer;
    connect(&importer, &Importer::progressed, &importer, &Importer::stop);
    QSignalSpy finished(&importer, &Importer::finished);
    importer.start({.database = workspace.file(),
        .paths = {file.toStdString()},
        .author = {},
        .nodes = {},
        .node = {},
        .salvage = false});
    importer.stop(); // before its first record, or soon after
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QVERIFY(finished.first().at(1).toBool());
    QVERIFY(keys(workspace).empty());
}

void TestAppFlows::filesThatArriveMeanwhileWaitTheirTurn()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    open(workspace, fixture.path(u"fleet.fleet-db"_s));
    Importer importer;
    QSignalSpy finished(&importer, &Importer::finished);
    for (const auto& name : {u"one.json"_s, u"two.json"_s, u"three.json"_s}) {
        const auto file = fixture.writeFindings(name, {u"HIGH"_s}, u"2026-11-2%1T10:00:00Z"_s.arg(finished.count()));
        importer.start({.database = workspace.file(),
            .paths = {file.toStdString()},
            .author = {},
            .nodes = {},
            .node = {},
            .salvage = false});
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 3, 20'000);
    QVERIFY(!importer.isRunning());
    QCOMPARE(keys(workspace).size(), 1U);
}

void TestAppFlows::aDecisionIsUndoneAndRedone()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    open(workspace, fixture.path(u"fleet.fleet-db"_s));
    Importer importer;
    import(importer, workspace, fixture.writeFindings(u"findings.json"_s, {u"HIGH"_s, u"LOW"_s, u"LOW"_s}));
    const auto all = keys(workspace);
    QSignalSpy decided(&workspace, &Workspace::decided);
    QSignalSpy changed(&workspace, &Workspace::changed);
    workspace.push(std::make_unique<DecideFindings>(workspace, resolve(all, u"ticket 4"_s)));
    QTRY_COMPARE(decided.count(), 1);
    QCOMPARE(decided.first().first().toString(), u"3 findings marked resolved, note “ticket 4”."_s);
    QCOMPARE(workspace.undoStack()->undoText(), u"Mark 3 Findings Resolved"_s);
    QCOMPARE(statusOf(workspace, all.at(1)), WorkflowStatus::Resolved);
    workspace.undo();
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(statusOf(workspace, all.at(1)), WorkflowStatus::New);
    workspace.redo();
    QTRY_COMPARE(changed.count(), 3);
    QCOMPARE(statusOf(workspace, all.at(1)), WorkflowStatus::Resolved);
    QCOMPARE(decided.count(), 1);
    Database database(workspace.file(), Database::Mode::ReadOnly);
    const auto detail = loadFindingDetail(database, all.at(1), {});
    QCOMPARE(detail->decisions.size(), 3U); // decided, withdrawn, decided again: nothing is forgotten
    QCOMPARE(detail->decisions.back().note, "ticket 4");
    QCOMPARE(detail->decisions.back().author, "tester");
}

void TestAppFlows::aDecisionSurvivesAReimport()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    open(workspace, fixture.path(u"fleet.fleet-db"_s));
    Importer importer;
    import(importer, workspace, fixture.writeFindings(u"findings.json"_s, {u"HIGH"_s}));
    QSignalSpy decided(&workspace, &Workspace::decided);
    workspace.push(std::make_unique<DecideFindings>(workspace, resolve(keys(workspace))));
    QTRY_COMPARE(decided.count(), 1);
    import(importer, workspace, fixture.writeFindings(u"again.json"_s, {u"HIGH"_s}, u"2026-11-21T10:00:00Z"_s));
    QCOMPARE(statusOf(workspace, keys(workspace).front()), WorkflowStatus::Resolved);
}

void TestAppFlows::aNoteKeepsTheStatus()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    open(workspace, fixture.path(u"fleet.fleet-db"_s));
    Importer importer;
    import(importer, workspace, fixture.writeFindings(u"findings.json"_s, {u"HIGH"_s}));
    const auto all = keys(workspace);
    QSignalSpy decided(&workspace, &Workspace::decided);
    workspace.push(std::make_unique<DecideFindings>(workspace,
        DecideFindings::Choice {.keys = all,
            .status = WorkflowStatus::Suppressed,
            .note = u"planned"_s,
            .author = u"tester"_s,
            .days = 30}));
    workspace.push(std::make_unique<DecideFindings>(workspace,
        DecideFindings::Choice {.keys = all, .status = {}, .note = u"see wiki"_s, .author = u"tester"_s, .days = 0}));
    QTRY_COMPARE(decided.count(), 2);
    Database database(workspace.file(), Database::Mode::ReadOnly);
    const auto detail = loadFindingDetail(database, all.front(), {});
    QCOMPARE(detail->status.status, WorkflowStatus::Suppressed);
    QCOMPARE(detail->decisions.back().note, "see wiki");
    QCOMPARE(detail->decisions.back().expires, detail->decisions.front().expires);
    QVERIFY(detail->decisions.back().expires);
}

void TestAppFlows::aFailedDecisionLeavesNothingToUndo()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    open(workspace, fixture.path(u"fleet.fleet-db"_s));
    QSignalSpy failed(&workspace, &Workspace::failed);
    QSignalSpy decided(&workspace, &Workspace::decided);
    workspace.push(std::make_unique<DecideFindings>(workspace, resolve({12345}))); // no such finding
    QTRY_COMPARE(failed.count() + decided.count(), 1);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!workspace.undoStack()->canUndo());
    QVERIFY(!workspace.undoStack()->canRedo());
    QVERIFY(!workspace.isBusy());
}

void TestAppFlows::stepsWaitForEachOther()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    open(workspace, fixture.path(u"fleet.fleet-db"_s));
    Importer importer;
    import(importer, workspace, fixture.writeFindings(u"findings.json"_s, {u"HIGH"_s, u"LOW"_s}));
    const auto all = keys(workspace);
    QSignalSpy changed(&workspace, &Workspace::changed);
    workspace.push(std::make_unique<DecideFindings>(workspace, resolve({all.at(0)})));
    workspace.push(std::make_unique<DecideFindings>(workspace, resolve({all.at(1)})));
    workspace.undo();
    QTRY_COMPARE(changed.count(), 3);
    QCOMPARE(statusOf(workspace, all.at(0)), WorkflowStatus::Resolved);
    QCOMPARE(statusOf(workspace, all.at(1)), WorkflowStatus::New);
    QVERIFY(workspace.undoStack()->canRedo());
}

void TestAppFlows::aForeignFileIsNotOpened()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    const QByteArray content = "this is no database, and it stays as it is. It is long enough to hold a header of "
                               "SQLite, which has 100 bytes.";
    fixture.write(u"notes.txt"_s, content);
    QSignalSpy refused(&workspace, &Workspace::openFailed);
    workspace.open(fixture.path(u"notes.txt"_s));
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(u"notes.txt"_s));
    QVERIFY(!workspace.isOpen());
    QCOMPARE(fixture.read(u"notes.txt"_s), content);
}

void TestAppFlows::anExportEqualsItsTable()
{
    AppFixture fixture;
    Workspace workspace(fixture.settings());
    open(workspace, fixture.path(u"fleet.fleet-db"_s));
    Importer importer;
    import(importer, workspace, fixture.writeFindings(u"findings.json"_s, {u"HIGH"_s, u"LOW"_s, u"CRITICAL"_s}));
    Database database(workspace.file(), Database::Mode::ReadOnly);
    TableSnapshot snapshot {.title = u"Findings"_s};
    snapshot.table = findView("findings")->load(database, workspace.moment(), {});
    snapshot.rows = select(*snapshot.table, {}, {.column = "severity", .descending = true});
    snapshot.columns = {snapshot.table->indexOf("severity"), snapshot.table->indexOf("id")};
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    exporter.write(snapshot, u"csv"_s, fixture.path(u"out.csv"_s));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(1).toInt(), 3);
    const auto csv = fixture.read(u"out.csv"_s);
    QVERIFY(csv.indexOf("CRITICAL") > 0 && csv.indexOf("CRITICAL") < csv.indexOf("HIGH")
        && csv.indexOf("HIGH") < csv.indexOf("LOW"));
}

QTEST_MAIN(TestAppFlows)
#include "tst_appflows.moc"
