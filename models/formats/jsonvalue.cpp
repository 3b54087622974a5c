// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/jsonvalue.h"

#include "models/formats/fieldtree.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::json;

std::string written(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<double> numberOf(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return {};
    const auto& text = value.get_ref<const std::string&>();
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

// {"year": 2019, "month": 1, ...}: how recordings of boto3 write a time.
std::optional<Instant> recordedInstant(const JsonValue& value)
{
    std::string iso;
    constexpr std::array<std::size_t, 7> widths = {4, 2, 2, 2, 2, 2, 6};
    constexpr std::string_view separators = "--T::.Z";
    std::size_t i = 0;
    for (const auto* name : {"year", "month", "day", "hour", "minute", "second", "microsecond"}) {
        auto part = value[name].text();
        if (part.size() > widths[i])
            return {};
        iso += part.insert(0, widths[i] - part.size(), '0') + separators[i];
        ++i;
    }
    return readInstant(iso);
}

Json capitalisedValue(const Json& value)
{
    if (value.is_array()) {
        auto list = Json::array();
        for (const auto& element : value)
            list.push_back(capitalisedValue(element));
        return list;
    }
    if (!value.is_object())
        return value;
    constexpr std::array maps = {"ProductFields", "UserDefinedFields", "Tags", "Other"};
    auto object = Json::object();
    for (auto it = value.begin(); it != value.end(); ++it) {
        auto name = it.key();
        if (!name.empty() && name[0] >= 'a' && name[0] <= 'z')
            name[0] = char(name[0] - 'a' + 'A');
        const bool map = std::any_of(maps.begin(), maps.end(), [&](const char* known) { return name == known; });
        object[name] = map ? it.value() : capitalisedValue(it.value());
    }
    return object;
}

}

JsonValue::JsonValue()
    : JsonValue(std::make_shared<const Json>())
{
}

JsonValue::JsonValue(std::shared_ptr<const Json> value)
    : m_value(std::move(value))
{
}

JsonValue JsonValue::read(std::string_view text)
{
    auto value = Json::parse(text, nullptr, false);
    return JsonValue(std::make_shared<const Json>(value.is_discarded() ? Json() : std::move(value)));
}

JsonValue JsonValue::ofText(std::string_view text)
{
    return JsonValue(std::make_shared<const Json>(std::string(text)));
}

JsonValue JsonValue::operator[](std::string_view member) const
{
    if (!m_value->is_object())
        return {};
    auto found = m_value->find(std::string(member));
    for (auto it = m_value->begin(); found == m_value->end() && it != m_value->end(); ++it) {
        if (sameAscii(it.key(), member))
            found = it;
    }
    return found == m_value->end() ? JsonValue() : JsonValue(std::shared_ptr<const Json>(m_value, &*found));
}

JsonValue JsonValue::parsed() const
{
    constexpr int deepest = 64;
    if (!m_value->is_string())
        return *this;
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= deepest; };
    auto value = Json::parse(m_value->get_ref<const std::string&>(), shallow, false);
    return JsonValue(std::make_shared<const Json>(value.is_discarded() ? Json() : std::move(value)));
}

bool JsonValue::exists() const
{
    return !m_value->is_null();
}

bool JsonValue::isObject() const
{
    return m_value->is_object();
}

bool JsonValue::isList() const
{
    return m_value->is_array();
}

std::string JsonValue::text() const
{
    if (!m_value->is_string())
        return m_value->is_null() || m_value->is_structured() ? std::string() : written(*m_value);
    auto text = m_value->get<std::string>();
    for (std::size_t nul = 0; (nul = text.find('\0', nul)) != text.npos;)
        text.replace(nul, 1, "\uFFFD");
    return text;
}

Count JsonValue::count() const
{
    const auto number = numberOf(*m_value);
    if (!number || !(*number >= 0) || *number > 1e9 || std::trunc(*number) != *number)
        return {};
    return int(*number);
}

std::optional<int> JsonValue::code() const
{
    const auto number = numberOf(*m_value);
    if (!number || std::trunc(*number) != *number || *number < double(std::numeric_limits<std::int32_t>::min())
        || *number > double(std::numeric_limits<std::uint32_t>::max()))
        return {};
    return int(std::uint32_t(std::int64_t(*number)));
}

std::optional<Instant> JsonValue::instant() const
{
    if (m_value->is_number())
        return readInstant(m_value->get<double>());
    return m_value->is_object() ? recordedInstant(*this) : readInstant(text());
}

std::vector<JsonValue> JsonValue::elements() const
{
    std::vector<JsonValue> all;
    if (!m_value->is_array())
        return all;
    for (const auto& element : *m_value)
        all.push_back(JsonValue(std::shared_ptr<const Json>(m_value, &element)));
    return all;
}

std::vector<JsonValue::Member> JsonValue::members() const
{
    std::vector<Member> all;
    if (!m_value->is_object())
        return all;
    for (auto it = m_value->begin(); it != m_value->end(); ++it)
        all.emplace_back(it.key(), JsonValue(std::shared_ptr<const Json>(m_value, &*it)));
    return all;
}

std::string JsonValue::json() const
{
    return written(*m_value);
}

std::string JsonValue::without(std::initializer_list<std::string_view> members) const
{
    auto rest = Json::object();
    for (const auto& [name, value] : this->members()) {
        const bool left = std::none_of(
            members.begin(), members.end(), [&key = name](std::string_view member) { return sameAscii(key, member); });
        if (left)
            rest[name] = *value.m_value;
    }
    return written(rest);
}

std::string JsonValue::with(const std::vector<Member>& members) const
{
    auto whole = m_value->is_object() ? *m_value : Json::object();
    for (const auto& [name, value] : members) {
        if (value.exists() && !(*this)[name].exists())
            whole[name] = *value.m_value;
    }
    return written(whole);
}

std::string JsonValue::capitalised() const
{
    return written(capitalisedValue(*m_value));
}

std::string firstText(std::initializer_list<JsonValue> values)
{
    for (const auto& value : values) {
        if (auto text = value.text(); !text.empty())
            return text;
    }
    return {};
}

std::optional<Instant> firstInstant(std::initializer_list<JsonValue> values)
{
    for (const auto& value : values) {
        if (const auto instant = value.instant())
            return instant;
    }
    return {};
}

std::optional<Instant> latestInstant(std::initializer_list<JsonValue> values)
{
    std::optional<Instant> latest;
    for (const auto& value : values)
        latest = std::max(latest, value.instant());
    return latest;
}
