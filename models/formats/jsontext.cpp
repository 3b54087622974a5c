// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsontext.h"

#include "models/formats/limits.h"
#include "models/formats/readproblem.h"
#include "models/formats/scanbytes.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstring>

namespace {

constexpr std::size_t firstChunk = 16 * 1024; // most files are small
constexpr std::size_t largestChunk = 256 * 1024; // fits the cache of a processor core

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsScalar(char c)
{
    return isSpace(c) || c == ',' || c == ':' || c == '"' || c == '{' || c == '}' || c == '[' || c == ']';
}

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

Message beyondLimit(JsonText::Excess excess)
{
    if (excess == JsonText::Excess::Depth)
        return {QT_TRANSLATE_NOOP("Message", "The values in the record are nested deeper than the limit of %1."),
            {std::to_string(limits::depth)}};
    return {QT_TRANSLATE_NOOP("Message", "The record is larger than the limit of %1 MiB."),
        {std::to_string(limits::record / 1024 / 1024)}};
}

// The brackets that are open in a value, and whether a string is.
struct JsonText::Nesting
{
    unsigned depth = 0;
    std::uint64_t objects = 0; // one bit a level: object or list
    std::uint64_t inString = 0; // all bits or none
    bool escaped = false; // the next character

    // The brackets of a block that structure the value.
    [[nodiscard]] std::uint64_t brackets(ScannedBlock block)
    {
        if (block.backslashes != 0 || escaped) {
            std::uint64_t behind = escaped ? 1 : 0;
            escaped = false;
            for (auto left = block.backslashes & ~behind; left != 0;) {
                const auto next = (left & (~left + 1)) << 1;
                escaped = next == 0;
                behind |= next;
                left &= (left - 1) & ~next;
            }
            block.quotes &= ~behind;
        }
        auto inside = block.quotes; // from an opening quote up to the closing one
        for (unsigned shift = 1; shift < ScannedBlock::size; shift *= 2)
            inside ^= inside << shift;
        inside ^= inString;
        inString = std::uint64_t(0) - (inside >> (ScannedBlock::size - 1));
        return block.brackets & ~inside;
    }

    void open(bool object)
    {
        if (++depth <= limits::depth)
            objects = objects << 1 | (object ? 1U : 0U);
    }

