// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/logevents.h"
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Logs of the agent, of patch operations and of Run Command.
class tst_logs : public QObject
{
    Q_OBJECT

private slots:
    void agentLog();
    void windowsLog();
    void windowsSummary();
    void failedScan();
    void outputOfACommand();
    void exitCodesBelongToTheirFailure();
    void linuxOutput();
    void nodesComeFromNamesOrTheUser();
    void namesOfThePath();
    void sameLinesAreOneEvent();
    void tooManyEventsAreCounted();
    void textsAreBounded();
    void shapesAreRecognised_data();
    void shapesAreRecognised();
    void longLinesAreCut();
    void stopIsAsked();

private:
    static Reading fixture(const char* name, const ReadOptions& options = {.node = "i-00000000000000001"})
    {
        return readAll(QStringLiteral(TEST_DATA "/logs/") + QString::fromLatin1(name), options).at(0);
    }

    static QString notesOf(const Reading& reading)
    {
        QStringList notes;
        for (const auto& note : reading.result.notes)
            notes.append(translated(note));
        return notes.join(u'\n');
    }

    Workbench m_bench;
};

void tst_logs::agentLog()
{
    const auto reading = fixture("amazon-ssm-agent.log", {});
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.result.scope.kind, std::string("patch-log"));
    const auto events = reading.sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(reading.result.records, std::uint64_t(3));
    QCOMPARE(events[0].kind, EventFact::Kind::Log);
    QCOMPARE(events[0].node, std::string("i-0a1b2c3d4e5f60718"));
    QCOMPARE(events[0].subject, std::string("11111111-2222-4333-8444-555555555555"));
    QCOMPARE(events[0].part, std::string("aws:runShellScript"));
    QCOMPARE(events[0].exitCode, std::optional(156));
    QCOMPARE(events[0].status, std::string("ERROR"));
    QCOMPARE(events[0].pattern, std::string()); // what the document's script would have printed is none
    QCOMPARE(events[0].at, readInstant("2026-11-20T07:07:02.1Z"));
    QCOMPARE(events[1].subject, std::string("amazon-ssm-agent.log"));
    QVERIFY(events[1].text.starts_with("2026-11-20 07:08:00 ERROR"));
    QVERIFY(events[1].text.find("stack line two") != events[1].text.npos);
    QVERIFY(events[1].text.find("stack line two") != events[1].text.npos);
    QVERIFY(events[1].text.ends_with("\xC3\x97 2"));
    QCOMPARE(events[1].at, readInstant("2026-11-20T08:08:00Z"));
    QCOMPARE(events[2].status, std::string("CRITICAL"));
    QCOMPARE(reading.sink.records[1].place.line, std::uint64_t(7));
    QCOMPARE(reading.result.scope.captured, readInstant("2026-11-20T09:00:00Z"));
    QVERIFY2(notesOf(reading).contains(u"Lines read: 13. Lines that say something: 4."_s), qPrintable(notesOf(reading)));
    QVERIFY(notesOf(reading).contains(u"read as UTC"_s));
}

void tst_logs::windowsLog()
{
    const auto reading = fixture("windows-patch.log");
    const auto events = reading.sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].pattern, std::string("windows-update"));
    QCOMPARE(events[0].errorCode, std::string("0x80240437"));
    QCOMPARE(events[0].status, std::string("Error"));
    QCOMPARE(events[0].at, readInstant("2026-11-22T09:18:59Z"));
    QCOMPARE(events[0].node, std::string("i-00000000000000001"));
    QVERIFY(!notesOf(reading).contains(u"UTC"_s)); // it says so itself
}

void tst_logs::windowsSummary()
{
    const auto reading = fixture("windows-output.txt");
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QVERIFY(reading.sink.all<EventFact>().empty());
    const auto summary = reading.sink.all<PatchSummaryFact>().at(0);
    QCOMPARE(summary.node, std::string("i-00000000000000001"));
    QCOMPARE(summary.operation, Operation::Scan);
    QCOMPARE(summary.rebootOption, RebootOption::NoReboot);
    QCOMPARE(summary.operationEnd, readInstant("2026-11-20T22:05:00Z"));
    QCOMPARE(summary.baseline, std::string("pb-0123456789abcdef0"));
    QCOMPARE(summary.installed, Count(12));
    QCOMPARE(summary.missing, Count(2));
    QCOMPARE(summary.unreportedNotApplicable, Count());
    QCOMPARE(reading.sink.records[0].place.line, std::uint64_t(3));
}

