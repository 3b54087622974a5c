// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"
#include "models/store/schema.h"
#include "tests/databasefixture.h"
#include "tests/slowbuild.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;
using Mode = Database::Mode;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readOnlyMeansThatNothingCanBeWritten();
    void manyMayBeginAtOnce();
    void theSecondWriterWaits();
    void waitingForALockCanBeStopped();
    void aLongQueryCanBeStopped();
    void aStoppedReaderBeginsNothingMore();
    void aFailedTransactionLeavesNothing();
    void aTransactionInAnotherIsAPartOfIt();
    void decisionsCannotBeChanged();
    void anOlderDatabaseIsCopiedAndMigrated();
    void aFailedMigrationChangesNothing();
    void temporaryFilesStayBesideTheDatabase();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    void make(const QString& name) const { const Database database(path(name).toStdString(), Mode::Create); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDatabase::readOnlyMeansThatNothingCanBeWritten()
{
    make(u"a.db"_s);
    Database database(path(u"a.db"_s).toStdString(), Mode::ReadOnly);
    QVERIFY_THROWS_EXCEPTION(StoreError, database.run("INSERT INTO word(text) VALUES('x')"));
}

void TestDatabase::manyMayBeginAtOnce()
{
    for (int round = 0; round < 10; ++round) {
        const QString name = path(u"begin%1.db"_s.arg(round));
        QVERIFY(writeSixWordsAtOnce(name));
        Database database(name.toStdString(), Mode::ReadOnly);
        Statement count(database, "SELECT count(*) FROM word");
        QVERIFY(count.step());
        QCOMPARE(count.integer(0), 6);
    }
}

void TestDatabase::theSecondWriterWaits()
{
    make(u"a.db"_s);
    Database one(path(u"a.db"_s).toStdString(), Mode::ReadWrite);
    std::jthread other;
    {
        Transaction transaction(one);
        other = std::jthread([this] {
            Database two(path(u"a.db"_s).toStdString(), Mode::ReadWrite);
            Transaction waits(two);
            two.run("INSERT INTO word(text) VALUES('two')");
            waits.commit();
        });
        one.run("INSERT INTO word(text) VALUES('one')");
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        transaction.commit();
    }
    other.join();
    Statement count(one, "SELECT group_concat(text) FROM word");
    QVERIFY(count.step());
    QCOMPARE(std::string(count.text(0)), "one,two");
}

void TestDatabase::waitingForALockCanBeStopped()
{
    make(u"a.db"_s);
    Database one(path(u"a.db"_s).toStdString(), Mode::ReadWrite);
    const Transaction holds(one);
    Database two(path(u"a.db"_s).toStdString(), Mode::ReadWrite);
    std::stop_source source;
    const auto guard = two.interruptOn(source.get_token());
    std::chrono::steady_clock::time_point stopped;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stopped = std::chrono::steady_clock::now();
        source.request_stop();
    });
    try {
        const Transaction waits(two);
        QFAIL("two writers at once");
    } catch (const StoreError& error) {
        QCOMPARE(error.kind(), Kind::Interrupted);
    }
    QVERIFY(std::chrono::steady_clock::now() - stopped < std::chrono::milliseconds(100 * slowness));
}

void TestDatabase::aLongQueryCanBeStopped()
{
    make(u"a.db"_s);
    Database database(path(u"a.db"_s).toStdString(), Mode::ReadOnly);
    std::stop_source source;
    {
        const auto guard = database.interruptOn(source.get_token());
        const std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            source.request_stop();
        });
        Statement endless(
            database, "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT sum(x) FROM c");
        try {
            (void)endless.step();
            QFAIL("ended");
        } catch (const StoreError& error) {
            QCOMPARE(error.kind(), Kind::Interrupted);
        }
    }
    Statement next(database, "SELECT count(*) FROM word");
    QVERIFY(next.step());
}

void TestDatabase::aStoppedReaderBeginsNothingMore()
{
    make(u"a.db"_s);
    Database database(path(u"a.db"_s).toStdString(), Mode::ReadOnly);
    Statement row(database, "SELECT count(*) FROM word");
    std::stop_source source;
    {
        const auto guard = database.interruptOn(source.get_token());
        QVERIFY(row.step());
        row.reset();
        source.request_stop();
        try {
            (void)row.step();
            QFAIL("went on");
        } catch (const StoreError& error) {
            QCOMPARE(error.kind(), Kind::Interrupted);
        }
    }
    QVERIFY(row.step());
}

void TestDatabase::aFailedTransactionLeavesNothing()
{
    make(u"a.db"_s);
    Database database(path(u"a.db"_s).toStdString(), Mode::ReadWrite);
    try {
        Transaction transaction(database);
        database.run("INSERT INTO word(text) VALUES('x')");
        database.run("INSERT INTO word(text) VALUES('x')");
        transaction.commit();
        QFAIL("took the same word twice");
    } catch (const StoreError& error) {
        QCOMPARE(error.kind(), Kind::Other);
    }
    Statement count(database, "SELECT count(*) FROM word");
    QVERIFY(count.step());
    QCOMPARE(count.integer(0), 0);
}

