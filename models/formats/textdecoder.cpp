// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/textdecoder.h"

#include "models/formats/readproblem.h"
#include "models/formats/scanbytes.h"
#include "models/formats/utf8.h"

#include <QtGlobal>

#include <vector>

namespace {

ReadProblem wrongEncoding(const char* text, std::uint64_t byte, std::vector<std::string> arguments = {})
{
    return {.problem = {text, std::move(arguments)},
        .advice = {QT_TRANSLATE_NOOP("Message", "Save the file as UTF-8 and import it again."), {}},
        .place = {.record = 0, .byte = byte, .line = 0, .column = 0},
        .broken = true};
}

}

TextDecoder::TextDecoder(PeekedStream& below)
    : m_below(below)
{
}

void TextDecoder::findEncoding()
{
    using namespace std::string_view_literals;
    m_started = true;
    const auto head = m_below.peek(4);
    std::size_t mark = 0;
    if (head.starts_with("\xEF\xBB\xBF"sv)) {
        mark = 3;
    } else if (head == "\xFF\xFE\0\0"sv || head == "\0\0\xFE\xFF"sv || head.starts_with("\0\0\0{"sv)
        || (head.size() == 4 && head.substr(1) == "\0\0\0"sv && head[0] != '\0')) {
        throw wrongEncoding(QT_TRANSLATE_NOOP("Message", "The file looks like UTF-32, which is not read."), 0);
    } else if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv)) {
        m_encoding = head.front() == '\xFF' ? Encoding::Utf16Little : Encoding::Utf16Big;
        mark = 2;
    } else if (head.size() >= 2 && (head[0] == '\0') != (head[1] == '\0')) {
        throw wrongEncoding(
            QT_TRANSLATE_NOOP("Message", "The file looks like UTF-16 without a byte order mark, which is not read."),
            0);
    }
    char skipped[4] = {};
    m_position = m_below.read(skipped, mark);
}

std::size_t TextDecoder::read(char* buffer, std::size_t size)
{
    if (!m_started)
        findEncoding();
    return m_encoding == Encoding::Utf8 ? readUtf8(buffer, size) : readUtf16(buffer, size);
}

std::size_t TextDecoder::readUtf8(char* buffer, std::size_t size)
{
    if (m_bad)
        refuseByte(m_position, *m_bad);
    const auto count = m_below.read(buffer, size);
    if (count == 0 && m_state != 0)
        throw wrongEncoding(QT_TRANSLATE_NOOP("Message", "The file ends in the middle of a character."), m_position);
    const auto good = check(buffer, count);
    m_position += good;
    if (good < count)
        m_bad = static_cast<unsigned char>(buffer[good]);
    if (m_bad && good == 0)
        refuseByte(m_position, *m_bad);
    return good;
}

void TextDecoder::refuseByte(std::uint64_t byte, unsigned char value) const
{
    if (value == 0)
        throw wrongEncoding(QT_TRANSLATE_NOOP("Message", "The file holds a NUL byte at byte %1: it is not text."), byte,
            {std::to_string(byte)});
    throw wrongEncoding(
        QT_TRANSLATE_NOOP("Message",
            "The file is not valid UTF-8 at byte %1. It may be written in an older encoding, such as Latin-1."),
        byte, {std::to_string(byte)});
}

std::size_t TextDecoder::check(const char* bytes, std::size_t count)
{
    constexpr std::size_t oneByOne = 16; // behind what is not ASCII
    std::size_t fast = 0; // from here on
    for (std::size_t i = 0; i < count; ++i) {
        if (m_state == 0 && i >= fast) {
            i += plainAscii(bytes + i, count - i);
            if (i == count)
                return count;
            fast = i + oneByOne;
        }
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (m_state > 0) {
            if (byte < m_least || byte > m_most)
                return i;
            --m_state;
            m_least = 0x80;
            m_most = 0xBF;
        } else if (byte >= 0x80) {
            if (byte < 0xC2 || byte > 0xF4)
                return i;
            m_state = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
            m_least = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
            m_most = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        } else if (byte == 0) {
            return i;
        }
    }
    return count;
}

std::size_t TextDecoder::readUtf16(char* buffer, std::size_t size)
{
    const auto known = m_units.size();
    m_units.resize(known + size / 4 * 2); // three bytes at most for two of UTF-16, and one pair
    const auto count = m_below.read(m_units.data() + known, m_units.size() - known);
    m_units.resize(known + count);
    if (count == 0 && known < 2 && (known > 0 || m_high != 0))
        throw wrongEncoding(QT_TRANSLATE_NOOP("Message", "The file ends in the middle of a character."), m_position);
    char* out = buffer;
    std::size_t used = 0;
    for (; used + 2 <= m_units.size(); used += 2) {
        const auto first = static_cast<unsigned char>(m_units[used]);
        const auto second = static_cast<unsigned char>(m_units[used + 1]);
        const char32_t unit =
            m_encoding == Encoding::Utf16Little ? char32_t(second << 8 | first) : char32_t(first << 8 | second);
        const bool low = unit >= 0xDC00 && unit < 0xE000;
        if ((unit == 0 || low != (m_high != 0)) && out != buffer)
            break; // it is the first of the next time
        if (unit == 0 || low != (m_high != 0))
            throw wrongEncoding(QT_TRANSLATE_NOOP("Message", "The file is not valid UTF-16 at byte %1."),
                m_position + used, {std::to_string(m_position + used)});
        if (unit >= 0xD800 && unit < 0xDC00) {
            m_high = unit;
        } else {
            out = writeUtf8(out, low ? 0x10000 + ((m_high - 0xD800) << 10) + (unit - 0xDC00) : unit);
            m_high = 0;
        }
    }
    m_units.erase(0, used);
    m_position += used;
    if (out == buffer && count > 0)
        return readUtf16(buffer, size);
    return std::size_t(out - buffer);
}
