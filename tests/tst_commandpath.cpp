// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runcommand.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

Json item(const char* node, const char* patch, const char* state)
{
    return {{"ComplianceType", "Patch"}, {"ResourceType", "ManagedInstance"}, {"ResourceId", node}, {"Id", patch},
        {"Title", std::string("Update ") + patch}, {"Status", "NON_COMPLIANT"}, {"Severity", "CRITICAL"},
        {"Details", {{"PatchState", state}}}, {"ExecutionSummary", {{"ExecutionTime", "2026-11-20T10:00:00Z"}}}};
}

constexpr auto first = "i-00000000000000001";
constexpr auto second = "i-00000000000000002";
constexpr auto third = "i-00000000000000003";

}

// The executable's command `path`.
class CommandPathTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stepsAndTheirNodesAreJson();
    void sentencesAreForPeople();
    void whatIsHandedOnIsPrinted_data();
    void whatIsHandedOnIsPrinted();
    void wrongNumbersAndFormatsAreRefused_data();
    void wrongNumbersAndFormatsAreRefused();

private:
    QByteArray run(const QString& command, const QStringList& arguments = {})
    {
        const auto answer =
            runCommand(QStringList {command, u"--database"_s, m_folder.filePath(u"path.db"_s)} + arguments);
        m_code = answer.code;
        return answer.output;
    }

    QTemporaryDir m_folder;
    int m_code = -1;
};

void CommandPathTest::initTestCase()
{
    QDir(m_folder.path()).mkpath(u"accountid=111122223333/region=eu-west-1"_s);
    QFile file(m_folder.filePath(u"accountid=111122223333/region=eu-west-1/items.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Json items {{"ComplianceItems",
        {item(first, "KB1", "Missing"), item(second, "KB1", "Failed"), item(third, "KB1", "Missing"),
            item(third, "KB2", "Missing")}}};
    file.write(QByteArray::fromStdString(items.dump()));
    file.close();
    run(u"import"_s, {m_folder.filePath(u"accountid=111122223333"_s)});
    QCOMPARE(m_code, 0);
}

void CommandPathTest::stepsAndTheirNodesAreJson()
{
    const auto path = Json::parse(run(u"path"_s, {u"--json"_s}).toStdString());
    QCOMPARE(m_code, 0);
    QCOMPARE(path["method"].get<std::string>(), "greedy");
    QCOMPARE(path["nonCompliant"].get<int>(), 3);
    QCOMPARE(path["steps"].size(), 2U);
    QCOMPARE(path["steps"][0]["patches"][0]["id"].get<std::string>(), "KB1");
    QCOMPARE(path["steps"][0]["nodes"].size(), 2U);
    QCOMPARE(path["steps"][1]["nodes"][0]["node"].get<std::string>(), third);
    QCOMPARE(path["steps"][1]["nodesSoFar"].get<int>(), 3);
    const auto one = Json::parse(run(u"path"_s, {u"--json"_s, u"--patches"_s, u"1"_s}).toStdString());
    QCOMPARE(one["steps"].size(), 1U);
}

void CommandPathTest::sentencesAreForPeople()
{
    const auto text = run(u"path"_s, {u"--patches"_s, u"1"_s});
    QVERIFY2(text.startsWith("1 patch"), text.constData());
    QVERIFY(text.contains("2 of 3 non-compliant nodes"));
    QVERIFY(text.contains("  KB1  Update KB1\n"));
    QVERIFY(!text.contains("KB2"));
}

void CommandPathTest::whatIsHandedOnIsPrinted_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("owners") << u"owners"_s << QByteArray("\n## Account 111122223333\n");
    QTest::newRow("nodes") << u"nodes"_s << QByteArray("i-00000000000000003\t\t111122223333\teu-west-1\t\tKB1, KB2\n");
    QTest::newRow("override list") << u"override-list"_s << QByteArray("        id: 'KB2'\n");
    QTest::newRow("bash") << u"bash"_s << QByteArray("if signed_in 111122223333; then\n");
    QTest::newRow("PowerShell") << u"powershell"_s << QByteArray("if (Test-SignedIn '111122223333') {\n");
}

void CommandPathTest::whatIsHandedOnIsPrinted()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, expected);
    const auto text = run(u"path"_s, {u"--as"_s, format});
    QCOMPARE(m_code, 0);
    QVERIFY2(text.contains(expected), text.constData());
}

void CommandPathTest::wrongNumbersAndFormatsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no patches") << QStringList {u"--patches"_s, u"0"_s};
    QTest::newRow("too many") << QStringList {u"--patches"_s, u"21"_s};
    QTest::newRow("no number") << QStringList {u"--patches"_s, u"few"_s};
    QTest::newRow("no format") << QStringList {u"--as"_s, u"fax"_s};
    QTest::newRow("something else") << QStringList {u"more"_s};
}

void CommandPathTest::wrongNumbersAndFormatsAreRefused()
{
    QFETCH(QStringList, arguments);
    run(u"path"_s, arguments);
    QCOMPARE(m_code, 2);
}

QTEST_GUILESS_MAIN(CommandPathTest)
#include "tst_commandpath.moc"
