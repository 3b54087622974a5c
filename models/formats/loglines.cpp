// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/loglines.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool looksLike(std::string_view text, std::string_view pattern) // 'd' is a digit
{
    if (text.size() < pattern.size())
        return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == 'd' ? !isDigit(text[i]) : text[i] != pattern[i])
            return false;
    }
    return true;
}

bool isLevel(std::string_view word)
{
    constexpr std::array levels = {"TRACE", "DEBUG", "INFO", "WARN", "WARNING", "ERROR", "CRITICAL", "Trace", "Debug",
        "Info", "Warn", "Warning", "Error", "Critical"};
    return std::any_of(levels.begin(), levels.end(), [&](const char* level) { return word == level; });
}

// 2024-06-10 07:07:01.0000 ERROR text
void readAgentLine(LogLine& line)
{
    constexpr std::size_t dateSize = 19;
    auto end = dateSize;
    if (line.text[end] == '.') {
        do
            ++end;
        while (end < line.text.size() && isDigit(line.text[end]));
    }
    if (end >= line.text.size() || line.text[end] != ' ')
        return;
    const auto rest = line.text.substr(end + 1);
    const auto level = rest.substr(0, rest.find_first_of(" \t"));
    if (!isLevel(level))
        return;
    line.level = level;
    std::string iso(line.text.substr(0, end));
    iso[10] = 'T';
    line.time = readInstant(iso + 'Z');
}

// 07/07/2022 15:52:29 root [ERROR]: text; 11/22/2020 09:18:59 UTC | Error | text
void readPatchLine(LogLine& line)
{
    constexpr std::size_t dateSize = 19;
    const auto text = line.text;
    const auto rest = text.substr(dateSize + 1);
    if (rest.starts_with("UTC | ")) {
        const auto level = rest.substr(6, rest.find(" |", 6) - 6);
        line.level = isLevel(level) ? level : std::string_view();
        line.zoned = true;
    } else {
        const auto open = rest.find(" [");
        const auto close = rest.find("]:");
        if (open == rest.npos || close == rest.npos || close < open)
            return;
        const auto level = rest.substr(open + 2, close - open - 2);
        line.level = isLevel(level) ? level : std::string_view();
    }
    const std::string iso = std::string(text.substr(6, 4)) + '-' + std::string(text.substr(0, 2)) + '-'
        + std::string(text.substr(3, 2)) + 'T' + std::string(text.substr(11, 8)) + 'Z';
    if (line.stamped())
        line.time = readInstant(iso);
}

}

bool LogLine::isError() const
{
    return level == "ERROR" || level == "CRITICAL" || level == "Error" || level == "Critical";
}

LogLine readLogLine(std::string_view text)
{
    LogLine line {.text = text};
    if (looksLike(text, "dddd-dd-dd dd:dd:dd") && text.size() > 20)
        readAgentLine(line);
    else if (looksLike(text, "dd/dd/dddd dd:dd:dd "))
        readPatchLine(line);
    return line;
}

LogLines::LogLines(ByteStream& stream, std::function<void()> refilled)
    : m_stream(stream)
    , m_refilled(std::move(refilled))
    , m_buffer(pieceSize)
{
}

bool LogLines::more()
{
    m_refilled();
    m_position = 0;
    m_end = m_stream.read(m_buffer.data(), m_buffer.size());
    return m_end > 0;
}

bool LogLines::next(LogLine& line)
{
    m_line.clear();
    const auto begin = m_bytes;
    bool tooLong = false;
    for (bool ended = false; !ended;) {
        if (m_position == m_end && !more()) {
            if (m_bytes == begin)
                return false;
            break;
        }
        const std::string_view rest(m_buffer.data() + m_position, m_end - m_position);
        const auto newline = rest.find('\n');
        ended = newline != rest.npos;
        const auto part = rest.substr(0, newline);
        const auto room = longestLine - m_line.size();
        tooLong = tooLong || part.size() > room;
        m_line.append(part.substr(0, room));
        const auto taken = ended ? newline + 1 : rest.size();
        m_position += taken;
        m_bytes += taken;
    }
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    m_cut += tooLong ? 1 : 0;
    line = readLogLine(m_line);
    line.place = {.record = 0, .byte = begin, .line = ++m_lines, .column = 1};
    return true;
}
