// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/textblock.h"

#include <memory>
#include <utility>

// Texts that were split behind their last slash: beginnings, which many share, and tails.
struct SplitTexts
{
    TextBlock beginnings = {};
    TextBlock tails = {};
    PackedValues beginningOf = {}; // of each tail

    [[nodiscard]] std::size_t size() const { return tails.size(); }

    [[nodiscard]] std::string text(std::size_t index) const;
    [[nodiscard]] bool is(std::size_t index, std::string_view text) const;
    [[nodiscard]] std::size_t memory() const;
    void finish();
};

[[nodiscard]] std::pair<std::string_view, std::string_view> splitText(std::string_view text);

// Less than zero: the text comes before the other one, which is given folded, too.
[[nodiscard]] int compareTexts(
    const SplitTexts& texts, std::size_t index, std::string_view folded, std::string_view other);

// Numbers of the texts in the order of folded texts; the texts themselves decide between equal ones.
[[nodiscard]] std::vector<std::uint32_t> sortedTexts(const SplitTexts& texts);

// The different texts of one column, each once, in the order in which people sort them: the number of a text is its
// place. Never changed, so that any number of threads and of columns can share it.
class TextDictionary
{
public:
    TextDictionary() = default;

    explicit TextDictionary(SplitTexts ordered)
        : m_texts(std::move(ordered))
    {
    }

    // `order`: sortedTexts().
    TextDictionary(SplitTexts texts, const std::vector<std::uint32_t>& order);

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

    [[nodiscard]] std::string operator[](std::size_t index) const { return m_texts.text(index); }

    [[nodiscard]] std::int64_t find(std::string_view text) const; // -1: not there

    // The first text from `from` on that is not before this one.
    [[nodiscard]] std::size_t placeOf(std::string_view text, std::size_t from = 0) const;

    [[nodiscard]] const SplitTexts& texts() const { return m_texts; }

    // One byte for each code of a column: 0 is "not known", then the texts: 1 when the folded text contains the folded
    // needle.
    [[nodiscard]] std::vector<std::uint8_t> containing(std::string_view foldedNeedle) const;

    [[nodiscard]] std::size_t memory() const { return m_texts.memory(); }

private:
    SplitTexts m_texts;
};

// Texts as they come, each once, until they are put in order.
class TextCollector
{
public:
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

    [[nodiscard]] std::string operator[](std::size_t index) const { return m_texts.text(index); }

    std::uint32_t add(std::string_view text); // its number, whether new or not

    struct Ordered
    {
        std::shared_ptr<const TextDictionary> dictionary = {};
        std::vector<std::uint32_t> places = {}; // of each number in the dictionary
    };

    [[nodiscard]] Ordered finish(); // nothing may be added any more

private:
    using Slots = std::vector<std::uint32_t>; // hash table: number + 1; 0: free

    [[nodiscard]] std::uint32_t beginning(std::string_view text);

    SplitTexts m_texts;
    Slots m_beginningSlots;
    Slots m_slots;
    std::string m_lastBeginning;
    std::uint32_t m_lastNumber = 0;
};
