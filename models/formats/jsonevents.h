// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// Takes the events of one JSON value, in its order. Texts are UTF-8 and unescaped. Those without escapes are pieces of
// the text that is read; the others are valid during the call only.
class JsonEvents
{
public:
    virtual ~JsonEvents() = default;
    virtual void null() = 0;
    virtual void boolean(bool value) = 0;
    virtual void integer(std::int64_t value) = 0;
    virtual void number(double value) = 0;
    virtual void string(std::string_view text) = 0;
    // False: nobody wants the value of this member. It is checked, and gives no events.
    [[nodiscard]] virtual bool key(std::string_view text) = 0;
    virtual void beginObject() = 0;
    virtual void endObject() = 0;
    virtual void beginArray() = 0;
    virtual void endArray() = 0;
};

struct JsonError
{
    enum class Kind { None, Syntax, TooDeep, NumberTooLarge, NumberTooLong };

    Kind kind = Kind::None;
    std::size_t offset = 0; // in the text: of the first character that cannot stand there; its size: it is cut off
};

// Reads one value strictly (RFC 8259, the whole text; see limits.h). `text` must be valid UTF-8. Numbers beyond the
// limits are reported when the rest is valid. Integers that fit 64 bits are exact, everything else is the nearest
// double.
[[nodiscard]] JsonError readJson(std::string_view text, JsonEvents& events);

// Takes nothing: for checking.
class NoEvents final : public JsonEvents
{
public:
    void null() override { }

    void boolean(bool) override { }

    void integer(std::int64_t) override { }

    void number(double) override { }

    void string(std::string_view) override { }

    bool key(std::string_view) override { return false; }

    void beginObject() override { }

    void endObject() override { }

    void beginArray() override { }

    void endArray() override { }
};
