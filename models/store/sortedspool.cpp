// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sortedspool.h"

#include <algorithm>

namespace {

constexpr std::size_t bytesOfRun = std::size_t {8} << 20U;
constexpr std::size_t bytesOfBlock = std::size_t {64} << 10U;

}

SortedSpool::SortedSpool(const Database& target, const std::string& folder)
    : m_spool(target, folder)
{
}

void SortedSpool::add(const Key& key, std::initializer_list<Bytes> parts)
{
    const std::size_t place = m_bytes.size();
    for (const Bytes part : parts) {
        m_bytes.insert(m_bytes.end(), part.begin(), part.end());
    }
    m_entries.push_back({key, static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(m_bytes.size() - place)});
    if (m_bytes.size() >= bytesOfRun) {
        writeRun();
    }
}

void SortedSpool::sort()
{
    if (!std::ranges::is_sorted(m_entries, {}, &Entry::key)) {
        std::ranges::sort(m_entries, {}, [](const Entry& entry) { return std::pair(entry.key, entry.place); });
    }
}

void SortedSpool::writeRun()
{
    sort();
    if (m_runs.empty() || m_entries.front().key < m_runs.back().last) { // else it goes on with the one before
        m_record = {};
        m_runs.push_back({m_spool.size(), m_spool.size()});
    }
    for (const Entry& entry : m_entries) {
        m_record.pack(entry.key, Bytes(m_bytes).subspan(entry.place, entry.size), m_block);
        if (m_block.size() >= bytesOfBlock) {
            writeBlock();
        }
    }
    writeBlock();
    m_runs.back().end = m_spool.size();
    m_runs.back().last = m_entries.back().key;
    m_entries.clear();
    m_bytes.clear();
}

// Its size goes before it.
void SortedSpool::writeBlock()
{
    if (!m_block.empty()) {
        m_spool.append(bytesOf(static_cast<std::uint32_t>(m_block.size())));
        m_spool.append(m_block);
        m_block.clear();
    }
}

void SortedSpool::clear()
{
    m_spool.clear();
    m_bytes.clear();
    m_entries.clear();
    m_runs.clear();
}

SortedReader::SortedReader(SortedSpool& spool)
    : m_spool(spool)
    , m_windows(spool.m_runs.size())
{
    m_spool.sort();
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        m_windows[i].place = spool.m_runs[i].begin;
        m_windows[i].end = spool.m_runs[i].end;
        if (load(m_windows[i])) {
            m_heap.push_back(i);
        }
    }
    std::ranges::make_heap(m_heap, [this](std::size_t left, std::size_t right) { return isAfter(left, right); });
    m_front = takeFromHeap();
}

bool SortedReader::isAfter(std::size_t left, std::size_t right) const
{
    return std::pair(m_windows[left].record.key(), left) > std::pair(m_windows[right].record.key(), right);
}

std::size_t SortedReader::takeFromHeap()
{
    if (m_heap.empty()) {
        return none;
    }
    std::ranges::pop_heap(m_heap, [this](std::size_t left, std::size_t right) { return isAfter(left, right); });
    const std::size_t window = m_heap.back();
    m_heap.pop_back();
    return window;
}

// Mostly the next record of the same run comes before those of all others.
void SortedReader::advance()
{
    if (!load(m_windows[m_front])) {
        m_front = takeFromHeap();
    } else if (!m_heap.empty() && isAfter(m_front, m_heap.front())) {
        m_heap.push_back(m_front);
        std::ranges::push_heap(m_heap, [this](std::size_t left, std::size_t right) { return isAfter(left, right); });
        m_front = takeFromHeap();
    }
}

bool SortedReader::next()
{
    if (m_given) {
        advance();
    }
    const auto& entries = m_spool.m_entries; // of the last run: of one key they come last
    m_given = m_front != none && (m_entry == entries.size() || entries[m_entry].key >= m_windows[m_front].record.key());
    if (!m_given) {
        return takeFromMemory();
    }
    const PackedRow& record = m_windows[m_front].record;
    m_key = record.key();
    m_bytes = record.bytes();
    return true;
}

bool SortedReader::takeFromMemory()
{
    if (m_entry == m_spool.m_entries.size()) {
        return false;
    }
    const auto& entry = m_spool.m_entries[m_entry++];
    m_key = entry.key;
    m_bytes = SortedSpool::Bytes(m_spool.m_bytes).subspan(entry.place, entry.size);
    return true;
}

// The next record of the window; false: its run ends here.
bool SortedReader::load(Window& window)
{
    if (window.at == window.size) {
        if (window.place == window.end) {
            return false;
        }
        std::array<unsigned char, sizeof(std::uint32_t)> size = {};
        m_spool.m_spool.read(window.place, size);
        window.size = rowOf<std::uint32_t>(size);
        window.block.resize(window.size + PackedRow::slack);
        m_spool.m_spool.read(
            window.place + static_cast<std::int64_t>(size.size()), std::span(window.block).first(window.size));
        window.place += static_cast<std::int64_t>(size.size() + window.size);
        window.at = 0;
    }
    window.at += window.record.unpack(window.block.data() + window.at);
    return true;
}
