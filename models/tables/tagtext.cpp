// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tagtext.h"

#include <algorithm>

namespace {

constexpr std::string_view separator = ", ";

void addPart(std::string& tags, std::string_view part, bool isKey)
{
    const bool plain = part.find_first_of(isKey ? "=,\"" : ",\"") == std::string_view::npos;
    if (plain) {
        tags += part;
        return;
    }
    tags += '"';
    for (const char letter : part) {
        tags.append(letter == '"' ? 2 : 1, letter);
    }
    tags += '"';
}

// Takes one part from the front of the text, and what ends it.
std::string takePart(std::string_view& rest, std::string_view end)
{
    std::string part;
    if (!rest.empty() && rest.front() == '"') {
        rest.remove_prefix(1);
        while (!rest.empty()) {
            const bool quote = rest.front() == '"';
            if (quote && !rest.substr(1).starts_with('"')) {
                break;
            }
            part += rest.front();
            rest.remove_prefix(quote ? 2 : 1);
        }
        rest.remove_prefix(rest.empty() ? 0 : 1);
    }
    const auto found = std::min(rest.find(end), rest.size());
    part += rest.substr(0, found);
    rest.remove_prefix(std::min(found + end.size(), rest.size()));
    return part;
}

}

void addTag(std::string& tags, std::string_view key, std::string_view value)
{
    tags += tags.empty() ? std::string_view() : separator;
    addPart(tags, key, true);
    tags += '=';
    addPart(tags, value, false);
}

std::string oneTag(std::string_view key, std::string_view value)
{
    std::string tag;
    addTag(tag, key, value);
    return tag;
}

std::vector<Tag> readTags(std::string_view tags)
{
    std::vector<Tag> all;
    while (!tags.empty()) {
        auto key = takePart(tags, "=");
        auto value = takePart(tags, separator);
        all.emplace_back(std::move(key), std::move(value));
    }
    return all;
}

Column tagColumn(const Column& tags, std::string_view key, const ColumnSpec& spec)
{
    Column values(spec);
    std::vector<std::int64_t> numbers {Column::absent}; // by the code of the tags
    for (std::size_t text = 0; text < tags.dictionary().size(); ++text) {
        const auto all = readTags(tags.dictionary()[text]);
        const auto found = std::ranges::find(all, key, &Tag::first);
        numbers.push_back(
            found == all.end() || found->second.empty() ? Column::absent : values.numberOf(found->second));
    }
    values.reserve(tags.size());
    tags.codes().visit([&](auto codes) {
        for (std::size_t row = 0; row < tags.size(); ++row) {
            values.add(numbers[codes[row]]);
        }
    });
    values.finish();
    return values;
}
