// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"
#include "tests/databasefixture.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;
using Mode = Database::Mode;

class TestDatabaseFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewDatabaseIsOursAndPrivate();
    void anEmptyFileIsANewDatabase();
    void aDatabaseKilledBeforeItsTablesIsNew();
    void onlyCreateMakesAFile();
    void foreignFilesAreRefusedAndUnchanged_data();
    void foreignFilesAreRefusedAndUnchanged();
    void whatIsNoFileIsRefused();
    void aNameLikeAUriIsAFile();
    void aSymlinkStaysASymlink();
    void cutAnywhereItIsRefusedOrWhole();
    void laterDamageIsSaid();
    void aWriteProtectedDatabaseCanBeViewed();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    void make(const QString& name) const { const Database database(path(name).toStdString(), Mode::Create); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDatabaseFile::aNewDatabaseIsOursAndPrivate()
{
    for (const mode_t mask : {0022U, 0000U, 0077U}) {
        const mode_t before = ::umask(mask);
        const QString name = path(u"new%1/deep/fleet.db"_s.arg(mask));
        Database database(name.toStdString(), Mode::Create);
        ::umask(before);
        struct stat there = {};
        for (const QString& file : {name, name + u"-wal"_s, name + u"-shm"_s}) {
            QCOMPARE(::stat(qPrintable(file), &there), 0);
            QCOMPARE(there.st_mode & 0777U, 0600U);
        }
        QCOMPARE(::stat(qPrintable(path(u"new%1"_s.arg(mask))), &there), 0);
        QCOMPARE(there.st_mode & 0777U, 0700U);
        Statement version(database,
            "SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version),"
            " (SELECT journal_mode FROM pragma_journal_mode), (SELECT count(*) FROM finding)");
        QVERIFY(version.step());
        QVERIFY(version.integer(0) != 0);
        QCOMPARE(version.integer(1), static_cast<std::int64_t>(schemaVersions().size()));
        QCOMPARE(std::string(version.text(2)), "wal");
    }
    QCOMPARE(QDir(path(u"new18/deep"_s)).entryList(QDir::Files | QDir::Hidden), {u"fleet.db"_s});
}

void TestDatabaseFile::anEmptyFileIsANewDatabase()
{
    write(path(u"empty.db"_s), {});
    QVERIFY(refusal(path(u"empty.db"_s), Mode::ReadOnly));
    QVERIFY(refusal(path(u"empty.db"_s), Mode::ReadWrite));
    QVERIFY(!refusal(path(u"empty.db"_s), Mode::Create));
    QVERIFY(!refusal(path(u"empty.db"_s), Mode::ReadOnly));
}

void TestDatabaseFile::aDatabaseKilledBeforeItsTablesIsNew()
{
    shell(path(u"killed.db"_s), u"PRAGMA journal_mode=WAL; VACUUM"_s);
    QVERIFY(bytesOf(path(u"killed.db"_s)).size() >= 512);
    QVERIFY(!refusal(path(u"killed.db"_s), Mode::Create));
    QVERIFY(!refusal(path(u"killed.db"_s), Mode::ReadWrite));
}

void TestDatabaseFile::onlyCreateMakesAFile()
{
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        const auto error = refusal(path(u"none/none.db"_s), mode);
        QVERIFY(error);
        QCOMPARE(error->kind(), Kind::NotFound);
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestDatabaseFile::foreignFilesAreRefusedAndUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("kind");
    const auto foreign = static_cast<int>(Kind::Foreign);
    const auto damaged = static_cast<int>(Kind::Damaged);
    QTest::newRow("text file") << QByteArray("hello world\n").repeated(100) << QString() << foreign;
    QTest::newRow("one byte") << QByteArray("x") << QString() << foreign;
    QTest::newRow("damaged header") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff') << QString()
                                    << foreign;
    QTest::newRow("other program's database")
        << QByteArray() << u"new: CREATE TABLE t(x); INSERT INTO t VALUES(1)"_s << foreign;
    QTest::newRow("other application_id") << QByteArray() << u"PRAGMA application_id=77"_s << foreign;
    QTest::newRow("newer") << QByteArray() << u"PRAGMA user_version=%1"_s.arg(schemaVersions().size() + 1)
                           << static_cast<int>(Kind::Newer);
    QTest::newRow("far newer") << QByteArray() << u"PRAGMA user_version=2000000000"_s << static_cast<int>(Kind::Newer);
    QTest::newRow("negative version") << QByteArray() << u"PRAGMA user_version=-5"_s << foreign;
    QTest::newRow("table missing") << QByteArray() << u"DROP TABLE finding"_s << damaged;
    QTest::newRow("trigger added") << QByteArray()
                                   << u"CREATE TRIGGER evil AFTER INSERT ON finding BEGIN DELETE FROM finding; END"_s
                                   << damaged;
    QTest::newRow("trigger missing") << QByteArray() << u"DROP TRIGGER decision_is_never_changed"_s << damaged;
    QTest::newRow("view for a table") << QByteArray()
                                      << u"ALTER TABLE word RENAME TO old; CREATE VIEW word AS WITH RECURSIVE c(id) AS"
                                         " (SELECT 1 UNION ALL SELECT id+1 FROM c) SELECT id, 'x' AS text FROM c"_s
                                      << damaged;
}

void TestDatabaseFile::foreignFilesAreRefusedAndUnchanged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sql);
    QFETCH(int, kind);
    const QString name = path(u"x.db"_s);
    if (!bytes.isEmpty()) {
        write(name, bytes);
    } else if (sql.startsWith("new: "_L1)) {
        shell(name, sql.mid(5));
    } else {
        make(u"x.db"_s);
        shell(name, sql);
    }
    const QByteArray before = bytesOf(name);
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite, Mode::Create}) {
        const auto error = refusal(name, mode);
        QVERIFY(error);
        QCOMPARE(static_cast<int>(error->kind()), kind);
        QVERIFY(translated(error->message()).contains(u"x.db"_s));
        QCOMPARE(bytesOf(name), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {u"x.db"_s});
    }
}

