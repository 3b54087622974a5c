// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/tableexport.h"
#include "models/exports/updatecalls.h"
#include "models/exports/writeback.h"
#include "models/exports/writefolder.h"
#include "viewfixture.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>

#include <nlohmann/json.hpp>

#include <set>

using Json = nlohmann::json;

// From decisions to calls of batch-update-findings, and from their answers to the state of a decision.
class TestWriteBack : public QObject
{
    Q_OBJECT

private slots:
    void callsKeepTheLimitsOfAws();
    void aNoteIsCutBetweenCharacters();
    void namesThatAreNoneOfAwsNeverReachAScript();
    void aDecisionIsOnlyHereThenExportedThenConfirmed();
    void aRefusalNamesTheCodeAndWhatToDo();
    void anAnswerIsAboutWhatWasExported();
    void onlyWhatAwsLacksIsPending();
    void whatWasTakenBackAfterTheExportIsTakenBackThere();
    void aFolderIsWrittenWholeOrNotAtAll();
    void theScriptCallsAndSavesTheAnswers();
    void aFileListsAllRowsShown();

private:
    static Decision decide(WorkflowStatus status, const std::string& note, Instant at)
    {
        return {.status = status, .note = note, .author = "ann", .at = at};
    }

    static std::int64_t exchange(Fixture& fixture, const std::string& id, const Decision& decision)
    {
        const auto key = fixture.store().findingKeys(id).at(0);
        (void)fixture.store().exchangeDecisions(std::array {DecidedFinding {key, decision}});
        return key;
    }

    static Fact receipt(const std::string& id, Instant at, const std::string& code = {})
    {
        FindingUpdateFact fact;
        fact.id = id;
        fact.productArn = patchManager;
        fact.receipt = true;
        fact.errorCode = code;
        fact.errorMessage = code.empty() ? "" : "Finding Not Found";
        fact.at = at;
        return fact;
    }

    static QString standing(Fixture& fixture)
    {
        return lines(fixture.load("findings"), {"id", "standing"}).join(u"; "_s);
    }

    static PendingDecisions pending(Fixture& fixture, bool again = false)
    {
        return loadPendingDecisions(fixture.store().database(), {.now = wednesday}, again);
    }

    static WriteBack exportAll(Fixture& fixture, const QString& folder, Instant at)
    {
        const auto what = pending(fixture);
        auto written = writeBack(what.decisions, folder);
        fixture.store().markExported(written.rows, at);
        return written;
    }
};

void TestWriteBack::callsKeepTheLimitsOfAws()
{
    std::vector<FindingToChange> wanted;
    for (int i = 0; i < 250; ++i) {
        wanted.push_back({"111122223333", i < 205 ? "eu-west-1" : "us-east-1", "f" + std::to_string(i), "arn:p",
            {WorkflowStatus::Resolved, i % 2 == 0 ? " done " : "done", "ann", {}}});
    }
    wanted.push_back({"111122223333", "eu-west-1", "f7", "arn:p", {WorkflowStatus::Suppressed, "later", "bob", {}}});
    wanted.push_back({"111122223333", "eu-west-1", " ", "arn:p", {}});
    const auto calls = updateCalls(wanted);
    QCOMPARE(calls.size(), 5U); // 100, 100, 4; 1 that counts twice; 45
    std::set<std::string> seen;
    for (const auto& call : calls) {
        const auto document = Json::parse(call.json(wanted));
        QVERIFY(document["FindingIdentifiers"].size() <= 100 && !document["FindingIdentifiers"].empty());
        for (const auto& identifier : document["FindingIdentifiers"]) {
            QCOMPARE(identifier.size(), 2U);
            QVERIFY(seen.insert(identifier["Id"].get<std::string>()).second);
            if (identifier["Id"] == "f7") {
                QCOMPARE(document["Workflow"]["Status"].get<std::string>(), std::string("SUPPRESSED"));
                QCOMPARE(document["Note"]["UpdatedBy"].get<std::string>(), std::string("bob"));
            }
        }
    }
    QCOMPARE(seen.size(), 250U);
}

void TestWriteBack::aNoteIsCutBetweenCharacters()
{
    QCOMPARE(cutNote("  why \n"), std::string("why"));
    QCOMPARE(cutNote(std::string(600, 'x')).size(), 512U);
    const auto cut = QString::fromStdString(cutNote(std::string(511, 'x') + "\xF0\x9F\x98\x80"));
    QCOMPARE(cut.size(), 511);
    const std::vector<FindingToChange> one {
        {"1", "r", "id", "arn", {WorkflowStatus::New, " \t", "ann", Severity::Low}}};
    const auto document = Json::parse(updateCalls(one).at(0).json(one));
    QVERIFY(!document.contains("Note"));
    QCOMPARE(document["Severity"]["Label"].get<std::string>(), std::string("LOW"));
}

