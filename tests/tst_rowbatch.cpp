// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowbatch.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

std::optional<std::int64_t> third(int number)
{
    return number % 3 == 0 ? std::nullopt : std::optional<std::int64_t>(number / 3);
}

}

// Rows that are inserted many at a time are those that were added.
class TestRowBatch : public QObject
{
    Q_OBJECT

private slots:
    void everyRowArrives_data();
    void everyRowArrives();
    void aRowThatCannotStandThereIsAnError();

private:
    QTemporaryDir m_folder;
    Database m_database = Database::temporary(m_folder.path().toStdString());
};

void TestRowBatch::everyRowArrives_data()
{
    QTest::addColumn<int>("count");
    constexpr int most = RowBatch::mostRows;
    for (const int count : {0, 1, most - 1, most, most + 1, 3 * most + 7}) {
        QTest::addRow("%d", count) << count;
    }
}

void TestRowBatch::everyRowArrives()
{
    QFETCH(int, count);
    m_database.run("CREATE TABLE number(id INTEGER PRIMARY KEY, third INTEGER, name TEXT, mark BLOB) STRICT");
    RowBatch batch(m_database, "number(id, third, name, mark)");
    for (int i = 0; i < count; ++i) {
        const std::string_view name = std::string_view("many").substr(0, static_cast<std::size_t>(i % 5));
        const std::array<unsigned char, 2> mark {static_cast<unsigned char>(i), 0};
        batch.add({i, third(i), name, RowBatch::Bytes(mark).first(static_cast<std::size_t>(i % 3))});
    }
    batch.flush();
    batch.flush(); // once only
    Statement rows(m_database, "SELECT id, third, name, mark FROM number ORDER BY id");
    int read = 0;
    for (; rows.step(); ++read) {
        QCOMPARE(rows.integer(0), static_cast<std::int64_t>(read));
        QCOMPARE(rows.optionalInteger(1), third(read));
        QCOMPARE(rows.text(2).size(), static_cast<std::size_t>(read % 5));
        QCOMPARE(rows.blob(3).size(), static_cast<std::size_t>(read % 3));
        QVERIFY(read % 3 == 0 || rows.blob(3).front() == static_cast<unsigned char>(read));
    }
    QCOMPARE(read, count);
    m_database.run("DROP TABLE number");
}

void TestRowBatch::aRowThatCannotStandThereIsAnError()
{
    m_database.run("CREATE TABLE once(id INTEGER PRIMARY KEY)");
    RowBatch batch(m_database, "once(id)");
    batch.add({1});
    batch.add({1});
    QVERIFY_THROWS_EXCEPTION(StoreError, batch.flush());
}

QTEST_GUILESS_MAIN(TestRowBatch)
#include "tst_rowbatch.moc"
