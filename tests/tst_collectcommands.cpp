// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/collectcommands.h"
#include "tests/formatsupport.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto a = "i-0123456789abcdef0";
constexpr auto b = "mi-0123456789abcdef1";
constexpr auto account = "111122223333";

std::vector<CollectItem> everything(const std::vector<std::string>& nodes)
{
    std::vector<CollectItem> items;
    for (const auto kind : dataKinds) {
        items.push_back({.kind = kind, .nodes = nodes});
    }
    return items;
}

QString script(const std::vector<CollectRequest>& requests, Shell shell)
{
    return QString::fromStdString(collectScript(requests, shell));
}

// Kinds that the importer does not read yet.
bool isRead(const std::string& path)
{
    const auto kinds = recordKinds();
    const auto reads = [&](std::string_view key) {
        return std::ranges::any_of(kinds, [key](const RecordKindName& kind) { return key == kind.key; });
    };
    return (path.find("baseline") == path.npos || reads("patch-baseline"))
        && (path.find("invocations") == path.npos || reads("command-invocation"));
}

}

class TestCollectCommands : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_bash = QStandardPaths::findExecutable(u"bash"_s); }

    void nothingButReadingCallsIsWritten();
    void nodesGoInBatchesOfFifty();
    void hostileTextNeverGetsIntoAScript();
    void theScriptIsCorrectBash();
    void theFolderIsUnderstoodByTheImporter();
    void anotherAccountIsLeftOut();
    void nodesAreListedWhenNoneIsKnown();

private:
    struct Run
    {
        int code = -1;
        QString errors = {};
        QStringList calls = {};
    };

    Run run(const QString& text, const QTemporaryDir& folder, const QString& region = {}) const;

    QString m_bash;
};

TestCollectCommands::Run TestCollectCommands::run(
    const QString& text, const QTemporaryDir& folder, const QString& region) const
{
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    QFile fakeAws(QStringLiteral(TEST_DATA "/aws-cli/answers-a-little.sh"));
    if (!fakeAws.open(QIODevice::ReadOnly) || !write(u"bin/aws"_s, fakeAws.readAll())
        || !write(u"collect.sh"_s, text.toUtf8())) {
        return {};
    }
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.filePath(u"bin"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"FAKE_LOG"_s, folder.filePath(u"calls"_s));
    environment.remove(u"AWS_DEFAULT_REGION"_s);
    environment.insert(u"AWS_REGION"_s, region);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.start(m_bash, {folder.filePath(u"collect.sh"_s)});
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    QFile calls(folder.filePath(u"calls"_s));
    const auto lines = calls.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(calls.readAll()).split(u'\n', Qt::SkipEmptyParts)
        : QStringList();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()), lines};
}

void TestCollectCommands::nothingButReadingCallsIsWritten()
{
    const QRegularExpression call(u"\\b(?:ssm|securityhub|sts)'?,? '?([a-z-]+)"_s);
    const QRegularExpression reading(u"^(describe|get|list)-"_s);
    for (const auto shell : {Shell::Bash, Shell::PowerShell}) {
        const auto text = script({{account, "eu-west-1", everything({a, b})}, {"", "", everything({})}}, shell);
        int calls = 0;
        for (auto found = call.globalMatch(text); found.hasNext(); ++calls) {
            const auto name = found.next().captured(1);
            QVERIFY2(reading.match(name).hasMatch(), qPrintable(name));
        }
        QCOMPARE_GE(calls, 2 * static_cast<int>(dataKinds.size()));
        QVERIFY(!text.contains(u"--max-items"_s));
        QVERIFY(text.contains(u"get-caller-identity"_s));
        for (const auto character : text) {
            QVERIFY(character.unicode() < 128);
        }
    }
}

