// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/csvreader.h"
#include "models/formats/csvtable.h"
#include "models/formats/textdecoder.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTest>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

// Gives a text in pieces of one size.
class PieceStream final : public ByteStream
{
public:
    PieceStream(QByteArray text, std::size_t piece)
        : m_text(std::move(text))
        , m_piece(piece)
    {
    }

    [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override
    {
        const auto count = std::min({size, m_piece, std::size_t(m_text.size()) - m_position});
        std::memcpy(buffer, m_text.constData() + m_position, count);
        m_position += count;
        return count;
    }

private:
    QByteArray m_text;
    std::size_t m_piece;
    std::size_t m_position = 0;
};

// Everything that can be seen of the rows, one line each: place, cells, problem.
QStringList rowsOf(const QByteArray& text, std::size_t piece = 1 << 20)
{
    PieceStream stream(text, piece);
    CsvReader reader(stream, [] {});
    CsvRow row;
    QStringList rows;
    while (reader.next(row)) {
        QStringList cells;
        for (const auto& cell : row.cells)
            cells.append(QString::fromStdString(cell));
        auto line = u"%1@%2 "_s.arg(row.place.line).arg(row.place.byte) + cells.join(u'|');
        if (!row.problem.empty())
            line +=
                u"! %1:%2 %3"_s.arg(row.problemPlace.line).arg(row.problemPlace.column).arg(translated(row.problem));
        rows.append(line);
    }
    return rows;
}

QStringList cellsOf(const QByteArray& text)
{
    auto rows = rowsOf(text);
    for (auto& row : rows)
        row = row.section(u' ', 1);
    return rows;
}

}

// Rows of CSV: quotes, separators, line ends, and rows that are broken.
class tst_csv : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreRead_data();
    void rowsAreRead();
    void brokenRowsSwallowNothing_data();
    void brokenRowsSwallowNothing();
    void everyPieceSizeReadsTheSame_data();
    void everyPieceSizeReadsTheSame();
    void limitsAreNamed_data();
    void limitsAreNamed();
    void placesAreOfTheFile();
    void memoryDoesNotGrow();
    void utf16IsReadInOddPieces();
    void columnsAreMatchedBySpelling();
    void originalsAreJson();
};

void tst_csv::rowsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char* name, const QByteArray& text, const QStringList& rows) {
        QTest::newRow(name) << text << rows;
    };
    row("nothing", "", {});
    row("commas", "a,b,c\n1,2,3\n", {u"a|b|c"_s, u"1|2|3"_s});
    row("no end of the last line", "a,b\n1,2", {u"a|b"_s, u"1|2"_s});
    row("CRLF", "a,b\r\n1,2\r\n", {u"a|b"_s, u"1|2"_s});
    row("CR alone", "a,b\r1,2\r", {u"a|b"_s, u"1|2"_s});
    row("semicolons", "a;b;c,d\n1;2;3,4\n", {u"a|b|c,d"_s, u"1|2|3,4"_s});
    row("tabs", "a\tb\n1\t2\n", {u"a|b"_s, u"1|2"_s});
    row("separators in quotes do not count", "\"a,b,c,d\";b;c\n", {u"a,b,c,d|b|c"_s});
    row("a title above", "My report\na;b\n", {u"My report"_s, u"a|b"_s});
    row("the separator is said", "sep=;\r\na,x;b\r\n", {u"a,x|b"_s});
    row("in quotes, too", "\"sep=;\"\na,x;b\n", {u"a,x|b"_s});
    row("quotes", "\"a\",\"b \"\"c\"\"\",\"\"\n", {u"a|b \"c\"|"_s});
    row("line breaks in quotes", "\"a\nb\",\"c\r\nd\"\n", {u"a\nb|c\r\nd"_s});
    row("a quote inside of a cell", "5\" disk,b\n", {u"5\" disk|b"_s});
    row("spaces behind a quote", "\"a\"  ,b\n", {u"a|b"_s});
    row("empty cells", ",,\n\n", {u"||"_s, QString()});
    row("our own apostrophe", "\"'=1\",'-x,'@,'+1,'a,''=\n", {u"=1|-x|@|+1|'a|''="_s});
}

void tst_csv::rowsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    QCOMPARE(cellsOf(text), rows);
}

void tst_csv::brokenRowsSwallowNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("a quote that is never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << u"! 2:3 The quote"_s;
    QTest::newRow("a quote closed in a later row") << QByteArray("a,b\n1,\"2\n3,4\n5,\"6\"\n") << u"! 2:3 Behind"_s;
    QTest::newRow("a cell that goes on behind its quote") << QByteArray("a,b\n1,\"2\"x\n3,4\n") << u"! 2:3 Behind"_s;
    QTest::newRow("too many cells") << QByteArray("a,b\n" + QByteArray(1001, ',') + "\n3,4\n")
                                    << u"! 2:1001 The row has more cells than the limit of 1000."_s;
}

void tst_csv::brokenRowsSwallowNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto rows = cellsOf(text);
    QVERIFY2(rows.at(1).startsWith(says), qPrintable(rows.at(1)));
    QCOMPARE(rows.at(2), u"3|4"_s);
}

