// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recordlists.h"

#include "models/formats/jsontext.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

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

bool isRecordList(std::string_view key, std::string_view object, const std::vector<std::string>& before)
{
    if (sameAscii(object, "detail")) // of an event, whoever sent it
        return sameAscii(key, "Findings");
    constexpr std::array others = {"Records", "InstanceProperties"};
    const bool snapshot = RecordShape {.list = {}, .keys = before}.has("patchBaseline"); // whose patches are no records
    return !snapshot && (defaultRecordKind(key) || std::any_of(others.begin(), others.end(), [&](const char* name) {
        return sameAscii(name, key);
    }));
}

bool isInnerObject(std::string_view key)
{
    constexpr std::array names = {"data", "detail", "Finding", "AssociationDescription", "configurationItem"};
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return sameAscii(name, key); });
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
