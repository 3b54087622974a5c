// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

// The different texts of one column, each once, in one block of memory. Filled by one thread, then read by any number:
// what searching and sorting need is made on first use and kept.
class TextDictionary
{
public:
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }

    [[nodiscard]] std::string_view operator[](std::size_t index) const { return entry(m_block, m_ends, index); }

    std::int64_t add(std::string_view text); // its number, whether new or not
    [[nodiscard]] std::int64_t find(std::string_view text) const; // -1: not there

    // One byte for each entry: 1 when its folded text contains the (folded) needle.
    [[nodiscard]] std::vector<std::uint8_t> containing(std::string_view foldedNeedle) const;
    // Place of each entry in the order of folded texts; the texts themselves decide between equal ones.
    [[nodiscard]] const std::vector<std::uint32_t>& ranks() const;

private:
    [[nodiscard]] static std::string_view entry(
        const std::string& block, const std::vector<std::uint64_t>& ends, std::size_t index);
    [[nodiscard]] std::size_t slotOf(std::string_view text) const;
    void grow();
    void fold() const;
    void rank() const;

    std::string m_block;
    std::vector<std::uint64_t> m_ends;
    std::vector<std::uint32_t> m_slots; // hash table: number of the entry + 1; 0: free

    mutable std::once_flag m_foldOnce;
    mutable std::once_flag m_rankOnce;
    mutable std::string m_foldedBlock;
    mutable std::vector<std::uint64_t> m_foldedEnds;
    mutable std::vector<std::uint32_t> m_ranks;
};
