// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/jsonpath.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace {
constexpr int deepest = 64;
constexpr std::string_view spaces = " \t\r\n";

bool sameName(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, [](char one, char other) {
        const auto lower = [](char letter) { return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter; };
        return lower(one) == lower(other);
    });
}

std::string textOf(std::string_view value)
{
    if (value.size() < 2 || value.front() != '"') {
        return std::string(value == "null" ? std::string_view() : value);
    }
    const auto inside = value.substr(1, value.size() - 2);
    if (inside.find('\\') == inside.npos) {
        return std::string(inside);
    }
    const auto parsed = nlohmann::json::parse(value, nullptr, false);
    return parsed.is_string() ? parsed.get<std::string>() : std::string(inside);
}

// Walks over JSON without building it.
class Walker
{
public:
    Walker(std::string_view text, const std::vector<std::string>& path)
        : m_text(text)
        , m_path(path)
    {
    }

    std::vector<std::string> run()
    {
        walk(0, 0);
        return std::move(m_found);
    }

private:
    [[nodiscard]] char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }

    [[nodiscard]] std::size_t skipSpaces(std::size_t place) const
    {
        return std::min(m_text.find_first_not_of(spaces, place), m_text.size());
    }

    // Behind the closing quotation mark.
    [[nodiscard]] std::size_t skipString(std::size_t place) const
    {
        place = m_text.find_first_of("\"\\", place + 1);
        while (place < m_text.size() && m_text[place] == '\\') {
            place = m_text.find_first_of("\"\\", place + 2); // behind what is escaped
        }
        return place < m_text.size() ? place + 1 : m_text.size();
    }

    [[nodiscard]] std::size_t skipValue(std::size_t place) const
    {
        if (at(place) == '"') {
            return skipString(place);
        }
        if (at(place) != '{' && at(place) != '[') {
            return std::min(m_text.find_first_of(",]} \t\r\n", place), m_text.size());
        }
        for (std::size_t open = 0; place < m_text.size();) {
            place = std::min(m_text.find_first_of("\"{}[]", place), m_text.size());
            const auto letter = at(place);
            if (letter == '"') {
                place = skipString(place);
                continue;
            }
            open += letter == '{' || letter == '[' ? 1 : 0;
            open -= letter == '}' || letter == ']' ? 1 : 0;
            ++place;
            if (open == 0) {
                break;
            }
        }
        return std::min(place, m_text.size());
    }

    void walk(std::size_t place, std::size_t step, int depth = 0)
    {
        place = skipSpaces(place);
        const auto letter = at(place);
        if (letter == '[' && depth < deepest) {
            walkElements(place, step, depth);
        } else if (step == m_path.size()) {
            m_found.push_back(textOf(m_text.substr(place, skipValue(place) - place)));
        } else if (letter == '{') {
            walkMembers(place, step, depth);
        }
    }

    void walkMembers(std::size_t place, std::size_t step, int depth)
    {
        for (place = skipSpaces(place + 1); at(place) == '"'; place = skipSpaces(place + 1)) {
            const auto end = skipString(place);
            const auto name = textOf(m_text.substr(place, end - place));
            place = skipSpaces(end);
            if (at(place) != ':') {
                return;
            }
            place = skipSpaces(place + 1);
            if (sameName(name, m_path[step])) {
                walk(place, step + 1, depth + 1);
            }
            place = skipSpaces(skipValue(place));
            if (at(place) != ',') {
                return;
            }
        }
    }

    void walkElements(std::size_t place, std::size_t step, int depth)
    {
        const auto& name = step < m_path.size() ? m_path[step] : std::string();
        const bool numbered = !name.empty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
        std::size_t number = 0;
        for (place = skipSpaces(place + 1); place < m_text.size() && at(place) != ']'; place = skipSpaces(place + 1)) {
            if (!numbered) {
                walk(place, step, depth + 1);
            } else if (name == std::to_string(number)) {
                walk(place, step + 1, depth + 1);
            }
            ++number;
            place = skipSpaces(skipValue(place));
            if (at(place) != ',') {
                return;
            }
        }
    }

    std::string_view m_text;
    const std::vector<std::string>& m_path;
    std::vector<std::string> m_found = {};
};
}

std::vector<std::string> jsonValuesAt(std::string_view json, const std::vector<std::string>& path)
{
    return Walker(json, path).run();
}