void TestCollectCommands::nodesGoInBatchesOfFifty()
{
    if (m_bash.isEmpty()) {
        QSKIP("no bash here");
    }
    std::vector<std::string> nodes;
    for (int i = 0; i < 101; ++i) {
        nodes.push_back((u"i-"_s + QString::number(i).rightJustified(17, u'0')).toStdString());
    }
    const QTemporaryDir folder;
    const auto result = run(script({{account, "eu-west-1", {{DataKind::PatchCounts, nodes}}}}, Shell::Bash), folder);
    QCOMPARE(result.code, 0);
    const auto calls = result.calls.filter(u"describe-instance-patch-states"_s);
    QCOMPARE(calls.size(), 3);
    QStringList asked;
    for (const auto& line : calls) {
        const auto words = line.split(u' ').filter(QRegularExpression(u"^i-"_s));
        QVERIFY(words.size() <= 50);
        asked += words;
    }
    QCOMPARE(asked.size(), 101);
    QCOMPARE(asked.last(), QString::fromStdString(nodes.back()));
}

void TestCollectCommands::hostileTextNeverGetsIntoAScript()
{
    const QStringList hostile = {u"i-0123456789abcdef0; rm -rf ~"_s, u"i-$(touch pwned)"_s, u"'i-0123456789abcdef0"_s,
        u"i-`id`"_s, u"i-0123456789abcde\n"_s, u"mi-0123456789abcdef'"_s, u"\u201Ci-0123456789abcdef0"_s, u"-h"_s,
        u"i-0123456789abcde\u0300"_s, u"$env:X"_s, u"\""_s, u"#"_s, u"@{a=1}"_s};
    QRandomGenerator random(42);
    const QString letters = u"i-m0aZ'\"`$();|&<>\n\r\t\\ {}[]*?!#%^~,=@:/\u2019\u00e9"_s;
    QStringList all = hostile;
    for (int i = 0; i < 500; ++i) {
        QString text = i % 2 == 0 ? u"i-"_s : QString();
        for (int length = random.bounded(1, 25); length > 0; --length) {
            text += letters[random.bounded(static_cast<int>(letters.size()))];
        }
        all += text;
    }
    const QRegularExpression plain(u"^(i-[0-9A-Za-z]{8}|m?i-[0-9A-Za-z]{17})$"_s);
    for (const auto shell : {Shell::Bash, Shell::PowerShell}) {
        const auto good = script({{account, "eu-west-1", {{DataKind::PatchLists, {a}}}}}, shell);
        for (const auto& text : std::as_const(all)) {
            if (plain.match(text).hasMatch()) {
                continue;
            }
            const auto bytes = text.toStdString();
            auto asNode = script({{account, "eu-west-1", {{DataKind::PatchLists, {bytes, a}}}}}, shell);
            asNode.remove(u"    # Left out: 1 node ids that do not look like those of AWS.\n"_s);
            QCOMPARE(asNode, good);
            const auto asAccount = script({{bytes, "eu-west-1", {{DataKind::PatchLists, {a}}}}}, shell);
            const auto asRegion = script({{account, bytes, {{DataKind::PatchLists, {a}}}}}, shell);
            for (const auto& made : {asAccount, asRegion}) {
                QVERIFY(made.contains(u"# An account or Region was left out"_s));
                QVERIFY(!made.contains(QString::fromLatin1(a)));
            }
        }
    }
}

