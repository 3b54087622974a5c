// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/logquote.h"

#include "models/domain/causes.h"
#include "models/domain/logpatterns.h"

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

Message patternMeaning(std::string_view pattern)
{
    const LogPattern* known = logPatternOf(pattern);
    return known == nullptr ? Message {} : Message {.text = known->explanation};
}

bool isHarmless(std::string_view pattern)
{
    const LogPattern* known = logPatternOf(pattern);
    return known != nullptr && known->harmless;
}

void addLogLine(CauseEntry& entry, const NodeEvidence::LogLine& line)
{
    Message quote = quotedLine(line);
    if (quote.empty()) {
        return;
    }
    entry.evidence.push_back(std::move(quote));
    const LogPattern* known = logPatternOf(line.pattern);
    if (known != nullptr) {
        entry.sentences.push_back({.text = known->explanation});
        entry.sentences.push_back({.text = known->nextStep});
    }
}
