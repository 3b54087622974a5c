// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/logpatterns.h"
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What runs of commands and of associations say.
class tst_kindcommands : public QObject
{
    Q_OBJECT

private slots:
    void pluginsOfCommandsAreEvents();
    void commandWithoutPluginsIsOneEvent();
    void outputOfACommand();
    void longOutputKeepsItsEnd();
    void commandsOfAllNodes();
    void commandsOfMaintenanceWindows();
    void runsOfAssociations();

private:
    Workbench m_bench;
};

void tst_kindcommands::pluginsOfCommandsAreEvents()
{
    const auto reading = m_bench.read(
        R"({"CommandInvocations":[{"CommandId":"c1","InstanceId":"i-0123456789abcdef0","DocumentName":"AWS-RunPatchBaseline",)"
        R"("RequestedDateTime":1582136283.089,"Status":"Failed","StatusDetails":"Failed","CommandPlugins":[)"
        R"({"Name":"PatchWindows","Status":"Success","ResponseCode":0,"ResponseFinishDateTime":1582136284.0},)"
        R"({"Name":"PatchLinux","Status":"Failed","StatusDetails":"Failed","ResponseCode":156,"Output":"_script.sh: SNIMissingWarning\n[Errno 256] No more mirrors to try."},)"
        R"({"Name":"PatchMacOS","Status":"Pending","ResponseCode":-1},)"
        R"({"Name":"PatchOther","Status":"Failed","ResponseCode":4294967295}]}],"NextToken":"x"})");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto events = reading.sink.all<EventFact>();
    QCOMPARE(reading.result.records, std::uint64_t(1));
    QCOMPARE(events.size(), std::size_t(4));
    QCOMPARE(events[0].part, std::string("PatchWindows"));
    QCOMPARE(events[0].exitCode, std::optional(0));
    QCOMPARE(events[0].at, readInstant(1582136284.0));
    QCOMPARE(events[1].node, std::string("i-0123456789abcdef0"));
    QCOMPARE(events[1].subject, std::string("c1"));
    QCOMPARE(events[1].exitCode, std::optional(156));
    QCOMPARE(events[1].text, std::string("_script.sh: SNIMissingWarning\n[Errno 256] No more mirrors to try."));
    QCOMPARE(events[1].detailedStatus, std::string("Failed"));
    QCOMPARE(events[0].pattern, std::string());
    QVERIFY(!events[1].pattern.empty() && !logPatternOf(events[1].pattern)->harmless);
    QCOMPARE(events[1].at, readInstant(1582136283.089));
    QCOMPARE(events[2].exitCode, std::optional<int>());
    QCOMPARE(events[3].exitCode, std::optional(-1));
    QVERIFY(reading.result.scope.partial);
}

void tst_kindcommands::commandWithoutPluginsIsOneEvent()
{
    const auto reading = m_bench.read(
        R"({"CommandInvocations":[{"CommandId":"c1","InstanceId":"i-1","RequestedDateTime":"2020-02-19T10:18:03-08:00",)"
        R"("Status":"TimedOut","StatusDetails":"Delivery Timed Out"},{"CommandId":"c2","Status":"Success"}]})");
    const auto events = reading.sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].detailedStatus, std::string("Delivery Timed Out"));
    QCOMPARE(events[0].at, readInstant("2020-02-19T18:18:03Z"));
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1));
}

void tst_kindcommands::outputOfACommand()
{
    const auto reading = m_bench.read(
        R"({"CommandId":"c1","InstanceId":"i-1","DocumentName":"AWS-RunPatchBaseline","PluginName":"PatchLinux","ResponseCode":1,)"
        R"("ExecutionStartDateTime":"2020-02-19T18:18:03.419Z","ExecutionElapsedTime":"PT0.091S","ExecutionEndDateTime":"",)"
        R"("Status":"Failed","StatusDetails":"Failed","StandardOutputContent":"out","StandardErrorContent":"err"})");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    const auto event = reading.sink.all<EventFact>().at(0);
    QCOMPARE(event.part, std::string("PatchLinux"));
    QCOMPARE(event.exitCode, std::optional(1));
    QCOMPARE(event.text, std::string("out\n----------ERROR-------\nerr"));
    QCOMPARE(event.at, readInstant("2020-02-19T18:18:03.419Z"));
    QCOMPARE(reading.result.scope.kind, std::string("command-output"));
}

void tst_kindcommands::longOutputKeepsItsEnd()
{
    const auto output = QByteArray("\xC3\xA9").repeated(4000) + "failed to run commands: exit status 156";
    const auto event = m_bench
                           .read(R"({"CommandId":"c1","InstanceId":"i-1","Status":"Failed","StandardOutputContent":")"
                               + output + "\"}")
                           .sink.all<EventFact>()
                           .at(0);
    QVERIFY(event.text.size() <= 4096 && event.text.size() > 4090);
    QVERIFY(event.text.ends_with("exit status 156"));
    QVERIFY(!QString::fromStdString(event.text).contains(QChar(0xFFFD)));
}

