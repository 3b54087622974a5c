// SPDX-License-Identifier: GPL-3.0-or-later
// Random filters over random small tables: the text is made from the grammar together with a plain test of one row,
// and the engine must find the rows that pass this test. Nothing of the language's own code is used for the test.
#include "tests/randomfilters.h"

#include "models/tables/filterparser.h"
#include "models/tables/filtertext.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestFilterRandom : public QObject
{
    Q_OBJECT

private slots:
    void randomFiltersFindWhatAPlainTestFinds_data();
    void randomFiltersFindWhatAPlainTestFinds();
    void theTextOfAFilterIsReadAsTheSameFilter();
    void garbageIsReadOrRefusedWithAPlace();
    void mutilatedFiltersAreReadOrRefusedWithAPlace();
};

namespace {
QList<int> rowsOf(const Table& table, const Filter& filter)
{
    QList<int> rows;
    const auto selected = select(table, filter, {});
    for (const auto row : *selected) {
        rows << static_cast<int>(row);
    }
    std::ranges::sort(rows);
    return rows;
}

void checkAnswer(const QString& text)
{
    const auto reading = readFilter(text, randomSpecs());
    if (!reading.error) {
        const auto again = readFilter(filterText(reading.filter, randomSpecs()), randomSpecs());
        QVERIFY2(!again.error, qPrintable(text));
        return;
    }
    const auto& error = *reading.error;
    QVERIFY2(reading.filter.empty() && !error.sentence.empty(), qPrintable(text));
    QVERIFY2(
        error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(), qPrintable(text));
    QVERIFY(!translated(error.sentence).contains(u'%' + QString::number(1 + int(error.sentence.arguments.size()))));
}
}

void TestFilterRandom::randomFiltersFindWhatAPlainTestFinds_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestFilterRandom::randomFiltersFindWhatAPlainTestFinds()
{
    QFETCH(unsigned, seed);
    FilterMaker maker(seed);
    int some = 0;
    for (int run = 0; run < 400; ++run) {
        const auto rows = maker.rows();
        const auto table = tableOf(rows);
        const auto made = maker.filter();
        auto reading = readFilter(made.text, randomSpecs());
        QVERIFY2(
            !reading.error, qPrintable(made.text + u": "_s + translated(reading.error.value_or(FilterError()).sentence)));
        reading.filter.at = randomMoment;
        QList<int> expected;
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            if (made.holds(rows[static_cast<std::size_t>(row)])) {
                expected << row;
            }
        }
        const auto found = rowsOf(*table, reading.filter);
        const auto written = filterText(reading.filter, randomSpecs());
        QVERIFY2(found == expected, qPrintable(made.text + u"\nwritten "_s + written));
        some += !found.isEmpty() && found.size() < static_cast<int>(rows.size()) ? 1 : 0;
    }
    QVERIFY2(some > 100, "the filters must tell rows apart");
}

void TestFilterRandom::theTextOfAFilterIsReadAsTheSameFilter()
{
    FilterMaker maker(99);
    for (int run = 0; run < 4000; ++run) {
        const auto made = maker.filter();
        const auto first = readFilter(made.text, randomSpecs());
        QVERIFY2(!first.error, qPrintable(made.text));
        const auto written = filterText(first.filter, randomSpecs());
        const auto second = readFilter(written, randomSpecs());
        QVERIFY2(!second.error, qPrintable(made.text + u"\nwritten "_s + written));
        QVERIFY2(second.filter == first.filter, qPrintable(made.text + u"\nwritten "_s + written));
        QCOMPARE(filterText(second.filter, randomSpecs()), written);
    }
}

void TestFilterRandom::garbageIsReadOrRefusedWithAPlace()
{
    std::mt19937 random(5);
    const QString letters =
        u"ab 0179.,:;<>=!-()\"'\\%_*éß\u0301\u202e\u00a0ORANDNOT severity missing updated none raw. d.."_s;
    for (int run = 0; run < 20'000; ++run) {
        QString text;
        const auto size = static_cast<int>(random() % 40);
        for (int letter = 0; letter < size; ++letter) {
            text += random() % 50 == 0 ? QChar(static_cast<char16_t>(random()))
                                       : letters[static_cast<qsizetype>(random()) % letters.size()];
        }
        checkAnswer(text);
    }
}

void TestFilterRandom::mutilatedFiltersAreReadOrRefusedWithAPlace()
{
    FilterMaker maker(7);
    std::mt19937 random(8);
    for (int run = 0; run < 4000; ++run) {
        auto text = maker.filter().text;
        for (int cut = 0; cut < 2 && !text.isEmpty(); ++cut) {
            const auto place = static_cast<qsizetype>(random()) % text.size();
            if (random() % 2 == 0) {
                text.remove(place, 1 + static_cast<qsizetype>(random() % 3));
            } else {
                text.insert(place, u"\"(:-)OR "_s[static_cast<qsizetype>(random() % 8)]);
            }
        }
        checkAnswer(text);
    }
}

QTEST_GUILESS_MAIN(TestFilterRandom)
#include "tst_filterrandom.moc"