    [[nodiscard]] bool close(bool object)
    {
        if (depth-- > limits::depth)
            return true;
        const bool matches = ((objects & 1) != 0) == object;
        objects >>= 1;
        return matches;
    }
};

JsonText::JsonText(ByteStream& stream, std::function<void()> refilled)
    : m_stream(stream)
    , m_refilled(std::move(refilled))
{
}

SourcePlace JsonText::placeAt(std::size_t position)
{
    const auto count = countLines(m_buffer.get() + m_counted, position - m_counted);
    m_line += count.lines;
    if (count.lines > 0)
        m_lineStart = m_base + m_counted + count.lastLine;
    m_counted = position;
    const auto byte = m_base + position;
    return {.record = 0, .byte = byte, .line = m_line, .column = byte - m_lineStart + 1};
}

void JsonText::makeRoom()
{
    static_cast<void>(place());
    static_cast<void>(copied());
    const auto left = available();
    m_chunk = std::min(std::max(firstChunk, 4 * m_chunk), largestChunk);
    if (m_capacity < left + m_chunk) {
        m_capacity = std::bit_ceil(left + 2 * m_chunk);
        auto larger = std::make_unique_for_overwrite<char[]>(m_capacity);
        std::copy_n(data(), left, larger.get());
        m_buffer = std::move(larger);
    } else if (m_position > 0) {
        std::memmove(m_buffer.get(), data(), left);
    }
    m_base += m_position;
    m_end = left;
    m_counted = 0;
    m_copyFrom = 0;
    m_position = 0;
}

bool JsonText::more()
{
    if (m_ended)
        return false;
    m_refilled();
    makeRoom();
    const auto count = m_stream.read(m_buffer.get() + m_end, m_chunk);
    m_end += count;
    m_ended = count == 0;
    return !m_ended;
}

bool JsonText::more(std::size_t& scanned)
{
    if (scanned > limits::record)
        exceed(Excess::Size);
    if (m_excess != Excess::None)
        m_position += std::exchange(scanned, 0);
    return more();
}

void JsonText::exceed(Excess excess)
{
    if (m_excess == Excess::None)
        m_excess = excess;
    if (m_copy && m_copyExcess == Excess::None)
        m_copyExcess = excess;
}

void JsonText::copyTo(std::string* copy)
{
    static_cast<void>(copied());
    m_copy = copy;
    m_copyFrom = m_position;
}

std::size_t JsonText::copied()
{
    if (!m_copy)
        return 0;
    const auto from = std::exchange(m_copyFrom, m_position);
    const auto count = m_position - from;
    if (m_copyExcess == Excess::None && m_copy->size() + count > limits::record)
        m_copyExcess = Excess::Size;
    if (m_copyExcess == Excess::None)
        m_copy->append(m_buffer.get() + from, count);
    return m_copy->size();
}

char JsonText::peekBehindSpace()
{
    for (;;) {
        const char* next = data();
        const char* const end = next + available();
        while (next < end && (*next == ' ' || *next == '\n' || *next == '\r' || *next == '\t'))
            ++next;
        m_position += std::size_t(next - data());
        if (available() > 0)
            return at(0);
        if (!more())
            return '\0';
    }
}

void JsonText::take()
{
    const char c = at(0);
    if (c == '{' || c == '[')
        ++m_depth;
    else if (c == '}' || c == ']')
        --m_depth;
    ++m_position;
}

void JsonText::expect(char c)
{
    if (peek() != c)
        refuseHere();
    take();
}

std::string_view JsonText::takeValue()
{
    m_excess = Excess::None;
    std::size_t length = 0;
    switch (peek()) {
    case '{':
    case '[':
        length = restOfNested();
        break;
    case '"':
        length = restOfString();
        break;
    default:
        length = restOfScalar();
    }
    if (length > limits::record)
        exceed(Excess::Size);
    const std::string_view value(data(), m_excess == Excess::None ? length : 0);
    m_position += length;
    return value;
}

// The three: how many characters there are up to the end of the value, without those that more() forgot.
std::size_t JsonText::restOfNested()
{
    Nesting nesting;
    for (std::size_t i = 0;; i += ScannedBlock::size) {
        while (available() - i < ScannedBlock::size && more(i)) { }
        const auto size = std::min(available() - i, ScannedBlock::size);
        if (size == 0)
            refuseCutOff();
        char last[ScannedBlock::size] = {};
        const char* block = data() + i;
        if (size < ScannedBlock::size)
            block = static_cast<const char*>(std::memcpy(last, block, size));
        for (auto brackets = nesting.brackets(scanBlock(block)); brackets != 0; brackets &= brackets - 1) {
            const auto offset = std::size_t(std::countr_zero(brackets));
            const char c = block[offset];
            if (c == '{' || c == '[') {
                nesting.open(c == '{');
                if (m_depth + nesting.depth > limits::depth)
                    exceed(Excess::Depth);
            } else {
                if (!nesting.close(c == '}'))
                    refuse(i + offset);
                if (nesting.depth == 0)
                    return i + offset + 1;
            }
        }
        if (size < ScannedBlock::size)
            refuseCutOff();
    }
}

std::size_t JsonText::restOfString()
{
    for (std::size_t i = 1;;) {
        i = std::size_t(endOfPlainText(data() + i, data() + available()) - data());
        const char c = i < available() ? at(i) : '\0';
        if (c == '"')
            return i + 1;
        if (c == '\\' && i + 1 < available())
            i += 2;
        else if (c != '\\' && i < available())
            ++i;
        else if (!more(i))
            refuseCutOff();
    }
}

std::size_t JsonText::restOfScalar()
{
    for (std::size_t i = 0;; ++i) {
        if (i == available() && !more(i))
            return i;
        if (endsScalar(at(i))) {
            if (i == 0 && m_excess == Excess::None)
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
    const std::string_view rest(data(), available());
    refuseSyntax(place(), rest, offset);
}

void JsonText::refuseCutOff()
{
    refuse(available());
}
