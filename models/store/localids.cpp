// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localids.h"

#include <algorithm>
#include <functional>

namespace {

constexpr std::size_t firstSlots = 256;
constexpr std::size_t bytesOfChunk = std::size_t {64} << 10U;

}

void LocalSlots::grow()
{
    std::vector<Slot> old(std::max(firstSlots, m_slots.size() * 2));
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (slot.number == none) {
            continue;
        }
        std::size_t place = slot.start & (m_slots.size() - 1);
        while (m_slots[place].number != none) {
            place = (place + 1) & (m_slots.size() - 1);
        }
        m_slots[place] = slot;
    }
}

int LocalWords::addText(std::string_view text)
{
    const int known =
        m_slots.find(std::hash<std::string_view>()(text), [&](int number) { return this->text(number) == text; });
    if (known != LocalSlots::none) {
        return known;
    }
    m_slots.put(static_cast<int>(m_texts.size()));
    m_texts.push_back(keep(text));
    return static_cast<int>(m_texts.size()) - 1;
}

std::string_view LocalWords::keep(std::string_view text)
{
    if (text.size() > m_left) {
        m_left = std::max(text.size(), bytesOfChunk);
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_free = m_chunks.back().get();
    }
    const std::string_view kept(m_free, text.size());
    std::copy(text.begin(), text.end(), m_free);
    m_free += text.size();
    m_left -= text.size();
    return kept;
}
