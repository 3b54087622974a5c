// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/blake2b.h"
#include "models/formats/contenthash.h"
#include "models/formats/jsonnumber.h"
#include "models/formats/scanbytes.h"
#include "tests/jsonreference.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

// Our JSON reader against nlohmann's, document by document, and what it is made of.
class tst_jsonreader : public QObject
{
    Q_OBJECT

private slots:
    void suiteIsAnsweredRight_data();
    void suiteIsAnsweredRight();
    void mutatedDocumentsReadAlike_data();
    void mutatedDocumentsReadAlike();
    void errorsAreWhereTheyAre_data();
    void errorsAreWhereTheyAre();
    void numbersAreExact_data();
    void numbersAreExact();
    void unwantedMembersAreCheckedOnly();
    void textsWithoutEscapesArePieces();
    void contentHashesStay_data();
    void contentHashesStay();
    void blake2bIsTheStandardOne();
    void scanningIsThePlainOne();
};

namespace {

std::string alphabet()
{
    return "{}[]:,\"\\ \n\t\x01"
           "0123456789+-.eEtrufalsn/bcdDu8A\xC3\xA9";
}

// Valid documents to begin from.
std::vector<std::string> seeds()
{
    return {
        R"({"Id":"a","List":[1,-0,2.50,1e3,-1.5E-7,true,false,null],"O":{},"E":[],"Deep":[[[{"x":[{}]}]]]})",
        R"(["\"\\\/\b\f\n\r\t","\u0000\u00e9\ud83d\ude00\uFFFF","é 😀",""])",
        R"( { "a" : [ 9223372036854775807 , -9223372036854775808, 18446744073709551615 , 0.1 ] , "a" : "" } )",
        R"({"sixteen bytes and more than that":"a text that is longer than sixteen bytes, \\ twice \" over"})",
        "[1,\r\n\t2]",
        "\"alone\"",
        "-12.5e-3",
        "true",
    };
}

bool isUtf8(const std::string& text)
{
    return QString::fromUtf8(QByteArray::fromStdString(text)).toUtf8().toStdString() == text
        && text.find("\xEF\xBF\xBD") == text.npos;
}

// One to four changes: a character less, more, other, or a piece said twice.
std::string mutated(std::string text, std::mt19937& random)
{
    const auto letters = alphabet();
    const auto below = [&](std::size_t size) { return std::size_t(random()) % size; };
    for (auto changes = 1 + below(4); changes > 0; --changes) {
        const auto at = below(text.size() + 1);
        switch (below(4)) {
        case 0:
            text.erase(at, 1 + below(3));
            break;
        case 1:
            text.insert(at, 1, letters[below(letters.size())]);
            break;
        case 2:
            if (at < text.size())
                text[at] = letters[below(letters.size())];
            break;
        default:
            text.insert(below(text.size() + 1), text.substr(at, below(8)));
        }
    }
    return text;
}

}

void tst_jsonreader::suiteIsAnsweredRight_data()
{
    QTest::addColumn<QString>("path");
    QDir folder(QStringLiteral(PROJECT_ROOT "/../shared/robust/jsontestsuite/test_parsing"));
    if (!folder.exists())
        QSKIP("JSONTestSuite is not there");
    for (const auto& name : folder.entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_jsonreader::suiteIsAnsweredRight()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll().toStdString();
    const auto name = path.section(u'/', -1);
    const auto ours = readByOurs(text);
    if (name.startsWith(u"y_"))
        QCOMPARE(ours.error.kind, JsonError::Kind::None);
    if (name.startsWith(u"n_") && isUtf8(text)) // else the decoder refuses it
        QVERIFY(ours.error.kind != JsonError::Kind::None);
    if (isUtf8(text))
        QCOMPARE(differenceOf(text), std::string());
}

void tst_jsonreader::mutatedDocumentsReadAlike_data()
{
    QTest::addColumn<std::string>("seed");
    for (const auto& seed : seeds())
        QTest::newRow(seed.c_str()) << seed;
}

void tst_jsonreader::mutatedDocumentsReadAlike()
{
    QFETCH(std::string, seed);
    QCOMPARE(differenceOf(seed), std::string());
    std::mt19937 random(7);
    int valid = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto text = mutated(seed, random);
        if (!isUtf8(text))
            continue;
        const auto difference = differenceOf(text);
        QVERIFY2(difference.empty(), (text + "\n" + difference).c_str());
        valid += readByOurs(text).error.kind == JsonError::Kind::None ? 1 : 0;
    }
    QVERIFY(valid > 0);
}

void tst_jsonreader::errorsAreWhereTheyAre_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<JsonError::Kind>("kind");
    QTest::addColumn<std::size_t>("offset");
    const auto row = [](const std::string& text, JsonError::Kind kind, std::size_t offset) {
        QTest::newRow(text.substr(0, 60).c_str()) << text << kind << offset;
    };
    using enum JsonError::Kind;
    row("", Syntax, 0);
    row("[1,]", Syntax, 3);
    row("[1 2]", Syntax, 3);
    row(R"({"a" 1})", Syntax, 5);
    row(R"({"a":1,})", Syntax, 7);
    row("[01]", Syntax, 2);
    row("[1.]", Syntax, 3);
    row("[-]", Syntax, 2);
    row("[1e+]", Syntax, 4);
    row("[trUe]", Syntax, 3);
    row("[\"a\nb\"]", Syntax, 3);
    row(R"(["\x"])", Syntax, 3);
    row(R"(["\u12G4"])", Syntax, 6);
    row(R"(["\ud800x"])", Syntax, 8);
    row(R"(["\ud800\n"])", Syntax, 9);
    row(R"(["\ud800\u0041"])", Syntax, 10);
    row(R"(["\udc00"])", Syntax, 4);
    row("[1] x", Syntax, 4);
    row("[1", Syntax, 2);
    row(R"(["abc)", Syntax, 5);
    row(std::string("[\0]", 3), Syntax, 1);
    row(std::string(64, '[') + std::string(64, ']'), None, 0);
    row(std::string(65, '[') + std::string(65, ']'), TooDeep, 64);
    row("[1e999,2]", NumberTooLarge, 1);
    row("[1e999,2", Syntax, 8);
    row("[1," + std::string(401, '1') + "]", NumberTooLong, 3);
    row("[0." + std::string(398, '1') + "]", None, 0);
}

