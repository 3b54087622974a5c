// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

// Small numbers for what repeats within one source file, so that a staged row is a handful of integers. They grow with
// distinct values only and are exchanged for the database's ids when the file is merged.

// Where the values with a hash are: an open table of numbers, for the values stand elsewhere.
class LocalSlots
{
public:
    static constexpr int none = -1;

    // The number whose value `isIt`; else `none`, and put() takes the number that it gets now.
    template <typename Test> [[nodiscard]] int find(std::size_t hash, Test isIt)
    {
        if (m_used * 2 >= m_slots.size()) {
            grow();
        }
        const auto mark = static_cast<std::uint32_t>(hash >> 32U);
        for (m_place = hash & (m_slots.size() - 1); m_slots[m_place].number != none;
             m_place = (m_place + 1) & (m_slots.size() - 1)) {
            if (m_slots[m_place].mark == mark && isIt(m_slots[m_place].number)) {
                return m_slots[m_place].number;
            }
        }
        m_found = {mark, static_cast<std::uint32_t>(hash), none};
        return none;
    }

    void put(int number)
    {
        m_slots[m_place] = m_found;
        m_slots[m_place].number = number;
        ++m_used;
    }

private:
    struct Slot
    {
        std::uint32_t mark = 0; // upper half of the hash
        std::uint32_t start = 0; // lower half
        int number = none;
    };

    void grow();

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
    std::size_t m_place = 0;
    Slot m_found = {};
};

// Texts; 0 is the empty one.
class LocalWords
{
public:
    LocalWords() { addText({}); }

    int add(std::string_view text) { return text.empty() ? 0 : addText(text); }

    [[nodiscard]] std::string_view text(int word) const { return m_texts[static_cast<std::size_t>(word)]; }

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    int addText(std::string_view text);
    [[nodiscard]] std::string_view keep(std::string_view text);

    LocalSlots m_slots;
    std::vector<std::string_view> m_texts; // into the chunks
    std::vector<std::unique_ptr<char[]>> m_chunks;
    char* m_free = nullptr; // of the last chunk
    std::size_t m_left = 0;
};

// The words of rows of one kind, field by field: what a field said in the row before is not looked up again.
class RepeatedWords
{
public:
    explicit RepeatedWords(LocalWords& words)
        : m_words(words)
    {
    }

    int add(std::size_t field, std::string_view text)
    {
        if (text.empty()) {
            return 0;
        }
        int& last = m_last[field];
        return m_words.text(last) == text ? last : last = m_words.add(text);
    }

private:
    static constexpr std::size_t mostFields = 16;

    LocalWords& m_words;
    std::array<int, mostFields> m_last = {};
};

// Tuples of numbers, as the rows of the content tables.
template <std::size_t N> class LocalTuples
{
public:
    using Tuple = std::array<int, N>;

    int add(const Tuple& tuple)
    {
        if (!m_tuples.empty() && m_tuples[m_last] == tuple) {
            return static_cast<int>(m_last);
        }
        m_last = static_cast<std::size_t>(find(tuple));
        return static_cast<int>(m_last);
    }

    [[nodiscard]] const Tuple& tuple(int number) const { return m_tuples[static_cast<std::size_t>(number)]; }

    [[nodiscard]] std::size_t size() const { return m_tuples.size(); }

private:
    int find(const Tuple& tuple)
    {
        const int known = m_slots.find(hashOf(tuple), [&](int number) { return this->tuple(number) == tuple; });
        if (known != LocalSlots::none) {
            return known;
        }
        m_slots.put(static_cast<int>(m_tuples.size()));
        m_tuples.push_back(tuple);
        return static_cast<int>(m_tuples.size()) - 1;
    }

    static std::size_t hashOf(const Tuple& tuple)
    {
        std::size_t hash = N;
        for (const int value : tuple) {
            hash = (hash ^ static_cast<unsigned>(value)) * 0x9e3779b97f4a7c15U;
            hash ^= hash >> 29U;
        }
        return hash;
    }

    LocalSlots m_slots;
    std::vector<Tuple> m_tuples;
    std::size_t m_last = 0; // that was asked for: rows that follow each other often say the same
};

// A node that a file names, and what it says about where it is. Rank: the source of the highest wins, then the greater
// text.
struct LocalNode
{
    enum Rank { Unknown, FromPath, FromRecord, FromFinding };

    int id = 0; // local words
    int account = 0;
    int accountRank = Unknown;
    int region = 0;
    int regionRank = Unknown;
    int name = 0;
};