void TestWriteBack::namesThatAreNoneOfAwsNeverReachAScript()
{
    const std::vector<FindingToChange> one {{"$(id)", "eu'; rm -rf ~; '", "a", "arn", {}}};
    const auto calls = updateCalls(one);
    QVERIFY(calls.at(0).account.empty() && calls.at(0).region.empty());
    QVERIFY(!QByteArray::fromStdString(writeBackBash(calls)).contains("rm -rf"));
    QVERIFY(!QByteArray::fromStdString(writeBackPowerShell(calls)).contains("rm -rf"));
}

void TestWriteBack::aDecisionIsOnlyHereThenExportedThenConfirmed()
{
    QTemporaryDir folder;
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High)});
    exchange(fixture, "f1", decide(WorkflowStatus::Resolved, "done", tuesday));
    QCOMPARE(standing(fixture), u"f1 | Holds"_s);
    QCOMPARE(exportAll(fixture, folder.filePath(u"out"_s), tuesday + 1).findings, 1U);
    QCOMPARE(standing(fixture), u"f1 | Exported"_s);
    QCOMPARE(pending(fixture).decisions.size(), 0U);
    QCOMPARE(pending(fixture).waiting, 1U);
    QCOMPARE(pending(fixture, true).decisions.size(), 1U);
    fixture.add({receipt("f1", tuesday + 2)});
    QCOMPARE(standing(fixture), u"f1 | Confirmed"_s);
    QCOMPARE(pending(fixture, true).decisions.size(), 0U);
}

void TestWriteBack::aRefusalNamesTheCodeAndWhatToDo()
{
    QTemporaryDir folder;
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High)});
    exchange(fixture, "f1", decide(WorkflowStatus::Resolved, "done", tuesday));
    (void)exportAll(fixture, folder.filePath(u"out"_s), tuesday + 1);
    fixture.add({receipt("f1", tuesday + 2, "FindingNotFound")});
    QCOMPARE(standing(fixture), u"f1 | Refused"_s);
    const auto answer = lines(fixture.load("decisions"), {"answer"}).value(0);
    QVERIFY2(answer.contains(u"FindingNotFound"_s) && answer.contains(u"aggregate"_s), qPrintable(answer));
    QCOMPARE(exportAll(fixture, folder.filePath(u"again"_s), tuesday + 3).findings, 1U);
    QCOMPARE(standing(fixture), u"f1 | Exported"_s);
    fixture.add({receipt("f1", tuesday + 4)});
    QCOMPARE(standing(fixture), u"f1 | Confirmed"_s);
}

void TestWriteBack::anAnswerIsAboutWhatWasExported()
{
    QTemporaryDir folder;
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High)});
    exchange(fixture, "f1", decide(WorkflowStatus::Resolved, "done", tuesday));
    (void)exportAll(fixture, folder.filePath(u"out"_s), tuesday + 1);
    exchange(fixture, "f1", decide(WorkflowStatus::Notified, "no, wait", tuesday + 2));
    fixture.add({receipt("f1", tuesday + 3)}); // of the first
    QCOMPARE(standing(fixture), u"f1 | Holds"_s);
    QCOMPARE(exportAll(fixture, folder.filePath(u"again"_s), tuesday + 4).findings, 1U);
    fixture.add({receipt("f1", tuesday + 5)});
    QCOMPARE(standing(fixture), u"f1 | Confirmed"_s);
}

void TestWriteBack::onlyWhatAwsLacksIsPending()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High), finding("f2", "two", Severity::High),
        finding("f3", "three", Severity::High), finding("f4", "four", Severity::High)});
    exchange(fixture, "f1", decide(WorkflowStatus::Resolved, "done", tuesday));
    auto later = finding("f1", "one", Severity::High);
    later.workflow = WorkflowStatus::Resolved;
    later.updated = tuesday + 1;
    later.contentHash[1] = 1;
    fixture.add({later}, tuesday + 1); // AWS says so too
    exchange(fixture, "f2", decide(WorkflowStatus::New, "only a note", tuesday));
    exchange(fixture, "f3", decide(WorkflowStatus::New, {}, tuesday)); // nothing that AWS does not say
    auto expired = decide(WorkflowStatus::Suppressed, "for a day", tuesday);
    expired.expires = tuesday + 1;
    exchange(fixture, "f4", expired);
    QCOMPARE(pending(fixture).decisions.size(), 1U);
    QCOMPARE(pending(fixture).decisions.front().id, std::string("f2"));
    fixture.add({receipt("f2", tuesday + 1)});
    QCOMPARE(pending(fixture).decisions.size(), 0U);
}

