// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textdictionary.h"

#include "models/tables/textfold.h"

#include <algorithm>
#include <functional>
#include <numeric>

std::string_view TextDictionary::entry(
    const std::string& block, const std::vector<std::uint64_t>& ends, std::size_t index)
{
    const auto begin = index == 0 ? 0 : ends[index - 1];
    return std::string_view(block).substr(begin, ends[index] - begin);
}

std::size_t TextDictionary::slotOf(std::string_view text) const
{
    const auto mask = m_slots.size() - 1;
    auto slot = std::hash<std::string_view> {}(text)&mask;
    while (m_slots[slot] != 0 && (*this)[m_slots[slot] - 1] != text) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void TextDictionary::grow()
{
    m_slots.assign(std::max<std::size_t>(16, m_slots.size() * 2), 0);
    for (std::size_t index = 0; index < size(); ++index) {
        m_slots[slotOf((*this)[index])] = static_cast<std::uint32_t>(index + 1);
    }
}

std::int64_t TextDictionary::add(std::string_view text)
{
    if ((size() + 1) * 2 > m_slots.size()) {
        grow();
    }
    auto& slot = m_slots[slotOf(text)];
    if (slot == 0) {
        m_block += text;
        m_ends.push_back(m_block.size());
        slot = static_cast<std::uint32_t>(m_ends.size());
    }
    return static_cast<std::int64_t>(slot) - 1;
}

std::int64_t TextDictionary::find(std::string_view text) const
{
    return m_slots.empty() ? -1 : static_cast<std::int64_t>(m_slots[slotOf(text)]) - 1;
}

void TextDictionary::fold() const
{
    m_foldedBlock.reserve(m_block.size());
    m_foldedEnds.reserve(size());
    for (std::size_t index = 0; index < size(); ++index) {
        m_foldedBlock += foldedText((*this)[index]);
        m_foldedEnds.push_back(m_foldedBlock.size());
    }
}

std::vector<std::uint8_t> TextDictionary::containing(std::string_view foldedNeedle) const
{
    std::call_once(m_foldOnce, &TextDictionary::fold, this);
    std::vector<std::uint8_t> found(size(), foldedNeedle.empty() ? 1 : 0);
    const std::string_view block = m_foldedBlock;
    std::size_t index = 0;
    for (auto place = foldedNeedle.empty() ? block.npos : block.find(foldedNeedle); place != block.npos;) {
        while (m_foldedEnds[index] <= place) {
            ++index;
        }
        const bool within = place + foldedNeedle.size() <= m_foldedEnds[index]; // else it runs over into the next entry
        found[index] |= within ? 1 : 0;
        place = block.find(foldedNeedle, within ? m_foldedEnds[index] : place + 1);
    }
    return found;
}

void TextDictionary::rank() const
{
    std::call_once(m_foldOnce, &TextDictionary::fold, this);
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [this](std::uint32_t left, std::uint32_t right) {
        const auto compared =
            entry(m_foldedBlock, m_foldedEnds, left).compare(entry(m_foldedBlock, m_foldedEnds, right));
        return compared != 0 ? compared < 0 : (*this)[left] < (*this)[right];
    });
    m_ranks.resize(size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        m_ranks[order[place]] = static_cast<std::uint32_t>(place);
    }
}

const std::vector<std::uint32_t>& TextDictionary::ranks() const
{
    std::call_once(m_rankOnce, &TextDictionary::rank, this);
    return m_ranks;
}
