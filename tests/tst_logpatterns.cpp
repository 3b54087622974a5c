// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/exitcodes.h"
#include "models/domain/logpatterns.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

// What is known of failures that logs show.
class tst_logpatterns : public QObject
{
    Q_OBJECT

private slots:
    void linesShowPatterns_data();
    void linesShowPatterns();
    void theTextThatExplainsMost();
    void everyPatternIsExplained();
    void hresults_data();
    void hresults();
    void exitCodesOfThePayload_data();
    void exitCodesOfThePayload();
};

void tst_logpatterns::linesShowPatterns_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("key");
    const auto row = [](const QString& key, const QString& line) { QTest::newRow(qPrintable(line)) << line << key; };
    row(u"disk-full"_s, u"OSError: [Errno 28] No space left on device: '/var/lib/x.tar.gz'"_s);
    row(u"disk-full"_s, u"At least 25MB more space needed on the / filesystem."_s);
    row(u"disk-full"_s, u"E: You don't have enough free space in /var/cache/apt/archives/."_s);
    row(u"disk-full"_s, u"There is not enough space on the disk."_s);
    row(u"locked"_s, u"x another process has acquired yum lock, waiting"_s);
    row(u"locked"_s, u"Cannot acquire lock on /x. Another patching operation is in progress."_s);
    row(u"payload-missing"_s,
        u"IOError: [Errno 2] No such file or directory: 'patch-baseline-operations-1.2.tar.gz'"_s);
    row(u"payload-missing"_s, u"Unable to extract tar file /x"_s);
    row(u"payload-missing"_s, u"Unable to load and extract the content of payload, abort."_s);
    row(u"no-exec"_s, u"sh: /var/lib/amazon/ssm/x/PatchLinux/_script.sh: Permission denied"_s);
    row(u"payload-download"_s, u"Unable to download payload: https://s3.x"_s);
    row(u"python"_s,
        u"An unsupported package manager and python version combination was found. Apt requires Python3"_s);
    row(u"sni-warning"_s, u"ssl_.py:354: SNIMissingWarning: x"_s);
    row(u"no-mirrors"_s, u"[Errno 256] No more mirrors to try."_s);
    row(u"windows-update"_s, u"Exception from HRESULT: 0x80072EE2"_s);
    row(u"module-download"_s,
        u"An error occurred when executing PatchBaselineOperations: Unable to connect to the remote server"_s);
    row(u"unsupported-system"_s, u"(UnsupportedOperatingSystem) when calling the X operation"_s);
    row(u"reboot-dependency"_s, u"Patching Operation failed with exit code 196 but instance needs reboot"_s);
    row(u"reboot-limit"_s, u"Execution reboot count exceeded limit of 6"_s);
    row(u"package-failed"_s, u"Package openssl-1.0 failed to install"_s);
    row(u"package-failed"_s, u"Failed to install package: openssl"_s);
    row(u"package-failed"_s, u"Installing some upgrades failed!"_s);
    row(u"inventory-upload"_s, u"Unable to upload the inventory"_s);
    row(u"inventory-upload"_s, u"ItemSizeLimitExceededException: too much"_s);
    row(QString(), u"failed to install Package"_s);
    row(QString(), u"everything is fine"_s);
}

void tst_logpatterns::linesShowPatterns()
{
    QFETCH(QString, line);
    QFETCH(QString, key);
    const auto* const pattern = findLogPattern(line.toStdString());
    QCOMPARE(QString::fromLatin1(pattern ? pattern->key : ""), key);
}

void tst_logpatterns::theTextThatExplainsMost()
{
    const auto found = [](std::string_view text) {
        const auto [pattern, line] = findFailure(text);
        return QString::fromLatin1(pattern ? pattern->key : "") + u": "_s
            + QString::fromLatin1(QByteArray(line.data(), static_cast<qsizetype>(line.size())));
    };
    QCOMPARE(found("fine\nUnable to extract tar file /x\ntar: No space left on device\nmore"),
        u"disk-full: tar: No space left on device"_s);
    QCOMPARE(found("SNIMissingWarning: x\nUnable to extract tar file /x\nInstalling some upgrades failed"),
        u"payload-missing: Unable to extract tar file /x"_s);
    QCOMPARE(found("x\nSNIMissingWarning: x"), u"sni-warning: SNIMissingWarning: x"_s);
    QCOMPARE(found("x\n"), u": "_s);
    QCOMPARE(found(""), u": "_s);
}

void tst_logpatterns::everyPatternIsExplained()
{
    std::set<std::string> keys;
    for (const auto& pattern : logPatterns()) {
        QVERIFY(keys.insert(pattern.key).second);
        QCOMPARE(logPatternOf(pattern.key), &pattern);
        for (const char* text : {pattern.title, pattern.explanation, pattern.nextStep})
            QVERIFY2(std::string_view(text).size() > 10, pattern.key);
        QCOMPARE(pattern.harmless, std::string_view(pattern.key) == "sni-warning");
    }
    QVERIFY(logPatternOf(failedScanPattern) != nullptr);
    QVERIFY(logPatternOf("") == nullptr);
}

void tst_logpatterns::hresults_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& line, const QString& code, const QString& says) {
        QTest::newRow(name) << line << code << says;
    };
    row("known", u"Exception from HRESULT: 0x80072EE2"_s, u"0x80072EE2"_s, u"no route"_s);
    row("small letters", u"error: 0x80072ee2."_s, u"0x80072EE2"_s, u"no route"_s);
    row("another", u"HRESULT: 0x80240437"_s, u"0x80240437"_s, u"authorized"_s);
    row("unknown", u"HRESULT: 0x8BADF00D"_s, u"0x8BADF00D"_s, QString());
    row("longer", u"at 0x80072EE2FF"_s, QString(), QString());
    row("shorter", u"at 0x8007"_s, QString(), QString());
}

void tst_logpatterns::hresults()
{
    QFETCH(QString, line);
    QFETCH(QString, code);
    QFETCH(QString, says);
    const auto found = hresultIn(line.toStdString());
    QCOMPARE(QString::fromStdString(found), code);
    const auto meaning = hresultMeaning(found);
    QCOMPARE(meaning.empty(), says.isEmpty());
    QVERIFY(translated(meaning).contains(says));
    QVERIFY(meaning.empty() || translated(meaning).contains(code));
}

void tst_logpatterns::exitCodesOfThePayload_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char* code, const QString& says) { QTest::newRow(code) << says; };
    row("1", u"failed"_s);
    row("2", u"dependencies"_s);
    row("4", u"another patch operation"_s);
    row("126", u"without permission to execute"_s);
    row("147", u"snapshot"_s);
    row("148", u"metadata"_s);
    row("149", u"uploaded"_s);
    row("150", u"snapshot"_s);
    row("152", u"payload"_s);
    row("153", u"tags"_s);
    row("168", u"success"_s);
    row("169", u"failure"_s);
    row("196", u"dependencies"_s);
    row("4294967295", u"Windows"_s);
    row("-1", u"Windows"_s);
    row("0", QString());
    row("127", QString());
}

void tst_logpatterns::exitCodesOfThePayload()
{
    QFETCH(QString, says);
    const auto meaning = exitCodeMeaning(QTest::currentDataTag());
    QCOMPARE(meaning.empty(), says.isEmpty());
    QVERIFY2(translated(meaning).contains(says), qPrintable(translated(meaning)));
}

QTEST_GUILESS_MAIN(tst_logpatterns)
#include "tst_logpatterns.moc"
