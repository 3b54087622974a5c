// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textmerge.h"

#include <limits>
#include <unordered_map>

namespace {
constexpr auto notThere = std::numeric_limits<std::uint32_t>::max();

// Copies a dictionary and puts further texts where they belong.
class TextMerge
{
public:
    explicit TextMerge(const SplitTexts& old)
        : m_old(old)
    {
        m_merged.beginnings = old.beginnings;
    }

    void copyTo(std::size_t place)
    {
        for (; m_copied < place; ++m_copied) {
            m_ours.push_back(static_cast<std::uint32_t>(m_merged.size()));
            m_merged.tails.add(m_old.tails[m_copied]);
            m_merged.beginningOf.add(m_old.beginningOf[m_copied]);
        }
    }

    std::uint32_t add(const std::string& text)
    {
        const auto [beginning, tail] = splitText(text);
        m_merged.beginningOf.add(numberOf(beginning));
        m_merged.tails.add(tail);
        return static_cast<std::uint32_t>(m_merged.size() - 1);
    }

    [[nodiscard]] std::uint32_t last() const { return static_cast<std::uint32_t>(m_merged.size() - 1); }

    [[nodiscard]] std::shared_ptr<const TextDictionary> finish()
    {
        copyTo(m_old.size());
        m_merged.finish();
        return std::make_shared<TextDictionary>(std::move(m_merged));
    }

    [[nodiscard]] std::vector<std::uint32_t> takeOurs() { return std::move(m_ours); }

private:
    // Neighbours mostly begin alike; else it stands twice.
    [[nodiscard]] std::uint64_t numberOf(std::string_view beginning)
    {
        for (const auto place : {m_copied, m_copied - 1}) {
            if (place < m_old.size() && m_old.beginnings[m_old.beginningOf[place]] == beginning) {
                return m_old.beginningOf[place];
            }
        }
        const auto [known, isNew] = m_added.try_emplace(std::string(beginning), m_merged.beginnings.size());
        if (isNew) {
            m_merged.beginnings.add(beginning);
        }
        return known->second;
    }

    const SplitTexts& m_old;
    SplitTexts m_merged;
    std::size_t m_copied = 0;
    std::vector<std::uint32_t> m_ours;
    std::unordered_map<std::string, std::uint64_t> m_added;
};
}

MergedTexts mergeTexts(const std::shared_ptr<const TextDictionary>& dictionary, const std::vector<std::string>& added)
{
    MergedTexts merged;
    merged.dictionary = dictionary;
    std::vector<std::size_t> places;
    std::size_t place = 0;
    bool all = true;
    for (const auto& text : added) {
        place = dictionary->placeOf(text, place);
        const bool there = place < dictionary->size() && (*dictionary)[place] == text;
        all = all && there;
        merged.theirs.push_back(there ? static_cast<std::uint32_t>(place) : notThere);
        places.push_back(place);
    }
    if (all) {
        return merged;
    }
    TextMerge merge(dictionary->texts());
    for (std::size_t index = 0; index < added.size(); ++index) {
        merge.copyTo(places[index]);
        if (merged.theirs[index] == notThere) {
            merged.theirs[index] = merge.add(added[index]);
        } else {
            merge.copyTo(places[index] + 1);
            merged.theirs[index] = merge.last();
        }
    }
    merged.dictionary = merge.finish();
    merged.ours = merge.takeOurs();
    return merged;
}
