// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/jsonevents.h"
#include "models/formats/limits.h"

#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

// Reading a document by our reader and by nlohmann's, to compare.

// Events, written down.
class EventLog final : public JsonEvents
{
public:
    std::string text = {};
    std::string unwanted = {}; // members
    std::string_view whole = {};
    int pieces = 0; // texts that are pieces of it

    void null() override { text += "n "; }

    void boolean(bool value) override { text += value ? "t " : "f "; }

    void integer(std::int64_t value) override { text += 'i' + std::to_string(value) + ' '; }

    void number(double value) override
    {
        char digits[64];
        text.append(digits, std::size_t(std::snprintf(digits, sizeof digits, "d%a ", value)));
    }

    void string(std::string_view value) override
    {
        text += 's' + std::to_string(value.size()) + ':';
        text += value;
        const bool inside = std::greater_equal<>()(value.data(), whole.data())
            && std::less_equal<>()(value.data() + value.size(), whole.data() + whole.size());
        pieces += !whole.empty() && inside ? 1 : 0;
    }

    bool key(std::string_view value) override
    {
        text += '(';
        text += value;
        text += ')';
        return value != unwanted || unwanted.empty();
    }

    void beginObject() override { text += '{'; }

    void endObject() override { text += '}'; }

    void beginArray() override { text += '['; }

    void endArray() override { text += ']'; }
};

struct JsonReading
{
    JsonError error = {};
    std::string events = {};
};

inline JsonReading readByOurs(std::string_view text)
{
    EventLog log;
    const auto error = readJson(text, log);
    return {error, log.text};
}

// nlohmann's handler in front of the log.
class ReferenceHandler
{
public:
    using Json = nlohmann::json;

    EventLog log = {};
    JsonError error = {};
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool longNumber = false;

    bool null() { return log.null(), true; }

    bool boolean(bool value) { return log.boolean(value), true; }

    bool number_integer(Json::number_integer_t value) { return log.integer(value), true; }

    bool number_unsigned(Json::number_unsigned_t value)
    {
        if (value <= Json::number_unsigned_t(INT64_MAX))
            log.integer(std::int64_t(value));
        else
            log.number(double(value));
        return true;
    }

    bool number_float(Json::number_float_t value, const std::string& text)
    {
        longNumber = longNumber || text.size() > limits::number;
        return log.number(value), true;
    }

    bool string(std::string& text) { return log.string(text), true; }

    bool binary(Json::binary_t&) { return false; }

    bool start_object(std::size_t) { return descend(), log.beginObject(), true; }

    bool key(std::string& text) { return log.key(text), true; }

    bool end_object() { return --depth, log.endObject(), true; }

    bool start_array(std::size_t) { return descend(), log.beginArray(), true; }

    bool end_array() { return --depth, log.endArray(), true; }

    bool parse_error(std::size_t position, const std::string&, const Json::exception& exception)
    {
        constexpr int outOfRange = 406;
        error.kind = exception.id == outOfRange ? JsonError::Kind::NumberTooLarge : JsonError::Kind::Syntax;
        error.offset = position > 0 ? position - 1 : 0;
        return false;
    }

private:
    void descend() { deepest = std::max(deepest, ++depth); }
};

inline ReferenceHandler readByReference(std::string_view text)
{
    ReferenceHandler handler;
    static_cast<void>(nlohmann::json::sax_parse(text.begin(), text.end(), &handler));
    return handler;
}

// Whether the text is the beginning of a valid document, or could become one. Not for NUL: that ends nlohmann's input.
inline bool isBeginning(std::string_view text)
{
    const auto error = readByReference(text).error;
    return error.kind != JsonError::Kind::Syntax || error.offset >= text.size();
}

// A whole token that begins with this character: nlohmann looks at nothing less.
inline std::string tokenOf(char c)
{
    for (const auto* token : {"\"\"", "true", "false", "null"}) {
        if (*token == c)
            return token;
    }
    return c == '-' ? "-0" : std::string(1, c);
}

// What the two readers say differently of a text in UTF-8; empty: nothing. Left aside: numbers and depths beyond our
// limits, NUL, and texts that begin like a byte order mark, which is for the decoder.
inline std::string differenceOf(std::string_view text)
{
    const auto ours = readByOurs(text);
    if (ours.error.kind != JsonError::Kind::None && ours.error.kind != JsonError::Kind::Syntax)
        return {};
    if (text.find('\0') != text.npos || text.starts_with('\xEF'))
        return ours.error.kind == JsonError::Kind::Syntax ? "" : "accepted";
    const auto reference = readByReference(text);
    if (reference.error.kind == JsonError::Kind::NumberTooLarge)
        return ours.error.kind == JsonError::Kind::Syntax ? "" : "a number too large is accepted";
    if (ours.error.kind != reference.error.kind)
        return "verdict " + std::to_string(int(ours.error.kind)) + ", not " + std::to_string(int(reference.error.kind));
    if (ours.error.kind == JsonError::Kind::None)
        return ours.events == reference.log.text ? "" : ours.events + "\nis not\n" + reference.log.text;
    const auto offset = ours.error.offset;
    if (!isBeginning(text.substr(0, offset)))
        return "the error is before " + std::to_string(offset);
    const bool isHalfAPair = text.substr(0, offset).ends_with("\\u"); // nlohmann's places the error behind it
    if (offset < text.size() && !isHalfAPair
        && isBeginning(std::string(text.substr(0, offset)) + tokenOf(text[offset])))
        return "the error is behind " + std::to_string(offset);
    return {};
}
