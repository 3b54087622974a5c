// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readqueue.h"

namespace {

constexpr std::size_t mostBytes = 4U << 20U; // that wait, of original text
constexpr std::size_t mostPieces = 64;
constexpr std::size_t bytesOfPiece = 256U << 10U;
constexpr std::size_t recordsOfPiece = 512;
constexpr std::size_t mostUsedBytes = 8U << 10U; // of a record whose facts are used again, so that they stay small
constexpr std::size_t mostUsedFacts = 4;

}

bool ReadQueue::push(ReadPiece&& piece)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_abandoned || (m_bytes < mostBytes && m_pieces.size() < mostPieces); });
    if (m_abandoned) {
        return false;
    }
    m_bytes += piece.text.size();
    m_pieces.push_back(std::move(piece));
    m_changed.notify_all();
    return true;
}

std::optional<ReadPiece> ReadQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_finished || !m_pieces.empty(); });
    if (m_pieces.empty()) {
        return std::nullopt;
    }
    ReadPiece piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    m_bytes -= piece.text.size();
    m_changed.notify_all();
    return piece;
}

void ReadQueue::giveBack(ReadPiece&& piece)
{
    if (piece.lengths.empty()) {
        return;
    }
    piece.begin.reset();
    piece.end.reset();
    for (std::size_t i = 0; i < piece.records.size(); ++i) {
        if (piece.lengths[i] <= mostUsedBytes && piece.records[i].facts.size() <= mostUsedFacts) {
            piece.used.push_back(std::move(piece.records[i].facts));
        }
    }
    piece.records.clear();
    piece.rejections.clear();
    piece.lengths.clear();
    piece.text.clear();
    if (piece.text.capacity() <= 4 * bytesOfPiece) { // else a single great record made it so
        const std::scoped_lock lock(m_mutex);
        if (m_spare.size() < mostSpare) {
            m_spare.push_back(std::move(piece));
        }
    }
}

ReadPiece ReadQueue::spare()
{
    const std::scoped_lock lock(m_mutex);
    if (m_spare.empty()) {
        return {};
    }
    ReadPiece piece = std::move(m_spare.back());
    m_spare.pop_back();
    return piece;
}

void ReadQueue::finish()
{
    const std::scoped_lock lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

void ReadQueue::abandon()
{
    const std::scoped_lock lock(m_mutex);
    m_abandoned = true;
    m_pieces.clear(); // a question among them is answered by its promise being broken
    m_changed.notify_all();
}

void QueuedRecords::take(SourceRecord&& record)
{
    if (!m_piece.rejections.empty()) {
        flush(); // the order of the originals
    }
    keep(record.original);
    m_piece.records.push_back(std::move(record));
    if (!m_piece.used.empty()) {
        record.facts = std::move(m_piece.used.back());
        m_piece.used.pop_back();
    }
    if (m_piece.records.size() >= recordsOfPiece || m_piece.text.size() >= bytesOfPiece) {
        flush();
    }
}

void QueuedRecords::reject(const Rejection& rejection)
{
    keep(rejection.original);
    m_piece.rejections.push_back(rejection);
    if (m_piece.rejections.size() >= recordsOfPiece || m_piece.text.size() >= bytesOfPiece) {
        flush();
    }
}

void QueuedRecords::keep(std::string_view original)
{
    m_piece.text.append(original);
    m_piece.lengths.push_back(original.size());
}

void QueuedRecords::flush()
{
    if (!m_piece.lengths.empty()) {
        m_queue.push(std::exchange(m_piece, m_queue.spare())); // when nobody takes it, the reading is being stopped
    }
}

void give(ReadPiece& piece, FactSink& sink)
{
    const std::string_view text = piece.text;
    std::size_t at = 0;
    auto length = piece.lengths.cbegin();
    for (auto& record : piece.records) {
        record.original = text.substr(at, *length);
        at += *length++;
        sink.take(std::move(record));
    }
    for (auto& rejection : piece.rejections) {
        rejection.original = text.substr(at, *length);
        at += *length++;
        sink.reject(rejection);
    }
}
