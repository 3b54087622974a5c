// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importprogress.h"
#include "app/importwords.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How long an import still takes, told by bytes of all its files.
class TestImportProgress : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidInTheFirstSecond();
    void anEvenPaceIsForeseen();
    void oneSlowMomentDoesNotMakeItJump();
    void theTimeLeftCoversAllFiles();
    void recordsAreCountedOverFiles();
    void withoutSizesNothingIsPromised();
    void sizesOfMissingFilesAreNothing();
    void sentencesAreShort();

private:
    static ImportProgress at(std::uint64_t done, std::uint64_t total, std::uint64_t records = 0, int file = 1)
    {
        return {.file = u"a.json"_s,
            .records = records,
            .fileNumber = file,
            .fileCount = 2,
            .doneBytes = done,
            .totalBytes = total};
    }
};

void TestImportProgress::nothingIsSaidInTheFirstSecond()
{
    ImportPace pace;
    pace.begin(5000ms);
    pace.add(at(100, 1000), 5900ms);
    QVERIFY(!pace.left());
    QCOMPARE(pace.permille(), 100);
    pace.add(at(120, 1000), 6100ms);
    QVERIFY(pace.left());
}

void TestImportProgress::anEvenPaceIsForeseen()
{
    ImportPace pace;
    pace.begin(0ms);
    for (int tenth = 1; tenth <= 50; ++tenth) {
        pace.add(at(static_cast<std::uint64_t>(tenth) * 10, 1000), tenth * 100ms); // 100 a second
    }
    QCOMPARE(pace.left()->count(), 5);
    QCOMPARE(pace.permille(), 500);
}

void TestImportProgress::oneSlowMomentDoesNotMakeItJump()
{
    ImportPace pace;
    pace.begin(0ms);
    for (int tenth = 1; tenth <= 50; ++tenth) {
        pace.add(at(static_cast<std::uint64_t>(tenth) * 10, 1000), tenth * 100ms);
    }
    pace.add(at(501, 1000), 5500ms); // half a second of nearly nothing
    QVERIFY(pace.left()->count() >= 5);
    QVERIFY(pace.left()->count() <= 7);
}

void TestImportProgress::theTimeLeftCoversAllFiles()
{
    ImportPace pace;
    pace.begin(0ms);
    pace.add(at(1000, 10'000, 50, 1), 1000ms);
    pace.add(at(2000, 10'000, 10, 2), 2000ms); // the first one is read; eight times as much is left
    QCOMPARE(pace.left()->count(), 8);
}

void TestImportProgress::recordsAreCountedOverFiles()
{
    ImportPace pace;
    pace.begin(0ms);
    pace.add(at(1000, 4000, 1000, 1), 1000ms);
    pace.add(at(2000, 4000, 1000, 2), 2000ms); // another thousand
    QCOMPARE(pace.recordsPerSecond(), 1000.0);
}

void TestImportProgress::withoutSizesNothingIsPromised()
{
    ImportPace pace;
    pace.begin(0ms);
    pace.add(at(0, 0, 100), 5000ms);
    QVERIFY(!pace.left());
    QCOMPARE(pace.permille(), -1);
}

void TestImportProgress::sizesOfMissingFilesAreNothing()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"five"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("12345"), 5);
    file.close();
    const auto path = file.fileName().toStdString();
    QCOMPARE(sizeOf(path), 5U);
    QCOMPARE(sizeOf(std::vector {path, path, folder.path().toStdString(), path + "-missing"}), 10U);
}

void TestImportProgress::sentencesAreShort()
{
    ImportProgress progress {.file = u"prod.json"_s, .records = 42, .fileNumber = 1, .fileCount = 1};
    QCOMPARE(progressSentence(progress, {}), u"prod.json — 42 records"_s);
    QCOMPARE(progressSentence(progress, 8s), u"prod.json — 42 records, 8 s left"_s);
    progress.fileCount = 3;
    QCOMPARE(progressSentence(progress, 8s), u"prod.json — 42 records, file 1 of 3, 8 s left"_s);
}

QTEST_GUILESS_MAIN(TestImportProgress)
#include "tst_importprogress.moc"
