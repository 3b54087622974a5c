// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// Takes the events of one JSON value, in its order. Texts are UTF-8, unescaped, and valid during the call only.
class JsonEvents
{
public:
    virtual ~JsonEvents() = default;
    virtual void null() = 0;
    virtual void boolean(bool value) = 0;
    virtual void integer(std::int64_t value) = 0;
    virtual void number(double value) = 0;
    virtual void string(std::string_view text) = 0;
    virtual void key(std::string_view text) = 0;
    virtual void beginObject() = 0;
    virtual void endObject() = 0;
    virtual void beginArray() = 0;
    virtual void endArray() = 0;
};

struct JsonError
{
    enum class Kind { None, Syntax, NumberTooLarge, NumberTooLong };

    Kind kind = Kind::None;
    std::size_t offset = 0; // in the text
};

// Reads one value strictly (RFC 8259, the whole text, numbers of at most 400 digits). The only place that knows which
// parser does it.
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

    void key(std::string_view) override { }

    void beginObject() override { }

    void endObject() override { }

    void beginArray() override { }

    void endArray() override { }
};
