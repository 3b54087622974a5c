// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sortedspool.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr std::size_t bytesOfRun = std::size_t {8} << 20U;
constexpr std::size_t bytesOfWindow = std::size_t {64} << 10U;

struct Head
{
    SortedSpool::Key key = {};
    std::uint32_t size = 0;
    std::uint32_t unused = 0;
};

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
    const std::int64_t begin = m_spool.size();
    for (const Entry& entry : m_entries) {
        const Head head {entry.key, entry.size};
        std::array<unsigned char, sizeof(Head)> bytes = {};
        std::memcpy(bytes.data(), &head, sizeof(Head));
        m_spool.append(bytes);
        m_spool.append(Bytes(m_bytes).subspan(entry.place, entry.size));
    }
    m_runs.push_back({begin, m_spool.size()});
    m_entries.clear();
    m_bytes.clear();
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
}

bool SortedReader::isAfter(std::size_t left, std::size_t right) const
{
    return std::pair(m_windows[left].key, left) > std::pair(m_windows[right].key, right);
}

bool SortedReader::next()
{
    const auto after = [this](std::size_t left, std::size_t right) { return isAfter(left, right); };
    if (m_taken != 0) {
        Window& window = m_windows[m_taken - 1];
        window.at += window.size;
        if (load(window)) {
            m_heap.push_back(m_taken - 1);
            std::ranges::push_heap(m_heap, after);
        }
        m_taken = 0;
    }
    const auto& entries = m_spool.m_entries; // of the last run: of one key they come last
    if (m_heap.empty() || (m_entry < entries.size() && entries[m_entry].key < m_windows[m_heap.front()].key)) {
        return takeFromMemory();
    }
    std::ranges::pop_heap(m_heap, after);
    const std::size_t taken = m_heap.back();
    m_heap.pop_back();
    const Window& window = m_windows[taken];
    m_taken = taken + 1;
    m_key = window.key;
    m_bytes = SortedSpool::Bytes(window.bytes).subspan(window.at, window.size);
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
    if (!ensure(window, sizeof(Head))) {
        return false;
    }
    Head head;
    std::memcpy(&head, window.bytes.data() + window.at, sizeof(Head));
    window.at += sizeof(Head);
    window.key = head.key;
    window.size = head.size;
    return ensure(window, head.size);
}

bool SortedReader::ensure(Window& window, std::size_t count)
{
    const std::size_t here = window.bytes.size() - window.at;
    if (here >= count) {
        return true;
    }
    const auto left = static_cast<std::size_t>(window.end - window.place);
    if (here + left < count) {
        return false;
    }
    const std::size_t more = std::min(left, std::max(bytesOfWindow, count - here));
    window.bytes.erase(window.bytes.begin(), window.bytes.begin() + static_cast<std::ptrdiff_t>(window.at));
    window.at = 0;
    window.bytes.resize(here + more);
    m_spool.m_spool.read(window.place, std::span(window.bytes).subspan(here));
    window.place += static_cast<std::int64_t>(more);
    return true;
}
