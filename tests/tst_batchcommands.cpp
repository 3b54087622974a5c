// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/batchcommands.h"
#include "models/domain/overridelist.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr auto account = "111122223333";
constexpr auto region = "eu-west-1";

std::string instance(int number)
{
    return u"i-%1"_s.arg(number, 17, 10, QLatin1Char('0')).toStdString();
}

std::vector<BatchNode> instances(int count)
{
    std::vector<BatchNode> nodes;
    for (int i = 0; i < count; ++i) {
        nodes.push_back({.node = instance(i), .account = account, .region = region, .platformType = "Linux"});
    }
    return nodes;
}

QStringList callsOf(const std::string& script)
{
    return QString::fromStdString(script).split(u'\n').filter(QRegularExpression(u"^ +aws "_s));
}

}

class TestBatchCommands : public QObject
{
    Q_OBJECT

private slots:
    void noCallHasMoreThanFiftyTargets_data();
    void noCallHasMoreThanFiftyTargets();
    void placesAreKeptApart();
    void whatChangesNodesSaysSo_data();
    void whatChangesNodesSaysSo();
    void nodesAreRebootedAsTheirKindAllows();
    void whatDoesNotLookLikeAwsStaysOutside();
    void powerShellHasItsOwnWords();
    void noNodesNeedNoScript();
    void patchesAreListedAsAwsWritesThem();
    void textsOfReportsCannotBreakTheList();
};

void TestBatchCommands::noCallHasMoreThanFiftyTargets_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("calls");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("fifty") << 50 << 1;
    QTest::newRow("fifty-one") << 51 << 2;
    QTest::newRow("thousand") << 1000 << 20;
}

void TestBatchCommands::noCallHasMoreThanFiftyTargets()
{
    QFETCH(int, nodes);
    QFETCH(int, calls);
    const auto lines = callsOf(batchScript(instances(nodes), BatchAction::Scan, Shell::Bash));
    QCOMPARE(lines.size(), calls);
    int all = 0;
    for (const auto& line : lines) {
        QVERIFY(line.contains(u"--document-name AWS-RunPatchBaseline --parameters 'Operation=Scan'"_s));
        QVERIFY(line.endsWith(u" --region eu-west-1 --no-cli-pager"_s));
        QVERIFY(line.count(u" i-"_s) <= 50);
        all += static_cast<int>(line.count(u" i-"_s));
    }
    QCOMPARE(all, nodes);
}

void TestBatchCommands::placesAreKeptApart()
{
    auto nodes = instances(3);
    nodes[1].region = "us-east-1";
    nodes[2].account = "444455556666";
    nodes.push_back(nodes[0]); // twice
    const auto script = batchScript(nodes, BatchAction::Install, Shell::Bash);
    const auto calls = callsOf(script);
    QCOMPARE(calls.size(), 3);
    for (const auto& call : calls) {
        QCOMPARE(call.count(u" i-"_s), 1);
    }
    QCOMPARE(QString::fromStdString(script).count(u"if signed_in 111122223333; then"_s), 2);
    QCOMPARE(QString::fromStdString(script).count(u"if signed_in 444455556666; then"_s), 1);
    QVERIFY(script.find("# Account 444455556666, Region eu-west-1: 1 node\n") != script.npos);
}

void TestBatchCommands::whatChangesNodesSaysSo_data()
{
    QTest::addColumn<BatchAction>("action");
    QTest::addColumn<bool>("disruptive");
    QTest::newRow("scan") << BatchAction::Scan << false;
    QTest::newRow("install") << BatchAction::Install << true;
    QTest::newRow("reboot") << BatchAction::Reboot << true;
    QTest::newRow("reboot, then scan") << BatchAction::RebootThenScan << true;
}

