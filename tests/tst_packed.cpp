// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/packednumbers.h"
#include "models/tables/textfold.h"
#include "models/tables/textmerge.h"
#include "models/tables/textsearch.h"

#include <QTest>

#include <algorithm>
#include <random>

class TestPacked : public QObject
{
    Q_OBJECT

private slots:
    void numbersComeBackAsTheyWere_data();
    void numbersComeBackAsTheyWere();
    void codesAreInTheOrderOfTheNumbers();
    void timesTakeTheRoomTheyNeed();
    void numbersAreTheSameWhateverTheirCodes();
    void numbersThatAreAllTheSameTakeNoRoom();
    void textsAreFoundAsTheyAreFolded();
    void textsStandInTheOrderOfPeople();
    void partsOfTextsAreFound();
    void dictionariesTakeFurtherTexts();
};

namespace {
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min() + 1;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr auto absent = PackedNumbers::absent;

PackedNumbers packed(const std::vector<std::int64_t>& numbers, bool times)
{
    PackedNumbers values(times);
    for (const auto number : numbers) {
        values.add(number);
    }
    return values;
}

std::vector<std::string> randomTexts(unsigned seed)
{
    static const std::vector<std::string> parts {"a", "A", "ä", "Ä", "b", "/", "//", "arn:aws:", "xyzxyzxyz", "é",
        "e\u0301", "\u0413", "\u0433", " ", std::string(1, '\0'), "ss", "ß", "Z", "[", "@", "`", "{"};
    std::mt19937 random(seed);
    std::vector<std::string> texts {""};
    for (int count = 0; count < 400; ++count) {
        std::string text;
        for (auto more = random() % 7; more > 0; --more) {
            text += parts[random() % parts.size()];
        }
        texts.push_back(text);
    }
    return texts;
}

std::shared_ptr<const TextDictionary> dictionaryOf(const std::vector<std::string>& texts)
{
    TextCollector collected;
    for (const auto& text : texts) {
        collected.add(text);
    }
    return collected.finish().dictionary;
}

bool isBefore(const std::string& left, const std::string& right)
{
    const auto compared = foldedText(left).compare(foldedText(right));
    return compared != 0 ? compared < 0 : left < right;
}

std::vector<std::string> inOrder(std::vector<std::string> texts)
{
    std::ranges::sort(texts, isBefore);
    const auto rest = std::ranges::unique(texts);
    texts.erase(rest.begin(), rest.end());
    return texts;
}

std::vector<std::string> allOf(const TextDictionary& dictionary)
{
    std::vector<std::string> texts;
    for (std::size_t number = 0; number < dictionary.size(); ++number) {
        texts.push_back(dictionary[number]);
    }
    return texts;
}
}

