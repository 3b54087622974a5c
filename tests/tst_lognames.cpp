// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/logevents.h"
#include "models/formats/lognames.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What lines and paths of logs name.
class tst_lognames : public QObject
{
    Q_OBJECT

private slots:
    void linesNameNodeCommandAndPlugin();
    void pathsDoWithoutTheirRest();
    void textsAreComparedWithoutNumbers_data();
    void textsAreComparedWithoutNumbers();
    void exitCodes_data();
    void exitCodes();
};

void tst_lognames::linesNameNodeCommandAndPlugin()
{
    const auto names =
        namesIn(R"(At C:\ProgramData\Amazon\SSM\InstanceData\i-0a1b2c3d4e5f60718\document\)"
                R"(orchestration\11111111-2222-4333-8444-555555555555\PatchWindows\_script.ps1:230 char)");
    QCOMPARE(names.node, std::string_view("i-0a1b2c3d4e5f60718"));
    QCOMPARE(names.command, std::string_view("11111111-2222-4333-8444-555555555555"));
    QCOMPARE(names.plugin, std::string_view("PatchWindows"));
    const auto other = namesIn("[instanceID=mi-0a1b2c3d4e5f60719] [pluginName=aws:runShellScript] text");
    QCOMPARE(other.node, std::string_view("mi-0a1b2c3d4e5f60719"));
    QCOMPARE(other.plugin, std::string_view("aws:runShellScript"));
    QVERIFY(other.command.empty());
    const auto none = namesIn("the orchestration of i-0a1b2c3d4e5f60718 [not-a-command]");
    QVERIFY(none.node.empty() && none.command.empty() && none.plugin.empty());
}

void tst_lognames::pathsDoWithoutTheirRest()
{
    const auto names = namesOfLog("/copies/11111111-2222-4333-8444-555555555555/PatchMacOS/stdout");
    QCOMPARE(names.command, std::string_view("11111111-2222-4333-8444-555555555555"));
    QCOMPARE(names.plugin, std::string_view("PatchMacOS"));
    QVERIFY(isCommandId(names.command));
    QVERIFY(!isCommandId("11111111-2222-4333-8444-55555555555"));
    QVERIFY(!isCommandId(""));
}

void tst_lognames::textsAreComparedWithoutNumbers_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("another time") << u"call 0a1b2c3d took 13 ms of 7, failed"_s << true;
    QTest::newRow("another id") << u"call 99999999 took 12 ms of 7, failed"_s << true;
    QTest::newRow("another word") << u"call 0a1b2c3d took 12 ms of 7, ended"_s << false;
    QTest::newRow("another unit") << u"call 0a1b2c3d took 12 s of 7, failed"_s << false;
}

void tst_lognames::textsAreComparedWithoutNumbers()
{
    QFETCH(QString, other);
    QFETCH(bool, same);
    const auto text = withoutNumbers("call 0a1b2c3d took 12 ms of 7, failed");
    QCOMPARE(text == withoutNumbers(other.toStdString()), same);
}

void tst_lognames::exitCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("number");
    QTest::newRow("status") << u"failed to run commands: exit status 126"_s << u"126"_s << 126;
    QTest::newRow("code") << u"failed with exit code 196 but"_s << u"196"_s << 196;
    QTest::newRow("success") << u"exit status 0"_s << QString() << 0;
    QTest::newRow("minus one") << u"exit code -1"_s << u"-1"_s << -1;
    QTest::newRow("minus one of Windows") << u"exit status 4294967295"_s << u"4294967295"_s << -1;
    QTest::newRow("none") << u"exit status unknown"_s << QString() << 0;
    QTest::newRow("too large") << u"exit code 99999999999"_s << u"99999999999"_s << 0;
}

void tst_lognames::exitCodes()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, number);
    const auto line = text.toStdString();
    const auto found = exitCodeIn(line);
    QCOMPARE(QString::fromUtf8(found.data(), qsizetype(found.size())), code);
    QCOMPARE(readExitCode(found).value_or(0), number);
}

QTEST_GUILESS_MAIN(tst_lognames)
#include "tst_lognames.moc"
