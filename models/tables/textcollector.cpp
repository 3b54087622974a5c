// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textdictionary.h"

#include <functional>

namespace {
std::size_t hashOf(std::string_view text, std::size_t seed)
{
    const auto hash = std::hash<std::string_view> {}(text) ^ (seed * 0x9e3779b97f4a7c15U);
    return hash ^ (hash >> 29U);
}

// Doubles a table that is three quarters full.
template <typename HashOfNumber>
void grow(std::vector<std::uint32_t>& places, std::size_t count, HashOfNumber hashOfNumber)
{
    if ((count + 1) * 4 <= places.size() * 3) {
        return;
    }
    const auto mask = std::max<std::size_t>(16, places.size() * 2) - 1;
    std::vector<std::uint32_t>().swap(places);
    places.resize(mask + 1, 0);
    for (std::size_t number = 0; number < count; ++number) {
        auto slot = hashOfNumber(number) & mask;
        while (places[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        places[slot] = static_cast<std::uint32_t>(number + 1);
    }
}

// The slot of the number that is the same, or a free one.
template <typename Same> std::uint32_t& slotFor(std::vector<std::uint32_t>& places, std::size_t hash, Same same)
{
    const auto mask = places.size() - 1;
    auto slot = hash & mask;
    while (places[slot] != 0 && !same(places[slot] - 1)) {
        slot = (slot + 1) & mask;
    }
    return places[slot];
}
}

std::uint32_t TextCollector::beginning(std::string_view text)
{
    auto& beginnings = m_texts.beginnings;
    if (beginnings.size() != 0 && text == m_lastBeginning) {
        return m_lastNumber;
    }
    grow(m_beginningSlots, beginnings.size(), [&](std::size_t number) { return hashOf(beginnings[number], 0); });
    auto& slot =
        slotFor(m_beginningSlots, hashOf(text, 0), [&](std::size_t number) { return beginnings[number] == text; });
    if (slot == 0) {
        beginnings.add(text);
        slot = static_cast<std::uint32_t>(beginnings.size());
    }
    m_lastBeginning = text;
    m_lastNumber = slot - 1;
    return m_lastNumber;
}

std::uint32_t TextCollector::add(std::string_view text)
{
    const auto [begin, tail] = splitText(text);
    const auto begins = beginning(begin);
    auto& [beginnings, tails, beginningOf] = m_texts;
    grow(m_slots, size(), [&](std::size_t number) { return hashOf(tails[number], beginningOf[number]); });
    auto& slot = slotFor(m_slots, hashOf(tail, begins),
        [&](std::size_t number) { return beginningOf[number] == begins && tails[number] == tail; });
    if (slot == 0) {
        tails.add(tail);
        beginningOf.add(begins);
        slot = static_cast<std::uint32_t>(size());
    }
    return slot - 1;
}

TextCollector::Ordered TextCollector::finish()
{
    Slots().swap(m_slots);
    Slots().swap(m_beginningSlots);
    const auto order = sortedTexts(m_texts);
    Ordered ordered;
    ordered.places.resize(order.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        ordered.places[order[place]] = static_cast<std::uint32_t>(place);
    }
    ordered.dictionary = std::make_shared<TextDictionary>(std::move(m_texts), order);
    return ordered;
}
