// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textdictionary.h"

#include "models/tables/textfold.h"
#include "models/tables/textsearch.h"

#include <algorithm>

namespace {
// A text whose ASCII letters may be of either case with one that is folded.
int compareFolded(std::string_view text, std::string_view folded)
{
    const auto size = std::min(text.size(), folded.size());
    for (std::size_t place = 0; place < size; ++place) {
        const auto ours = static_cast<unsigned char>(loweredLetters(static_cast<unsigned char>(text[place])));
        const auto theirs = static_cast<unsigned char>(folded[place]);
        if (ours != theirs) {
            return ours < theirs ? -1 : 1;
        }
    }
    return text.size() == folded.size() ? 0 : (text.size() < folded.size() ? -1 : 1);
}
}

std::string SplitTexts::text(std::size_t index) const
{
    std::string text(beginnings[beginningOf[index]]);
    text += tails[index];
    return text;
}

bool SplitTexts::is(std::size_t index, std::string_view text) const
{
    const auto beginning = beginnings[beginningOf[index]];
    return text.starts_with(beginning) && text.substr(beginning.size()) == tails[index];
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

int compareTexts(const SplitTexts& texts, std::size_t index, std::string_view folded, std::string_view other)
{
    const auto beginning = texts.beginnings.foldable(texts.beginningOf[index]);
    const auto inBeginning = compareFolded(beginning, folded.substr(0, beginning.size()));
    if (inBeginning != 0) {
        return inBeginning;
    }
    const auto inTail = compareFolded(texts.tails.foldable(index), folded.substr(beginning.size()));
    return inTail != 0 ? inTail : texts.text(index).compare(other);
}

std::int64_t TextDictionary::find(std::string_view text) const
{
    const auto place = placeOf(text);
    return place < size() && m_texts.text(place) == text ? static_cast<std::int64_t>(place) : -1;
}

std::size_t TextDictionary::placeOf(std::string_view text, std::size_t from) const
{
    const auto folded = foldedText(text);
    auto end = from;
    for (std::size_t step = 1; end < size() && compareTexts(m_texts, end, folded, text) < 0; step *= 2) {
        from = end + 1;
        end = std::min(size(), end + step);
    }
    while (from < end) {
        const auto middle = from + (end - from) / 2;
        if (compareTexts(m_texts, middle, folded, text) < 0) {
            from = middle + 1;
        } else {
            end = middle;
        }
    }
    return from;
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