void TestCollectCommands::theScriptIsCorrectBash()
{
    if (m_bash.isEmpty()) {
        QSKIP("no bash here");
    }
    const QTemporaryDir folder;
    const auto shellcheck = QStandardPaths::findExecutable(u"shellcheck"_s);
    const std::vector<std::vector<CollectRequest>> cases = {{}, {{account, "eu-west-1", everything({a, b})}},
        {{"", "", everything({})}, {account, "", {}}, {"x", "y", everything({a})}},
        {{account, "eu-west-1", {{DataKind::Summaries}}}}};
    for (const auto& requests : cases) {
        QFile file(folder.filePath(u"collect.sh"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script(requests, Shell::Bash).toUtf8());
        file.close();
        QCOMPARE(QProcess::execute(m_bash, {u"-n"_s, file.fileName()}), 0);
        if (!shellcheck.isEmpty()) {
            QProcess check;
            // A short script does not use everything that stands at its start.
            check.start(shellcheck, {u"-S"_s, u"warning"_s, u"-e"_s, u"SC2034"_s, file.fileName()});
            QVERIFY(check.waitForFinished());
            QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
        }
    }
}

void TestCollectCommands::theFolderIsUnderstoodByTheImporter()
{
    if (m_bash.isEmpty()) {
        QSKIP("no bash here");
    }
    const QTemporaryDir folder;
    const auto result = run(script({{account, "eu-west-1", everything({a, b})}}, Shell::Bash), folder);
    QCOMPARE(result.code, 1); // one call failed, the others went on
    QVERIFY2(
        result.errors.contains(u"Failed: aws ssm describe-instance-patches --instance-id "_s + QLatin1StringView(b)),
        qPrintable(result.errors));
    QVERIFY(result.calls.contains(u"securityhub get-findings --filters ProductName=[{Value='Systems Manager Patch "
                                  "Manager',Comparison=EQUALS}] --region eu-west-1 --output json --no-cli-pager"_s));
    const auto roots = QDir(folder.path()).entryList({u"fleet-reports-*"_s}, QDir::Dirs);
    QCOMPARE(roots.size(), 1);
    const auto files = sourceFiles({folder.filePath(roots.first()).toStdString()});
    QCOMPARE(files.size(), std::size_t {14}); // 6 once, 1 batch, 2 + 2 + 1 for the nodes, 2 for baselines
    QStringList kinds;
    for (const auto& path : files) {
        const auto readings = readAll(QString::fromStdString(path));
        QCOMPARE(readings.size(), std::size_t {1});
        const auto& reading = readings.front();
        if (!isRead(path)) {
            continue;
        }
        QVERIFY2(reading.complete(), (path + ": " + reading.problem().toStdString()).c_str());
        QCOMPARE(reading.result.scope.account, std::string(account));
        QCOMPARE(reading.result.scope.region, std::string("eu-west-1"));
        QCOMPARE(reading.result.scope.capturedFrom, CapturedFrom::FileName);
        QVERIFY(std::abs(*reading.result.scope.captured - now()) < microsPerDay / 24);
        QVERIFY(!reading.result.scope.partial);
        const bool ofOneNode = path.find("i-0123456789abcdef") != path.npos;
        QCOMPARE(!reading.result.scope.node.empty(), ofOneNode);
        if (ofOneNode) {
            QVERIFY(path.find(reading.result.scope.node + '-') != path.npos);
        }
        QVERIFY(!reading.sink.records.empty());
        kinds += QString::fromStdString(reading.result.scope.kind);
    }
    kinds.removeDuplicates();
    kinds.removeAll(u"patch-baseline"_s);
    kinds.removeAll(u"command-invocation"_s);
    kinds.sort();
    QCOMPARE(kinds,
        (QStringList {u"asff-finding"_s, u"association-status"_s, u"compliance-item"_s, u"compliance-summary"_s,
            u"instance-information"_s, u"instance-patch"_s, u"patch-state"_s}));
}

void TestCollectCommands::anotherAccountIsLeftOut()
{
    if (m_bash.isEmpty()) {
        QSKIP("no bash here");
    }
    const QTemporaryDir folder;
    const auto result = run(
        script({{"444455556666", "eu-west-1", everything({a})}, {account, "us-east-1", {{DataKind::NodeInformation}}}},
            Shell::Bash),
        folder);
    QCOMPARE(result.code, 1);
    QVERIFY(result.errors.contains(u"Left out: account 444455556666"_s));
    QCOMPARE(result.calls.size(), 2); // who is it, and the other block
    QVERIFY(result.calls.last().contains(u"--region us-east-1"_s));
}

void TestCollectCommands::nodesAreListedWhenNoneIsKnown()
{
    if (m_bash.isEmpty()) {
        QSKIP("no bash here");
    }
    const QTemporaryDir folder;
    const auto text = script({{"", "", {{DataKind::PatchCounts, {}}, {DataKind::ComplianceItems, {}}}}}, Shell::Bash);
    auto result = run(text, folder, u"ap-southeast-2"_s);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.calls.filter(u"list-compliance-items"_s).size(), 2);
    QCOMPARE(result.calls.filter(u"describe-instance-patch-states"_s).size(), 1);
    const auto root = QDir(folder.path()).entryList({u"fleet-reports-*"_s}, QDir::Dirs).value(0);
    QVERIFY(QFileInfo::exists(folder.filePath(root + u"/accountid=111122223333/region=ap-southeast-2"_s)));
}

QTEST_GUILESS_MAIN(TestCollectCommands)
#include "tst_collectcommands.moc"
