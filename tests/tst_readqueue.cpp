// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readqueue.h"

#include <QTest>

// Pieces on their way from the reading thread to the writing one, and back.
class TestReadQueue : public QObject
{
    Q_OBJECT

private slots:
    void piecesComeInTheirOrder();
    void roomComesBack();
    void endsOfFilesAreInNobodysWay();
    void manySmallFilesKeepNothing();

private:
    static constexpr std::size_t fewRecords = 20;

    static void readFile(ReadQueue& queue, QueuedRecords& records);
    static std::size_t writeFile(ReadQueue& queue);
};

// As the reading thread does: a beginning, records, an end.
void TestReadQueue::readFile(ReadQueue& queue, QueuedRecords& records)
{
    const std::string original(500, 'x');
    ReadPiece first;
    first.begin.emplace();
    QVERIFY(queue.push(std::move(first)));
    for (std::size_t i = 0; i < fewRecords; ++i) {
        records.take({.place = {}, .original = original, .facts = {ComplianceItemFact {.id = original}}});
    }
    records.flush();
    ReadPiece last;
    last.end.emplace();
    QVERIFY(queue.push(std::move(last)));
}

// As the writing thread does; returns the number of records.
std::size_t TestReadQueue::writeFile(ReadQueue& queue)
{
    std::size_t count = 0;
    for (bool ended = false; !ended;) {
        auto piece = queue.pop();
        count += piece->records.size();
        ended = piece->end.has_value();
        queue.giveBack(*std::move(piece));
    }
    return count;
}

void TestReadQueue::piecesComeInTheirOrder()
{
    ReadQueue queue;
    QueuedRecords records(queue);
    readFile(queue, records);
    queue.finish();
    QVERIFY(queue.pop()->begin.has_value());
    const auto piece = queue.pop();
    QCOMPARE(piece->records.size(), fewRecords);
    QCOMPARE(piece->text.size(), fewRecords * 500);
    QVERIFY(queue.pop()->end.has_value());
    QVERIFY(!queue.pop().has_value());
}

void TestReadQueue::roomComesBack()
{
    ReadQueue queue;
    QueuedRecords records(queue);
    readFile(queue, records);
    QCOMPARE(writeFile(queue), fewRecords);
    const auto piece = queue.spare();
    QVERIFY(piece.text.empty() && piece.text.capacity() >= fewRecords * 500);
    QCOMPARE(piece.used.size(), fewRecords);
}

void TestReadQueue::endsOfFilesAreInNobodysWay()
{
    ReadQueue queue;
    QueuedRecords records(queue);
    readFile(queue, records);
    QCOMPARE(writeFile(queue), fewRecords);
    ReadPiece last;
    last.end.emplace();
    queue.giveBack(std::move(last));
    QVERIFY(queue.spare().text.capacity() >= fewRecords * 500);
}

void TestReadQueue::manySmallFilesKeepNothing()
{
    ReadQueue queue;
    QueuedRecords records(queue);
    for (int file = 0; file < 200; ++file) {
        readFile(queue, records);
        QCOMPARE(writeFile(queue), fewRecords);
    }
    for (int file = 0; file < 20; ++file) { // the writing thread is behind
        readFile(queue, records);
    }
    for (int file = 0; file < 20; ++file) {
        QCOMPARE(writeFile(queue), fewRecords);
    }
    std::size_t kept = 0;
    while (queue.spare().text.capacity() >= fewRecords * 500) {
        ++kept;
    }
    QVERIFY(kept > 0);
    QVERIFY(kept <= ReadQueue::mostSpare);
}

QTEST_GUILESS_MAIN(TestReadQueue)
#include "tst_readqueue.moc"