void TestDatabase::aTransactionInAnotherIsAPartOfIt()
{
    make(u"a.db"_s);
    const auto words = [this] {
        Database other(path(u"a.db"_s).toStdString(), Mode::ReadOnly);
        Statement list(
            other, "SELECT coalesce(group_concat(text, ' '), '') FROM (SELECT text FROM word ORDER BY text)");
        return list.step() ? QString::fromStdString(std::string(list.text(0))) : QString();
    };
    Database database(path(u"a.db"_s).toStdString(), Mode::ReadWrite);
    const auto write = [&database](const char* insert, bool keep) {
        Transaction transaction(database);
        database.run(insert);
        if (keep) {
            transaction.commit();
        }
    };
    {
        Transaction whole(database);
        write("INSERT INTO word(text) VALUES('kept')", true);
        write("INSERT INTO word(text) VALUES('dropped')", false);
        QCOMPARE(words(), QString()); // nothing is final yet
        whole.commit();
    }
    QCOMPARE(words(), u"kept"_s);
    {
        const Transaction whole(database);
        write("INSERT INTO word(text) VALUES('lost')", true);
    }
    QCOMPARE(words(), u"kept"_s);
}

void TestDatabase::decisionsCannotBeChanged()
{
    make(u"a.db"_s);
    Database database(path(u"a.db"_s).toStdString(), Mode::ReadWrite);
    database.run("INSERT INTO word(id, text) VALUES(1, 'arn'); INSERT INTO finding_key(id, hash, finding_id, "
                 "product_arn) VALUES(1, x'00', 'id', 1);"
                 "INSERT INTO decision(key, note, author, at, recorded, known_workflow, known_record_state, "
                 "known_compliance, known_severity)"
                 " VALUES(1, 'n', 'a', 1, 1, 0, 0, 0, 0)");
    QVERIFY_THROWS_EXCEPTION(StoreError, database.run("UPDATE decision SET note = 'other'"));
    QVERIFY_THROWS_EXCEPTION(StoreError, database.run("DELETE FROM decision"));
}

void TestDatabase::anOlderDatabaseIsCopiedAndMigrated()
{
    make(u"a.db"_s);
    Database database(path(u"a.db"_s).toStdString(), Mode::ReadWrite);
    database.run("INSERT INTO word(text) VALUES('kept')");
    std::vector<std::string_view> versions(schemaVersions().begin(), schemaVersions().end());
    versions.insert(versions.end(), {"CREATE TABLE nextone(x)", "CREATE TABLE lastone(x)"});
    migrate(database, versions);
    Statement after(database, "SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM lastone)");
    QVERIFY(after.step());
    QCOMPARE(after.integer(0), static_cast<std::int64_t>(versions.size()));
    const QString backup = u"a.db.bak-v%1"_s.arg(schemaVersions().size());
    Database copy(path(backup).toStdString(), Mode::ReadOnly);
    Statement word(copy, "SELECT text FROM word");
    QVERIFY(word.step());
    QCOMPARE(std::string(word.text(0)), "kept");
    struct stat there = {};
    QCOMPARE(::stat(qPrintable(path(backup)), &there), 0);
    QCOMPARE(there.st_mode & 0777U, 0600U);
}

void TestDatabase::aFailedMigrationChangesNothing()
{
    make(u"a.db"_s);
    Database database(path(u"a.db"_s).toStdString(), Mode::ReadWrite);
    std::vector<std::string_view> versions(schemaVersions().begin(), schemaVersions().end());
    versions.emplace_back("CREATE TABLE two(x); CREATE TABLE two(x)");
    QVERIFY_THROWS_EXCEPTION(StoreError, migrate(database, versions));
    Statement after(database,
        "SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema WHERE name = "
        "'two')");
    QVERIFY(after.step());
    QCOMPARE(after.integer(0), static_cast<std::int64_t>(schemaVersions().size()));
    QCOMPARE(after.integer(1), 0);
    QVERIFY(!refusal(path(u"a.db"_s), Mode::ReadOnly));
}

void TestDatabase::temporaryFilesStayBesideTheDatabase()
{
    Database staging = Database::temporary(m_folder->path().toStdString());
    staging.run("PRAGMA cache_size=-100; CREATE TABLE t(x); BEGIN");
    Statement insert(staging, "INSERT INTO t VALUES(randomblob(1000))");
    for (int i = 0; i < 5000; ++i) {
        insert.run();
    }
    bool found = false;
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QFileInfo& entry : descriptors.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        found = found || entry.symLinkTarget().startsWith(m_folder->path());
    }
    QVERIFY2(found, "nothing was spilled into the folder");
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
