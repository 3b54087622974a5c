// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recordvalues.h"

#include "models/formats/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>

RecordValues::RecordValues(std::span<const Field> fields)
    : m_tree(fields)
    , m_slots(m_tree.leaves().size())
{
}

void RecordValues::clear()
{
    for (const int slot : m_filled)
        m_slots[std::size_t(slot)].count = 0;
    m_filled.clear();
    m_record = {};
    m_frames.clear();
    m_child = 0;
    m_childExact = true;
    m_repeated = nullptr;
    m_crowded = nullptr;
    m_expected.begin();
}

void RecordValues::expect(const std::vector<std::string>& keys)
{
    std::vector<ExpectedMembers::Member> members;
    for (const auto& key : keys) {
        bool exact = true;
        const int child = m_tree.member(m_tree.root(), key, exact);
        members.push_back({.key = key, .child = child, .exact = exact});
    }
    m_expected.set(std::move(members));
}

JsonError RecordValues::read(std::string_view text)
{
    clear();
    m_record = text;
    return readJson(text, *this);
}

// Where the value that begins now belongs.
RecordValues::Frame RecordValues::target()
{
    if (m_frames.empty())
        return {.node = m_tree.root()};
    auto& frame = m_frames.back();
    if (!frame.array)
        return {.node = m_child, .array = false, .exact = m_childExact, .element = frame.element};
    const int index = frame.next++;
    return {.node = m_tree.element(frame.node),
        .array = false,
        .exact = frame.exact,
        .element = frame.element < 0 ? index : frame.element};
}

RecordValues::Value* RecordValues::store(Type type)
{
    const auto place = target();
    const int field = m_tree.leafOf(place.node);
    if (field < 0)
        return nullptr;
    const auto& leaf = m_tree.leaves()[std::size_t(field)];
    auto& slot = m_slots[std::size_t(field)];
    if (slot.count > 0 && slot.exact != place.exact) {
        if (slot.exact)
            return nullptr;
        slot.count = 0;
    }
    const bool inList = !m_frames.empty() && m_frames.back().array;
    if (slot.count > 0 && !inList && (!leaf.many || slot.values[slot.count - 1].element == place.element))
        m_repeated = leaf.path;
    if (slot.count > 0 && !leaf.many)
        return nullptr;
    if (slot.count == limits::values) {
        m_crowded = leaf.path;
        return nullptr;
    }
    if (slot.count == 0)
        m_filled.push_back(field);
    slot.exact = place.exact;
    if (slot.count == slot.values.size())
        slot.values.emplace_back();
    auto& value = slot.values[slot.count++];
    value.type = type;
    value.damaged = false;
    value.kept = false;
    value.piece = {};
    value.element = place.element;
    return &value;
}

void RecordValues::keep(Value& value, std::string_view text)
{
    value.copy = text;
    value.kept = true;
}

void RecordValues::null()
{
    if (m_hash)
        m_hash->null();
    store(Type::Null);
}

void RecordValues::boolean(bool value)
{
    if (m_hash)
        m_hash->boolean(value);
    if (auto* const stored = store(value ? Type::True : Type::False))
        stored->piece = value ? "true" : "false";
}

void RecordValues::integer(std::int64_t value)
{
    if (m_hash)
        m_hash->integer(value);
    if (auto* const stored = store(Type::Integer)) {
        std::array<char, 32> digits {};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        stored->number = double(value);
        keep(*stored, {digits.data(), end});
    }
}

void RecordValues::number(double value)
{
    if (m_hash)
        m_hash->number(value);
    if (auto* const stored = store(Type::Number)) {
        std::array<char, 32> digits {};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        stored->number = value;
        keep(*stored, {digits.data(), error == std::errc() ? end : digits.data()});
    }
}

void RecordValues::string(std::string_view text)
{
    if (m_hash)
        m_hash->string(text);
    auto* const stored = store(Type::String);
    if (!stored)
        return;
    if (std::greater_equal<>()(text.data(), m_record.data())
        && std::less<>()(text.data(), m_record.data() + m_record.size())) {
        stored->piece = text;
        return;
    }
    keep(*stored, text);
    stored->damaged = text.find('\0') != text.npos;
    for (std::size_t nul = 0; stored->damaged && (nul = stored->copy.find('\0', nul)) != std::string::npos;)
        stored->copy.replace(nul, 1, "\uFFFD");
}

bool RecordValues::key(std::string_view text)
{
    if (m_hash)
        m_hash->key(text);
    if (const auto* const member = m_frames.size() == 1 ? m_expected.next(text) : nullptr) {
        m_child = member->child;
        m_childExact = member->exact;
        return m_child >= 0 || m_hash;
    }
    m_childExact = m_frames.back().exact;
    m_child = m_tree.member(m_frames.back().node, text, m_childExact);
    return m_child >= 0 || m_hash;
}

void RecordValues::beginNested(bool array)
{
    auto frame = target();
    frame.array = array;
    m_frames.push_back(frame);
}

void RecordValues::beginObject()
{
    if (m_hash)
        m_hash->beginObject();
    beginNested(false);
}

void RecordValues::endObject()
{
    if (m_hash)
        m_hash->endObject();
    m_frames.pop_back();
}

void RecordValues::beginArray()
{
    if (m_hash)
        m_hash->beginArray();
    beginNested(true);
}

void RecordValues::endArray()
{
    if (m_hash)
        m_hash->endArray();
    m_frames.pop_back();
}
