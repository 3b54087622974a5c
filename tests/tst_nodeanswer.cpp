// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodeanswer.h"
#include "tests/appfixture.h"
#include "tests/runcommand.h"

#include <QTest>

// Which node somebody means.
class TestNodeAnswer : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsANodeOrIsNot_data();
    void whatIsWrittenIsANodeOrIsNot();
    void everyLabelIsUnderstood();
    void theCommandLineTakesNodesOnly_data();
    void theCommandLineTakesNodesOnly();

private:
    static NodeNames names()
    {
        return NodeNames({{.id = "i-0123456789abcdef0", .names = {"web-01", "ip-10-0-0-1"}},
            {.id = "i-08d0814aa", .names = {"twin"}}, // of a report of somebody else's making
            {.id = "mi-0123456789abcdef0", .names = {"Twin"}}, {.id = "i-0123456789abcdef1", .names = {}}});
    }
};

void TestNodeAnswer::whatIsWrittenIsANodeOrIsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << u" "_s << QString() << QString();
    QTest::newRow("a known id") << u" I-0123456789ABCDEF1 "_s << u"i-0123456789abcdef1"_s << QString();
    QTest::newRow("a known id of another form") << u"i-08d0814aa"_s << u"i-08d0814aa"_s << QString();
    QTest::newRow("a name") << u"WEB-01"_s << u"i-0123456789abcdef0"_s << QString();
    QTest::newRow("a computer name") << u"ip-10-0-0-1"_s << u"i-0123456789abcdef0"_s << QString();
    QTest::newRow("a name and an id") << u"web-01 — i-0123456789abcdef0"_s << u"i-0123456789abcdef0"_s << QString();
    QTest::newRow("a name of two")
        << u"twin"_s << QString()
        << u"2 nodes are called “twin”. Name one by its id: i-08d0814aa, mi-0123456789abcdef0"_s;
    QTest::newRow("a new id") << u"i-0aaaaaaaaaaaaaaaa"_s << u"i-0aaaaaaaaaaaaaaaa"_s << u"is known yet"_s;
    QTest::newRow("a new short id") << u"i-0aaaaaaa"_s << u"i-0aaaaaaa"_s << u"is known yet"_s;
    QTest::newRow("a short id of a hybrid node") << u"mi-0aaaaaaa"_s << QString() << u"neither the name"_s;
    QTest::newRow("part of a name") << u"web"_s << QString() << u"neither the name"_s;
    QTest::newRow("a digit too few") << u"i-0aaaaaaaaaaaaaaa"_s << QString() << u"neither the name"_s;
    QTest::newRow("two ids") << u"i-0aaaaaaaaaaaaaaaai-0aaaaaaaaaaaaaaab"_s << QString() << u"neither the name"_s;
    QTest::newRow("rubbish") << u"rubbish $%"_s << QString() << u"neither the name"_s;
}

void TestNodeAnswer::whatIsWrittenIsANodeOrIsNot()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(QString, message);
    const auto answer = names().find(text);
    QCOMPARE(QString::fromStdString(answer.id), id);
    QCOMPARE(answer.message.empty(), message.isEmpty());
    QVERIFY2(translated(answer.message).contains(message), qPrintable(translated(answer.message)));
}

void TestNodeAnswer::everyLabelIsUnderstood()
{
    const auto labels = names().labels();
    QCOMPARE(labels.size(), 4);
    QSet<QString> ids;
    for (const auto& label : labels) {
        ids.insert(QString::fromStdString(names().find(label).id));
    }
    QCOMPARE(ids.size(), 4);
}

void TestNodeAnswer::theCommandLineTakesNodesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("a name") << u"web-01"_s << 0 << QByteArray("");
    QTest::newRow("an id") << u"i-0123456789abcdef0"_s << 0 << QByteArray("");
    QTest::newRow("a new id") << u"i-0aaaaaaaaaaaaaaaa"_s << 0 << QByteArray("is known yet");
    QTest::newRow("another name") << u"web-02"_s << 2 << QByteArray("neither the name");
    QTest::newRow("rubbish") << u"rubbish $%"_s << 2 << QByteArray("neither the name");
    QTest::newRow("nothing") << QString() << 2 << QByteArray("names no node");
}

void TestNodeAnswer::theCommandLineTakesNodesOnly()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(QByteArray, error);
    const AppFixture fixture;
    const auto import = [&fixture](const QStringList& arguments) {
        return runCommand(
            QStringList {u"import"_s, u"-d"_s, fixture.path(u"fleet.fleet-db"_s)} + arguments, fixture.path({}));
    };
    QCOMPARE(
        import({fixture.write(u"nodes.json"_s, R"({"InstanceInformationList": [{"InstanceId": "i-0123456789abcdef0",
        "PingStatus": "Online", "Name": "web-01", "ComputerName": "ip-1", "AgentVersion": "3.3.1.0",
        "LastPingDateTime": "2026-11-20T10:00:00Z", "PlatformType": "Linux", "ResourceType": "EC2Instance"}]})")})
            .code,
        0);
    const auto patches = fixture.write(u"patches.json"_s, R"({"Patches": [{"Title": "kernel", "KBId": "kernel.x86_64",
        "Classification": "Security", "Severity": "Important", "State": "Missing", "InstalledTime": 0}]})");
    for (const auto& how : {QStringList {u"--dry-run"_s}, QStringList()}) {
        const auto answer = import(how + QStringList {u"--node"_s, text, patches});
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.errors.contains(error), answer.errors.constData());
    }
    const auto nodes = runCommand(
        {u"export"_s, u"-d"_s, fixture.path(u"fleet.fleet-db"_s), u"--view"_s, u"nodes"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(nodes.output.count('\n'), error == "is known yet" ? 3 : 2);
}

QTEST_GUILESS_MAIN(TestNodeAnswer)
#include "tst_nodeanswer.moc"
