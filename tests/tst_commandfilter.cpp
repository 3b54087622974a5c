// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language on the command line: fleet-compliance export --filter.
#include "tests/runcommand.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {
Json finding(const char* id, const char* label, const char* account, const char* updated, int missing)
{
    return Json {{"SchemaVersion", "2018-10-08"}, {"Id", id},
        {"ProductArn", "arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager"}, {"GeneratorId", "run-1"},
        {"AwsAccountId", account}, {"CreatedAt", "2026-11-01T00:00:00Z"}, {"UpdatedAt", updated},
        {"Title", std::string("Summary of ") + id}, {"Description", "made up"}, {"Severity", {{"Label", label}}},
        {"Resources", {{{"Type", "AwsEc2Instance"}, {"Id", "i-0123456789abcdef0"}, {"Region", "eu-west-1"}}}},
        {"Workflow", {{"Status", "NEW"}}},
        {"PatchSummary",
            {{"Id", "pb-0123456789abcdef0"}, {"InstalledCount", 10}, {"MissingCount", missing}, {"FailedCount", 0},
                {"OperationEndTime", updated}, {"Operation", "Scan"}}}};
}
}

class CommandFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFilterChoosesTheRows_data();
    void aFilterChoosesTheRows();
    void aFieldThatNoRecordHasIsSaid();
    void aWrongFilterIsRefusedWithItsPlace_data();
    void aWrongFilterIsRefusedWithItsPlace();
    void agesAreReckonedFromTheMomentAskedFor();
    void helpShowsTheOption();

private:
    QStringList exporting(const QStringList& more) const
    {
        return QStringList {
                   u"export"_s, u"--database"_s, m_database, u"--view"_s, u"findings"_s, u"--format"_s, u"json"_s}
        + more;
    }

    static QStringList ids(const QByteArray& output)
    {
        QStringList ids;
        for (const auto& row : Json::parse(output.toStdString())) {
            ids << QString::fromStdString(row.at("Id").get<std::string>());
        }
        ids.sort();
        return ids;
    }

    QTemporaryDir m_folder;
    QString m_database;
};

void CommandFilterTest::initTestCase()
{
    const Json document {{"Findings",
        {finding("one", "CRITICAL", "111122223333", "2026-11-20T22:05:00Z", 2),
            finding("two", "HIGH", "111122223333", "2026-11-13T22:05:00Z", 5),
            finding("three", "LOW", "444455556666", "2026-10-13T22:05:00Z", 9)}}};
    QFile file(m_folder.filePath(u"findings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(document.dump()));
    file.close();
    m_database = m_folder.filePath(u"fleet.db"_s);
    QCOMPARE(runCommand({u"import"_s, u"--database"_s, m_database, file.fileName()}).code, 0);
}

void CommandFilterTest::aFilterChoosesTheRows_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("found");
    const auto add = [](const char* name, const QString& filter, const QStringList& found) {
        QTest::newRow(name) << QStringList {u"--filter"_s, filter} << found;
    };
    add("none at all", u""_s, {u"one"_s, u"three"_s, u"two"_s});
    add("severity and account", u"severity>=high account:1111"_s, {u"one"_s, u"two"_s});
    add("alternatives", u"severity:critical OR missing>5"_s, {u"one"_s, u"three"_s});
    add("not", u"-account:444455556666 -\"of one\""_s, {u"two"_s});
    add("dates", u"updated:2026-11"_s, {u"one"_s, u"two"_s});
    add("nothing", u"severity:medium"_s, {});
    add("a field of the original record", u"raw.PatchSummary.MissingCount=5"_s, {u"two"_s});
    add("a number of the original record", u"raw.PatchSummary.MissingCount>4"_s, {u"three"_s, u"two"_s});
    add("a range of the original record", u"raw.patchsummary.missingcount:4.5..5.5"_s, {u"two"_s});
    add("no number", u"raw.Title<5 OR raw.Title>5"_s, {});
    add("a time of the original record", u"raw.UpdatedAt:2026-11"_s, {u"one"_s, u"two"_s});
    add("before a time", u"raw.UpdatedAt<2026-11"_s, {u"three"_s});
    add("a field inside of a list", u"-raw.resources.id:0123 OR raw.Severity.Label:crit"_s, {u"one"_s});
    add("a field that no record has", u"raw.No.Such.Field:none raw.Title:\"of t\""_s, {u"three"_s, u"two"_s});
    QTest::newRow("with words") << QStringList {u"--filter"_s, u"severity>=low"_s, u"--search"_s, u"two"_s}
                                << QStringList {u"two"_s};
}

void CommandFilterTest::aFilterChoosesTheRows()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, found);
    const auto answer = runCommand(exporting(arguments));
    QVERIFY2(answer.code == 0, answer.errors.constData());
    QCOMPARE(ids(answer.output), found);
}

void CommandFilterTest::aFieldThatNoRecordHasIsSaid()
{
    const auto errors = [this](const QString& filter) { return runCommand(exporting({u"--filter"_s, filter})).errors; };
    QVERIFY(errors(u"raw.patchsumary.missingcount>1"_s)
                .contains("No finding has the field “raw.patchsumary.missingcount”; did you mean "
                          "“raw.PatchSummary.MissingCount”?"));
    QVERIFY(errors(u"severity:low OR -raw.resources.idd:x"_s).contains("did you mean “raw.Resources.Id”?"));
    QVERIFY(errors(u"raw.No.Such:x"_s).contains("No finding has the field “raw.No.Such”."));
    QVERIFY(errors(u"raw.Title:zzz"_s).isEmpty());
}

void CommandFilterTest::aWrongFilterIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a field") << u"openssl severty:high"_s
                             << QStringList {u"character 9"_s, u"Unknown field “severty”; did you mean “severity”?"_s,
                                    u"Perhaps: openssl severity:high"_s};
    QTest::newRow("a value") << u"severity:hihg"_s << QStringList {u"character 10"_s, u"Perhaps: severity:high"_s};
    QTest::newRow("a field of another view") << u"ping:online"_s << QStringList {u"character 1"_s, u"ping"_s};
    QTest::newRow("SQL") << u"x' OR '1'='1"_s << QStringList {};
}

void CommandFilterTest::aWrongFilterIsRefusedWithItsPlace()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, words);
    const auto answer = runCommand(exporting({u"--filter"_s, filter}));
    QCOMPARE(answer.code, words.isEmpty() ? 0 : 2);
    for (const auto& word : words) {
        QVERIFY2(answer.errors.contains(word.toUtf8()), answer.errors.constData());
    }
}

void CommandFilterTest::agesAreReckonedFromTheMomentAskedFor()
{
    const auto on = [&](const QString& day) {
        const auto answer = runCommand(exporting({u"--filter"_s, u"updated<8d"_s, u"--as-of"_s, day}));
        return answer.code == 0 ? ids(answer.output) : QStringList {QString::fromUtf8(answer.errors)};
    };
    QCOMPARE(on(u"2026-11-21"_s), (QStringList {u"one"_s, u"two"_s}));
    QCOMPARE(on(u"2026-11-14"_s), QStringList {u"two"_s});
    QCOMPARE(on(u"2027-11-14"_s), QStringList {});
}

void CommandFilterTest::helpShowsTheOption()
{
    const auto answer = runCommand({u"export"_s, u"--help"_s});
    QVERIFY(answer.output.contains("--filter <EXPR>"));
    QVERIFY(answer.output.contains("severity>=high"));
}

QTEST_GUILESS_MAIN(CommandFilterTest)
#include "tst_commandfilter.moc"