void tst_jsonreader::errorsAreWhereTheyAre()
{
    QFETCH(std::string, text);
    QFETCH(JsonError::Kind, kind);
    QFETCH(std::size_t, offset);
    const auto error = readByOurs(text).error;
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.offset, offset);
}

void tst_jsonreader::numbersAreExact_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("value");
    for (const char* text : {"0", "-0", "1", "0.1", "123456789012345678", "9007199254740993", "18446744073709551616",
             "1.7976931348623157e308", "4.9e-324", "2.2250738585072011e-308", "1e-400", "0e999999999999999999999",
             "0.000000001e9", "123456789.123456789e-5", "0.0000001e-99999999999999999999", "-1e-999"})
        QTest::newRow(text) << std::string(text) << QByteArray(text).toDouble();
}

void tst_jsonreader::numbersAreExact()
{
    QFETCH(std::string, text);
    QFETCH(double, value);
    const auto number = readJsonNumber(text + ",");
    QCOMPARE(number.length, text.size());
    QVERIFY(number.kind == JsonNumber::Kind::Integer || number.kind == JsonNumber::Kind::Real);
    QVERIFY((number.kind == JsonNumber::Kind::Integer ? double(number.integer) : number.real) == value);
    for (const char* large : {"1e309", "-1e999", "1e99999999999999999999", "0.001e400"})
        QCOMPARE(readJsonNumber(large).kind, JsonNumber::Kind::TooLarge);
}

void tst_jsonreader::unwantedMembersAreCheckedOnly()
{
    EventLog log;
    log.unwanted = "x";
    QCOMPARE(readJson(R"({"x":{"a":["\n",{}],"x":1},"y":[{"x":"","z":2}],"x":7})", log).kind, JsonError::Kind::None);
    QCOMPARE(log.text, std::string("{(x)(y)[{(x)(z)i2 }](x)}"));
    NoEvents nothing;
    QCOMPARE(readJson(R"({"x":{"a":["\q"]}})", nothing).offset, std::size_t(13));
}

void tst_jsonreader::textsWithoutEscapesArePieces()
{
    const std::string text = R"(["plain","es\u0063aped"])";
    EventLog log;
    log.whole = text;
    QCOMPARE(readJson(text, log).kind, JsonError::Kind::None);
    QCOMPARE(log.pieces, 1);
}

void tst_jsonreader::contentHashesStay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hash");
    const auto row = [](const char* text, const char* hash) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(hash);
    };
    // What the first released version stored.
    row(R"({"b":1,"a":[true,null,"x"],"aa":{"z":1.5,"y":-7}})", "2514a7f819462affffbf25060ceccce3");
    row(R"({})", "c09da522dac261c3d2566230bed10d2f");
    row(R"({"a":1.0})", "aa9ef694a1a558eb306e2ae459378a4b");
    row(R"([0.1,1e300,"é\u0000",{"":{}}])", "ebcd68664a7161a603f102811794af3a");
}

void tst_jsonreader::contentHashesStay()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hash);
    ContentHash content;
    QCOMPARE(readJson(text.toStdString(), content).kind, JsonError::Kind::None);
    const auto result = content.result();
    QCOMPARE(QByteArrayView(result).toByteArray().toHex(), hash);
}

void tst_jsonreader::blake2bIsTheStandardOne()
{
    QByteArray bytes;
    for (int size = 0; size < 700; ++size) {
        const auto digest = blake2b256(bytes.toStdString());
        QCOMPARE(
            QByteArrayView(digest).toByteArray(), QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256));
        bytes += char(size * 37 + size / 5);
    }
}

void tst_jsonreader::scanningIsThePlainOne()
{
    std::mt19937 random(11);
    const auto letters = alphabet() + "abcdefgh\x80\xFF~;@\x1F !";
    for (int i = 0; i < 3000; ++i) {
        std::string bytes(ScannedBlock::size + 1, 'x');
        for (auto& c : bytes)
            c = letters[random() % letters.size()];
        const auto fast = scanBlock(bytes.data() + 1);
        const auto plain = scanBlockPlainly(bytes.data() + 1);
        QCOMPARE(fast.quotes, plain.quotes);
        QCOMPARE(fast.backslashes, plain.backslashes);
        QCOMPARE(fast.brackets, plain.brackets);
        const auto* const end = bytes.data() + bytes.size();
        for (const char* begin = bytes.data(); begin <= end; ++begin)
            QCOMPARE(endOfPlainText(begin, end) - begin, endOfPlainTextPlainly(begin, end) - begin);
        const auto lines = countLines(bytes.data(), bytes.size());
        QCOMPARE(lines.lines, std::uint64_t(std::count(bytes.begin(), bytes.end(), '\n')));
        if (lines.lines > 0)
            QCOMPARE(lines.lastLine, bytes.rfind('\n') + 1);
    }
    const std::string many(100'003, '\n');
    QCOMPARE(countLines(many.data(), many.size()).lines, std::uint64_t(many.size()));
}

QTEST_GUILESS_MAIN(tst_jsonreader)
#include "tst_jsonreader.moc"
