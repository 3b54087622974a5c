// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"
#include "models/formats/bytestream.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

// The text of a JSON file, read forward, in memory that does not grow with it. Hands out whole values as slices: where
// they end is found by brackets and quotes alone; whether they are valid inside is for readJson() to say. Throws
// ReadProblem with the exact place.
class JsonText
{
public:
    static constexpr unsigned deepest = 64;
    static constexpr std::size_t longestValue = 16 * 1024 * 1024;

    // `refilled` is called whenever more text is needed, and may throw.
    JsonText(ByteStream& stream, std::function<void()> refilled);

    [[nodiscard]] char peek(); // the next character that is not white space; NUL at the end
    void take(); // the peeked one
    void expect(char c); // takes it or throws
    [[nodiscard]] std::string_view takeValue(); // valid until the next call
    [[nodiscard]] SourcePlace place(); // of the next character

    // What is taken is also appended to `copy`, white space included; null: no longer.
    void copyTo(std::string* copy) { m_copy = copy; }

    [[noreturn]] void refuseHere(); // "this is not valid JSON, near ..."

private:
    [[nodiscard]] bool more(); // false at the end
    void countLines(std::size_t end);
    void consume(std::size_t count);

    [[nodiscard]] char at(std::size_t offset) const { return m_buffer[m_position + offset]; }

    [[nodiscard]] std::size_t available() const { return m_end - m_position; }

    [[nodiscard]] std::size_t lengthOfNested();
    [[nodiscard]] std::size_t endOfString(std::size_t begin);
    [[nodiscard]] std::size_t lengthOfScalar();
    [[noreturn]] void refuse(std::size_t offset);
    [[noreturn]] void refuseCutOff();
    [[noreturn]] void refuseDepth(std::size_t offset);

    ByteStream& m_stream;
    std::function<void()> m_refilled;
    std::vector<char> m_buffer;
    std::size_t m_position = 0;
    std::size_t m_end = 0;
    std::uint64_t m_base = 0; // of the buffer in the text
    std::size_t m_counted = 0; // up to here lines are counted
    std::uint64_t m_line = 1;
    std::uint64_t m_lineStart = 0;
    unsigned m_depth = 0;
    std::string* m_copy = nullptr;
};

// The place of text[offset] when text begins at `begin`.
[[nodiscard]] SourcePlace placeIn(SourcePlace begin, std::string_view text, std::size_t offset);

// Throws what is to be said of text that is not valid JSON at text[offset] (its end: cut off) when text begins at
// `begin`.
[[noreturn]] void refuseSyntax(const SourcePlace& begin, std::string_view text, std::size_t offset);
