// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keysort.h"
#include "models/tables/textdictionary.h"
#include "models/tables/textfold.h"
#include "models/tables/textsearch.h"

#include <algorithm>
#include <array>

namespace {
// Sorts by eight letters at a time, and what is the same in them by the next eight.
class TextOrder
{
public:
    explicit TextOrder(const SplitTexts& texts)
        : m_texts(texts)
    {
    }

    std::vector<std::uint32_t> make()
    {
        m_items.resize(m_texts.size());
        for (std::size_t index = 0; index < m_items.size(); ++index) {
            m_items[index].row = static_cast<std::uint32_t>(index);
        }
        if (m_items.size() > 1) {
            m_ranges.push_back({0, m_items.size(), 0});
        }
        while (!m_ranges.empty()) {
            const auto range = m_ranges.back();
            m_ranges.pop_back();
            sort(range);
        }
        std::vector<std::uint32_t> order(m_items.size());
        std::ranges::transform(m_items, order.begin(), &KeyedRow::row);
        return order;
    }

private:
    struct Range
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t depth = 0; // letters that are the same in all of it
    };

    static constexpr std::size_t letters = 8;

    // The next letters of a text, the first in the highest byte, zeros behind its end.
    [[nodiscard]] std::uint64_t chunk(std::uint32_t index, std::size_t depth) const
    {
        const auto beginning = m_texts.beginnings.foldable(m_texts.beginningOf[index]);
        std::array<char, letters> bytes {};
        std::size_t known = 0;
        if (depth < beginning.size()) {
            known = beginning.copy(bytes.data(), letters, depth);
        }
        if (known < letters) {
            const auto tail = m_texts.tails.foldable(index);
            const auto at = depth + known - beginning.size();
            if (at < tail.size()) {
                tail.copy(bytes.data() + known, letters - known, at);
            }
        }
        std::uint64_t chunk = 0;
        for (const char letter : bytes) {
            chunk = (chunk << 8U) | static_cast<unsigned char>(letter);
        }
        return loweredLetters(chunk);
    }

    [[nodiscard]] std::size_t commonBeginning(const Range& range) const
    {
        const auto first = m_texts.beginningOf[m_items[range.begin].row];
        for (auto place = range.begin + 1; place < range.end; ++place) {
            if (m_texts.beginningOf[m_items[place].row] != first) {
                return 0;
            }
        }
        return m_texts.beginnings.foldable(first).size();
    }

    void sort(Range range)
    {
        range.depth = std::max(range.depth, commonBeginning(range));
        const auto items = std::span(m_items).subspan(range.begin, range.end - range.begin);
        for (auto& item : items) {
            item.key = chunk(item.row, range.depth);
        }
        sortByKey(items, m_room);
        for (std::size_t begin = 0; begin < items.size();) {
            auto end = begin + 1;
            while (end < items.size() && items[end].key == items[begin].key) {
                ++end;
            }
            if (end - begin > 1 && (items[begin].key & 0xffU) == 0) { // at their end, or a NUL
                sortExactly(items.subspan(begin, end - begin));
            } else if (end - begin > 1) {
                m_ranges.push_back({range.begin + begin, range.begin + end, range.depth + letters});
            }
            begin = end;
        }
    }

    void sortExactly(std::span<KeyedRow> items) const
    {
        std::ranges::sort(items, [this](const KeyedRow& left, const KeyedRow& right) {
            const auto other = m_texts.text(right.row);
            return compareTexts(m_texts, left.row, foldedText(other), other) < 0;
        });
    }

    const SplitTexts& m_texts;
    std::vector<KeyedRow> m_items;
    std::vector<KeyedRow> m_room;
    std::vector<Range> m_ranges;
};
}

std::vector<std::uint32_t> sortedTexts(const SplitTexts& texts)
{
    return TextOrder(texts).make();
}
