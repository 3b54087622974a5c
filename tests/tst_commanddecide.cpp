// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions, owners and their exchange on the command line: what was done is said, and what was not.
#include "tests/runcommand.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

class CommandDecideTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theAnswerSaysWhatWasDone_data();
    void theAnswerSaysWhatWasDone();
    void longTextsAreRefused_data();
    void longTextsAreRefused();
    void ownersSayWhatTheyDidNotAssign();
    void aRuleSaysWhatOthersSuppress();
    void conflictsNameNodeAndOwner();
    void aFileWithoutDecisionsIsRefused_data();
    void aFileWithoutDecisionsIsRefused();
    void strangeLinesAreToldAtOnce();

private:
    // In English, "(s)" of a number goes where translations are there.
    static QByteArray plain(QByteArray text) { return text.replace("(s)", ""); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return file.fileName();
    }

    CommandAnswer run(const QString& command, const QStringList& more, const QString& database = u"fleet.db"_s) const
    {
        return runCommand(QStringList {command, u"--database"_s, path(database)} + more);
    }

    void makeDatabase(const QString& name) const
    {
        Json findings;
        for (const auto* id : {"one", "two"}) {
            findings.push_back({{"SchemaVersion", "2018-10-08"}, {"Id", id},
                {"ProductArn", "arn:aws:securityhub:eu-west-1::product/aws/guardduty"}, {"GeneratorId", "g"},
                {"AwsAccountId", "111122223333"}, {"CreatedAt", "2026-11-01T00:00:00Z"},
                {"UpdatedAt", "2026-11-01T00:00:00Z"}, {"Title", std::string("Title of ") + id},
                {"Description", "made up"}, {"Severity", {{"Label", "LOW"}}},
                {"Resources",
                    {{{"Type", "AwsEc2Instance"}, {"Id", "i-0123456789abcdef0"}, {"Region", "eu-west-1"},
                        {"Tags", {{"Name", "web-01"}}}}}},
                {"Workflow", {{"Status", "NEW"}}}});
        }
        const auto file = write(u"findings.json"_s, QByteArray::fromStdString(Json {{"Findings", findings}}.dump()));
        QCOMPARE(run(u"import"_s, {file}, name).code, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandDecideTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeDatabase(u"fleet.db"_s);
}

void CommandDecideTest::theAnswerSaysWhatWasDone_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("resolved") << QStringList {u"--note"_s, u"n"_s} << QByteArray("1 finding marked RESOLVED.\n");
    QTest::newRow("resolved without a reason") << QStringList {} << QByteArray("1 finding marked RESOLVED.\n");
    QTest::newRow("resolved for an owner") << QStringList {u"--note"_s, u"n"_s, u"--owner"_s, u"Anna"_s}
                                           << QByteArray("1 finding marked RESOLVED. Owner: Anna.\n");
    QTest::newRow("an owner only") << QStringList {u"--owner"_s, u"Anna"_s}
                                   << QByteArray("1 finding changed, its status stays. Owner: Anna.\n");
    QTest::newRow("nobody") << QStringList {u"--owner"_s, u""_s}
                            << QByteArray("1 finding changed, its status stays. Owner: nobody.\n");
    QTest::newRow("a severity and why") << QStringList {u"--severity"_s, u"HIGH"_s, u"--note"_s, u"n"_s}
                                        << QByteArray("1 finding changed, its status stays. Severity: HIGH.\n");
    QTest::newRow("a status and an owner") << QStringList {u"--status"_s, u"NOTIFIED"_s, u"--note"_s, u"n"_s,
        u"--owner"_s, u"Anna"_s} << QByteArray("1 finding marked NOTIFIED. Owner: Anna.\n");
}

void CommandDecideTest::theAnswerSaysWhatWasDone()
{
    QFETCH(const QStringList, options);
    const auto answer = run(u"resolve"_s, QStringList {u"--id"_s, u"one"_s} + options);
    QCOMPARE(answer.code, 0);
    QTEST(plain(answer.output), "answer");
}

void CommandDecideTest::longTextsAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    const QStringList filter {u"--filter"_s, u"severity:low"_s};
    const QString long200(201, u'x');
    const QString long512(513, u'x');
    QTest::newRow("a note") << u"resolve"_s << QStringList {u"--id"_s, u"one"_s, u"--note"_s, long512}
                            << QByteArray("--note takes at most 512 characters, and these are 513.");
    QTest::newRow("an owner") << u"resolve"_s << QStringList {u"--id"_s, u"one"_s, u"--owner"_s, long200}
                              << QByteArray("--owner takes at most 200");
    QTest::newRow("a suppression without a reason")
        << u"resolve"_s << QStringList {u"--id"_s, u"one"_s, u"--status"_s, u"SUPPRESSED"_s}
        << QByteArray("Say why with --note.");
    QTest::newRow("a rule's note") << u"suppress"_s << filter + QStringList {u"--note"_s, long512}
                                   << QByteArray("--note takes at most 512");
    QTest::newRow("a rule's name") << u"suppress"_s << filter + QStringList {u"--note"_s, u"n"_s, u"--name"_s, long200}
                                   << QByteArray("--name takes at most 200");
}

