// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowbatch.h"

#include <QTemporaryDir>
#include <QTest>

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
    m_database.run("CREATE TABLE number(id INTEGER PRIMARY KEY, third INTEGER)");
    RowBatch batch(m_database, "INSERT INTO number(id, third)", 2);
    for (int i = 0; i < count; ++i) {
        batch.add({i, i % 3 == 0 ? RowBatch::Value() : i / 3});
    }
    batch.flush();
    batch.flush(); // once only
    Statement rows(m_database, "SELECT id, third FROM number ORDER BY id");
    int read = 0;
    for (; rows.step(); ++read) {
        QCOMPARE(rows.integer(0), static_cast<std::int64_t>(read));
        QVERIFY(rows.optionalInteger(1) == (read % 3 == 0 ? RowBatch::Value() : read / 3));
    }
    QCOMPARE(read, count);
    m_database.run("DROP TABLE number");
}

void TestRowBatch::aRowThatCannotStandThereIsAnError()
{
    m_database.run("CREATE TABLE once(id INTEGER PRIMARY KEY)");
    RowBatch batch(m_database, "INSERT INTO once(id)", 1);
    batch.add({1});
    batch.add({1});
    QVERIFY_THROWS_EXCEPTION(StoreError, batch.flush());
}

QTEST_GUILESS_MAIN(TestRowBatch)
#include "tst_rowbatch.moc"
