// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/logfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What imported commands and logs tell of the operation that left patches behind.
class TestOperationEvents : public QObject
{
    Q_OBJECT

private slots:
    void linesThatNameAFailedPatch();
    void theCommandOfTheOperationIsQuoted_data();
    void theCommandOfTheOperationIsQuoted();
    void knownFailuresOfThatTimeAreQuoted();

private:
    static CauseEntry failed(FleetFixture& fixture)
    {
        const auto detail = loadNodeDetail(fixture.database(), {.now = today}, fixture.node(a).id);
        const auto causes = detail ? detail->diagnosis.causes : std::vector<CauseEntry>();
        const auto found = std::ranges::find(causes, Cause::Failed, &CauseEntry::cause);
        return found == causes.end() ? CauseEntry {} : *found;
    }

    static QString said(const std::vector<Message>& messages)
    {
        QStringList lines;
        for (const auto& message : messages) {
            lines << translated(message);
        }
        return lines.join(u'\n');
    }
};

void TestOperationEvents::linesThatNameAFailedPatch()
{
    FleetFixture fixture;
    fixture.import({facts::patch(a, today - day, "openssl.x86_64", PatchState::Failed)});
    fixture.import({log(a, today - day, "fine\nopenssl: conflict\nmore"),
        log(a, today - day, "openssl11 is something else"), log(a, today - 20 * day, "openssl long ago")});
    const auto evidence = said(failed(fixture).evidence);
    QVERIFY(evidence.contains(u": openssl: conflict"_s));
    QVERIFY(
        !evidence.contains(u"more"_s) && !evidence.contains(u"something else"_s) && !evidence.contains(u"long ago"_s));
}

void TestOperationEvents::theCommandOfTheOperationIsQuoted_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("status");
    QTest::addColumn<Instant>("after");
    QTest::addColumn<bool>("quoted");
    QTest::newRow("by its id") << u"c-own"_s << u"Failed"_s << 5 * minute << true;
    QTest::newRow("by its id, though it ended late") << u"c-own"_s << u"Failed"_s << 90 * minute << true;
    QTest::newRow("by its time") << u"c-other"_s << u"Failed"_s << 5 * minute << true;
    QTest::newRow("not of another time") << u"c-other"_s << u"Failed"_s << -90 * minute << false;
    QTest::newRow("not one that succeeded") << u"c-own"_s << u"Success"_s << 5 * minute << false;
}

void TestOperationEvents::theCommandOfTheOperationIsQuoted()
{
    QFETCH(QString, subject);
    QFETCH(QString, status);
    QFETCH(Instant, after);
    QFETCH(bool, quoted);
    FleetFixture fixture;
    auto item = facts::patch(a, today - day, "openssl.x86_64", PatchState::Failed);
    item.executionId = "c-own";
    auto command = facts::command(a, today - day + after, status.toStdString());
    command.subject = subject.toStdString();
    command.exitCode = 156;
    command.text = "begin\nNo space left on device\nend";
    auto elsewhere = command;
    elsewhere.node = b;
    elsewhere.text = "Unable to extract tar file";
    fixture.import({item, facts::summary(a, today - day, 0, 1)});
    fixture.import({command, elsewhere});
    const auto entry = failed(fixture);
    QCOMPARE(said(entry.evidence).contains(u"Command %1, "_s.arg(subject)), quoted);
    QVERIFY(said(entry.evidence).contains(u": No space left on device"_s)); // of that day
    QVERIFY(!said(entry.evidence).contains(u"tar file"_s));
    QCOMPARE(said(entry.sentences).contains(u"Exit code 156."_s), quoted);
}

void TestOperationEvents::knownFailuresOfThatTimeAreQuoted()
{
    FleetFixture fixture;
    fixture.import({facts::patch(a, today - 2 * day, "openssl.x86_64", PatchState::Failed)});
    fixture.import({log(a, today - 2 * day + minute, "fine\nPackage x failed to install\nmore"),
        log(a, today - 2 * day, "nothing known"), log(a, today - 20 * day, "No space left on device"),
        log(a, today - 2 * day, "x: SNIMissingWarning: x")});
    const auto entry = failed(fixture);
    QVERIFY(said(entry.evidence).contains(u": Package x failed to install"_s));
    QVERIFY(said(entry.sentences).contains(u"refused what the log names"_s));
    for (const auto& other : {u"more"_s, u"nothing known"_s, u"No space"_s, u"SNI"_s}) {
        QVERIFY2(!said(entry.evidence).contains(other), qPrintable(other));
    }
}

QTEST_GUILESS_MAIN(TestOperationEvents)
#include "tst_operationevents.moc"
