// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/sha256.h"
#include "tests/formatsupport.h"
#include "tests/packing.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QByteArray& utf8, bool big, bool mark)
{
    const auto text = (mark ? u"\uFEFF"_s : QString()) + QString::fromUtf8(utf8);
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += big ? QByteArray(1, high) + low : QByteArray(1, low) + high;
    }
    return bytes;
}

}

// Bytes on disk: encodings, compression, archives, things that are not files; what names tell.
class tst_formatfiles : public QObject
{
    Q_OBJECT

private slots:
    void sha256IsTheStandardOne_data();
    void sha256IsTheStandardOne();
    void encodingsAreRead_data();
    void encodingsAreRead();
    void compressedFilesAreRead_data();
    void compressedFilesAreRead();
    void damagedCompressionIsRefused_data();
    void damagedCompressionIsRefused();
    void everyCutOfGzipIsRefused();
    void bombsAreRefused();
    void membersAreReportsOfTheirOwn_data();
    void membersAreReportsOfTheirOwn();

private:
    Workbench m_bench;
};

void tst_formatfiles::sha256IsTheStandardOne_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 100000})
        QTest::addRow("%d bytes", size) << size;
}

void tst_formatfiles::sha256IsTheStandardOne()
{
    QFETCH(int, size);
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += char(i * 31 + i / 7);
    Sha256 whole;
    whole.add(bytes.toStdString());
    const auto expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    QCOMPARE(whole.hexadecimal(), expected);
    Sha256 pieces;
    for (int i = 0; i < size; i += 37)
        pieces.add(bytes.mid(i, 37).toStdString());
    QCOMPARE(pieces.hexadecimal(), expected);
}

void tst_formatfiles::encodingsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto text = findings(finding(1, "\"Description\":\"caf\xC3\xA9 \xF0\x9F\x98\x80\""));
    QTest::newRow("UTF-8") << text << QString();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text << QString();
    QTest::newRow("UTF-16 LE with mark") << utf16(text, false, true) << QString();
    QTest::newRow("UTF-16 BE with mark") << utf16(text, true, true) << QString();
    QTest::newRow("UTF-16 LE without") << utf16(text, false, false) << u"UTF-16 without a byte order mark"_s;
    QTest::newRow("UTF-16 BE without") << utf16(text, true, false) << u"UTF-16 without a byte order mark"_s;
    QTest::newRow("UTF-16 cut") << utf16(text, false, true).chopped(1) << u"middle of a character"_s;
    QTest::newRow("UTF-16 lone surrogate")
        << utf16(text, false, true).replace(QByteArray("\x3D\xD8", 2), "xx") << u"not valid UTF-16"_s;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0{\0\0\0", 8) << u"UTF-32"_s;
    QTest::newRow("UTF-32 without mark") << QByteArray("{\0\0\0\"\0\0\0", 8) << u"UTF-32"_s;
    QTest::newRow("UTF-8 cut in a character") << text.left(text.indexOf('\xC3') + 1) << u"middle of a character"_s;
}

void tst_formatfiles::encodingsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto reading = m_bench.read(bytes);
    QCOMPARE(reading.complete(), says.isEmpty());
    QVERIFY2(reading.problem().contains(says), qPrintable(reading.problem()));
    if (says.isEmpty())
        QVERIFY(QString::fromStdString(reading.sink.records.at(0).original).contains(u"café 😀"_s));
}

void tst_formatfiles::compressedFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto text = findings(finding(1) + "," + finding(2));
    QTest::newRow("plain") << text;
    QTest::newRow("gzip") << gzipped(text);
    QTest::newRow("gzip of two members") << gzipped(text.left(50)) + gzipped(text.mid(50));
    QTest::newRow("gzip with an empty member") << gzipped(text) + gzipped({});
    for (const char* filter : {"zstd", "xz", "bzip2", "lz4"})
        QTest::newRow(filter) << archived("raw", filter, {{"x", text}});
}

void tst_formatfiles::compressedFilesAreRead()
{
    QFETCH(QByteArray, bytes);
    const auto path = m_bench.write(u"any-name"_s, bytes);
    const auto readings = readAll(path);
    QCOMPARE(readings.size(), std::size_t(1));
    const auto& reading = readings[0];
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.records.size(), std::size_t(2));
    QCOMPARE(reading.name, std::string("any-name"));
    QCOMPARE(reading.result.scope.size, std::uint64_t(bytes.size()));
    QCOMPARE(
        reading.result.scope.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString());
}

