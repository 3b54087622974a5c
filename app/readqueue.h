// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/source.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

// A part of what was read of one file, on its way from the reading thread to the writing one: its beginning, some of
// its records, or its end.
struct ReadPiece
{
    struct Begin
    {
        std::string name = {};
        std::string path = {};
        FileScope hints = {};
        // Perhaps these bytes were stored before: asks, and the reading waits for the answer ("they were").
        std::unique_ptr<std::promise<bool>> question = {};
    };

    std::optional<Begin> begin = {};
    std::vector<SourceRecord> records = {}; // their originals lie in `text`, one behind the other
    std::vector<Rejection> rejections = {}; // likewise, behind those of the records
    std::vector<std::size_t> lengths = {};
    std::string text = {};
    std::optional<ReadResult> end = {};
    std::vector<std::vector<Fact>> used = {}; // facts of earlier records
};

// Pieces in their order; whoever brings more than the other takes away waits, so that memory stays flat.
class ReadQueue
{
public:
    // False: nobody takes pieces any more.
    bool push(ReadPiece&& piece);
    [[nodiscard]] std::optional<ReadPiece> pop(); // none: there are no more
    void finish(); // the last piece was pushed
    // A piece that was used up goes back for the next one: what it holds in memory is not asked for again and again.
    // Only `mostSpare` of them are kept, and none that held no records.
    static constexpr std::size_t mostSpare = 16;
    void giveBack(ReadPiece&& piece);
    [[nodiscard]] ReadPiece spare();
    void abandon(); // no more will be taken

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ReadPiece> m_pieces;
    std::vector<ReadPiece> m_spare; // empty ones
    std::size_t m_bytes = 0;
    bool m_finished = false;
    bool m_abandoned = false;
};

// Collects records into pieces, of one file after another: flush() ends one.
class QueuedRecords final : public FactSink
{
public:
    explicit QueuedRecords(ReadQueue& queue)
        : m_queue(queue)
    {
    }

    void take(SourceRecord&& record) override;
    void reject(const Rejection& rejection) override;
    void flush();

private:
    void keep(std::string_view original);

    ReadQueue& m_queue;
    ReadPiece m_piece;
};

// Gives the records of a piece to the sink, in their order.
void give(ReadPiece& piece, FactSink& sink);
