// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importlock.h"
#include "models/store/schema.h"
#include "tests/versionone.h"

#include <QDir>
#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using Mode = Database::Mode;

// Databases that an earlier release made.
class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void versionOneOpensWithAllItsRows();
    void theBackupIsVersionOne();
    void aReaderLeavesVersionOneAlone();
    void manyMayMigrateAtOnce();
    void whoImportsIsNotDisturbed();

private:
    // Every row of every table, as another program reads it: the columns that `old` has.
    static QByteArray rowsOf(const QString& path, const QString& old)
    {
        QByteArray rows;
        for (const QByteArray& table : ask(old, "SELECT name FROM sqlite_schema WHERE type = 'table'").split('\n')) {
            if (!table.isEmpty()) {
                const QByteArray columns =
                    ask(old, "SELECT group_concat(name, ', ') FROM pragma_table_info('" + table + "')").trimmed();
                rows += table + ":\n" + ask(path, "SELECT " + columns + " FROM " + table + " ORDER BY 1, 2, 3");
            }
        }
        return rows;
    }

    static QByteArray ask(const QString& path, const QByteArray& sql)
    {
        QByteArray rows;
        sqlite3* handle = nullptr;
        sqlite3_open(path.toUtf8().constData(), &handle);
        const auto add = [](void* context, int columns, char** values, char**) {
            auto& text = *static_cast<QByteArray*>(context);
            for (int i = 0; i < columns; ++i) {
                text += (i == 0 ? QByteArray() : "|") + (values[i] == nullptr ? QByteArray("-") : values[i]);
            }
            text += '\n';
            return 0;
        };
        sqlite3_exec(handle, sql.constData(), add, &rows, nullptr);
        sqlite3_close(handle);
        return rows;
    }

    QTemporaryDir m_folder;
};

void TestMigration::versionOneOpensWithAllItsRows()
{
    const QString name = m_folder.filePath(u"one.db"_s);
    makeVersionOne(name);
    const QString old = m_folder.filePath(u"old.db"_s);
    makeVersionOne(old);
    const QByteArray before = rowsOf(name, old);
    QVERIFY(before.contains("fact:\n1|2|1|100|-|1|-|1|0|-|1\n") && before.contains("|done|somebody|"));
    const QString fresh = m_folder.filePath(u"fresh.db"_s);
    QVERIFY(!refusal(fresh, Mode::Create));
    QVERIFY(!refusal(name, Mode::Create));
    QCOMPARE(rowsOf(name, old), before);
    QCOMPARE(ask(name, "PRAGMA integrity_check"), "ok\n");
    QCOMPARE(ask(name, "PRAGMA foreign_key_check"), "");
    const QByteArray schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2";
    QCOMPARE(ask(name, schema), ask(fresh, schema));
    QCOMPARE(ask(name, "PRAGMA user_version"), QByteArray::number(schemaVersions().size()) + '\n');
    QVERIFY(!refusal(name, Mode::ReadOnly));
}

void TestMigration::theBackupIsVersionOne()
{
    const QString name = m_folder.filePath(u"two.db"_s);
    makeVersionOne(name);
    const QString old = m_folder.filePath(u"old2.db"_s);
    makeVersionOne(old);
    const QByteArray before = rowsOf(name, old);
    QVERIFY(!refusal(name, Mode::ReadWrite));
    const QString backup = name + u".bak-v1"_s;
    QCOMPARE(ask(backup, "PRAGMA user_version"), "1\n");
    QCOMPARE(rowsOf(backup, old), before);
    QVERIFY(!refusal(name, Mode::ReadWrite)); // once is enough
    QCOMPARE(QDir(m_folder.path()).entryList({u"two.db.bak*"_s}), {u"two.db.bak-v1"_s});
}

void TestMigration::aReaderLeavesVersionOneAlone()
{
    const QString name = m_folder.filePath(u"three.db"_s);
    makeVersionOne(name);
    const QByteArray before = bytesOf(name);
    QVERIFY(refusal(name, Mode::ReadOnly));
    QCOMPARE(bytesOf(name), before);
    QVERIFY(!QFile::exists(name + u".bak-v1"_s));
}

void TestMigration::manyMayMigrateAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        const QString name = m_folder.filePath(u"many%1.db"_s.arg(round));
        makeVersionOne(name);
        QVERIFY(writeSixWordsAtOnce(name));
        QCOMPARE(ask(name, "SELECT count(*) FROM word WHERE length(text) = 1"), "6\n");
        QCOMPARE(ask(name + u".bak-v1"_s, "PRAGMA user_version"), "1\n");
        QCOMPARE(ask(name + u".bak-v1"_s, "SELECT count(*) FROM word"), "8\n");
    }
}

void TestMigration::whoImportsIsNotDisturbed()
{
    const QString name = m_folder.filePath(u"importing.db"_s);
    makeVersionOne(name);
    auto importing = std::make_unique<ImportLock>(name.toStdString(), std::stop_token());
    std::jthread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        QVERIFY(!QFile::exists(name + u".bak-v1"_s));
        importing.reset();
    });
    QVERIFY(!refusal(name, Mode::ReadWrite));
    QCOMPARE(ask(name + u".bak-v1"_s, "PRAGMA user_version"), "1\n");
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
