// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textdictionary.h"

#include "models/tables/textfold.h"

#include <algorithm>
#include <limits>

std::string SplitTexts::text(std::size_t index) const
{
    std::string text(beginnings[beginningOf[index]]);
    text += tails[index];
    return text;
}

std::size_t SplitTexts::memory() const
{
    return beginnings.memory() + tails.memory() + beginningOf.memory();
}

void SplitTexts::finish()
{
    beginnings.finish();
    tails.finish();
    beginningOf.finish();
}

std::pair<std::string_view, std::string_view> splitText(std::string_view text)
{
    const auto slash = text.rfind('/');
    const auto begin = slash == text.npos ? 0 : slash + 1;
    return {text.substr(0, begin), text.substr(begin)};
}

TextDictionary::TextDictionary(SplitTexts texts, const std::vector<std::uint32_t>& order)
{
    m_texts.beginnings = std::move(texts.beginnings);
    m_texts.tails.reserve(order.size(), texts.tails.bytes());
    m_texts.beginningOf.reserve(order.size());
    for (const auto index : order) {
        m_texts.tails.add(texts.tails[index]);
        m_texts.beginningOf.add(texts.beginningOf[index]);
    }
    m_texts.finish();
}

std::int64_t TextDictionary::find(std::string_view text) const
{
    const auto folded = foldedText(text);
    std::size_t begin = 0;
    for (auto end = size(); begin < end;) {
        const auto middle = begin + (end - begin) / 2;
        const auto there = m_texts.text(middle);
        const auto compared = foldedText(there).compare(folded);
        if (compared == 0 && there == text) {
            return static_cast<std::int64_t>(middle);
        }
        (compared < 0 || (compared == 0 && there < text) ? begin : end) = compared < 0 || (compared == 0 && there < text) ? middle + 1 : middle;
    }
    return -1;
}

std::vector<std::uint8_t> TextDictionary::containing(std::string_view foldedNeedle) const
{
    std::vector<std::uint8_t> found(size() + 1, foldedNeedle.empty() ? 1 : 0);
    found[0] = 0;
    if (foldedNeedle.empty()) {
        return found;
    }
    const auto tails = std::span(found).subspan(1);
    const auto [left, right] = splitText(foldedNeedle); // a needle with a slash: what is right of the last one
    std::vector<std::uint8_t> begins(m_texts.beginnings.size(), 0);
    m_texts.beginnings.mark(begins, foldedNeedle);
    if (left.empty()) {
        m_texts.tails.mark(tails, foldedNeedle);
    }
    std::vector<std::uint8_t> ends(left.empty() ? 0 : begins.size(), 0);
    if (!left.empty()) {
        m_texts.beginnings.markEnds(ends, left);
    }
    const bool anyBegins = std::ranges::find(begins, 1) != begins.end();
    const bool anyEnds = std::ranges::find(ends, 1) != ends.end();
    if (!anyBegins && !anyEnds) {
        return found;
    }
    m_texts.beginningOf.visit([&](auto beginnings) {
        for (std::size_t index = 0; index < tails.size(); ++index) {
            tails[index] |= begins[beginnings[index]];
            if (anyEnds && tails[index] == 0 && ends[beginnings[index]] != 0) {
                const auto tail = m_texts.tails.foldable(index).substr(0, right.size());
                tails[index] = foldedText(tail) == right ? 1 : 0;
            }
        }
    });
    return found;
}
