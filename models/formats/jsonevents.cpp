// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonevents.h"

#include "models/formats/jsonnumber.h"
#include "models/formats/limits.h"
#include "models/formats/scanbytes.h"
#include "models/formats/utf8.h"

#include <string>
#include <utility>

namespace {

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Goes through one text once. Throws JsonError where it cannot go on.
class Tokens
{
public:
    Tokens(std::string_view text, JsonEvents& events)
        : m_begin(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
        , m_events(events)
    {
    }

    [[nodiscard]] JsonError read();

private:
    [[nodiscard]] char next() const { return m_at < m_end ? *m_at : '\0'; }

    void skipSpace()
    {
        while (m_at < m_end && isSpace(*m_at))
            ++m_at;
    }

    void readValue();
    void readObject();
    void readMember();
    void readList();
    void readLiteral(std::string_view literal);
    void readNumber();
    void noteNumber(JsonError error);
    [[nodiscard]] std::string_view readString(); // without its quotes
    [[nodiscard]] std::string_view readEscapedString(const char* begin);
    [[nodiscard]] char32_t readEscape();
    [[nodiscard]] char32_t readUnit();
    void descend();

    void expect(char c)
    {
        if (next() != c)
            refuse();
        ++m_at;
    }

    [[nodiscard]] std::size_t offset() const { return std::size_t(m_at - m_begin); }

    [[noreturn]] void refuse() const { throw JsonError {JsonError::Kind::Syntax, offset()}; }

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    JsonEvents& m_events;
    std::string m_unescaped;
    unsigned m_depth = 0;
    bool m_quiet = false; // in a value that nobody wants
    JsonError m_beyond; // the first number beyond the limits
};

JsonError Tokens::read()
{
    try {
        skipSpace();
        readValue();
        skipSpace();
        if (m_at != m_end)
            refuse();
        return m_beyond;
    } catch (const JsonError& error) {
        return error;
    }
}

void Tokens::readValue()
{
    switch (next()) {
    case '"':
        if (const auto text = readString(); !m_quiet)
            m_events.string(text);
        return;
    case '{':
        return readObject();
    case '[':
        return readList();
    case 't':
        readLiteral("true");
        return m_quiet ? void() : m_events.boolean(true);
    case 'f':
        readLiteral("false");
        return m_quiet ? void() : m_events.boolean(false);
    case 'n':
        readLiteral("null");
        return m_quiet ? void() : m_events.null();
    default:
        return readNumber();
    }
}

void Tokens::descend()
{
    if (++m_depth > limits::depth)
        throw JsonError {JsonError::Kind::TooDeep, offset()};
    ++m_at;
    skipSpace();
}

void Tokens::readObject()
{
    descend();
    if (!m_quiet)
        m_events.beginObject();
    if (next() != '}') {
        readMember();
        while (next() == ',') {
            ++m_at;
            skipSpace();
            readMember();
        }
    }
    expect('}');
    --m_depth;
    if (!m_quiet)
        m_events.endObject();
}

void Tokens::readMember()
{
    if (next() != '"')
        refuse();
    const auto key = readString();
    const bool wanted = !m_quiet && m_events.key(key);
    skipSpace();
    expect(':');
    skipSpace();
    const bool quiet = std::exchange(m_quiet, !wanted);
    readValue();
    m_quiet = quiet;
    skipSpace();
}

void Tokens::readList()
{
    descend();
    if (!m_quiet)
        m_events.beginArray();
    if (next() != ']') {
        readValue();
        skipSpace();
        while (next() == ',') {
            ++m_at;
            skipSpace();
            readValue();
            skipSpace();
        }
    }
    expect(']');
    --m_depth;
    if (!m_quiet)
        m_events.endArray();
}

void Tokens::readLiteral(std::string_view literal)
{
    for (const char c : literal)
        expect(c);
}

void Tokens::readNumber()
{
    const auto number = readJsonNumber({m_at, m_end});
    const auto begin = offset();
    m_at += number.length;
    switch (number.kind) {
    case JsonNumber::Kind::Invalid:
        refuse();
    case JsonNumber::Kind::Integer:
        return m_quiet ? void() : m_events.integer(number.integer);
    case JsonNumber::Kind::Real:
        return m_quiet ? void() : m_events.number(number.real);
    case JsonNumber::Kind::TooLarge:
        return noteNumber({JsonError::Kind::NumberTooLarge, begin});
    case JsonNumber::Kind::TooLong:
        return noteNumber({JsonError::Kind::NumberTooLong, begin});
    }
}

void Tokens::noteNumber(JsonError error)
{
    if (m_beyond.kind == JsonError::Kind::None)
        m_beyond = error;
    if (!m_quiet)
        m_events.null();
}

std::string_view Tokens::readString()
{
    const auto* const begin = ++m_at;
    m_at = endOfPlainText(m_at, m_end);
    if (next() == '\\')
        return readEscapedString(begin);
    expect('"');
    return {begin, std::size_t(m_at - begin) - 1};
}

std::string_view Tokens::readEscapedString(const char* begin)
{
    m_unescaped.assign(begin, m_at);
    while (next() == '\\') {
        ++m_at;
        char encoded[4];
        m_unescaped.append(encoded, writeUtf8(encoded, readEscape()));
        begin = m_at;
        m_at = endOfPlainText(m_at, m_end);
        m_unescaped.append(begin, m_at);
    }
    expect('"');
    return m_unescaped;
}

char32_t Tokens::readEscape()
{
    constexpr std::string_view escapes = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (const auto known = escapes.find(next()); known != escapes.npos) {
        ++m_at;
        return static_cast<unsigned char>(meanings[known]);
    }
    expect('u');
    const auto* const begin = m_at;
    const auto first = readUnit();
    if (first < 0xD800 || first > 0xDFFF)
        return first;
    if (first > 0xDBFF) {
        m_at = begin;
        refuse(); // the second half of a pair without the first
    }
    expect('\\');
    expect('u');
    const auto* const half = m_at;
    const auto second = readUnit();
    if (second < 0xDC00 || second > 0xDFFF) {
        m_at = half;
        refuse();
    }
    return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
}

char32_t Tokens::readUnit()
{
    char32_t unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = next();
        const char lower = char(c | 0x20);
        if (c >= '0' && c <= '9')
            unit = unit << 4 | char32_t(c - '0');
        else if (lower >= 'a' && lower <= 'f')
            unit = unit << 4 | char32_t(lower - 'a' + 10);
        else
            refuse();
        ++m_at;
    }
    return unit;
}

}

JsonError readJson(std::string_view text, JsonEvents& events)
{
    return Tokens(text, events).read();
}