void tst_kindcommands::commandsOfAllNodes()
{
    const auto reading = m_bench.read(
        R"({"Commands":[{"CommandId":"c1","DocumentName":"D","InstanceIds":["i-1"],"RequestedDateTime":1582136283.0,)"
        R"("Status":"Failed","StatusDetails":"Incomplete","Comment":"monthly"}]})");
    const auto event = reading.sink.all<EventFact>().at(0);
    QCOMPARE(event.node, std::string());
    QCOMPARE(event.detailedStatus, std::string("Incomplete"));
    QCOMPARE(event.text, std::string("monthly"));
}

void tst_kindcommands::commandsOfMaintenanceWindows()
{
    const auto reading = m_bench.read(
        R"({"WindowExecutionTaskInvocationIdentities":[{"WindowExecutionId":"w1","TaskExecutionId":"t1","InvocationId":"n1",)"
        R"("ExecutionId":"c1","TaskType":"RUN_COMMAND","Status":"SUCCESS","StartTime":1582136283.089,"EndTime":1582136290.1,)"
        R"("Parameters":"{\"documentName\":\"AWS-RunPatchBaseline\",\"instanceIds\":[\"i-0123456789abcdef0\",\"i-0123456789abcdef1\"]}"},)"
        R"({"WindowExecutionId":"w1","TaskExecutionId":"t2","InvocationId":"n2","ExecutionId":"c2","TaskType":"RUN_COMMAND","Status":"FAILED"},)"
        R"({"WindowExecutionId":"w1","TaskExecutionId":"t3","InvocationId":"n3","ExecutionId":"a1","TaskType":"AUTOMATION","Status":"SUCCESS"},)"
        R"({"WindowExecutionId":"w1","TaskExecutionId":"t4","InvocationId":"n4","TaskType":"RUN_COMMAND","Status":"FAILED"}]})");
    QCOMPARE(reading.result.scope.kind, std::string("maintenance-window-invocation"));
    const auto events = reading.sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(events[0].node, std::string("i-0123456789abcdef0"));
    QCOMPARE(events[1].node, std::string("i-0123456789abcdef1"));
    QCOMPARE(events[2].node, std::string());
    QCOMPARE(events[0].subject, std::string("c1"));
    QCOMPARE(events[0].document, std::string("AWS-RunPatchBaseline"));
    QCOMPARE(events[0].actor, std::string("MaintenanceWindowExecution/w1"));
    QCOMPARE(events[0].at, readInstant(1582136283.089));
    QCOMPARE(events[2].subject, std::string("c2"));
    QCOMPARE(reading.sink.rejections.size(), std::size_t(1));
}

void tst_kindcommands::runsOfAssociations()
{
    const auto runs = m_bench.read(
        R"({"AssociationExecutions":[{"AssociationId":"a1","ExecutionId":"x1","Status":"Failed","DetailedStatus":"Failed",)"
        R"("CreatedTime":1550505827.119,"ResourceCountByStatus":"{Success=1, Failed=2}"},{"AssociationId":"a1"}]})");
    const auto run = runs.sink.all<EventFact>().at(0);
    QVERIFY(run.kind == EventFact::Kind::Association);
    QCOMPARE(run.subject, std::string("a1"));
    QCOMPARE(run.part, std::string("x1"));
    QCOMPARE(run.text, std::string("{Success=1, Failed=2}"));
    QCOMPARE(run.at, readInstant(1550505827.119));
    QCOMPARE(runs.sink.rejections.size(), std::size_t(1));
    const auto targets = m_bench.read(
        R"({"AssociationExecutionTargets":[{"AssociationId":"a1","ExecutionId":"x1","ResourceId":"i-1","Status":"Failed",)"
        R"("DetailedStatus":"TimedOut","LastExecutionDate":1550505828.5,"OutputSource":{"OutputSourceId":"c9","OutputSourceType":"RunCommand"}}]})");
    const auto target = targets.sink.all<EventFact>().at(0);
    QCOMPARE(target.node, std::string("i-1"));
    QCOMPARE(target.detailedStatus, std::string("TimedOut"));
    QCOMPARE(target.text, std::string("RunCommand c9"));
    QCOMPARE(target.at, readInstant(1550505828.5));
    QCOMPARE(targets.result.scope.kind, std::string("association-execution-target"));
}

QTEST_GUILESS_MAIN(tst_kindcommands)
#include "tst_kindcommands.moc"