void tst_logs::failedScan()
{
    QFile file(QStringLiteral(TEST_DATA "/logs/windows-output.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto text = file.readAll();
    for (const char* count : {"12", "0", "1", "30", "2", "900"})
        text.replace("Count : " + QByteArray(count) + "\n", "Count : -1\n");
    text.replace("2026-11-20T22", "1970-01-01T00");
    const auto reading = m_bench.read(text, {.node = "i-1"});
    QVERIFY(reading.sink.all<PatchSummaryFact>().empty());
    const auto events = reading.sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].pattern, std::string("scan-failed"));
    QVERIFY(events[0].text.find("MissingCount : -1") != events[0].text.npos);
}

void tst_logs::outputOfACommand()
{
    const auto reading = fixture("run-command-output.txt", {});
    QVERIFY(reading.complete());
    const auto events = reading.sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].pattern, std::string("locked"));
    QCOMPARE(events[0].exitCode, std::optional(4)); // told shortly behind it
    QCOMPARE(events[0].node, std::string("mi-0a1b2c3d4e5f60719"));
    QVERIFY(events[0].text.starts_with("Cannot acquire lock"));
    QVERIFY(events[0].text.find("exit status 4") != events[0].text.npos);
    QVERIFY(!events[0].at);
}

void tst_logs::exitCodesBelongToTheirFailure()
{
    const QByteArray locked = "Cannot acquire lock on /x\nfailed to run commands: exit status 4\n";
    const auto twice = m_bench.read(locked + locked, {.node = "i-1"}).sink.all<EventFact>();
    QCOMPARE(twice.size(), std::size_t(1));
    QCOMPARE(twice[0].exitCode, std::optional(4));
    const auto other = m_bench.read(locked + "failed to run commands: exit status 1\n", {.node = "i-1"});
    QCOMPARE(other.sink.records.size(), std::size_t(2)); // of another run
    const auto harmless =
        m_bench.read("x: SNIMissingWarning\nfailed to run commands: exit status 1\n", {.node = "i-1"});
    const auto events = harmless.sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(2)); // a harmless warning does not end a run
    QVERIFY(!events[0].exitCode);
    const auto far = m_bench.read(
        "Cannot acquire lock on /x\n" + QByteArray("y\n").repeated(10) + "failed to run commands: exit status 4\n",
        {.node = "i-1"});
    QCOMPARE(far.sink.records.size(), std::size_t(2));
}

void tst_logs::linuxOutput()
{
    const auto events = fixture("patch-linux-stdout").sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(events[0].pattern, std::string("package-failed"));
    QVERIFY(events[1].text.find("kernel") != events[1].text.npos);
    QCOMPARE(events[1].at, readInstant("2026-11-20T15:52:30Z"));
    QCOMPARE(events[2].pattern, std::string("sni-warning"));
}

void tst_logs::nodesComeFromNamesOrTheUser()
{
    const QByteArray text = "failed to run commands: exit status 126\n";
    const auto asked = m_bench.read(text);
    QCOMPARE(asked.result.end, ReadResult::End::NeedsNode);
    QCOMPARE(m_bench.read(text, {.node = "i-9"}).sink.all<EventFact>().at(0).node, std::string("i-9"));
    const auto named = m_bench.read(text, {.node = "i-9"}, u"i-0a1b2c3d4e5f60718/stdout"_s);
    QCOMPARE(named.sink.all<EventFact>().at(0).node, std::string("i-0a1b2c3d4e5f60718"));
    const auto silent = m_bench.read("2026-11-20 07:00:01 INFO nothing happened\n");
    QVERIFY(silent.complete() && silent.result.records == 0); // nobody has to be asked about nothing
    QVERIFY(notesOf(silent).contains(u"Lines read: 1. Lines that say something: 0."_s));
}

void tst_logs::namesOfThePath()
{
    const auto path = u"i-0a1b2c3d4e5f60718/document/orchestration/11111111-2222-4333-8444-555555555555/"
                      "awsrunShellScript/PatchLinux/stderr"_s;
    const auto reading = m_bench.read("failed to run commands: exit status 156\n", {}, path);
    QCOMPARE(reading.result.scope.account, std::string()); // though the command ends in twelve digits
    const auto event = reading.sink.all<EventFact>().at(0);
    QCOMPARE(event.node, std::string("i-0a1b2c3d4e5f60718"));
    QCOMPARE(event.subject, std::string("11111111-2222-4333-8444-555555555555"));
    QCOMPARE(event.part, std::string("PatchLinux"));
}

