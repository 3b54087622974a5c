// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/loading.h"

#include <algorithm>

RowWriter::RowWriter(std::span<const ColumnSpec> columns, Database& database)
    : m_table(std::make_shared<Table>(columns))
    , m_words(database)
    , m_entries(columns.size())
{
}

Column& RowWriter::next()
{
    return m_table->column(m_column++);
}

RowWriter& RowWriter::text(std::string_view text)
{
    return text.empty() ? number(std::nullopt) : exactText(text);
}

RowWriter& RowWriter::exactText(std::string_view text)
{
    next().addText(text);
    return *this;
}

RowWriter& RowWriter::word(std::optional<std::int64_t> word)
{
    if (!word || *word < 0) {
        return number(std::nullopt);
    }
    auto& entries = m_entries[m_column];
    const auto place = static_cast<std::size_t>(*word);
    if (place >= entries.size()) {
        entries.resize(std::max(place + 1, entries.size() * 2), -1);
    }
    if (entries[place] >= 0) {
        return number(entries[place]);
    }
    const auto& meaning = m_words.text(*word);
    if (meaning.empty()) {
        return number(std::nullopt);
    }
    auto& column = next();
    column.addText(meaning);
    entries[place] = column.value(column.size() - 1);
    return *this;
}

RowWriter& RowWriter::number(std::optional<std::int64_t> value)
{
    next().add(value);
    return *this;
}

RowWriter& RowWriter::count(std::optional<std::int64_t> value)
{
    return number(value && *value >= 0 ? value : std::nullopt);
}

RowWriter& RowWriter::node(const NodeState* state)
{
    static const NodeState none;
    const auto& known = state ? *state : none;
    return text(known.node).text(known.name).text(known.account).text(known.region).text(known.platform);
}

void RowWriter::endRow(std::int64_t key)
{
    Q_ASSERT(m_column == m_table->specs().size());
    m_table->addKey(key);
    m_column = 0;
}

Column& RowWriter::column(std::string_view key)
{
    const auto index = m_table->indexOf(key);
    Q_ASSERT(index >= 0);
    return m_table->column(static_cast<std::size_t>(index));
}

std::int64_t rowKey(std::int64_t node, std::string_view item, std::string_view title)
{
    std::uint64_t hash = 14695981039346656037U; // FNV-1a
    const auto mix = [&hash](unsigned char byte) { hash = (hash ^ byte) * 1099511628211U; };
    for (unsigned shift = 0; shift < 64; shift += 8) {
        mix(static_cast<unsigned char>((static_cast<std::uint64_t>(node) >> shift) & 0xffU));
    }
    for (const auto text : {item, std::string_view("\0", 1), title}) {
        for (const char letter : text) {
            mix(static_cast<unsigned char>(letter));
        }
    }
    const auto key = static_cast<std::int64_t>(hash & 0x7fff'ffff'ffff'ffffU);
    return key == 0 ? 1 : key; // 0 means "none" where keys are handed on
}
