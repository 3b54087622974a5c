// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formatsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray item(int number)
{
    return R"({"resourceId":"i-0123456789abcdef0","resourceType":"ManagedInstance","captureTime":"2026-11-01T00:00:00Z",)"
           R"("schemaVersion":"1.1","ComplianceType":"Patch","Id":"KB%1","Title":"Title %1","Status":"NON_COMPLIANT",)"
           R"("Severity":"CRITICAL","PatchState":"Missing"})"_ba.replace("%1", QByteArray::number(number));
}

QStringList idsOf(const Reading& reading)
{
    QStringList ids;
    for (const auto& fact : reading.sink.all<ComplianceItemFact>()) {
        ids += QString::fromStdString(fact.id + '/' + fact.title);
    }
    return ids;
}

}

// Lines of one shape are read by a shorter way: nobody may be able to tell.
class tst_jsonlines : public QObject
{
    Q_OBJECT

private slots:
    void linesReadAsInAnotherLayout_data();
    void linesReadAsInAnotherLayout();
    void placesAndOriginalsOfLinesAreExact();
    void aBrokenLineIsNamed_data();
    void aBrokenLineIsNamed();
    void aLineOfAnotherKindIsSeen();

private:
    Workbench m_bench;
};

void tst_jsonlines::linesReadAsInAnotherLayout_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::addColumn<QString>("expected"); // of the odd line; empty: as the others
    QTest::newRow("the same shape") << item(3) << u"KB3/Title 3"_s;
    QTest::newRow("another order") << item(3).replace("\"Id\":\"KB3\",", "").replace("{\"res", "{\"Id\":\"KB3\",\"res")
                                   << u"KB3/Title 3"_s;
    QTest::newRow("a member less") << item(3).replace("\"Title\":\"Title 3\",", "") << u"KB3/"_s;
    QTest::newRow("a member more") << item(3).replace("\"Severity\"", "\"More\":[1,{\"Id\":\"x\"}],\"Severity\"")
                                   << u"KB3/Title 3"_s;
    QTest::newRow("an escaped name") << item(3).replace("\"Title\"", "\"T\\u0069tle\"") << u"KB3/Title 3"_s;
    QTest::newRow("an escaped value") << item(3).replace("Title 3", "T \\u00e9 \\\"q\\\" \\n") << u"KB3/T é \"q\" \n"_s;
    QTest::newRow("a list where a text was") << item(3).replace("\"Title 3\"", "[\"Title 3\"]") << u"KB3/"_s;
    QTest::newRow("spaces")
        << QByteArray(item(3)).replace(":", " :  ").replace(" :  00 :  00Z", ":00:00Z").replace("T00 :  00", "T00:00")
            + "  "
        << u"KB3/Title 3"_s;
    QTest::newRow("over several lines") << item(3).replace(",", ",\n") << u"KB3/Title 3"_s;
    QTest::newRow("two on one line") << item(3) + item(9) << u"KB3/Title 3|KB9/Title 9"_s;
}

void tst_jsonlines::linesReadAsInAnotherLayout()
{
    QFETCH(QByteArray, odd);
    QFETCH(QString, expected);
    for (const auto& end : {"\n"_ba, "\r\n"_ba}) {
        const auto reading = m_bench.read(item(1) + end + item(2) + end + odd + end + item(4) + end + item(5));
        QVERIFY2(reading.complete(), qPrintable(reading.problem()));
        const QStringList all = QStringList {u"KB1/Title 1"_s, u"KB2/Title 2"_s} + expected.split(u'|')
            + QStringList {u"KB4/Title 4"_s, u"KB5/Title 5"_s};
        QCOMPARE(idsOf(reading), all);
        QVERIFY(reading.sink.rejections.empty());
    }
}

void tst_jsonlines::placesAndOriginalsOfLinesAreExact()
{
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i) { // more than is at hand at once
        bytes += item(i) + (i % 7 == 0 ? "\n\n" : "\n");
    }
    const auto reading = m_bench.read(bytes);
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.records.size(), std::size_t(2000));
    for (int i = 0; i < 2000; ++i) {
        const auto& record = reading.sink.records[std::size_t(i)];
        QCOMPARE(record.original, item(i).toStdString());
        QCOMPARE(record.place.record, std::uint64_t(i + 1));
        QCOMPARE(record.place.line, std::uint64_t(bytes.left(qsizetype(record.place.byte)).count('\n') + 1));
        QCOMPARE(bytes.mid(qsizetype(record.place.byte), item(i).size()), item(i));
    }
}

void tst_jsonlines::aBrokenLineIsNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a brace is missing") << "\"Missing\"}"_ba
                                        << "\"Missing\""_ba;
    QTest::newRow("a comma is missing") << "\"Title 3\","_ba
                                        << "\"Title 3\""_ba;
    QTest::newRow("a word that is none") << "\"Title 3\""_ba
                                         << "Title"_ba;
    QTest::newRow("too many braces") << "\"Missing\"}"_ba
                                     << "\"Missing\"}}"_ba;
}

void tst_jsonlines::aBrokenLineIsNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto broken = item(3).replace(from, to);
    QVERIFY(broken != item(3));
    const auto reading = m_bench.read(item(1) + '\n' + item(2) + '\n' + broken + '\n' + item(4) + '\n');
    QVERIFY(reading.refused());
    QVERIFY2(reading.result.place.line == 3 || reading.result.place.line == 4, qPrintable(reading.problem()));
    QVERIFY(idsOf(reading).size() == 2 || (broken == item(3) + "}" && idsOf(reading).size() == 3));
}

void tst_jsonlines::aLineOfAnotherKindIsSeen()
{
    const auto tag =
        R"({"resourceId":"i-0123456789abcdef0","captureTime":"2026-11-01T00:00:00Z","schemaVersion":"1.0",)"
        R"("Key":"Name","Value":"web"})"_ba;
    const auto reading = m_bench.read(item(1) + '\n' + item(2) + '\n' + tag + '\n' + tag + '\n' + item(3) + '\n');
    QVERIFY2(reading.complete(), qPrintable(reading.problem()));
    QCOMPARE(reading.sink.all<ComplianceItemFact>().size(), std::size_t(3));
    QCOMPARE(reading.sink.all<NodeTagFact>().size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(tst_jsonlines)
#include "tst_jsonlines.moc"