void TestWriteBack::whatWasTakenBackAfterTheExportIsTakenBackThere()
{
    QTemporaryDir folder;
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High), finding("f2", "two", Severity::High)});
    exchange(fixture, "f2", decide(WorkflowStatus::Resolved, "not exported", tuesday));
    QVERIFY(fixture.store().undoLastDecision());
    exchange(fixture, "f1", decide(WorkflowStatus::Resolved, "done", tuesday));
    (void)exportAll(fixture, folder.filePath(u"out"_s), tuesday + 1);
    QVERIFY(fixture.store().undoLastDecision());
    const auto back = pending(fixture);
    QCOMPARE(back.decisions.size(), 1U);
    QCOMPARE(back.decisions.front().id, std::string("f1"));
    QVERIFY(back.decisions.front().decision.status == WorkflowStatus::New);
    (void)exportAll(fixture, folder.filePath(u"back"_s), tuesday + 2);
    QCOMPARE(pending(fixture).decisions.size(), 0U);
}

void TestWriteBack::aFolderIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const auto target = folder.filePath(u"out"_s);
    const std::vector<FolderFile> files {
        {.name = u"a"_s, .content = "x", .runnable = true}, {.name = u"b/c"_s, .content = "y"}};
    QVERIFY(writeFolder(target, files).empty());
    QCOMPARE(QDir(target).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(QFileInfo(target + u"/a"_s).isExecutable());
    QVERIFY(!writeFolder(target, files).empty()); // something is there
    const auto bad = folder.filePath(u"bad"_s);
    const std::vector<FolderFile> impossible {files[0], {.name = QString(300, u'x'), .content = "y"}};
    QVERIFY(!writeFolder(bad, impossible).empty());
    QVERIFY(!QFileInfo::exists(bad));
    QCOMPARE(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList {u"out"_s});
}

void TestWriteBack::theScriptCallsAndSavesTheAnswers()
{
    QTemporaryDir folder;
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High), finding("f2", "two", Severity::High)});
    exchange(fixture, "f1", decide(WorkflowStatus::Resolved, "it's done; \"really\" $(id)", tuesday));
    exchange(fixture, "f2", decide(WorkflowStatus::Notified, {}, tuesday));
    const auto out = folder.filePath(u"out"_s);
    QCOMPARE(exportAll(fixture, out, tuesday + 1).calls, 2U);
    QVERIFY(QDir(folder.path()).mkdir(u"bin"_s));
    QFile aws(folder.filePath(u"bin/aws"_s));
    QVERIFY(aws.open(QIODevice::WriteOnly));
    aws.write("#!/bin/sh\nif [ \"$1\" = sts ]; then echo 111122223333; exit; fi\n"
              "echo \"$*\" >>\"$LOG\"\necho '{\"ProcessedFindings\": [], \"UnprocessedFindings\": []}'\n");
    aws.close();
    QVERIFY(aws.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto run = [&] {
        QProcess bash;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, folder.filePath(u"bin"_s) + u":/usr/bin:/bin"_s);
        environment.insert(u"LOG"_s, folder.filePath(u"log"_s));
        bash.setProcessEnvironment(environment);
        bash.start(u"bash"_s, {out + u"/run.sh"_s});
        bash.waitForFinished();
        return bash.exitCode();
    };
    QCOMPARE(run(), 0);
    const QDir answers(out + u"/answers/accountid=111122223333/region=eu-west-1"_s);
    QCOMPARE(answers.entryList(QDir::Files).size(), 2);
    QVERIFY(answers.entryList(QDir::Files).front().startsWith(u"batch-update-findings-001-20"_s));
    QCOMPARE(run(), 0); // what was answered is not asked again
    QFile log(folder.filePath(u"log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const auto calls = log.readAll();
    QCOMPARE(calls.count("--cli-input-json file://calls/001.json --region eu-west-1"), 1);
    QCOMPARE(calls.count('\n'), 2);
}

void TestWriteBack::aFileListsAllRowsShown()
{
    Fixture fixture;
    fixture.add({finding("f1", "one", Severity::High), finding("f2", "two", Severity::High)});
    exchange(fixture, "f1", decide(WorkflowStatus::Resolved, "done", tuesday));
    TableSnapshot snapshot {.table = fixture.load("findings")};
    snapshot.rows = select(*snapshot.table, {}, {});
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(findTableExport("securityhub")->write(snapshot, buffer, {}));
    const auto calls = Json::parse(buffer.data().toStdString());
    QCOMPARE(calls.size(), 2U);
    std::set<std::string> statuses;
    for (const auto& call : calls) {
        statuses.insert(call["Workflow"]["Status"].get<std::string>());
    }
    QCOMPARE(statuses, (std::set<std::string> {"NEW", "RESOLVED"}));
}

QTEST_GUILESS_MAIN(TestWriteBack)
#include "tst_writeback.moc"
