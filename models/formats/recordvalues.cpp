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
}

JsonError RecordValues::read(std::string_view text)
{
    clear();
    m_record = text;
    return readJson(text, *this);
}

const RecordValues::Value* RecordValues::find(int field, int element) const
{
    const auto& slot = m_slots[std::size_t(field)];
    const std::span<const Value> values(slot.values.data(), slot.count);
    if (element < 0)
        return values.empty() ? nullptr : values.data();
    const auto found = std::lower_bound(
        values.begin(), values.end(), element, [](const Value& value, int wanted) { return value.element < wanted; });
    return found == values.end() || found->element != element ? nullptr : &*found;
}

std::string_view RecordValues::text(int field) const
{
    return text(field, -1);
}

std::string_view RecordValues::text(int field, int element) const
{
    const auto* const value = find(field, element);
    return value ? value->text() : std::string_view();
}

bool RecordValues::isString(int field) const
{
    const auto* const value = find(field);
    return value && value->type == Type::String;
}

bool RecordValues::isDamaged(int field) const
{
    const auto* const value = find(field);
    return value && value->damaged;
}

Count RecordValues::count(int field) const
{
    const auto* const value = find(field);
    if (!value)
        return {};
    double number = -1;
    if (value->type == Type::Integer || value->type == Type::Number) {
        number = value->number;
    } else if (value->type == Type::String) {
        const auto text = value->text();
        const auto* const end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data(), end, number);
        if (error != std::errc() || stop != end)
            return {};
    }
    if (!(number >= 0) || number > 1e9 || std::trunc(number) != number)
        return {};
    return int(number);
}

std::optional<bool> RecordValues::flag(int field) const
{
    const auto* const value = find(field);
    if (value && (value->type == Type::True || sameAscii(value->text(), "true")))
        return true;
    if (value && (value->type == Type::False || sameAscii(value->text(), "false")))
        return false;
    return {};
}

std::optional<Instant> RecordValues::instant(int field) const
{
    if (const auto* const value = find(field)) {
        if (value->type == Type::Integer || value->type == Type::Number)
            return readInstant(value->number);
        return readInstant(value->text());
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
        const auto text = slot.values[i].text();
        if (text.empty())
            continue;
        if (!all.empty())
            all += ',';
        all += text;
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
