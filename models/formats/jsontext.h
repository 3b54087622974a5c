// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"
#include "models/formats/bytestream.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

// The text of a JSON file, read forward, in memory that does not grow with it. Hands out whole values as slices: where
// they end is found by brackets and quotes alone; whether they are valid inside is for readJson() to say. Throws
// ReadProblem with the exact place.
class JsonText
{
public:
    enum class Excess { None, Size, Depth };

    // `refilled` is called whenever more text is needed, and may throw.
    JsonText(ByteStream& stream, std::function<void()> refilled);

    [[nodiscard]] char peek() // the next character that is not white space; NUL at the end
    {
        return available() > 0 && at(0) > ' ' ? at(0) : peekBehindSpace();
    }

    void take(); // the peeked one
    void expect(char c); // takes it or throws
    [[nodiscard]] std::string_view takeValue(); // valid until the next call; empty when it is beyond a limit

    // From the peeked character to the end of its line, when that is at hand and within `most`; else empty.
    [[nodiscard]] std::string_view lineAtHand(std::size_t most) const
    {
        const std::string_view rest(data(), std::min(available(), most));
        const auto end = rest.find('\n');
        return rest.substr(0, end == rest.npos ? 0 : end);
    }

    void skip(std::size_t count) { m_position += count; } // of what is at hand; nothing may be copied

    [[nodiscard]] SourcePlace place() { return placeAt(m_position); } // of the next character

    [[nodiscard]] SourcePlace placeOfTaken(std::string_view value) { return placeAt(m_position - value.size()); }

    // Which limit the value taken last is beyond: then it was skipped, and not checked inside.
    [[nodiscard]] Excess excess() const { return m_excess; }

    // What is taken is also appended to `copy`, white space included; null: no longer.
    void copyTo(std::string* copy);
    [[nodiscard]] std::size_t copied(); // size of the copy

    // Which limit the copies since the last call are beyond: then they are not whole.
    [[nodiscard]] Excess takeCopyExcess() { return std::exchange(m_copyExcess, Excess::None); }

    [[noreturn]] void refuseHere(); // "this is not valid JSON, near ..."

private:
    [[nodiscard]] char peekBehindSpace();
    [[nodiscard]] SourcePlace placeAt(std::size_t position); // not before the one asked for last
    [[nodiscard]] bool more(); // false at the end
    [[nodiscard]] bool more(std::size_t& scanned); // of a value; forgets it when it is beyond a limit
    void makeRoom();
    void exceed(Excess excess);

    [[nodiscard]] const char* data() const { return m_buffer.get() + m_position; }

    [[nodiscard]] char at(std::size_t offset) const { return m_buffer[m_position + offset]; }

    [[nodiscard]] std::size_t available() const { return m_end - m_position; }

    [[nodiscard]] std::size_t restOfNested();
    [[nodiscard]] std::size_t restOfString();
    [[nodiscard]] std::size_t restOfScalar();
    [[noreturn]] void refuse(std::size_t offset);
    [[noreturn]] void refuseCutOff();

    ByteStream& m_stream;
    std::function<void()> m_refilled;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_chunk = 0; // read at once
    std::size_t m_position = 0;
    std::size_t m_end = 0;
    bool m_ended = false;
    std::uint64_t m_base = 0; // of the buffer in the text
    std::size_t m_counted = 0; // up to here lines are counted
    std::uint64_t m_line = 1;
    std::uint64_t m_lineStart = 0;
    unsigned m_depth = 0;
    Excess m_excess = Excess::None;
    std::string* m_copy = nullptr;
    std::size_t m_copyFrom = 0; // what was taken since is not yet copied
    Excess m_copyExcess = Excess::None;
};

// What is to be said of a value that is beyond a limit.
[[nodiscard]] Message beyondLimit(JsonText::Excess excess);

// The place of text[offset] when text begins at `begin`.
[[nodiscard]] SourcePlace placeIn(SourcePlace begin, std::string_view text, std::size_t offset);

// Throws what is to be said of text that is not valid JSON at text[offset] (its end: cut off) when text begins at
// `begin`.
[[noreturn]] void refuseSyntax(const SourcePlace& begin, std::string_view text, std::size_t offset);