void tst_csv::everyPieceSizeReadsTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("well-formed") << QByteArray("sep=;\r\na;\"b\r\n\"\"c\"\r\n\r\n'=x;\xC3\xA9\"\r\n\"\";z");
    QTest::newRow("broken") << QByteArray("a,\"b\r\nc\rd,\"\"\n\"e\"f,g\r\n\"h\xE2\x82\xAC");
    QTest::newRow("long rows") << QByteArray("a,b\n" + QByteArray(70000, 'x') + ",\"" + QByteArray(70000, 'y')
        + "\"\nc,\"" + QByteArray(300000, 'z') + "\nd,e");
}

void tst_csv::everyPieceSizeReadsTheSame()
{
    QFETCH(QByteArray, text);
    const auto whole = rowsOf(text);
    QVERIFY(whole.size() > 2);
    const auto step = text.size() > 1000 ? 9973 : 1;
    for (std::size_t piece = 1; piece < std::size_t(text.size()) + 1; piece += std::size_t(step))
        QCOMPARE(rowsOf(text, std::max<std::size_t>(piece, text.size() > 1000 ? 100 : 1)), whole);
}

void tst_csv::limitsAreNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("says");
    const QByteArray large(qsizetype(CsvReader::longestCell), 'x');
    QTest::newRow("the longest quoted cell is read") << QByteArray("\"" + large.chopped(2) + "\",b") << QString();
    QTest::newRow("a longer one is not") << QByteArray("\"" + large + "\",b")
                                         << u"not closed within the limit of 1024 KiB"_s;
    QTest::newRow("long rows are read") << QByteArray((large + ',').repeated(3) + "b") << QString();
    QTest::newRow("longer ones are not") << QByteArray((large + ',').repeated(5) + "b") << u"limit of 4096 KiB"_s;
    QTest::newRow("nor endless ones") << QByteArray(5 << 20, 'x') << u"limit of 4096 KiB"_s;
}

void tst_csv::limitsAreNamed()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, says);
    const auto rows = cellsOf("h,i\n" + row + "\n3,4\n");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).contains(u'!'), !says.isEmpty());
    QVERIFY(rows.at(1).contains(says));
    QCOMPARE(rows.at(2), u"3|4"_s);
}

void tst_csv::placesAreOfTheFile()
{
    const auto rows = rowsOf("a,b\n\"x\ny\",\xC3\xA9\r\n\xC3\xA9,\"z\n");
    QCOMPARE(rows.at(1), u"2@4 x\ny|é"_s);
    QVERIFY2(rows.at(2).startsWith(u"4@14 ! 4:3 The quote"_s), qPrintable(rows.at(2)));
}

void tst_csv::utf16IsReadInOddPieces()
{
    const QByteArray text = "a,b\n1,2\n3,4\n";
    QByteArray wide("\xFF\xFE");
    for (const auto letter : text)
        wide += QByteArray(1, letter) + QByteArray(1, '\0');
    for (const std::size_t piece : {1, 3, 5, 7}) {
        PieceStream stream(wide, piece);
        PeekedStream below(stream);
        TextDecoder decoder(below);
        PeekedStream characters(decoder);
        QCOMPARE(
            characters.peek(std::size_t(text.size())), std::string_view(text.constData(), std::size_t(text.size())));
    }
}

void tst_csv::memoryDoesNotGrow()
{
    const auto text = QByteArray("a,b\n") + QByteArray("1234567,\"89\"\n").repeated(200000);
    PieceStream stream(text, 4096);
    std::size_t refilled = 0;
    CsvReader reader(stream, [&] { ++refilled; });
    CsvRow row;
    std::size_t rows = 0;
    while (reader.next(row)) {
        QVERIFY(row.text.size() < 20);
        ++rows;
    }
    QCOMPARE(rows, std::size_t(200001));
    QVERIFY(refilled > 30);
}

void tst_csv::columnsAreMatchedBySpelling()
{
    static constexpr const char* idNames[] = {"instanceid", "nodeid"};
    static constexpr const char* countNames[] = {"noncompliantcritical*"};
    static constexpr CsvColumn columns[] = {{idNames}, {countNames}};
    const CsvTable table(
        columns, {"Colour", " INSTANCE_id", "Node-ID", "Noncompliant Critical severity/patch count", ""});
    CsvRow row;
    row.cells = {"red", " i-1 ", "i-2", "7", ""};
    QVERIFY(table.fits(row));
    QCOMPARE(table.text(row, 0), std::string_view("i-1"));
    QCOMPARE(table.text(row, 1), std::string_view("7"));
    QCOMPARE(table.unknown(), std::string("Colour"));
    row.cells = {"red", "i-1"};
    QVERIFY(!table.fits(row));
    QVERIFY(translated(row.problem).contains(u"2 cells, its header 4"_s));
}

void tst_csv::originalsAreJson()
{
    const CsvTable table({}, {"Id", "", "Id", "Text"});
    CsvRow row;
    row.cells = {"1", "", "2", "a \"b\"\n"};
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(table.original(row))).object();
    QCOMPARE(object.keys(), QStringList({u"Id"_s, u"Id_3"_s, u"Text"_s, u"column"_s}));
    QCOMPARE(object.value(u"Text"_s).toString(), u"a \"b\"\n"_s);
    QCOMPARE(object.value(u"Id_3"_s).toString(), u"2"_s);
    auto other = row;
    QCOMPARE(table.contentHash(row), table.contentHash(other));
    other.cells[3] += ' ';
    QVERIFY(table.contentHash(row) != table.contentHash(other));
}

QTEST_GUILESS_MAIN(tst_csv)
#include "tst_csv.moc"
