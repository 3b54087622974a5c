// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/rowcommands.h"
#include "viewfixture.h"

#include <QProcess>
#include <QUrl>
#include <QUrlQuery>

#include <nlohmann/json.hpp>

#include <set>

using Json = nlohmann::json;

// Rows as commands and as links to the console.
class TestRowCommands : public QObject
{
    Q_OBJECT

private slots:
    void findingsAreAskedForInBatches();
    void whateverAnIdSaysStaysAnArgument();
    void nodesAreAskedForInBatches();
    void rowsAboutItemsAskForTheItems();
    void linksGoToTheConsoleOfTheRegion_data();
    void linksGoToTheConsoleOfTheRegion();
    void aFindingIsFoundByItsLink();

private:
    static TableSnapshot rowsOf(const TablePointer& table)
    {
        TableSnapshot rows {.table = table};
        rows.rows = select(*table, {}, {});
        return rows;
    }

    // What a shell makes of each line: the words of the call.
    static QList<QStringList> calls(const std::string& lines)
    {
        QProcess bash;
        bash.start(
            u"bash"_s, {u"-c"_s, u"aws() { printf '%s\\0' \"$@\" $'\\n'; }; "_s + QString::fromStdString(lines)});
        bash.waitForFinished();
        [&] {
            QCOMPARE(bash.exitCode(), 0);
            QCOMPARE(bash.readAllStandardError(), QByteArray());
        }();
        QList<QStringList> said;
        for (const auto& call : bash.readAllStandardOutput().split('\n')) {
            if (const auto words = QString::fromUtf8(call).split(u'\0', Qt::SkipEmptyParts); !words.isEmpty()) {
                said += words;
            }
        }
        return said;
    }
};

void TestRowCommands::findingsAreAskedForInBatches()
{
    Fixture fixture;
    std::vector<Fact> facts;
    for (int i = 0; i < 45; ++i) {
        auto fact = finding("arn:aws:ssm:eu-west-1:111122223333:patch/" + std::to_string(i), "t", Severity::Low);
        fact.region = i < 41 ? "eu-west-1" : ""; // then that of the Id
        fact.contentHash[1] = static_cast<unsigned char>(i);
        facts.emplace_back(fact);
    }
    auto other = finding("f", "t", Severity::Low);
    other.account = "444455556666";
    other.region = "us-east-1";
    facts.emplace_back(other);
    fixture.add(facts);
    const auto lines = cliLines(rowsOf(fixture.load("findings")), "findings");
    const auto said = calls(lines);
    QCOMPARE(said.size(), 4); // 20, 20, 5; 1
    std::set<std::string> seen;
    for (const auto& call : said) {
        QCOMPARE(call.mid(0, 3), QStringList({u"securityhub"_s, u"get-findings"_s, u"--region"_s}));
        const auto filter = Json::parse(call.at(5).toStdString());
        QVERIFY(filter["Id"].size() <= 20);
        for (const auto& value : filter["Id"]) {
            QCOMPARE(value["Comparison"].get<std::string>(), std::string("EQUALS"));
            QVERIFY(seen.insert(value["Value"].get<std::string>()).second);
        }
    }
    QCOMPARE(seen.size(), 46U);
    QVERIFY(QByteArray::fromStdString(lines).contains("# Account 444455556666\n"));
}

void TestRowCommands::whateverAnIdSaysStaysAnArgument()
{
    Fixture fixture;
    const std::string hostile = "'; touch /tmp/owned; $(id) `id` \"\\\n\xE2\x82\xAC !x";
    auto fact = finding(hostile, "t", Severity::Low);
    fact.region = "eu-west-1; id";
    fact.account = "$(id)";
    fixture.add({fact});
    const auto lines = cliLines(rowsOf(fixture.load("findings")), "findings");
    QVERIFY(std::ranges::all_of(lines, [](char c) { return c == '\n' || (c >= ' ' && c < 127); }));
    const auto said = calls(lines);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.front().size(), 4); // no Region
    QCOMPARE(Json::parse(said.front().at(3).toStdString())["Id"][0]["Value"].get<std::string>(), hostile);
    QCOMPARE(consoleLinks(rowsOf(fixture.load("findings"))), std::string());
}

