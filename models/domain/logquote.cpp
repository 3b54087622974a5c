// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/logquote.h"

#include "models/domain/causes.h"

#if __has_include("models/domain/logpatterns.h")
#include "models/domain/logpatterns.h"
#endif

namespace {

constexpr std::size_t longestQuote = 300;

// The first line that says something, cut between two characters.
std::string firstLine(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) {
        return {};
    }
    std::string_view line = text.substr(begin, text.find_first_of("\r\n", begin) - begin);
    if (line.size() <= longestQuote) {
        return std::string(line);
    }
    std::size_t end = longestQuote;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xc0U) == 0x80U) {
        --end;
    }
    return std::string(line.substr(0, end)) + "…";
}

}

Message quotedLine(const NodeEvidence::LogLine& line)
{
    const std::string text = firstLine(line.text);
    if (text.empty()) {
        return {};
    }
    return {.text = QT_TRANSLATE_NOOP("Message", "The log says, %1: %2"), .arguments = {timeText(line.time), text}};
}

Message patternMeaning([[maybe_unused]] std::string_view pattern)
{
#if __has_include("models/domain/logpatterns.h")
    const LogPattern* known = logPatternOf(pattern);
    if (known != nullptr) {
        return {.text = known->explanation};
    }
#endif
    return {};
}

bool isHarmless([[maybe_unused]] std::string_view pattern)
{
#if __has_include("models/domain/logpatterns.h")
    const LogPattern* known = logPatternOf(pattern);
    return known != nullptr && known->harmless;
#else
    return false;
#endif
}

void addLogLine(CauseEntry& entry, const NodeEvidence::LogLine& line)
{
    Message quote = quotedLine(line);
    if (quote.empty()) {
        return;
    }
    entry.evidence.push_back(std::move(quote));
    if (Message meaning = patternMeaning(line.pattern); !meaning.empty()) {
        entry.sentences.push_back(std::move(meaning));
    }
}