void tst_logs::sameLinesAreOneEvent()
{
    QByteArray text;
    for (int i = 0; i < 500; ++i)
        text += "2026-11-20 07:" + QByteArray::number(10 + i / 60) + ":" + QByteArray::number(10 + i % 50)
            + " ERROR [x] call 0a1b2c3d" + QByteArray::number(i) + " took " + QByteArray::number(i) + " ms\n";
    const auto events = m_bench.read(text, {.node = "i-1"}).sink.all<EventFact>();
    QCOMPARE(events.size(), std::size_t(1));
    QVERIFY2(events[0].text.ends_with("\xC3\x97 500"), events[0].text.c_str());
    const QByteArray run = "2026-11-20 07:00:00 ERROR [%1] failed to run commands: exit status 156\n";
    const auto two = m_bench.read(QByteArray(run).replace("%1", "11111111-2222-4333-8444-555555555555")
            + QByteArray(run).replace("%1", "11111111-2222-4333-8444-666666666666"),
        {.node = "i-1"});
    QCOMPARE(two.sink.records.size(), std::size_t(2)); // of two commands
}

void tst_logs::tooManyEventsAreCounted()
{
    QByteArray text;
    for (char first = 'a'; first <= 'z'; ++first) {
        for (char second = 'a'; second <= 'z'; ++second)
            text += QByteArray("2026-11-20 07:00:00 ERROR problem of ") + first + second + "\n";
    }
    text += "2026-11-20 07:00:00 ERROR [Errno 256] No more mirrors to try.\n";
    const auto reading = m_bench.read(text, {.node = "i-1"});
    QCOMPARE(reading.sink.records.size(), LogEvents::mostEvents);
    QCOMPARE(reading.sink.all<EventFact>().back().pattern, std::string("no-mirrors")); // goes before others
    QVERIFY2(notesOf(reading).contains(u"limit of 200 events: 477 of them"_s), qPrintable(notesOf(reading)));
}

void tst_logs::textsAreBounded()
{
    const auto line = QByteArray("stack ") + QByteArray("\xC3\xA9").repeated(3000) + '\n';
    const auto reading = m_bench.read("2026-11-20 07:00:00 ERROR " + line + line.repeated(5), {.node = "i-1"});
    const auto text = reading.sink.all<EventFact>().at(0).text;
    QVERIFY(text.size() <= LogEvents::longestText && text.size() > 3000);
    QVERIFY(!QString::fromStdString(text).contains(QChar::ReplacementCharacter));
}

void tst_logs::shapesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("log");
    QTest::newRow("agent") << QByteArray("2024-06-10 07:07:01 INFO [x] y\n") << true;
    QTest::newRow("with fraction") << QByteArray("2024-06-10 07:07:01.1234 WARN [x] y\n") << true;
    QTest::newRow("beginning in a dump") << QByteArray("{\n \"a\": 1\n}\n2024-06-10 07:07:01 INFO [x] y\n") << true;
    QTest::newRow("in line 64") << QByteArray(QByteArray("x\n").repeated(63) + "2024-06-10 07:07:01 INFO [x] y\n")
                                << true;
    QTest::newRow("in line 65") << QByteArray(QByteArray("x\n").repeated(64) + "2024-06-10 07:07:01 INFO [x] y\n")
                                << false;
    QTest::newRow("an error mark") << QByteArray("----------ERROR-------\nfailed\n") << true;
    QTest::newRow("bracket") << QByteArray("[Errno 256] No more mirrors to try.\n") << true;
    QTest::newRow("PowerShell") << QByteArray("An error occurred when executing PatchBaselineOperations: Unable to "
                                              "connect to the remote server\n")
                                << true;
    QTest::newRow("another program's") << QByteArray("2024-06-10 07:07:01 nginx started\n") << false;
    QTest::newRow("prose") << QByteArray("Dear all,\nplease patch.\n") << false;
}

void tst_logs::shapesAreRecognised()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, log);
    const auto reading = m_bench.read(text, {.node = "i-1"});
    QCOMPARE(reading.complete(), log);
    QCOMPARE(reading.result.scope.kind == "patch-log", log);
}

void tst_logs::longLinesAreCut()
{
    const auto reading = m_bench.read(
        "2024-06-10 07:07:01 INFO " + QByteArray(200000, 'x') + "\n2024-06-10 07:07:02 ERROR y\n", {.node = "i-1"});
    QVERIFY(reading.complete());
    QCOMPARE(reading.sink.records.size(), std::size_t(1));
    QVERIFY(notesOf(reading).contains(u"64 KiB"_s));
}

void tst_logs::stopIsAsked()
{
    const auto path =
        m_bench.write(u"long.log"_s, QByteArray("2024-06-10 07:07:01 INFO a line of a log\n").repeated(100000));
    const auto source = openSource(path.toStdString());
    QVERIFY(source->next());
    KeepingSink sink;
    std::stop_source stop;
    int asked = 0;
    const auto result = source->read({}, sink, stop.get_token(), [&](const ReadProgress&) {
        if (++asked == 3)
            stop.request_stop();
    });
    QCOMPARE(result.end, ReadResult::End::Stopped);
}

QTEST_GUILESS_MAIN(tst_logs)
#include "tst_logs.moc"
