// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runcommand.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

Json finding(const char* id, const char* updated, int missing)
{
    return Json {{"SchemaVersion", "2018-10-08"}, {"Id", id},
        {"ProductArn", "arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager"}, {"GeneratorId", "run-1"},
        {"AwsAccountId", "111122223333"}, {"CreatedAt", "2026-11-01T00:00:00Z"}, {"UpdatedAt", updated},
        {"Title", "Systems Manager Patch Summary - Managed Instance Non-Compliant"}, {"Description", "made up"},
        {"Severity", {{"Label", "HIGH"}}},
        {"Resources", {{{"Type", "AwsEc2Instance"}, {"Id", "i-0123456789abcdef0"}, {"Region", "eu-west-1"}}}},
        {"Workflow", {{"Status", "NEW"}}},
        {"PatchSummary",
            {{"Id", "pb-0123456789abcdef0"}, {"InstalledCount", 10}, {"MissingCount", missing}, {"FailedCount", 0},
                {"OperationEndTime", updated}, {"Operation", "Scan"}}}};
}

}

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { QVERIFY(m_folder.isValid()); }

    void helpNeedsNoDisplay();
    void exitCodesSayWhatWentWrong_data();
    void exitCodesSayWhatWentWrong();
    void aFileIsImportedAndItsReportAddsUp();
    void theSameFileTwiceChangesNothing();
    void aDecisionSurvivesAReimportAndIsInTheTrail();
    void everyViewIsExportedInEveryFormat();
    void summaryAndDiagnosisAgree();
    void coverageSaysWhatIsMissingAndHowToGetIt();
    void aWindowWithoutADisplayIsRefusedInWords();

private:
    CommandAnswer run(const QStringList& arguments) const { return runCommand(arguments, m_folder.path()); }

    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    QString database(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QString twoFindings() const
    {
        const Json document {
            {"Findings", {finding("one", "2026-11-20T22:05:00Z", 2), finding("two", "2026-11-13T22:05:00Z", 5)}}};
        return write(u"findings.json"_s, QByteArray::fromStdString(document.dump()));
    }

    QTemporaryDir m_folder;
};

void CommandLineTest::helpNeedsNoDisplay()
{
    for (const QStringList& arguments :
        {QStringList {u"--help"_s}, {u"--version"_s}, {u"import"_s, u"--help"_s}, {u"export"_s, u"--help"_s}}) {
        const auto answer = run(arguments);
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.output.contains("fleet-compliance"));
        QCOMPARE(answer.errors, QByteArray());
        if (arguments.size() == 2) {
            const auto usage = "Usage: fleet-compliance " + arguments.front().toUtf8() + " --database DB ";
            QVERIFY2(answer.output.startsWith(usage), answer.output.constData());
        }
    }
}

void CommandLineTest::exitCodesSayWhatWentWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const QString db = database("codes.db");
    const QString broken = write(u"broken.json"_s, "{\"Findings\": [");
    const QString text = write(u"text.db"_s, "hello world");
    QTest::newRow("no path") << QStringList {u"import"_s, u"--database"_s, db} << 2 << QByteArray("Nothing to import");
    QTest::newRow("unknown option") << QStringList {u"import"_s, u"--frobnicate"_s} << 2 << QByteArray("frobnicate");
    QTest::newRow("unknown command") << QStringList {u"frobnicate"_s, u"-platform"_s, u"offscreen"_s} << 2
                                     << QByteArray("command or file");
    QTest::newRow("mistyped command") << QStringList {u"undoimport"_s, u"-d"_s, db} << 2
                                      << QByteArray("Perhaps: undo-import");
    QTest::newRow("unknown view") << QStringList {u"export"_s, u"--database"_s, db, u"--view"_s, u"no"_s} << 2
                                  << QByteArray("pending-reboot");
    QTest::newRow("missing file") << QStringList {u"import"_s, u"--database"_s, db, u"no-such.json"_s} << 3
                                  << QByteArray("no-such.json");
    QTest::newRow("broken file") << QStringList {u"import"_s, u"--database"_s, db, broken} << 1
                                 << QByteArray("broken.json");
    QTest::newRow("not a database") << QStringList {u"summary"_s, u"--database"_s, text} << 4 << QByteArray("text.db");
    QTest::newRow("unknown finding") << QStringList {u"resolve"_s, u"--database"_s, db, u"--id"_s, u"x"_s, u"--note"_s,
        u"n"_s} << 1 << QByteArray("x");
    QTest::newRow("no note") << QStringList {u"resolve"_s, u"--database"_s, db, u"--id"_s, u"x"_s, u"--status"_s,
        u"SUPPRESSED"_s} << 2 << QByteArray("--note");
    QTest::newRow("unknown node") << QStringList {u"diagnose"_s, u"--database"_s, db, u"i-unknown"_s} << 1
                                  << QByteArray("i-unknown");
}

