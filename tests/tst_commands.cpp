// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands.h"
#include "models/domain/exitcodes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto association = "12345678-90ab-cdef-1234-567890abcdef";

NodeEvidence ordinaryNode()
{
    NodeEvidence node;
    node.node = "i-0123456789abcdef0";
    node.region = "eu-west-1";
    node.platformType = "Windows";
    return node;
}

}

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void whatFilesSayNeverRunsInAShell_data();
    void whatFilesSayNeverRunsInAShell();
    void findingsAreResolvedAHundredInACall();
    void whatChangesANodeIsLabelled();
    void idsAreRecognised();
    void exitCodesAreExplained();
};

void TestCommands::whatFilesSayNeverRunsInAShell_data()
{
    QTest::addColumn<QString>("text");
    for (const auto* text : {"i-0123456789abcde; rm -rf ~", "$(reboot)", "`reboot`", "i-0123456789abcdef0\nreboot",
             "'; reboot '", "--help", "i-0123456789abcdef0 ", ""}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestCommands::whatFilesSayNeverRunsInAShell()
{
    QFETCH(QString, text);
    const auto evil = text.toStdString();
    auto node = ordinaryNode();
    node.node = evil;
    QVERIFY(Commands(node).scan().install().reboot().describeNode().associations().take().empty());
    node = ordinaryNode();
    node.region = node.executionId = node.baseline = evil;
    Commands commands(node);
    commands.scan().baseline().lastInvocations().associationHistory(evil).runAssociation(evil).customItems(evil);
    commands.resolveFindings(std::array {FindingName {evil, evil}});
    for (const auto& command : commands.take()) {
        QVERIFY2(evil.empty() || command.text.find(evil) == std::string::npos, command.text.c_str());
        QVERIFY(command.text.find("--region") == std::string::npos);
    }
}

void TestCommands::findingsAreResolvedAHundredInACall()
{
    const std::string product = "arn:aws:securityhub:eu-west-1::product/aws/ssm-patch-manager";
    std::vector<std::string> ids;
    for (int i = 0; i < 203; ++i) {
        ids.push_back("arn:aws:patchmanager:eu-west-1:111122223333:instance/i-1/" + std::to_string(i));
    }
    ids[7] = "'; reboot";
    std::vector<FindingName> findings;
    for (const auto& id : ids) {
        findings.push_back({id, product});
    }
    std::vector<qsizetype> sizes;
    for (const auto& command : Commands(ordinaryNode()).resolveFindings(findings).take()) {
        const auto text = QString::fromStdString(command.text);
        sizes.push_back(text.count(u"'Id="_s));
        QVERIFY(text.endsWith(u"--workflow Status=RESOLVED --region eu-west-1"_s));
        QVERIFY(!text.contains(u"reboot"_s));
    }
    QCOMPARE(sizes, (std::vector<qsizetype> {100, 100, 2}));
}

void TestCommands::whatChangesANodeIsLabelled()
{
    const auto node = ordinaryNode();
    for (const auto& command : Commands(node).scan().describeNode().associations().lastInvocations().take()) {
        QVERIFY2(!command.disruptive, command.text.c_str());
    }
    for (const auto& command : Commands(node).install().reboot().agentUpdate().runAssociation(association).take()) {
        QVERIFY2(command.disruptive, command.text.c_str());
        QVERIFY2(command.text.ends_with(" --region eu-west-1"), command.text.c_str());
    }
}

void TestCommands::idsAreRecognised()
{
    QVERIFY(isNodeId("i-0123456789abcdef0"));
    QVERIFY(isNodeId("i-02573cafcfEXAMPLE"));
    QVERIFY(isNodeId("i-1234abcd"));
    QVERIFY(isNodeId("mi-0123456789abcdef0"));
    QVERIFY(!isNodeId("mi-1234abcd"));
    QVERIFY(!isNodeId("x-0123456789abcdef0"));
    for (const auto* region : {"eu-west-1", "us-gov-east-1", "ap-southeast-3", "cn-north-1"}) {
        QVERIFY2(isRegionName(region), region);
    }
    for (const auto* region : {"", "global", "eu-west-", "eu--west-1", "EU-WEST-1", "eu-west-1;x", "-", "a-1"}) {
        QVERIFY2(!isRegionName(region), region);
    }
    QVERIFY(isUuid(association));
    QVERIFY(!isUuid("12345678-90ab-cdef-1234-567890abcdeg"));
}

void TestCommands::exitCodesAreExplained()
{
    QVERIFY(translated(exitCodeMeaning("156")).startsWith(u"Exit code 156:"_s));
    QVERIFY(translated(exitCodeMeaning("146")).contains(u"operating system"_s));
    QVERIFY(exitCodeMeaning("0").empty());
    QVERIFY(exitCodeMeaning("boom").empty());
    QVERIFY(exitCodeMeaning("").empty());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