void TestRowCommands::nodesAreAskedForInBatches()
{
    Fixture fixture;
    std::vector<Fact> facts;
    for (int i = 0; i < 60; ++i) {
        facts.emplace_back(nodeFact(qPrintable(u"i-%1"_s.arg(i, 17, 16, QChar(u'0'))), "Active"));
    }
    fixture.add(facts);
    const auto said = calls(cliLines(rowsOf(fixture.load("nodes")), "nodes"));
    QCOMPARE(said.size(), 2);
    QCOMPARE(said[0].mid(0, 5),
        QStringList(
            {u"ssm"_s, u"describe-instance-patch-states"_s, u"--region"_s, u"eu-west-1"_s, u"--instance-ids"_s}));
    QCOMPARE(said[0].size() + said[1].size(), 60 + 10);
    auto one = rowsOf(fixture.load("nodes"));
    one.rows = std::make_shared<Rows>(Rows {0});
    const auto alone = calls(cliLines(one, "nodes"));
    QCOMPARE(alone.size(), 2);
    QCOMPARE(alone[1].at(1), u"list-compliance-items"_s);
}

void TestRowCommands::rowsAboutItemsAskForTheItems()
{
    Fixture fixture;
    fixture.add({patch(web, "KB1", PatchState::Missing, monday)});
    fixture.add({patch(gone, "KB1", PatchState::Missing, monday), patch(gone, "KB2", PatchState::Missing, monday)});
    const auto said = calls(cliLines(rowsOf(fixture.load("missing")), "missing"));
    QCOMPARE(said.size(), 2);
    QVERIFY(said[0].contains(u"list-compliance-items"_s) && said[0].contains(QString::fromLatin1(web)));
    QCOMPARE(said[1].mid(said[1].size() - 2), QStringList({u"--resource-types"_s, u"ManagedInstance"_s}));
    QCOMPARE(cliLines(rowsOf(fixture.load("patches")), "patches"), std::string()); // about no node
}

void TestRowCommands::linksGoToTheConsoleOfTheRegion_data()
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QString>("host");
    QTest::newRow("commercial") << QByteArray("eu-west-1") << u"eu-west-1.console.aws.amazon.com"_s;
    QTest::newRow("China") << QByteArray("cn-north-1") << u"cn-north-1.console.amazonaws.cn"_s;
    QTest::newRow("GovCloud") << QByteArray("us-gov-west-1") << u"us-gov-west-1.console.amazonaws-us-gov.com"_s;
    QTest::newRow("isolated") << QByteArray("us-iso-east-1") << QString();
    QTest::newRow("none") << QByteArray("") << QString();
    QTest::newRow("another host") << QByteArray("evil.example/#") << QString();
}

void TestRowCommands::linksGoToTheConsoleOfTheRegion()
{
    QFETCH(QByteArray, region);
    QFETCH(QString, host);
    QCOMPARE(QUrl(QString::fromStdString(nodeLink(region.toStdString(), web))).host(), host);
    QCOMPARE(QUrl(QString::fromStdString(findingLink(region.toStdString(), "id"))).host(), host);
    QCOMPARE(nodeLink(region.toStdString(), "i-../../x"), std::string());
}

void TestRowCommands::aFindingIsFoundByItsLink()
{
    Fixture fixture;
    const std::string id = "arn:aws:ssm:eu-west-1:111122223333:patch/a b&c#d%";
    auto fact = finding(id, "t", Severity::Low);
    fact.region = "eu-west-1";
    fixture.add({fact});
    const QUrl link(QString::fromStdString(consoleLinks(rowsOf(fixture.load("findings")))), QUrl::StrictMode);
    QVERIFY(link.isValid());
    const auto fragment = link.fragment(QUrl::FullyEncoded);
    const auto search = QUrl::fromPercentEncoding(fragment.mid(fragment.indexOf(u'=') + 1).toLatin1());
    const auto value = QUrl::fromPercentEncoding(search.mid(search.indexOf(u'=') + 1).toLatin1());
    QCOMPARE(value, u"\\operator\\:EQUALS\\:"_s + QString::fromStdString(id));
    fixture.add({nodeFact(web, "Active")});
    QVERIFY(consoleLinks(rowsOf(fixture.load("nodes"))).find("/managed-nodes/i-0a") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestRowCommands)
#include "tst_rowcommands.moc"
