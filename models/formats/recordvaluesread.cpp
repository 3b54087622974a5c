// SPDX-License-Identifier: GPL-3.0-or-later
// The values that were read, as what they are asked for: the other half of RecordValues.
#include "models/formats/recordvalues.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

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

Count RecordValues::count(int field, int element) const
{
    const auto* const value = find(field, element);
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