void TestPacked::numbersComeBackAsTheyWere_data()
{
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::newRow("none") << QList<qint64> {};
    QTest::newRow("not known") << QList<qint64> {absent, absent};
    QTest::newRow("states") << QList<qint64> {4, 0, absent, 5, 4};
    QTest::newRow("bytes") << QList<qint64> {254, 255, 256, 65'534, 65'535, 65'536, 16'777'215, 16'777'216};
    QTest::newRow("wide") << QList<qint64> {4'294'967'295, 4'294'967'296, 1'099'511'627'776, most};
    QTest::newRow("below zero") << QList<qint64> {5, -1, -300, absent, -70'000};
    QTest::newRow("from the least to the most") << QList<qint64> {0, least, most, absent, -1};
    QTest::newRow("seconds, then parts") << QList<qint64> {7'000'000, 9'000'000, 3'000'000, 3'001'000, absent, 17};
    QTest::newRow("falling") << QList<qint64> {9'000'000'000, 8'000'000'000, 7'999'999'999, 1, 0, -5};
}

void TestPacked::numbersComeBackAsTheyWere()
{
    QFETCH(QList<qint64>, numbers);
    const std::vector<std::int64_t> said(numbers.begin(), numbers.end());
    for (const bool times : {false, true}) {
        auto values = packed(said, times);
        for (const bool finished : {false, true}) {
            QCOMPARE(values.size(), said.size());
            for (std::size_t index = 0; index < said.size(); ++index) {
                QCOMPARE(values[index], said[index]);
            }
            if (!finished) {
                values.finish();
            }
        }
        for (std::size_t index = 0; index < said.size(); ++index) {
            values.set(index, said[said.size() - 1 - index]);
        }
        for (std::size_t index = 0; index < said.size(); ++index) {
            QCOMPARE(values[index], said[said.size() - 1 - index]);
        }
    }
}

void TestPacked::codesAreInTheOrderOfTheNumbers()
{
    std::mt19937_64 random(3);
    std::vector<std::int64_t> said;
    for (int count = 0; count < 500; ++count) {
        said.push_back((static_cast<std::int64_t>(random()) >> (random() % 60)) / 2);
    }
    const auto values = packed(said, true);
    for (std::size_t index = 1; index < said.size(); ++index) {
        QCOMPARE(values.codes()[index - 1] < values.codes()[index], said[index - 1] < said[index]);
    }
}

void TestPacked::timesTakeTheRoomTheyNeed()
{
    constexpr std::int64_t base = 1'700'000'000'000'000;
    const auto bytes = [](std::int64_t unit) {
        PackedNumbers values(true);
        for (std::int64_t index = 0; index < 10'000; ++index) {
            values.add(base + (index % 2 == 0 ? index : -index) * unit * 60);
        }
        values.finish();
        return (values.codes().memory() - 1) / values.size();
    };
    QCOMPARE(bytes(1'000'000), 3U);
    QCOMPARE(bytes(1'000), 3U);
    QCOMPARE(bytes(100'000'000'000), 5U);
}

void TestPacked::numbersAreTheSameWhateverTheirCodes()
{
    QVERIFY(packed({5, 1'000'000, absent}, true) == packed({5, 1'000'000, absent}, false));
    QVERIFY(!(packed({5, 1'000'000}, true) == packed({5, 1'000'001}, false)));
    QVERIFY(!(packed({5}, false) == packed({5, 5}, false)));
}

void TestPacked::numbersThatAreAllTheSameTakeNoRoom()
{
    for (const auto number : {absent, std::int64_t {0}, std::int64_t {255}, std::int64_t {7'000'000}}) {
        const std::vector<std::int64_t> numbers(1000, number);
        auto values = packed(numbers, false);
        values.finish();
        QVERIFY(values.codes().memory() < 100);
        QVERIFY(values == packed(numbers, false));
        QCOMPARE(values[999], number);
        values.set(3, 70'000);
        values.add(-1);
        QCOMPARE(values.size(), std::size_t(1001));
        QCOMPARE(values[2], number);
        QCOMPARE(values[3], std::int64_t(70'000));
        QCOMPARE(values[1000], std::int64_t(-1));
    }
}

void TestPacked::textsAreFoundAsTheyAreFolded()
{
    const std::string text = "The Quick Brown Fox [@`{ jumps Over the lazy Dog. THE END of the Z";
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        for (std::size_t size = 1; begin + size <= text.size(); ++size) {
            const auto needle = foldedText(text.substr(begin, size));
            const auto expected = foldedText(text).find(needle, begin / 2);
            QCOMPARE(findFolded(text, needle, begin / 2), expected);
            QCOMPARE(findFoldedPlainly(text, needle, begin / 2), expected);
        }
    }
    QCOMPARE(findFolded("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{", 0), std::string_view::npos);
    QCOMPARE(findFolded("abc", "abcd", 0), std::string_view::npos);
}

void TestPacked::textsStandInTheOrderOfPeople()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const auto texts = randomTexts(seed);
        QCOMPARE(allOf(*dictionaryOf(texts)), inOrder(texts));
    }
}

void TestPacked::partsOfTextsAreFound()
{
    for (unsigned seed = 0; seed < 10; ++seed) {
        const auto dictionary = dictionaryOf(randomTexts(seed));
        auto needles = randomTexts(seed + 100);
        needles.resize(60);
        for (const auto& typed : needles) {
            const auto needle = foldedText(typed);
            const auto found = dictionary->containing(needle);
            QCOMPARE(found.size(), dictionary->size() + 1);
            QCOMPARE(found[0], std::uint8_t {0});
            for (std::size_t number = 0; number < dictionary->size(); ++number) {
                const bool there = foldedText((*dictionary)[number]).find(needle) != std::string::npos;
                QCOMPARE(found[number + 1] != 0, there);
            }
        }
    }
}

void TestPacked::dictionariesTakeFurtherTexts()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const auto old = randomTexts(seed);
        auto all = randomTexts(seed + 50);
        const auto added = inOrder(all);
        const auto dictionary = dictionaryOf(old);
        const auto merged = mergeTexts(dictionary, added);
        all.insert(all.end(), old.begin(), old.end());
        QCOMPARE(allOf(*merged.dictionary), inOrder(all));
        for (std::size_t number = 0; number < dictionary->size(); ++number) {
            QCOMPARE((*merged.dictionary)[merged.ours[number]], (*dictionary)[number]);
        }
        for (std::size_t number = 0; number < added.size(); ++number) {
            QCOMPARE((*merged.dictionary)[merged.theirs[number]], added[number]);
        }
        QCOMPARE(mergeTexts(merged.dictionary, added).dictionary, merged.dictionary); // nothing new: the same
    }
}

QTEST_GUILESS_MAIN(TestPacked)
#include "tst_packed.moc"
