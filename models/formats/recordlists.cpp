// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recordlists.h"

#include "models/formats/jsontext.h"
#include "models/formats/kinds.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace {

// The names of the members of one object.
class KeyCollector final : public JsonEvents
{
public:
    std::vector<std::string> keys = {};

    void null() override { }

    void boolean(bool) override { }

    void integer(std::int64_t) override { }

    void number(double) override { }

    void string(std::string_view) override { }

    void beginObject() override { ++m_depth; }

    void endObject() override { --m_depth; }

    void beginArray() override { ++m_depth; }

    void endArray() override { --m_depth; }

    bool key(std::string_view text) override
    {
        if (m_depth == 1)
            keys.emplace_back(text);
        return false;
    }

private:
    int m_depth = 0;
};

}

bool isRecordList(std::string_view key)
{
    constexpr std::array others = {"Records", "Entities", "Entries", "configurationItems", "Associations",
        "CommandInvocations", "InstanceProperties"};
    return defaultRecordKind(key)
        || std::any_of(others.begin(), others.end(), [&](const char* name) { return sameAscii(name, key); });
}

bool isInnerObject(std::string_view key)
{
    return key == "data" || key == "detail" || key == "Finding";
}

std::vector<std::string> keysOf(std::string_view value, const SourcePlace& place)
{
    KeyCollector collector;
    if (const auto error = readJson(value, collector); error.kind == JsonError::Kind::Syntax)
        refuseSyntax(place, value, error.offset);
    return collector.keys;
}

Message notARecord()
{
    return {QT_TRANSLATE_NOOP("Message", "This is not a record: records are objects."), {}};
}

bool isPutInput(const RecordShape& shape)
{
    return shape.has("ResourceId") && shape.has("ComplianceType") && shape.has("Items");
}

bool readPutInput(std::string_view text, const SourcePlace& place, RecordTaker& taker)
{
    using Json = nlohmann::json;
    const auto whole = Json::parse(text, nullptr, false);
    const auto member = [&](const char* name) {
        return whole.is_object() && whole.contains(name) ? whole[name] : Json();
    };
    const auto items = member("Items");
    for (const auto& item : items.is_array() ? items : Json::array()) {
        auto record = item;
        if (record.is_object()) {
            for (const char* name : {"ResourceId", "ResourceType", "ComplianceType", "ExecutionSummary"})
                record[name] = member(name);
        }
        const auto original = record.dump(-1, ' ', false, Json::error_handler_t::replace);
        if (record.is_object())
            taker.read(putComplianceItemKind, original, place);
        else
            taker.reject(place, {}, notARecord(), original);
    }
    taker.endObject({});
    return member("UploadType") == "PARTIAL";
}