void tst_formatfiles::damagedCompressionIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto text = findings(finding(1));
    const auto good = gzipped(text);
    const auto flipped = [&](qsizetype position) {
        auto bytes = good;
        bytes[position] = char(bytes[position] ^ 0x55);
        return bytes;
    };
    QTest::newRow("wrong CRC") << flipped(good.size() - 8) << u"damaged"_s;
    QTest::newRow("wrong length") << flipped(good.size() - 4) << u"damaged"_s;
    QTest::newRow("cut before the trailer") << good.chopped(8) << u"cut off"_s;
    QTest::newRow("header only") << good.left(10) << u"cut off"_s;
    QTest::newRow("garbage behind") << good + "garbage" << u"after its end"_s;
    QTest::newRow("NULs behind") << good + QByteArray(512, '\0') << u"after its end"_s;
    QTest::newRow("gzip in gzip") << gzipped(good) << u"compressed twice"_s;
    QTest::newRow("gzip in zstd") << archived("raw", "zstd", {{"x", good}}) << u"compressed twice"_s;
    for (const char* filter : {"zstd", "xz", "bzip2", "lz4"})
        QTest::addRow("%s cut", filter) << archived("raw", filter, {{"x", text}}).chopped(5) << QString();
}

void tst_formatfiles::damagedCompressionIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto reading = m_bench.read(bytes);
    QVERIFY(reading.refused());
    QVERIFY2(reading.problem().contains(says), qPrintable(reading.problem()));
}

void tst_formatfiles::everyCutOfGzipIsRefused()
{
    const auto whole = gzipped(findings(finding(1) + "," + finding(2)));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto reading = m_bench.read(whole.left(length));
        QVERIFY2(reading.refused(), QByteArray::number(length).constData());
    }
}

void tst_formatfiles::bombsAreRefused()
{
    const auto piece = gzipped(QByteArray(64 << 20, ' '));
    const auto reading = m_bench.read(gzipped(R"({"Findings":[)") + piece.repeated(17) + gzipped("]}"));
    QVERIFY(reading.refused());
    QVERIFY2(reading.problem().contains(u"500 times"_s), qPrintable(reading.problem()));
}

void tst_formatfiles::membersAreReportsOfTheirOwn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Members members = {{"folder/", {}},
        {"folder/one-i-0123456789abcdef0.json", R"({"Patches":[{"KBId":"KB1","State":"Missing"}]})"},
        {"folder/.hidden", "x"}, {"__MACOSX/folder/x", "x"}, {"broken.json", "{"},
        {"two.json.gz", gzipped(findings(finding(2)))}};
    QTest::newRow("zip") << archived("zip", "", members);
    QTest::newRow("tar") << archived("ustar", "", members);
    QTest::newRow("tar.gz") << gzipped(archived("ustar", "", members));
    QTest::newRow("tar.zst") << archived("ustar", "zstd", members);
    QTest::newRow("7z") << archived("7zip", "", members);
}

void tst_formatfiles::membersAreReportsOfTheirOwn()
{
    QFETCH(QByteArray, bytes);
    const auto readings = readAll(m_bench.write(u"round.archive"_s, bytes));
    QCOMPARE(readings.size(), std::size_t(3));
    QCOMPARE(readings[0].name, std::string("round.archive: folder/one-i-0123456789abcdef0.json"));
    QVERIFY2(readings[0].complete(), qPrintable(readings[0].problem()));
    QCOMPARE(readings[0].sink.all<ComplianceItemFact>().at(0).node, std::string("i-0123456789abcdef0"));
    QCOMPARE(readings[0].result.scope.captured, std::optional<Instant>(1'795'000'000 * microsPerSecond));
    QVERIFY(readings[1].refused());
    QVERIFY2(readings[2].complete(), qPrintable(readings[2].problem()));
    QVERIFY(readings[0].result.scope.sha256 != readings[2].result.scope.sha256);
    const auto cut = readAll(m_bench.write(u"cut.archive"_s, bytes.left(bytes.size() / 3)));
    QVERIFY(!cut.empty());
    QVERIFY(cut.back().refused());
}

QTEST_GUILESS_MAIN(tst_formatfiles)
#include "tst_formatfiles.moc"