void CommandLineTest::exitCodesSayWhatWentWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    run({u"import"_s, u"--database"_s, database("codes.db"), twoFindings()});
    const auto answer = run(arguments);
    QTEST(answer.code, "code");
    QVERIFY2(answer.errors.contains(words), answer.errors.constData());
}

void CommandLineTest::aFileIsImportedAndItsReportAddsUp()
{
    const auto file = write(u"three.json"_s,
        QByteArray::fromStdString(
            Json {{"Findings",
                      {finding("a", "2026-11-20T22:05:00Z", 1), finding("b", "2026-11-20T22:05:00Z", 1),
                          Json {{"Title", "no Id"}, {"ProductArn", "arn"}}}}}
                .dump()));
    const auto answer = run({u"import"_s, u"--json"_s, u"--database"_s, database("sums.db"), file});
    QCOMPARE(answer.code, 1);
    const auto document = Json::parse(answer.output.toStdString());
    QCOMPARE(document["read"].get<int>(), 3);
    QCOMPARE(document["new"].get<int>(), 2);
    QCOMPARE(document["rejected"].get<int>(), 1);
    const auto& report = document["files"][0];
    QCOMPARE(report["kind"].get<std::string>(), std::string("asff-finding"));
    QCOMPARE(report["rejections"].size(), 1U);
    QCOMPARE(report["rejections"][0]["place"]["record"].get<int>(), 3);
    QVERIFY(!report["rejections"][0]["reason"].get<std::string>().empty());
}

void CommandLineTest::theSameFileTwiceChangesNothing()
{
    const auto file = twoFindings();
    const auto db = database("same.db");
    QCOMPARE(run({u"import"_s, u"--database"_s, db, file}).code, 0);
    const auto before = run({u"export"_s, u"--database"_s, db, u"--view"_s, u"findings"_s, u"--format"_s, u"json"_s});
    const auto again = run({u"import"_s, u"--json"_s, u"--database"_s, db, file});
    QCOMPARE(again.code, 0);
    const auto document = Json::parse(again.output.toStdString());
    QCOMPARE(document["files"][0]["outcome"].get<std::string>(), std::string("same"));
    QCOMPARE(document["new"].get<int>() + document["updated"].get<int>(), 0);
    const auto after = run({u"export"_s, u"--database"_s, db, u"--view"_s, u"findings"_s, u"--format"_s, u"json"_s});
    QCOMPARE(after.output, before.output);
}

void CommandLineTest::aDecisionSurvivesAReimportAndIsInTheTrail()
{
    const auto file = twoFindings();
    const auto db = database("decide.db");
    QCOMPARE(run({u"import"_s, u"--database"_s, db, file}).code, 0);
    QCOMPARE(run({u"resolve"_s, u"--database"_s, db, u"--id"_s, u"one"_s, u"--note"_s, u"patched by hand"_s}).code, 0);
    const auto other =
        write(u"again.json"_s, QByteArray::fromStdString(finding("one", "2026-11-20T22:05:00Z", 2).dump(4)));
    QCOMPARE(run({u"import"_s, u"--database"_s, db, other}).code, 0);
    const auto rows =
        Json::parse(run({u"export"_s, u"--database"_s, db, u"--view"_s, u"findings"_s, u"--format"_s, u"json"_s})
                        .output.toStdString());
    QCOMPARE(rows.size(), 2U);
    for (const auto& row : rows) {
        QCOMPARE(row["Status"].get<std::string>(), std::string(row["Id"] == "one" ? "RESOLVED" : "NEW"));
    }
    const auto trail =
        Json::parse(run({u"export"_s, u"--database"_s, db, u"--view"_s, u"decisions"_s, u"--format"_s, u"json"_s})
                        .output.toStdString());
    QCOMPARE(trail.size(), 1U);
    QCOMPARE(trail[0]["Id"].get<std::string>(), std::string("one"));
    QVERIFY(trail[0].dump().find("patched by hand") != std::string::npos);
}

