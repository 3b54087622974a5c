// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recordvalues.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace {

constexpr std::size_t mostValues = 1000; // of one field in one record
}

RecordValues::RecordValues(std::span<const Field> fields)
    : m_tree(fields)
    , m_slots(m_tree.leaves().size())
{
}

void RecordValues::clear()
{
    for (auto& slot : m_slots)
        slot.count = 0;
    m_frames.clear();
    m_child = 0;
    m_childExact = true;
    m_repeated = nullptr;
}

const RecordValues::Value* RecordValues::find(int field, int element) const
{
    const auto& slot = m_slots[std::size_t(field)];
    for (std::size_t i = 0; i < slot.count; ++i) {
        if (element < 0 || slot.values[i].element == element)
            return &slot.values[i];
    }
    return nullptr;
}

std::string_view RecordValues::text(int field) const
{
    return text(field, -1);
}

std::string_view RecordValues::text(int field, int element) const
{
    const auto* const value = find(field, element);
    return value ? std::string_view(value->text) : std::string_view();
}

bool RecordValues::isString(int field) const
{
    const auto* const value = find(field, -1);
    return value && value->type == Type::String;
}

bool RecordValues::isDamaged(int field) const
{
    const auto* const value = find(field, -1);
    return value && value->damaged;
}

Count RecordValues::count(int field) const
{
    const auto* const value = find(field, -1);
    if (!value)
        return {};
    double number = -1;
    if (value->type == Type::Integer || value->type == Type::Number) {
        number = value->number;
    } else if (value->type == Type::String) {
        const auto* const end = value->text.data() + value->text.size();
        const auto [stop, error] = std::from_chars(value->text.data(), end, number);
        if (error != std::errc() || stop != end)
            return {};
    }
    if (!(number >= 0) || number > 1e9 || std::trunc(number) != number)
        return {};
    return int(number);
}

std::optional<bool> RecordValues::flag(int field) const
{
    const auto* const value = find(field, -1);
    if (value && (value->type == Type::True || sameAscii(value->text, "true")))
        return true;
    if (value && (value->type == Type::False || sameAscii(value->text, "false")))
        return false;
    return {};
}

std::optional<Instant> RecordValues::instant(int field) const
{
    if (const auto* const value = find(field, -1)) {
        if (value->type == Type::Integer || value->type == Type::Number)
            return readInstant(value->number);
        return readInstant(value->text);
    }
    const int firstPart = m_tree.leaves()[std::size_t(field)].firstPart;
    if (firstPart < 0 || !has(firstPart))
        return {};
    std::string iso;
    constexpr std::array<std::size_t, FieldTree::timeParts> widths = {4, 2, 2, 2, 2, 2, 6};
    constexpr std::string_view separators = "--T::.Z";
    for (int i = 0; i < FieldTree::timeParts; ++i) {
        std::string part(text(firstPart + i));
        const auto width = widths[std::size_t(i)];
        if (part.size() > width)
            return {};
        iso += part.insert(0, width - part.size(), '0') + separators[std::size_t(i)];
    }
    return readInstant(iso);
}

int RecordValues::elements(int field) const
{
    const auto& slot = m_slots[std::size_t(field)];
    return slot.count == 0 ? 0 : slot.values[slot.count - 1].element + 1;
}

std::string RecordValues::joined(int field) const
{
    const auto& slot = m_slots[std::size_t(field)];
    std::string all;
    for (std::size_t i = 0; i < slot.count; ++i) {
        if (slot.values[i].text.empty())
            continue;
        if (!all.empty())
            all += ',';
        all += slot.values[i].text;
    }
    return all;
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
    if (slot.count == mostValues || (slot.count > 0 && !leaf.many))
        return nullptr;
    slot.exact = place.exact;
    if (slot.count == slot.values.size())
        slot.values.emplace_back();
    auto& value = slot.values[slot.count++];
    value.type = type;
    value.damaged = false;
    value.element = place.element;
    value.text.clear();
    return &value;
}

void RecordValues::null()
{
    if (m_other)
        m_other->null();
    store(Type::Null);
}

void RecordValues::boolean(bool value)
{
    if (m_other)
        m_other->boolean(value);
    if (auto* const stored = store(value ? Type::True : Type::False))
        stored->text = value ? "true" : "false";
}

void RecordValues::integer(std::int64_t value)
{
    if (m_other)
        m_other->integer(value);
    if (auto* const stored = store(Type::Integer)) {
        stored->number = double(value);
        stored->text = std::to_string(value);
    }
}

void RecordValues::number(double value)
{
    if (m_other)
        m_other->number(value);
    if (auto* const stored = store(Type::Number)) {
        std::array<char, 32> digits {};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        stored->number = value;
        stored->text.assign(digits.data(), error == std::errc() ? end : digits.data());
    }
}

void RecordValues::string(std::string_view text)
{
    if (m_other)
        m_other->string(text);
    auto* const stored = store(Type::String);
    if (!stored)
        return;
    stored->text = text;
    stored->damaged = text.find('\0') != text.npos;
    for (std::size_t nul = 0; stored->damaged && (nul = stored->text.find('\0', nul)) != std::string::npos;)
        stored->text.replace(nul, 1, "\uFFFD");
}

void RecordValues::key(std::string_view text)
{
    if (m_other)
        m_other->key(text);
    m_childExact = m_frames.back().exact;
    m_child = m_tree.member(m_frames.back().node, text, m_childExact);
}

void RecordValues::beginNested(bool array)
{
    auto frame = target();
    frame.array = array;
    m_frames.push_back(frame);
}

void RecordValues::beginObject()
{
    if (m_other)
        m_other->beginObject();
    beginNested(false);
}

void RecordValues::endObject()
{
    if (m_other)
        m_other->endObject();
    m_frames.pop_back();
}

void RecordValues::beginArray()
{
    if (m_other)
        m_other->beginArray();
    beginNested(true);
}

void RecordValues::endArray()
{
    if (m_other)
        m_other->endArray();
    m_frames.pop_back();
}