void TestDatabaseFile::whatIsNoFileIsRefused()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.db"_s));
    QCOMPARE(::mkfifo(qPrintable(path(u"pipe.db"_s)), 0600), 0);
    for (const QString& name : {u"folder.db"_s, u"pipe.db"_s}) {
        for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite, Mode::Create}) {
            const auto error = refusal(path(name), mode);
            QVERIFY(error);
            QVERIFY(translated(error->message()).contains(name));
        }
    }
    QVERIFY(refusal(QString(), Mode::Create));
}

void TestDatabaseFile::aNameLikeAUriIsAFile()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto error = refusal(u"file:odd name?mode=memory&x=%41#y.db"_s, Mode::Create);
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!error);
    QVERIFY(QFile::exists(path(u"file:odd name?mode=memory&x=%41#y.db"_s)));
    QVERIFY(!refusal(path(u"file:odd name?mode=memory&x=%41#y.db"_s), Mode::ReadWrite));
}

void TestDatabaseFile::aSymlinkStaysASymlink()
{
    QVERIFY(QFile::link(path(u"real.db"_s), path(u"link.db"_s)));
    QVERIFY(!refusal(path(u"link.db"_s), Mode::Create));
    QVERIFY(QFileInfo(path(u"link.db"_s)).isSymLink());
    QVERIFY(bytesOf(path(u"real.db"_s)).size() > 4096);
    QVERIFY(!refusal(path(u"link.db"_s), Mode::ReadWrite));
}

void TestDatabaseFile::cutAnywhereItIsRefusedOrWhole()
{
    make(u"whole.db"_s);
    const QByteArray whole = bytesOf(path(u"whole.db"_s));
    for (qsizetype size = 1; size < whole.size(); size = size < 200 ? size + 33 : size + 4096 - size % 4096) {
        const QString name = path(u"cut%1.db"_s.arg(size));
        write(name, whole.first(size));
        for (const Mode mode : {Mode::ReadOnly, Mode::Create}) {
            QVERIFY2(refusal(name, mode), qPrintable(name));
            QCOMPARE(bytesOf(name), whole.first(size));
        }
    }
}

void TestDatabaseFile::laterDamageIsSaid()
{
    const QString name = path(u"d.db"_s);
    make(u"d.db"_s);
    Database database(name.toStdString(), Mode::ReadWrite);
    {
        Transaction transaction(database);
        Statement insert(database, "INSERT INTO word(text) VALUES(hex(randomblob(500)))");
        for (int i = 0; i < 2000; ++i) {
            insert.run();
        }
        transaction.commit();
    }
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    database.run("PRAGMA shrink_memory");
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(40 * 8192));
    file.write(QByteArray(800 * 1024, '\x7f'));
    file.close();
    try {
        Database reader(name.toStdString(), Mode::ReadOnly);
        Statement all(reader, "SELECT sum(length(text)) FROM word");
        (void)all.step();
        QFAIL("read damaged pages");
    } catch (const StoreError& error) {
        QCOMPARE(error.kind(), Kind::Damaged);
    }
}

void TestDatabaseFile::aWriteProtectedDatabaseCanBeViewed()
{
    if (::geteuid() == 0) {
        // root may write everywhere: another user is needed, in a process of its own
        make(u"r.db"_s);
        ::chmod(qPrintable(path(u"r.db"_s)), 0444);
        ::chmod(qPrintable(m_folder->path()), 0555);
        const pid_t child = ::fork();
        if (child == 0) {
            const bool other = ::setgid(65534) == 0 && ::setuid(65534) == 0;
            const bool views = !refusal(path(u"r.db"_s), Mode::ReadOnly);
            const auto error = refusal(path(u"r.db"_s), Mode::ReadWrite);
            ::_exit(other && views && error && error->kind() == Kind::ReadOnly ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        ::chmod(qPrintable(m_folder->path()), 0700);
        QCOMPARE(status, 0);
        return;
    }
    make(u"r.db"_s);
    ::chmod(qPrintable(path(u"r.db"_s)), 0444);
    ::chmod(qPrintable(m_folder->path()), 0555);
    const auto views = refusal(path(u"r.db"_s), Mode::ReadOnly);
    const auto error = refusal(path(u"r.db"_s), Mode::ReadWrite);
    ::chmod(qPrintable(m_folder->path()), 0700);
    QVERIFY(!views);
    QVERIFY(error && error->kind() == Kind::ReadOnly);
}

QTEST_GUILESS_MAIN(TestDatabaseFile)
#include "tst_databasefile.moc"
