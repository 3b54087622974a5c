// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonevents.h"

#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::json;
constexpr std::size_t longestNumber = 400;

// nlohmann's handler in front of ours.
class Adapter
{
public:
    explicit Adapter(JsonEvents& events)
        : m_events(events)
    {
    }

    [[nodiscard]] const JsonError& error() const { return m_error; }

    bool null() { return m_events.null(), true; }

    bool boolean(bool value) { return m_events.boolean(value), true; }

    bool number_integer(Json::number_integer_t value) { return m_events.integer(value), true; }

    bool number_unsigned(Json::number_unsigned_t value)
    {
        if (value <= Json::number_unsigned_t(INT64_MAX))
            m_events.integer(std::int64_t(value));
        else
            m_events.number(double(value));
        return true;
    }

    bool number_float(Json::number_float_t value, const std::string& text)
    {
        if (text.size() > longestNumber)
            m_error.kind = JsonError::Kind::NumberTooLong;
        m_events.number(value);
        return true;
    }

    bool string(std::string& text) { return m_events.string(text), true; }

    bool binary(Json::binary_t&) { return false; }

    bool start_object(std::size_t) { return m_events.beginObject(), true; }

    bool key(std::string& text) { return m_events.key(text), true; }

    bool end_object() { return m_events.endObject(), true; }

    bool start_array(std::size_t) { return m_events.beginArray(), true; }

    bool end_array() { return m_events.endArray(), true; }

    bool parse_error(std::size_t position, const std::string&, const Json::exception& exception)
    {
        constexpr int outOfRange = 406;
        m_error.kind = exception.id == outOfRange ? JsonError::Kind::NumberTooLarge : JsonError::Kind::Syntax;
        m_error.offset = position > 0 ? position - 1 : 0;
        return false;
    }

private:
    JsonEvents& m_events;
    JsonError m_error;
};

}

JsonError readJson(std::string_view text, JsonEvents& events)
{
    Adapter adapter(events);
    if (!Json::sax_parse(text.begin(), text.end(), &adapter) && adapter.error().kind == JsonError::Kind::None)
        return {JsonError::Kind::Syntax, 0};
    return adapter.error();
}
