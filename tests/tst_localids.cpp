// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localids.h"

#include <QTest>

#include <map>
#include <random>

// Small numbers for what repeats: the same for the same value, another for every other, however often and where it
// stands.
class TestLocalIds : public QObject
{
    Q_OBJECT

private slots:
    void aWordHasOneNumber();
    void repeatedWordsHaveTheSameNumbers();
    void aTupleHasOneNumber();

private:
    static std::string text(unsigned value);
};

// Some are empty, some hold NUL, and some are longer than what is asked for at once.
std::string TestLocalIds::text(unsigned value)
{
    if (value == 0) {
        return {};
    }
    auto text = std::to_string(value) + std::string(value % 7, '\0');
    return value % 500 == 1 ? text + std::string(100'000, 'x') : text;
}

void TestLocalIds::aWordHasOneNumber()
{
    LocalWords words;
    std::map<std::string, int> numbers {{{}, 0}};
    std::mt19937 random(3);
    for (int i = 0; i < 20'000; ++i) {
        const auto word = text(random() % 3000);
        const int number = words.add(word);
        const auto [known, isNew] = numbers.try_emplace(word, number);
        QCOMPARE(number, known->second);
        QVERIFY(!isNew || static_cast<std::size_t>(number) == numbers.size() - 1);
    }
    QCOMPARE(words.size(), numbers.size());
    for (const auto& [word, number] : numbers) {
        QVERIFY(words.text(number) == word);
    }
}

void TestLocalIds::repeatedWordsHaveTheSameNumbers()
{
    LocalWords words;
    RepeatedWords first(words);
    RepeatedWords second(words);
    std::mt19937 random(4);
    std::array<std::string, 5> row;
    for (int i = 0; i < 5000; ++i) {
        row[random() % row.size()] = text(random() % 40);
        for (std::size_t field = 0; field < row.size(); ++field) {
            const int number = first.add(field, row[field]);
            QVERIFY(words.text(number) == row[field]);
            QCOMPARE(second.add(row.size() - field, row[field]), number);
            QCOMPARE(words.add(row[field]), number);
        }
    }
}

void TestLocalIds::aTupleHasOneNumber()
{
    LocalTuples<3> tuples;
    std::map<LocalTuples<3>::Tuple, int> numbers;
    std::mt19937 random(5);
    for (int i = 0; i < 20'000; ++i) {
        const auto value = [&random] { return static_cast<int>(random() % 12) - 1; };
        const LocalTuples<3>::Tuple tuple {value(), value(), value()};
        const int number = tuples.add(tuple);
        QCOMPARE(number, numbers.try_emplace(tuple, number).first->second);
        QVERIFY(tuples.tuple(number) == tuple);
        QCOMPARE(tuples.add(tuple), number);
    }
    QCOMPARE(tuples.size(), numbers.size());
}

QTEST_GUILESS_MAIN(TestLocalIds)
#include "tst_localids.moc"