void TestBatchCommands::whatChangesNodesSaysSo()
{
    QFETCH(BatchAction, action);
    QFETCH(bool, disruptive);
    QCOMPARE(isDisruptive(action), disruptive);
    for (const auto shell : {Shell::Bash, Shell::PowerShell}) {
        const auto script = batchScript(instances(2), action, shell);
        QCOMPARE(script.find("# DISRUPTIVE: ") != script.npos, disruptive);
        QVERIFY(std::ranges::all_of(script, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    }
}

void TestBatchCommands::nodesAreRebootedAsTheirKindAllows()
{
    auto nodes = instances(1);
    const auto managed = [](const char* id, const char* platform) {
        return BatchNode {.node = id, .account = account, .region = region, .platformType = platform};
    };
    nodes.push_back(managed("mi-0123456789abcdef0", "Windows"));
    nodes.push_back(managed("mi-0123456789abcdef1", "Linux"));
    nodes.push_back(managed("mi-0123456789abcdef2", ""));
    const auto script = batchScript(nodes, BatchAction::RebootThenScan, Shell::Bash);
    const auto calls = callsOf(script);
    QCOMPARE(calls.size(), 4);
    QVERIFY(calls[0].contains(u"ec2 reboot-instances --instance-ids i-00000000000000000 "_s));
    QVERIFY(calls[1].contains(u"AWS-RunPowerShellScript --parameters 'commands=exit 3010'"_s));
    QVERIFY(calls[2].contains(u"AWS-RunShellScript --parameters 'commands=exit 194'"_s));
    QVERIFY(calls[3].contains(u"Operation=Scan"_s));
    QCOMPARE(calls[3].count(u"i-0"_s), 3);
    QVERIFY(
        script.find("# Left out, because the platform is not known, and so not how to reboot it: 1\n") != script.npos);
    QVERIFY(script.find("abcdef2") == script.npos);
    QVERIFY(script.find("reboot-instances") < script.find("sleep 120"));
    QVERIFY(script.find("sleep 120") < script.find("Operation=Scan"));
}

void TestBatchCommands::whatDoesNotLookLikeAwsStaysOutside()
{
    auto nodes = instances(4);
    nodes[1].node = "i-0; rm -rf ~";
    nodes[2].region = "$(reboot)";
    nodes[3].account = "'; reboot";
    const auto script = batchScript(nodes, BatchAction::Reboot, Shell::Bash);
    QCOMPARE(callsOf(script).size(), 1);
    QVERIFY(script.find("rm -rf") == script.npos && script.find("$(reboot)") == script.npos);
    QVERIFY(script.find("do not look like those of AWS: 3\n") != script.npos);
}

void TestBatchCommands::powerShellHasItsOwnWords()
{
    const auto script = batchScript(instances(1), BatchAction::RebootThenScan, Shell::PowerShell);
    QVERIFY(script.find("if (Test-SignedIn '111122223333') {\n") != script.npos);
    QVERIFY(script.find("Start-Sleep -Seconds 120\n") != script.npos);
    QVERIFY(script.find("signed_in") == script.npos);
}

void TestBatchCommands::noNodesNeedNoScript()
{
    QVERIFY(batchScript({}, BatchAction::Scan, Shell::Bash).empty());
}

void TestBatchCommands::patchesAreListedAsAwsWritesThem()
{
    const std::vector<NamedPatch> patches {{"bind.x86_64", "bind.x86_64:32:9.11.4-26.P2"}, {"curl", "A new curl"},
        {"KB5031364", "2023-10 Update (KB5031364)"}, {"nameless", ""}};
    const auto list = installOverrideList(patches);
    const auto body = list.substr(list.find("patches:"));
    QCOMPARE(QString::fromStdString(body),
        u"patches:\n"
        "    -\n        id: 'bind.x86_64'\n        title: 'bind.x86_64:32:9.11.4-26.P2'\n"
        "    -\n        id: 'curl'\n        # reported as: 'A new curl'\n"
        "    -\n        id: 'KB5031364'\n        title: '2023-10 Update (KB5031364)'\n"
        "    -\n        id: 'nameless'\n"_s);
    QVERIFY(installOverrideList({}).ends_with("patches: []\n"));
}

void TestBatchCommands::textsOfReportsCannotBreakTheList()
{
    const std::vector<NamedPatch> patches {{"it's\n    -\n        id: '*'", "x\ny: z"}};
    const auto list = installOverrideList(patches);
    const auto body = QString::fromStdString(list.substr(list.find("patches:")));
    QCOMPARE(body, u"patches:\n    -\n        id: 'it''s    -        id: ''*'''\n        # reported as: 'xy: z'\n"_s);
}

QTEST_GUILESS_MAIN(TestBatchCommands)
#include "tst_batchcommands.moc"
