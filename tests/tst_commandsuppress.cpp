// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of suppression, saved views and the digest of an import on the command line.
#include "models/store/savedviews.h"
#include "tests/runcommand.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {
Json finding(
    const char* id, const char* label, const char* status = "NEW", const char* updated = "2026-11-01T00:00:00Z")
{
    return Json {{"SchemaVersion", "2018-10-08"}, {"Id", id},
        {"ProductArn", "arn:aws:securityhub:eu-west-1::product/aws/guardduty"}, {"GeneratorId", "g"},
        {"AwsAccountId", "111122223333"}, {"CreatedAt", "2026-11-01T00:00:00Z"}, {"UpdatedAt", updated},
        {"Title", std::string("Title of ") + id}, {"Description", "made up"}, {"Severity", {{"Label", label}}},
        {"Resources", {{{"Type", "AwsEc2Instance"}, {"Id", "i-0123456789abcdef0"}, {"Region", "eu-west-1"}}}},
        {"Workflow", {{"Status", status}}}};
}
}

class CommandSuppressTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRuleSuppressesNowAndAfterTheNextImport();
    void itIsWithdrawnByItsName();
    void whatARuleDidIsTakenBack();
    void wrongUsageStoresNothing();
    void theTrailOfRulesIsVerified();
    void aSavedViewIsExportedByItsName();
    void anImportSaysWhatBecameOfDecisions();

private:
    CommandAnswer import(const Json& findings)
    {
        QFile file(m_folder->filePath(u"findings-%1.json"_s.arg(++m_files)));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray::fromStdString(Json {{"Findings", findings}}.dump()));
        }
        file.close();
        return runCommand({u"import"_s, u"--database"_s, m_database, file.fileName()});
    }

    [[nodiscard]] QStringList rows(const QStringList& more, const char* column) const
    {
        const auto answer =
            runCommand(QStringList {u"export"_s, u"--database"_s, m_database, u"--format"_s, u"json"_s} + more);
        QStringList texts;
        for (const auto& row : Json::parse(answer.output.toStdString(), nullptr, false)) {
            const auto& cell = row.at(column);
            texts << QString::fromStdString(cell.is_string() ? cell.get<std::string>() : cell.dump());
        }
        texts.sort();
        return texts;
    }

    [[nodiscard]] QStringList statuses() const { return rows({u"--view"_s, u"findings"_s}, "Status"); }

    CommandAnswer suppress(const QStringList& more) const
    {
        return runCommand(QStringList {u"suppress"_s, u"--database"_s, m_database} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    int m_files = 0;
};

void CommandSuppressTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(u"fleet.db"_s);
    QCOMPARE(import({finding("one", "HIGH"), finding("two", "LOW")}).code, 0);
}

