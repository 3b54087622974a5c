// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledgerrows.h"
#include "models/domain/factsink.h"

#include <QTest>

class TestLedgerRows : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreFoundByTheirFile();
    void anImportOfWhichAFileIsStoredCanBeTakenBack();
    void anotherTableHasOtherImports();

private:
    struct File
    {
        std::int64_t id = 0;
        std::int64_t run = 0;
        FileOutcome outcome = FileOutcome::Stored;
    };

    static TablePointer tableOf(const std::vector<File>& files)
    {
        static constexpr ColumnSpec columns[] = {
            {.key = "outcome", .type = ColumnType::FileOutcome}, {.key = "run", .type = ColumnType::Number}};
        const auto table = std::make_shared<Table>(columns);
        for (const auto& file : files) {
            table->column(0).add(static_cast<std::int64_t>(file.outcome));
            table->column(1).add(file.run);
            table->addKey(file.id);
        }
        return table;
    }
};

void TestLedgerRows::rowsAreFoundByTheirFile()
{
    const auto table = tableOf({{2, 1}, {3, 1}, {7, 2}});
    QCOMPARE(ledgerRow(*table, 2), std::optional<std::size_t>(0));
    QCOMPARE(ledgerRow(*table, 7), std::optional<std::size_t>(2));
    for (const std::int64_t file : {0, 1, 4, 8}) {
        QCOMPARE(ledgerRow(*table, file), std::optional<std::size_t>());
    }
    QCOMPARE(ledgerRow(*tableOf({}), 2), std::optional<std::size_t>());
}

void TestLedgerRows::anImportOfWhichAFileIsStoredCanBeTakenBack()
{
    using enum FileOutcome;
    StoredRuns stored;
    const auto table = // those of two processes lie between each other
        tableOf({{1, 1, Refused}, {2, 9, Stored}, {3, 2, Refused}, {4, 9, Undone}, {5, 2, Stored}, {6, 1, Undone}});
    QCOMPARE(stored.runOf(table, 4), 9);
    QCOMPARE(stored.runOf(table, 3), 2);
    QCOMPARE(stored.runOf(table, 6), 0);
    QCOMPARE(stored.runOf(table, 0), 0);
    QCOMPARE(stored.runOf({}, 3), 0);
}

void TestLedgerRows::anotherTableHasOtherImports()
{
    StoredRuns stored;
    auto table = tableOf({{1, 1}});
    QCOMPARE(stored.runOf(table, 1), 1);
    table = tableOf({{1, 1, FileOutcome::Undone}});
    QCOMPARE(stored.runOf(table, 1), 0);
}

QTEST_GUILESS_MAIN(TestLedgerRows)
#include "tst_ledgerrows.moc"
