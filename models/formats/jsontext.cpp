// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsontext.h"

#include "models/formats/readproblem.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>

namespace {

constexpr std::size_t chunkSize = 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Characters that end or structure a value: quotes and brackets.
constexpr auto structural = []() {
    std::array<bool, 256> table {};
    for (const unsigned char c : {'"', '{', '}', '[', ']'})
        table[c] = true;
    return table;
}();

Message syntaxMessage(const SourcePlace& place, std::string_view near)
{
    const auto line = std::to_string(place.line);
    const auto column = std::to_string(place.column);
    const auto byte = std::to_string(place.byte);
    if (near.empty())
        return {QT_TRANSLATE_NOOP("Message", "The file ends too early, at byte %1 (line %2): it seems to be cut off."),
            {byte, line}};
    auto length = std::min<std::size_t>(near.size(), 24);
    while (length < near.size() && (near[length] & 0xC0) == 0x80)
        ++length;
    return {QT_TRANSLATE_NOOP("Message", "Line %1, column %2 (byte %3): this is not valid JSON, near “%4”."),
        {line, column, byte, std::string(near.substr(0, length))}};
}

ReadProblem problemAt(Message problem, const SourcePlace& place)
{
    return {.problem = std::move(problem), .advice = {}, .place = place, .broken = true};
}

}

SourcePlace placeIn(SourcePlace begin, std::string_view text, std::size_t offset)
{
    offset = std::min(offset, text.size());
    const auto before = text.substr(0, offset);
    const auto lines = std::uint64_t(std::count(before.begin(), before.end(), '\n'));
    const auto lastLine = before.rfind('\n');
    begin.byte += offset;
    begin.line += lines;
    begin.column = lines > 0 ? offset - lastLine : begin.column + offset;
    return begin;
}

void refuseSyntax(const SourcePlace& begin, std::string_view text, std::size_t offset)
{
    const auto place = placeIn(begin, text, offset);
    throw problemAt(syntaxMessage(place, text.substr(std::min(offset, text.size()))), place);
}

JsonText::JsonText(ByteStream& stream, std::function<void()> refilled)
    : m_stream(stream)
    , m_refilled(std::move(refilled))
    , m_buffer(2 * chunkSize)
{
}

void JsonText::countLines(std::size_t end)
{
    const char* const data = m_buffer.data();
    while (m_counted < end) {
        const auto* const found = static_cast<const char*>(std::memchr(data + m_counted, '\n', end - m_counted));
        if (!found)
            break;
        m_counted = std::size_t(found - data) + 1;
        m_lineStart = m_base + m_counted;
        ++m_line;
    }
    m_counted = std::max(m_counted, end);
}

SourcePlace JsonText::place()
{
    countLines(m_position);
    const auto byte = m_base + m_position;
    return {.record = 0, .byte = byte, .line = m_line, .column = byte - m_lineStart + 1};
}

bool JsonText::more()
{
    m_refilled();
    if (available() > longestValue)
        throw problemAt({QT_TRANSLATE_NOOP("Message", "A record is larger than the limit of 16 MiB."), {}}, place());
    countLines(m_position);
    std::memmove(m_buffer.data(), m_buffer.data() + m_position, available());
    m_end -= m_position;
    m_base += m_position;
    m_counted = 0;
    m_position = 0;
    if (m_buffer.size() - m_end < chunkSize)
        m_buffer.resize(m_end + 2 * chunkSize);
    const auto count = m_stream.read(m_buffer.data() + m_end, chunkSize);
    m_end += count;
    return count > 0;
}

void JsonText::consume(std::size_t count)
{
    if (m_copy) {
        if (m_copy->size() + count > longestValue)
            throw problemAt(
                {QT_TRANSLATE_NOOP("Message", "A record is larger than the limit of 16 MiB."), {}}, place());
        m_copy->append(m_buffer.data() + m_position, count);
    }
    m_position += count;
}

