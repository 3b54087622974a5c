// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/tableexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
bool writeAll(QIODevice& device, const QByteArray& bytes)
{
    return device.write(bytes) == bytes.size();
}

bool isDevice(const QString& path)
{
    struct stat state = {};
    return ::stat(QFile::encodeName(path).constData(), &state) == 0 && S_ISCHR(state.st_mode);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}
}

class TestWriteFile : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsReplacedWhole();
    void newFilesArePrivate();
    void aFailureLeavesTheOldFile();
    void aWriterThatIgnoresFailuresIsNotTrusted();
    void aStoppedWriterLeavesTheOldFile();
    void aSizeLimitLeavesTheOldFile();
    void onlyFilesAreWritten();
    void aDatabaseIsNotReplaced();
    void linksAreFollowedToFilesOnly();
};

void TestWriteFile::aFileIsReplacedWhole()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report ü.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "new and longer"); }), Message {});
    QCOMPARE(contentOf(path), QByteArray("new and longer"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestWriteFile::newFilesArePrivate()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"new.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "x"); }), Message {});

    struct stat info
    {
    };

    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
}

void TestWriteFile::aFailureLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"missing/new.csv"_s);
    QVERIFY(!writeFile(path, [](QIODevice& device) { return writeAll(device, "x"); }).empty());
    QVERIFY(!QFileInfo::exists(path));
}

// A QTextStream, say, says nothing when the disk is full.
void TestWriteFile::aWriterThatIgnoresFailuresIsNotTrusted()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"old.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small {1000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto message = writeFile(path, [](QIODevice& device) {
        for (int piece = 0; piece < 100; ++piece) {
            device.write(QByteArray(100, 'x'));
        }
        return true;
    });
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!message.empty());
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestWriteFile::aStoppedWriterLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"old.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    const auto message = writeFile(path, [](QIODevice& device) { return writeAll(device, "half") && false; });
    QVERIFY(translated(message).contains(u"stopped"_s));
    QCOMPARE(contentOf(path), QByteArray("old"));
}

void TestWriteFile::aSizeLimitLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"old.csv"_s);
    QCOMPARE(writeFile(path, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const QByteArray bytes(250'000, 'x');
    for (const rlim_t limit : {rlim_t {1}, rlim_t {65536}, rlim_t {100'000}, rlim_t {200'000}}) {
        const rlimit small {limit, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto message = writeFile(path, [&](QIODevice& device) { return writeAll(device, bytes); });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY2(!message.empty(), qPrintable(QString::number(limit)));
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestWriteFile::onlyFilesAreWritten()
{
    const QTemporaryDir folder;
    const auto pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QStringList paths {pipe, folder.path(), folder.path() + u'/', QString()};
    for (const auto& device : {u"/dev/full"_s, u"/dev/null"_s}) {
        if (isDevice(device)) { // a small root may lack one
            paths += device;
        }
    }
    for (const auto& path : paths) {
        bool called = false;
        const auto message = writeFile(path, [&called](QIODevice&) { return called = true; });
        QVERIFY2(!message.empty() && !called, qPrintable(path));
        QVERIFY2(!path.startsWith(u"/dev/"_s) || isDevice(path), qPrintable(path));
    }
}

void TestWriteFile::aDatabaseIsNotReplaced()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"fleet.db"_s);
    const QByteArray database("SQLite format 3\0rest", 20);
    QCOMPARE(writeFile(path, [&](QIODevice& device) { return writeAll(device, database); }), Message {});
    QVERIFY(!writeFile(path, [](QIODevice& device) { return writeAll(device, "x"); }).empty());
    QCOMPARE(contentOf(path), database);
}

void TestWriteFile::linksAreFollowedToFilesOnly()
{
    const QTemporaryDir folder;
    const auto target = folder.filePath(u"target.csv"_s);
    const auto link = folder.filePath(u"link.csv"_s);
    QVERIFY(QFile::link(target, link));
    QVERIFY(!writeFile(link, [](QIODevice& device) { return writeAll(device, "x"); }).empty());
    QCOMPARE(writeFile(target, [](QIODevice& device) { return writeAll(device, "old"); }), Message {});
    QCOMPARE(writeFile(link, [](QIODevice& device) { return writeAll(device, "new"); }), Message {});
    QCOMPARE(contentOf(target), QByteArray("new"));
    QVERIFY(QFileInfo(link).isSymLink());
}

QTEST_GUILESS_MAIN(TestWriteFile)
#include "tst_writefile.moc"
