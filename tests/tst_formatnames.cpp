// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QCryptographicHash>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// What is opened, and what the names of files and folders tell.
class tst_formatnames : public QObject
{
    Q_OBJECT

private slots:
    void onlyRegularFilesAreOpened();
    void changedFilesAreRefused();
    void namesTell_data();
    void namesTell();
    void hintsHoldTheHash();
    void foldersAreSearched();
    void kindsAreListed();

private:
    Workbench m_bench;
};

void tst_formatnames::onlyRegularFilesAreOpened()
{
    const auto fifo = m_bench.path() + u"/fifo"_s;
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const auto loop = m_bench.path() + u"/loop"_s;
    QVERIFY(QFile::link(loop, loop));
    const std::pair<QString, QString> cases[] = {{m_bench.path(), u"folder"_s}, {fifo, u"pipe"_s},
        {u"/dev/zero"_s, u"device"_s}, {u"/dev/null"_s, u"device"_s}, {loop, u"cannot be opened"_s},
        {u"/nowhere/x.json"_s, u"cannot be opened"_s}, {u"/proc/self/mem"_s, u"cannot be read"_s}};
    for (const auto& [path, says] : cases) {
        const auto readings = readAll(path);
        QCOMPARE(readings.size(), std::size_t(1));
        QVERIFY(readings[0].refused());
        QVERIFY2(readings[0].problem().contains(says), qPrintable(path + u": "_s + readings[0].problem()));
    }
    QVERIFY(readAll(u"/proc/self/status"_s).at(0).refused());
}

void tst_formatnames::changedFilesAreRefused()
{
    const auto path = m_bench.write(u"growing.json"_s, findings(finding(1)));
    const auto source = openSource(path.toStdString());
    QVERIFY(source->next());
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    KeepingSink sink;
    const auto result = source->read({}, sink, {}, {});
    QVERIFY(result.end == ReadResult::End::Refused);
    QVERIFY(translated(result.problem).contains(u"changed while it was read"_s));
}

void tst_formatnames::namesTell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("captured");
    const auto row = [](const QString& name, const QString& node, const QString& account, const QString& region,
                         const QString& captured) {
        QTest::newRow(qPrintable(name)) << name << node << account << region << captured;
    };
    row(u"AWS:PatchSummary/accountid=123456789012/region=us-east-1/resourcetype=ManagedInstanceInventory/i-0abc123def.json"_s,
        u"i-0abc123def"_s, u"123456789012"_s, u"us-east-1"_s, {});
    row(u"AWS_PatchSummary/accountId=123456789012/region=eu-central-1/mi-0123456789abcdef0.json"_s,
        u"mi-0123456789abcdef0"_s, u"123456789012"_s, u"eu-central-1"_s, {});
    row(u"AWSLogs/111122223333/ssm/us-gov-west-1/x.json"_s, {}, u"111122223333"_s, u"us-gov-west-1"_s, {});
    row(u"111122223333_patches_ap-southeast-2_20261120T2205Z.json"_s, {}, u"111122223333"_s, u"ap-southeast-2"_s,
        u"2026-11-20T22:05:00.000Z"_s);
    row(u"patches-i-0123456789abcdef0-2026-11-20.json"_s, u"i-0123456789abcdef0"_s, {}, {},
        u"2026-11-20T00:00:00.000Z"_s);
    row(u"states-2026-11-20T22:05:07Z.json"_s, {}, {}, {}, u"2026-11-20T22:05:07.000Z"_s);
    row(u"states_2026-11-20_22-05.json"_s, {}, {}, {}, u"2026-11-20T22:05:00.000Z"_s);
    row(u"states-20261120-220507.json"_s, {}, {}, {}, u"2026-11-20T22:05:07.000Z"_s);
    row(u"states-202611202205.json"_s, {}, {}, {}, u"2026-11-20T22:05:00.000Z"_s);
    row(u"2026-11-20/states.json"_s, {}, {}, {}, u"2026-11-20T00:00:00.000Z"_s);
    row(u"accountid=202010101010/states.json"_s, {}, u"202010101010"_s, {}, {}); // would be a time, too
    row(u"accountid=200009049377/states.json"_s, {}, u"200009049377"_s, {}, {}); // begins like a date
    row(u"200009049377-states.json"_s, {}, u"200009049377"_s, {}, {});
    row(u"i-0123456789abcdef0/patches.json"_s, u"i-0123456789abcdef0"_s, {}, {}, {});
    row(u"wi-fi12345678.json"_s, {}, {}, {}, {});
    row(u"i-short.json"_s, {}, {}, {}, {});
    row(u"report-99999999.json"_s, {}, {}, {}, {});
}

void tst_formatnames::namesTell()
{
    QFETCH(QString, name);
    QFETCH(QString, node);
    QFETCH(QString, account);
    QFETCH(QString, region);
    QFETCH(QString, captured);
    const auto path = m_bench.write(name, findings(finding(1)));
    const auto reading = readAll(path).at(0);
    QVERIFY(reading.complete());
    for (const auto& scope : {reading.hints, reading.result.scope}) {
        QCOMPARE(QString::fromStdString(scope.node), node);
        QCOMPARE(QString::fromStdString(scope.account), account);
        QCOMPARE(QString::fromStdString(scope.region), region);
        QVERIFY(scope.captured);
        if (captured.isEmpty()) {
            QVERIFY(scope.capturedFrom == CapturedFrom::FileTime);
            QCOMPARE(*scope.captured / 1000, QFileInfo(path).lastModified().toMSecsSinceEpoch());
        } else {
            QVERIFY(scope.capturedFrom == CapturedFrom::FileName);
            QCOMPARE(QString::fromStdString(isoInstant(*scope.captured)), captured);
        }
    }
}

void tst_formatnames::hintsHoldTheHash()
{
    const auto bytes = findings(finding(1));
    const auto expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    const auto reading = m_bench.read(bytes);
    QCOMPARE(reading.hints.sha256, expected);
    QCOMPARE(reading.hints.size, std::uint64_t(bytes.size()));
    QCOMPARE(reading.result.scope.sha256, expected);
}

void tst_formatnames::foldersAreSearched()
{
    Workbench bench;
    for (const auto* name : {"b.json", "a/2.json", "a/1.json", "a/.hidden.json", ".git/x", "a/backup.json~"})
        bench.write(QString::fromLatin1(name), "{}");
    QVERIFY(QFile::link(bench.path(), bench.path() + u"/a/round"_s));
    const auto base = bench.path().toStdString();
    const std::vector<std::string> expected = {base + "/a/1.json", base + "/a/2.json", base + "/b.json"};
    QCOMPARE(sourceFiles({base}), expected);
    QCOMPARE(sourceFiles({base + "/b.json", "/nowhere"}), (std::vector<std::string> {base + "/b.json", "/nowhere"}));
}

void tst_formatnames::kindsAreListed()
{
    QVERIFY(recordKinds().size() >= 10);
    for (const auto& kind : recordKinds())
        QVERIFY(*kind.key && *kind.title);
}

QTEST_GUILESS_MAIN(tst_formatnames)
#include "tst_formatnames.moc"
