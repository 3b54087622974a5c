// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/textsearch.h"

#include <bit>
#include <cstddef>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace {
char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool standsAt(std::string_view text, std::size_t place, std::string_view needle)
{
    for (std::size_t letter = 0; letter < needle.size(); ++letter) {
        if (lowered(text[place + letter]) != needle[letter]) {
            return false;
        }
    }
    return true;
}
}

std::size_t findFoldedPlainly(std::string_view text, std::string_view foldedNeedle, std::size_t from)
{
    for (auto place = from; place + foldedNeedle.size() <= text.size(); ++place) {
        if (standsAt(text, place, foldedNeedle)) {
            return place;
        }
    }
    return std::string_view::npos;
}

#ifdef __SSE2__
namespace {
// Sixteen places at once are looked at for one letter of the needle, in either case.
class Letters
{
public:
    explicit Letters(char letter)
        : m_letter(_mm_set1_epi8(letter))
        , m_case(_mm_set1_epi8(letter >= 'a' && letter <= 'z' ? 0x20 : 0))
    {
    }

    [[nodiscard]] __m128i in(const char* bytes) const
    {
        const auto block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
        return _mm_cmpeq_epi8(_mm_or_si128(block, m_case), m_letter);
    }

private:
    __m128i m_letter;
    __m128i m_case;
};
}

std::size_t findFolded(std::string_view text, std::string_view foldedNeedle, std::size_t from)
{
    const auto size = foldedNeedle.size();
    if (size == 0 || from + size > text.size()) {
        return size == 0 && from <= text.size() ? from : std::string_view::npos;
    }
    const Letters first(foldedNeedle.front());
    const Letters last(foldedNeedle.back());
    auto place = from;
    for (; place + size + 15 <= text.size(); place += 16) {
        const auto* bytes = text.data() + place;
        const auto both = _mm_and_si128(first.in(bytes), last.in(bytes + size - 1));
        for (auto found = unsigned(_mm_movemask_epi8(both)); found != 0; found &= found - 1) {
            const auto at = place + static_cast<std::size_t>(std::countr_zero(found));
            if (standsAt(text, at, foldedNeedle)) {
                return at;
            }
        }
    }
    return findFoldedPlainly(text, foldedNeedle, place);
}
#else
std::size_t findFolded(std::string_view text, std::string_view foldedNeedle, std::size_t from)
{
    return findFoldedPlainly(text, foldedNeedle, from);
}
#endif
