// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/logquote.h"

#include "models/domain/causes.h"
#include "models/domain/commandstatus.h"
#include "models/domain/exitcodes.h"
#include "models/domain/logpatterns.h"

#include <algorithm>

namespace {

constexpr std::size_t longestQuote = 300;

// Cut between two characters.
std::string shortened(std::string_view line)
{
    while (!line.empty() && std::string_view(" \t\r\n").find(line.back()) != std::string_view::npos) {
        line.remove_suffix(1);
    }
    if (line.size() <= longestQuote) {
        return std::string(line);
    }
    std::size_t end = longestQuote;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xc0U) == 0x80U) {
        --end;
    }
    return std::string(line.substr(0, end)) + "…";
}

// The line that shows why; else the first one that says something.
std::string tellingLine(std::string_view text)
{
    if (const auto found = findFailure(text); found.pattern != nullptr && !found.pattern->harmless) {
        return shortened(found.line.substr(std::min(found.line.find_first_not_of(" \t"), found.line.size())));
    }
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) {
        return {};
    }
    return shortened(text.substr(begin, text.find_first_of("\r\n", begin) - begin));
}

template <typename List> void addOnce(List& list, Message&& message)
{
    if (std::ranges::find(list, message) == list.end()) {
        list.push_back(std::move(message));
    }
}

}

Message quotedLine(const NodeEvidence::LogLine& line)
{
    const std::string text = tellingLine(line.text);
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

const LogPattern* failureOf(const NodeEvidence::LogLine& line)
{
    const auto found = findFailure(line.text);
    return found.pattern != nullptr && !found.pattern->harmless ? found.pattern : logPatternOf(line.pattern);
}

void addLogLine(CauseEntry& entry, const NodeEvidence::LogLine& line)
{
    Message quote = quotedLine(line);
    if (quote.empty()) {
        return;
    }
    addOnce(entry.evidence, std::move(quote));
    if (const auto* known = failureOf(line)) {
        addOnce(entry.sentences, {.text = known->explanation});
        addOnce(entry.sentences, {.text = known->nextStep});
    }
}

void addFailedCommand(CauseEntry& entry, const NodeEvidence::FailedCommand& command, bool quoted)
{
    const auto& status = command.detailedStatus.empty() ? command.status : command.detailedStatus;
    const NodeEvidence::LogLine output {.text = command.output, .pattern = command.pattern, .time = command.time};
    entry.evidence.push_back({.text = QT_TRANSLATE_NOOP("Message", "Command %1, document %2: %3, %4"),
        .arguments = {command.id, command.document, status, timeText(command.time)}});
    if (auto meaning = commandStatusMeaning(command.status, command.detailedStatus); !meaning.empty()) {
        entry.sentences.push_back(std::move(meaning));
    }
    if (command.exitCode && *command.exitCode > 0) {
        const auto code = std::to_string(*command.exitCode);
        auto meaning = failureOf(output) == nullptr ? exitCodeMeaning(code) : Message {}; // the text knows better
        if (meaning.empty()) {
            meaning = {.text = QT_TRANSLATE_NOOP("Message", "Exit code %1."), .arguments = {code}};
        }
        entry.sentences.push_back(std::move(meaning));
    }
    if (quoted) {
        addLogLine(entry, output);
    }
}
