// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/sortedspool.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

// Records that are staged come back sorted, whether they fit into memory or not.
class TestSpool : public QObject
{
    Q_OBJECT

private slots:
    void bytesComeBackFromFileAndMemory();
    void rowsComeBackAsTheyWerePacked();
    void rowsThatAreAlikeTakeLittleRoom();
    void recordsComeBackInTheOrderOfKeys_data();
    void recordsComeBackInTheOrderOfKeys();
    void aSpoolIsUsedAgain();
    void aRecordMayBeLargerThanAWindow();

private:
    [[nodiscard]] std::string folder() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
    Database m_database {(m_folder.path() + QStringLiteral("/a.fleet-db")).toStdString(), Database::Mode::Create};
};

void TestSpool::bytesComeBackFromFileAndMemory()
{
    Spool spool(m_database, folder());
    std::vector<unsigned char> all(700'001);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<unsigned char>(i * 7 % 251);
    }
    for (std::size_t at = 0; at < all.size(); at += 1000) {
        spool.append(std::span(all).subspan(at, std::min<std::size_t>(1000, all.size() - at)));
    }
    QCOMPARE(spool.size(), static_cast<std::int64_t>(all.size()));
    std::vector<unsigned char> read(all.size());
    spool.read(0, read);
    QVERIFY(read == all);
    std::vector<unsigned char> middle(500'000); // some of it lies in the file, some not
    spool.read(150'000, middle);
    QVERIFY(std::equal(middle.begin(), middle.end(), all.begin() + 150'000));
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral(".fleet-temp*")}, QDir::Files | QDir::Hidden).isEmpty());
}

// Of any size, and like the one before them in any number of bytes.
void TestSpool::rowsComeBackAsTheyWerePacked()
{
    std::mt19937 random(7);
    std::vector<std::pair<PackedRow::Key, std::vector<unsigned char>>> rows;
    std::vector<unsigned char> packed;
    PackedRow writer;
    PackedRow::Key key = {};
    std::vector<unsigned char> row;
    for (int i = 0; i < 3000; ++i) {
        if (random() % 3 == 0) {
            row.resize(random() % (i % 100 == 0 ? 40'000 : 300), 0xff);
        }
        for (auto changes = random() % 12; changes > 0 && !row.empty(); --changes) {
            row[random() % row.size()] = static_cast<unsigned char>(random() % 3 == 0 ? 0 : random());
        }
        key[random() % 2] += random() % 2 == 0 ? 0 : std::uint64_t {random()} << 20U;
        writer.pack(key, row, packed);
        rows.emplace_back(key, row);
    }
    const auto size = packed.size();
    packed.resize(size + PackedRow::slack, 0xff);
    std::size_t at = 0;
    PackedRow reader;
    for (const auto& [expectedKey, expected] : rows) {
        at += reader.unpack(packed.data() + at);
        QVERIFY(reader.key() == expectedKey);
        QVERIFY(std::ranges::equal(reader.bytes(), expected));
    }
    QCOMPARE(at, size);
}

void TestSpool::rowsThatAreAlikeTakeLittleRoom()
{
    PackedRow writer;
    std::vector<unsigned char> packed;
    std::vector<unsigned char> row(96, 1);
    writer.pack({}, row, packed);
    packed.clear();
    writer.pack({}, row, packed);
    QCOMPARE(packed.size(), std::size_t(8)); // its size, and that 7 units of 16 bytes are the same
    packed.clear();
    row[48] = 2;
    writer.pack({}, row, packed);
    QCOMPARE(packed.size(), std::size_t(9));
}

void TestSpool::recordsComeBackInTheOrderOfKeys_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("sorted");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << false;
    QTest::newRow("in memory") << 5000 << false;
    QTest::newRow("in several runs") << 200'000 << false;
    QTest::newRow("in one run, sorted as they come") << 200'000 << true;
}

void TestSpool::recordsComeBackInTheOrderOfKeys()
{
    QFETCH(int, count);
    QFETCH(bool, sorted);
    SortedSpool spool(m_database, folder());
    std::mt19937 random(5);
    std::vector<std::pair<SortedSpool::Key, int>> expected;
    const std::string text(200, 'x');
    for (int i = 0; i < count; ++i) {
        const auto key = static_cast<std::uint64_t>(sorted ? i / 3 : static_cast<int>(random() % 5000));
        expected.push_back({{key, key % 3}, i});
        spool.add(expected.back().first, {bytesOf(i), bytesOf(std::string_view(text).substr(0, key % 200))});
    }
    std::ranges::stable_sort(expected, {}, [](const auto& record) { return record.first; });
    QCOMPARE(spool.empty(), count == 0);
    auto next = expected.cbegin();
    for (SortedReader reader(spool); reader.next(); ++next) {
        QVERIFY(next != expected.cend());
        QVERIFY(reader.key() == next->first);
        QCOMPARE(rowOf<int>(reader.bytes()), next->second); // those of one key as they were added
        QCOMPARE(textOf(reader.bytes().subspan(sizeof(int))).size(), next->first[0] % 200);
    }
    QVERIFY(next == expected.cend());
}

void TestSpool::aSpoolIsUsedAgain()
{
    SortedSpool spool(m_database, folder());
    const std::string text(1000, 'y');
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 20'000; ++i) {
            spool.add({static_cast<std::uint64_t>(20'000 - i), 0}, {bytesOf(std::string_view(text))});
        }
        int read = 0;
        for (SortedReader reader(spool); reader.next(); ++read) {
            QCOMPARE(reader.key()[0], static_cast<std::uint64_t>(read + 1));
        }
        QCOMPARE(read, 20'000);
        spool.clear();
        QVERIFY(spool.empty());
        QVERIFY(!SortedReader(spool).next());
    }
}

void TestSpool::aRecordMayBeLargerThanAWindow()
{
    SortedSpool spool(m_database, folder());
    for (int i = 0; i < 6; ++i) {
        const std::string text(static_cast<std::size_t>(3'000'000 + i), static_cast<char>('a' + i));
        spool.add({static_cast<std::uint64_t>(6 - i), 0}, {bytesOf(std::string_view(text))});
    }
    int expected = 5;
    for (SortedReader reader(spool); reader.next(); --expected) {
        const auto text = textOf(reader.bytes());
        QCOMPARE(text.size(), static_cast<std::size_t>(3'000'000 + expected));
        QVERIFY(text.find_first_not_of(static_cast<char>('a' + expected)) == text.npos);
    }
    QCOMPARE(expected, -1);
}

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
