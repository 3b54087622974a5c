// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textblock.h"

#include "models/tables/textfold.h"
#include "models/tables/textsearch.h"

#include <algorithm>

std::string_view TextBlock::foldable(std::size_t index) const
{
    if (!m_others.empty()) {
        const auto found = std::ranges::lower_bound(m_others, static_cast<std::uint32_t>(index));
        if (found != m_others.end() && *found == index) {
            return m_folded[static_cast<std::size_t>(found - m_others.begin())];
        }
    }
    return (*this)[index];
}

void TextBlock::add(std::string_view text)
{
    if (!isAscii(text)) {
        m_others.push_back(static_cast<std::uint32_t>(size()));
        m_folded.push_back(foldedText(text));
    }
    m_bytes += text;
    m_ends.add(m_bytes.size());
}

void TextBlock::reserve(std::size_t texts, std::size_t bytes)
{
    m_bytes.reserve(bytes);
    m_ends.reserve(texts);
}

void TextBlock::finish()
{
    if (m_bytes.capacity() > m_bytes.size() + m_bytes.size() / 16) {
        m_bytes.shrink_to_fit();
    }
    m_ends.finish();
    m_others.shrink_to_fit();
    m_folded.shrink_to_fit();
}

std::size_t TextBlock::memory() const
{
    auto bytes = m_bytes.capacity() + m_ends.memory() + m_others.capacity() * sizeof m_others[0]
        + m_folded.capacity() * sizeof m_folded[0];
    for (const auto& text : m_folded) {
        bytes += text.size() > 15 ? text.capacity() : 0;
    }
    return bytes;
}

void TextBlock::mark(std::span<std::uint8_t> found, std::string_view foldedNeedle) const
{
    const std::string_view block = m_bytes;
    m_ends.visit([&](auto ends) {
        std::size_t index = 0;
        for (auto place = findFolded(block, foldedNeedle, 0); place != block.npos;) {
            while (ends[index] <= place) {
                ++index;
            }
            const bool within = place + foldedNeedle.size() <= ends[index]; // else it runs over into the next text
            found[index] |= within ? 1 : 0;
            place = findFolded(block, foldedNeedle, within ? ends[index] : place + 1);
        }
    });
    for (std::size_t other = 0; other < m_others.size(); ++other) {
        found[m_others[other]] = m_folded[other].find(foldedNeedle) != std::string::npos ? 1 : 0;
    }
}

void TextBlock::markEnds(std::span<std::uint8_t> found, std::string_view foldedEnd) const
{
    for (std::size_t index = 0; index < size(); ++index) {
        const auto text = foldable(index);
        const auto begin = text.size() - std::min(text.size(), foldedEnd.size());
        found[index] = text.size() >= foldedEnd.size() && findFoldedPlainly(text, foldedEnd, begin) == begin ? 1 : 0;
    }
}