void CommandLineTest::everyViewIsExportedInEveryFormat()
{
    const auto db = database("views.db");
    QCOMPARE(run({u"import"_s, u"--database"_s, db, twoFindings()}).code, 0);
    for (const auto* view : {"nodes", "patches", "cves", "green-path", "reboot-queue", "missing", "failed",
             "pending-reboot", "rejected", "fixed", "all-patches", "associations", "all-associations", "custom",
             "findings", "events", "definitions", "imports", "decisions"}) {
        for (const auto* format : {"csv", "json", "table"}) {
            const auto answer = run({u"export"_s, u"--database"_s, db, u"--view"_s, QString::fromLatin1(view),
                u"--format"_s, QString::fromLatin1(format)});
            QVERIFY2(answer.code == 0, (QByteArray(view) + ' ' + format + ": " + answer.errors).constData());
            QVERIFY(!answer.output.isEmpty());
        }
    }
    const auto file = m_folder.filePath(u"out.csv"_s);
    QCOMPARE(run({u"export"_s, u"--database"_s, db, u"--view"_s, u"findings"_s, u"--search"_s, u"nothing-like-this"_s,
                     u"--output"_s, file})
                 .code,
        0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto header = written.readAll(); // alone; CSV, by the name of the file
    QVERIFY2(header.count('\n') == 1 && header.count(',') > 10, header.constData());
    QCOMPARE(run({u"export"_s, u"--database"_s, db, u"--view"_s, u"findings"_s, u"--format"_s, u"csv"_s, u"--output"_s,
                     m_folder.path()})
                 .code,
        5);
}

void CommandLineTest::summaryAndDiagnosisAgree()
{
    const auto db = database("summary.db");
    QCOMPARE(run({u"import"_s, u"--database"_s, db, twoFindings()}).code, 0);
    const QStringList moment {u"--as-of"_s, u"2026-11-22T12:00:00Z"_s};
    const auto summary =
        Json::parse(run(QStringList {u"summary"_s, u"--json"_s, u"--database"_s, db} + moment).output.toStdString());
    QCOMPARE(summary["nodes"].get<int>(), 1);
    QCOMPARE(summary["nonCompliant"].get<int>(), 1);
    QCOMPARE(summary["missingPatches"]["number"].get<int>(), 2); // the newer operation
    QCOMPARE(summary["openFindings"]["number"].get<int>(), 2);
    const auto node = Json::parse(
        run(QStringList {u"diagnose"_s, u"--json"_s, u"--database"_s, db, u"i-0123456789abcdef0"_s} + moment)
            .output.toStdString());
    QCOMPARE(node["verdict"].get<std::string>(), std::string("NON_COMPLIANT"));
    QVERIFY(!node["causes"].empty());
}

void CommandLineTest::coverageSaysWhatIsMissingAndHowToGetIt()
{
    const auto file = write(u"f.json"_s,
        QByteArray::fromStdString(Json {{"Findings", {finding("f-1", "2026-11-20T10:00:00Z", 2)}}}.dump()));
    const auto db = database("coverage.fleet-db");
    QCOMPARE(run({u"import"_s, u"--database"_s, db, file}).code, 0);
    const QStringList asked = {u"coverage"_s, u"--database"_s, db, u"--as-of"_s, u"2026-11-21T00:00:00Z"_s};
    const auto table = run(asked);
    QCOMPARE(table.code, 0);
    QVERIFY(table.output.contains("PatchFindings"));
    const auto answer = run(asked + QStringList {u"--json"_s});
    QCOMPARE(answer.code, 0);
    const auto document = Json::parse(answer.output.toStdString());
    QCOMPARE(document["coverage"].size(), std::size_t {1});
    const auto& row = document["coverage"][0];
    QCOMPARE(row["account"].get<std::string>(), std::string("111122223333"));
    QCOMPARE(row["region"].get<std::string>(), std::string("eu-west-1"));
    for (const auto& data : row["data"]) {
        const bool found = data["kind"] == "PatchFindings";
        QCOMPARE(data["state"].get<std::string>(), std::string(found ? "Fresh" : "Missing"));
    }
    const auto later = run({u"coverage"_s, u"--database"_s, db, u"--json"_s, u"--as-of"_s, u"2027-11-21T00:00:00Z"_s});
    QVERIFY(later.output.contains("\"Stale\""));
    const auto bash = run(asked + QStringList {u"--commands"_s, u"bash"_s});
    QCOMPARE(bash.code, 0);
    QVERIFY(bash.output.startsWith("#!/usr/bin/env bash"));
    QVERIFY(bash.output.contains("i-0123456789abcdef0"));
    QVERIFY(run(asked + QStringList {u"--commands"_s, u"powershell"_s}).output.contains("function Get-Reports"));
    QCOMPARE(run(asked + QStringList {u"--commands"_s, u"fish"_s}).code, 2);
    QCOMPARE(run({u"coverage"_s, u"--database"_s, u"/nowhere/x"_s}).code, 4);
}

void CommandLineTest::aWindowWithoutADisplayIsRefusedInWords()
{
    const auto answer = run({});
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.errors.contains("display"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
