// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/packedrow.h"
#include "models/store/spool.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <type_traits>

// Records of any number that come back in the order of their keys, those of one key as they were added: sorted runs in
// a spool, packed in blocks, and merged while they are read. Memory: one run, and a window on each of those before it.
class SortedSpool
{
public:
    using Key = PackedRow::Key;
    using Bytes = PackedRow::Bytes;

    SortedSpool(const Database& target, const std::string& folder);

    void add(const Key& key, std::initializer_list<Bytes> parts); // one behind the other
    void clear();

    [[nodiscard]] bool empty() const { return m_entries.empty() && m_runs.empty(); }

private:
    friend class SortedReader;

    struct Entry
    {
        Key key = {};
        std::uint32_t place = 0; // in m_bytes
        std::uint32_t size = 0;
    };

    struct Run
    {
        std::int64_t begin = 0;
        std::int64_t end = 0;
        Key last = {};
    };

    void sort();
    void writeRun();
    void writeBlock();

    Spool m_spool;
    std::vector<unsigned char> m_bytes; // of the run that is not written yet
    std::vector<Entry> m_entries;
    std::vector<Run> m_runs;
    PackedRow m_record; // that was written last
    std::vector<unsigned char> m_block;
};

// Reads a spool once, from its first key to its last one. Nothing may be added meanwhile.
class SortedReader
{
public:
    explicit SortedReader(SortedSpool& spool);

    [[nodiscard]] bool next(); // false: there are no more

    [[nodiscard]] const SortedSpool::Key& key() const { return m_key; }

    [[nodiscard]] SortedSpool::Bytes bytes() const { return m_bytes; } // valid until the next one

private:
    // What is at hand of a run: a block of it, and its first record that was not given.
    struct Window
    {
        std::int64_t place = 0; // in the spool, of the next block
        std::int64_t end = 0;
        std::vector<unsigned char> block = {};
        std::size_t size = 0; // of the block, without the slack
        std::size_t at = 0; // in the block, behind the record
        PackedRow record = {};
    };

    [[nodiscard]] bool load(Window& window);
    [[nodiscard]] bool isAfter(std::size_t left, std::size_t right) const;
    void advance();
    [[nodiscard]] std::size_t takeFromHeap();
    [[nodiscard]] bool takeFromMemory();

    static constexpr std::size_t none = ~std::size_t {0};

    SortedSpool& m_spool;
    std::vector<Window> m_windows;
    std::size_t m_front = none; // the window with the least key
    bool m_given = false; // its record
    std::vector<std::size_t> m_heap; // the others, the one with the least key in front
    std::size_t m_entry = 0; // the next one in memory
    SortedSpool::Key m_key = {};
    SortedSpool::Bytes m_bytes;
};

template <typename T>
[[nodiscard]] std::span<const unsigned char> bytesOf(const T& row) requires std::is_trivially_copyable_v<T>
{
    return {static_cast<const unsigned char*>(static_cast<const void*>(&row)), sizeof(T)};
}

[[nodiscard]] inline std::span<const unsigned char> bytesOf(std::string_view text)
{
    return {static_cast<const unsigned char*>(static_cast<const void*>(text.data())), text.size()};
}

[[nodiscard]] inline std::string_view textOf(std::span<const unsigned char> bytes)
{
    return {static_cast<const char*>(static_cast<const void*>(bytes.data())), bytes.size()};
}

template <typename T> [[nodiscard]] T rowOf(std::span<const unsigned char> bytes)
{
    static_assert(std::is_trivially_copyable_v<T>);
    T row;
    std::memcpy(static_cast<void*>(&row), bytes.data(), std::min(bytes.size(), sizeof(T)));
    return row;
}