void CommandDecideTest::longTextsAreRefused()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, words);
    const auto answer = run(command, options);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.errors.contains(words), answer.errors.constData());
}

void CommandDecideTest::ownersSayWhatTheyDidNotAssign()
{
    const auto file = write(u"owners.csv"_s, "node,owner\nweb-01,Anna\nnosuchnode,Carol\n");
    const auto first = run(u"owners"_s, {file});
    QVERIFY2(first.output.startsWith("2 finding") && first.output.endsWith("assigned.\n"), first.output.constData());
    QVERIFY2(
        first.errors.startsWith("1 name") && first.errors.endsWith("here: nosuchnode\n"), first.errors.constData());
    const auto second = run(u"owners"_s, {file}).output;
    QVERIFY2(second.startsWith("0 finding") && second.contains(" 2 had the owner already"), second.constData());
}

void CommandDecideTest::aRuleSaysWhatOthersSuppress()
{
    QCOMPARE(run(u"resolve"_s, {u"--id"_s, u"one"_s, u"--note"_s, u"n"_s}).code, 0);
    const QStringList filter {u"--filter"_s, u"severity:low"_s, u"--note"_s, u"n"_s};
    const auto first = plain(run(u"suppress"_s, filter).output);
    QVERIFY2(first.startsWith("1 finding suppressed by the rule. 1 more match") && first.contains("decided here"),
        first.constData());
    const auto second = run(u"suppress"_s, filter + QStringList {u"--name"_s, u"R1"_s});
    QVERIFY2(second.output.startsWith("0 finding") && second.output.contains("by an older rule already"),
        second.output.constData());
    QVERIFY2(second.output.contains(" 1 more match"), second.output.constData());
    QVERIFY(second.errors.isEmpty());
    const auto changed =
        run(u"suppress"_s, {u"--filter"_s, u"severity:high"_s, u"--note"_s, u"n"_s, u"--name"_s, u"R1"_s});
    QVERIFY2(changed.errors.contains("“R1” was a rule already: it found “severity:low”, now “severity:high”."),
        changed.errors.constData());
}

void CommandDecideTest::conflictsNameNodeAndOwner()
{
    makeDatabase(u"other.db"_s);
    QCOMPARE(run(u"resolve"_s, {u"--id"_s, u"one"_s, u"--note"_s, u"here"_s}).code, 0);
    QCOMPARE(run(u"resolve"_s,
                 {u"--id"_s, u"one"_s, u"--note"_s, u"there"_s, u"--status"_s, u"NOTIFIED"_s, u"--owner"_s, u"Carol"_s},
                 u"other.db"_s)
                 .code,
        0);
    const auto file = path(u"shared.jsonl"_s);
    QCOMPARE(run(u"share-decisions"_s, {u"--output"_s, file}, u"other.db"_s).code, 0);
    auto answer = run(u"merge-decisions"_s, {file});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.errors.startsWith("Conflict: web-01 (i-0123456789abcdef0), Title of one, finding one\n  here: "
                                      "RESOLVED by "),
        answer.errors.constData());
    QVERIFY2(answer.errors.contains("(owner: Carol)"), answer.errors.constData());
    answer = run(u"merge-decisions"_s, {file, u"--ours"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.errors.startsWith("Kept as it is here: web-01"), answer.errors.constData());
    QCOMPARE(run(u"merge-decisions"_s, {file, u"--ours"_s, u"--theirs"_s}).code, 2);
    answer = run(u"merge-decisions"_s, {file, u"--theirs"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.errors.startsWith("Taken from the file: web-01"), answer.errors.constData());
    QVERIFY(!answer.errors.contains("Conflict"));
}

void CommandDecideTest::aFileWithoutDecisionsIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a table") << QByteArray("node,owner\nweb,Anna\n").repeated(1'000'000);
    QTest::newRow("no text") << QByteArray(20'000, '\0');
    QTest::newRow("one long line") << QByteArray(3 << 20, 'x');
}

void CommandDecideTest::aFileWithoutDecisionsIsRefused()
{
    QFETCH(const QByteArray, content);
    const auto answer = run(u"merge-decisions"_s, {write(u"bin.dat"_s, content)});
    QCOMPARE(answer.code, 3);
    QCOMPARE(answer.errors.count('\n'), 1);
    QVERIFY2(answer.errors.endsWith("bin.dat holds no decisions. share-decisions writes such a file.\n"),
        answer.errors.constData());
}

void CommandDecideTest::strangeLinesAreToldAtOnce()
{
    QCOMPARE(run(u"resolve"_s, {u"--id"_s, u"one"_s, u"--note"_s, u"here"_s}).code, 0);
    const auto shared = run(u"share-decisions"_s, {}).output;
    const auto answer = run(u"merge-decisions"_s, {write(u"mixed.jsonl"_s, shared + QByteArray("x\n").repeated(20))});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.errors.contains("mixed.jsonl: 20 line") && answer.errors.endsWith(": 2, 3, 4, 5, 6, …\n"),
        answer.errors.constData());
    QCOMPARE(answer.errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(CommandDecideTest)
#include "tst_commanddecide.moc"
