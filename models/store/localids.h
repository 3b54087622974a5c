// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Small numbers for what repeats within one source file, so that a staged row is a handful of integers. They grow with
// distinct values only and are exchanged for the database's ids when the file is merged.

// Texts; 0 is the empty one.
class LocalWords
{
public:
    LocalWords() { add({}); }

    int add(std::string_view text);

    [[nodiscard]] const std::string& text(int word) const { return *m_texts[static_cast<std::size_t>(word)]; }

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    struct Hash
    {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_numbers;
    std::vector<const std::string*> m_texts; // the map's keys: they never move
};

// Tuples of numbers, as the rows of the content tables.
template <std::size_t N> class LocalTuples
{
public:
    using Tuple = std::array<int, N>;

    int add(const Tuple& tuple)
    {
        const auto [place, added] = m_numbers.try_emplace(tuple, static_cast<int>(m_tuples.size()));
        if (added) {
            m_tuples.push_back(tuple);
        }
        return place->second;
    }

    [[nodiscard]] const Tuple& tuple(int number) const { return m_tuples[static_cast<std::size_t>(number)]; }

    [[nodiscard]] std::size_t size() const { return m_tuples.size(); }

private:
    struct Hash
    {
        std::size_t operator()(const Tuple& tuple) const
        {
            std::size_t hash = N;
            for (const int value : tuple) {
                hash = (hash ^ static_cast<unsigned>(value)) * 0x9e3779b97f4a7c15U;
                hash ^= hash >> 29U;
            }
            return hash;
        }
    };

    std::unordered_map<Tuple, int, Hash> m_numbers;
    std::vector<Tuple> m_tuples;
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