void CommandSuppressTest::aRuleSuppressesNowAndAfterTheNextImport()
{
    const auto answer = suppress({u"--filter"_s, u"severity:low"_s, u"--note"_s, u"accepted"_s, u"--days"_s, u"30"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.output.startsWith("1 finding"), (answer.output + answer.errors).constData());
    QCOMPARE(statuses(), QStringList({u"NEW"_s, u"SUPPRESSED"_s}));
    QCOMPARE(import(Json::array({finding("three", "LOW")})).code, 0);
    QCOMPARE(statuses(), QStringList({u"NEW"_s, u"SUPPRESSED"_s, u"SUPPRESSED"_s}));
    QCOMPARE(rows({u"--view"_s, u"suppressions"_s}, "Findings"), QStringList {u"2"_s});
    QCOMPARE(
        suppress({u"--filter"_s, u"severity:high"_s, u"--note"_s, u"n"_s, u"--name"_s, u"severity:low"_s}).code, 0);
    QCOMPARE(rows({u"--view"_s, u"suppressions"_s}, "Filter"), QStringList {u"severity:high"_s}); // the same rule
    QCOMPARE(statuses(), QStringList({u"NEW"_s, u"NEW"_s, u"SUPPRESSED"_s}));
}

void CommandSuppressTest::itIsWithdrawnByItsName()
{
    QCOMPARE(suppress({u"--filter"_s, u"severity:low"_s, u"--note"_s, u"n"_s, u"--name"_s, u"low ones"_s}).code, 0);
    QCOMPARE(suppress({u"--withdraw"_s, u"other"_s}).code, 1);
    QCOMPARE(suppress({u"--withdraw"_s, u"low ones"_s}).code, 0);
    QCOMPARE(statuses(), QStringList({u"NEW"_s, u"NEW"_s}));
    QCOMPARE(suppress({u"--withdraw"_s, u"low ones"_s}).code, 1);
}

void CommandSuppressTest::whatARuleDidIsTakenBack()
{
    const QStringList undo {u"resolve"_s, u"--database"_s, m_database, u"--undo-last"_s};
    QCOMPARE(suppress({u"--filter"_s, u"severity:low"_s, u"--note"_s, u"n"_s, u"--name"_s, u"low ones"_s}).code, 0);
    QCOMPARE(suppress({u"--withdraw"_s, u"low ones"_s}).code, 0);
    QVERIFY(runCommand(undo).output.startsWith("1 change"));
    QCOMPARE(statuses(), QStringList({u"NEW"_s, u"SUPPRESSED"_s}));
    QCOMPARE(runCommand(undo).code, 0);
    QCOMPARE(statuses(), QStringList({u"NEW"_s, u"NEW"_s}));
    QCOMPARE(runCommand(undo).code, 1);
}

void CommandSuppressTest::wrongUsageStoresNothing()
{
    const QStringList filter {u"--filter"_s, u"severity:low"_s};
    QCOMPARE(suppress(filter).code, 2); // why?
    QCOMPARE(suppress({u"--note"_s, u"n"_s}).code, 2); // which?
    QCOMPARE(suppress({u"--filter"_s, u"sevrity:low"_s, u"--note"_s, u"n"_s}).code, 2);
    QCOMPARE(suppress(filter + QStringList {u"--note"_s, u"n"_s, u"--days"_s, u"-1"_s}).code, 2);
    QVERIFY(rows({u"--view"_s, u"suppressions"_s}, "Name").isEmpty());
}

void CommandSuppressTest::theTrailOfRulesIsVerified()
{
    QCOMPARE(suppress({u"--filter"_s, u"severity:low"_s, u"--note"_s, u"n"_s}).code, 0);
    const QStringList verify {u"verify"_s, u"--database"_s, m_database};
    QCOMPARE(runCommand(verify).code, 0);
    {
        Database database(m_database.toStdString(), Database::Mode::ReadWrite);
        Statement trigger(database, "SELECT sql FROM sqlite_master WHERE name = 'suppression_is_never_changed'");
        QVERIFY(trigger.step());
        const std::string sql(trigger.text(0));
        trigger.reset();
        QVERIFY(database.tryRun("DROP TRIGGER suppression_is_never_changed"));
        QVERIFY(database.tryRun("UPDATE suppression SET filter = 'severity:high'"));
        QVERIFY(database.tryRun(sql.c_str()));
    }
    const auto answer = runCommand(verify);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.output.contains("Suppression rules: somebody changed"), answer.output.constData());
}

void CommandSuppressTest::aSavedViewIsExportedByItsName()
{
    {
        Database database(m_database.toStdString(), Database::Mode::ReadWrite);
        const std::array queries {
            SavedQuery {.name = "Mine", .view = "findings", .filter = "severity:high OR severity:low", .sort = "id"}};
        static_cast<void>(exchangeSavedQueries(database, queries));
    }
    QCOMPARE(rows({u"--saved"_s, u"Mine"_s}, "Id"), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(rows({u"--saved"_s, u"Mine"_s, u"--filter"_s, u"severity:low"_s}, "Id"), QStringList {u"two"_s});
    const auto daily = runCommand({u"export"_s, u"--database"_s, m_database, u"--saved"_s, u"critical, unresolved"_s});
    QCOMPARE(daily.code, 0);
    QVERIFY(daily.output.startsWith("Severity"));
    QCOMPARE(rows({u"--saved"_s, u"Mine"_s, u"--output"_s, u"-"_s}, "Id"), QStringList({u"one"_s, u"two"_s}));
    QVERIFY(!QFile::exists(u"-"_s));
    const auto missing = runCommand({u"export"_s, u"--database"_s, m_database, u"--saved"_s, u"Yours"_s});
    QCOMPARE(missing.code, 2);
    QVERIFY(missing.errors.contains("Yours"));
}

void CommandSuppressTest::anImportSaysWhatBecameOfDecisions()
{
    QCOMPARE(runCommand({u"resolve"_s, u"--database"_s, m_database, u"--note"_s, u"n"_s, u"--id"_s, u"one"_s, u"two"_s})
                 .code,
        0);
    const auto answer = import({finding("one", "HIGH", "RESOLVED", "2026-11-02T00:00:00Z"),
        finding("two", "LOW", "SUPPRESSED", "2026-11-02T00:00:00Z")});
    QVERIFY2(answer.output.contains("0 reopened, 1 confirmed, 1 overridden"), answer.output.constData());
    QCOMPARE(
        rows({u"--view"_s, u"findings"_s, u"--filter"_s, u"digest:\"#2 confirmed\""_s}, "Id"), QStringList {u"one"_s});
    QCOMPARE(rows({u"--view"_s, u"findings"_s}, "DecisionChangedByImports"),
        QStringList({u"#2 confirmed"_s, u"#2 overridden"_s}));
}

QTEST_GUILESS_MAIN(CommandSuppressTest)
#include "tst_commandsuppress.moc"
