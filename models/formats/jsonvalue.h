// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"

#include <initializer_list>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// A JSON value that was read whole, for records whose shape a table of fields cannot tell. Whatever is absent or of
// another type reads as nothing. Cheap to copy.
class JsonValue
{
public:
    using Member = std::pair<std::string, JsonValue>;

    JsonValue();
    [[nodiscard]] static JsonValue read(std::string_view text); // nothing when it is not valid JSON
    [[nodiscard]] static JsonValue ofText(std::string_view text);

    [[nodiscard]] JsonValue operator[](std::string_view member) const; // the exact name, else whatever its case
    [[nodiscard]] JsonValue parsed() const; // what stands as JSON inside a text, at most 64 deep; others as they are

    [[nodiscard]] bool exists() const; // and is not null
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isList() const;

    [[nodiscard]] std::string text() const; // of a scalar; NUL stands as U+FFFD
    [[nodiscard]] Count count() const; // from a number or text; negative: not known
    [[nodiscard]] std::optional<int> code() const; // an exit code: 4294967295 is -1
    [[nodiscard]] std::optional<Instant> instant() const;
    [[nodiscard]] std::vector<JsonValue> elements() const; // of a list
    [[nodiscard]] std::vector<Member> members() const; // of an object

    [[nodiscard]] std::string json() const;
    [[nodiscard]] std::string without(std::initializer_list<std::string_view> members) const; // the object as JSON
    // The object as JSON; members that it has stay as they are.
    [[nodiscard]] std::string with(const std::vector<Member>& members) const;
    // As JSON, for what CloudTrail and the agent write in camelCase: the names of AWS's members begin with a capital
    // letter, those that a person chose (ProductFields, Tags, ...) stay.
    [[nodiscard]] std::string capitalised() const;

private:
    explicit JsonValue(std::shared_ptr<const nlohmann::json> value);

    std::shared_ptr<const nlohmann::json> m_value; // never null; shares the whole document
};

// The first of the texts that is not empty.
[[nodiscard]] std::string firstText(std::initializer_list<JsonValue> values);
// The first of the times that is one.
[[nodiscard]] std::optional<Instant> firstInstant(std::initializer_list<JsonValue> values);
[[nodiscard]] std::optional<Instant> latestInstant(std::initializer_list<JsonValue> values);