char JsonText::peek()
{
    for (;;) {
        std::size_t count = 0;
        while (count < available() && isSpace(at(count)))
            ++count;
        consume(count);
        if (available() > 0)
            return at(0);
        if (!more())
            return '\0';
    }
}

void JsonText::take()
{
    const char c = at(0);
    if (c == '{' || c == '[') {
        if (++m_depth > deepest)
            refuseDepth(0);
    } else if (c == '}' || c == ']') {
        --m_depth;
    }
    consume(1);
}

void JsonText::expect(char c)
{
    if (peek() != c)
        refuseHere();
    take();
}

std::string_view JsonText::takeValue()
{
    std::size_t length = 0;
    switch (peek()) {
    case '{':
    case '[':
        length = lengthOfNested();
        break;
    case '"':
        length = endOfString(1);
        break;
    default:
        length = lengthOfScalar();
    }
    if (length > longestValue)
        throw problemAt({QT_TRANSLATE_NOOP("Message", "A record is larger than the limit of 16 MiB."), {}}, place());
    const std::string_view value(m_buffer.data() + m_position, length);
    consume(length);
    return value;
}

std::size_t JsonText::lengthOfNested()
{
    std::uint64_t objects = 0; // one bit a level: object or array
    unsigned depth = 0;
    for (std::size_t i = 0;;) {
        while (i < available() && !structural[static_cast<unsigned char>(at(i))])
            ++i;
        if (i == available()) {
            if (!more())
                refuseCutOff();
            continue;
        }
        const char c = at(i);
        if (c == '"') {
            i = endOfString(i + 1);
            continue;
        }
        if (c == '{' || c == '[') {
            if (m_depth + ++depth > deepest)
                refuseDepth(i);
            objects = objects << 1 | (c == '{' ? 1U : 0U);
        } else {
            if ((c == '}') != ((objects & 1) != 0))
                refuse(i);
            objects >>= 1;
            if (--depth == 0)
                return i + 1;
        }
        ++i;
    }
}

// Behind the closing quote of the string whose text begins at `begin`.
std::size_t JsonText::endOfString(std::size_t begin)
{
    for (std::size_t i = begin;;) {
        const char* const from = m_buffer.data() + m_position + i;
        const auto* const quote = static_cast<const char*>(std::memchr(from, '"', available() - i));
        if (!quote) {
            i = available();
            if (!more())
                refuseCutOff();
            continue;
        }
        const auto end = i + std::size_t(quote - from);
        auto slash = end;
        while (slash > begin && at(slash - 1) == '\\')
            --slash;
        if ((end - slash) % 2 == 0)
            return end + 1;
        i = end + 1;
    }
}

std::size_t JsonText::lengthOfScalar()
{
    for (std::size_t i = 0;; ++i) {
        if (i == available() && !more())
            return i;
        const char c = at(i);
        if (isSpace(c) || c == ',' || c == ':' || structural[static_cast<unsigned char>(c)]) {
            if (i == 0)
                refuse(0);
            return i;
        }
    }
}

void JsonText::refuseHere()
{
    static_cast<void>(peek());
    refuse(0);
}

void JsonText::refuse(std::size_t offset)
{
    while (available() < offset + 32 && more()) { }
    const std::string_view rest(m_buffer.data() + m_position, available());
    refuseSyntax(place(), rest, offset);
}

void JsonText::refuseCutOff()
{
    refuse(available());
}

void JsonText::refuseDepth(std::size_t offset)
{
    const std::string_view rest(m_buffer.data() + m_position, available());
    const auto found = placeIn(place(), rest, offset);
    throw problemAt(
        {QT_TRANSLATE_NOOP("Message", "Line %1, column %2 (byte %3): values are nested deeper than the limit of 64."),
            {std::to_string(found.line), std::to_string(found.column), std::to_string(found.byte)}},
        found);
}
