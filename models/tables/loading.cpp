// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/loading.h"

#include "models/store/freedmemory.h"

#include <algorithm>

std::uint32_t& WordNumbers::of(std::int64_t word)
{
    const auto place = static_cast<std::size_t>(word);
    const auto page = place / Page().size();
    if (page >= m_pages.size()) {
        m_pages.resize(page + 1);
    }
    if (!m_pages[page]) {
        m_pages[page] = std::make_unique<Page>();
    }
    return (*m_pages[page])[place % Page().size()];
}

RowWriter::RowWriter(std::span<const ColumnSpec> columns, Database& database)
    : m_database(database)
    , m_table(std::make_shared<Table>(columns))
    , m_words(database)
    , m_numbers(columns.size())
{
}

void RowWriter::expect(std::size_t rows)
{
    constexpr std::size_t veryMany = 100'000;
    m_table->reserve(rows);
    if (rows >= veryMany) {
        readAllWords();
    }
}

void RowWriter::readAllWords()
{
    Statement words(m_database, "SELECT id, text FROM word ORDER BY id");
    while (words.step()) {
        for (const auto id = static_cast<std::size_t>(words.integer(0)); m_allWords.size() < id;) {
            m_allWords.add({});
        }
        m_allWords.add(words.text(1));
    }
}

std::string_view RowWriter::wordText(std::int64_t word)
{
    const auto place = static_cast<std::size_t>(word); // not there: behind the last one, or of no text
    return place < m_allWords.size() ? m_allWords[place] : std::string_view(m_words.text(word));
}

std::shared_ptr<Table> RowWriter::finish()
{
    const bool large = m_allWords.size() != 0;
    m_numbers.clear();
    m_allWords = {};
    if (large) {
        giveBackMemory();
    }
    m_table->finish();
    if (large) {
        giveBackMemory();
    }
    return std::move(m_table);
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
    auto& known = m_numbers[m_column].of(*word);
    auto& column = next();
    if (known == 0) {
        const auto text = wordText(*word);
        known = text.empty() ? 1 : static_cast<std::uint32_t>(column.numberOf(text)) + 2;
    }
    column.add(known == 1 ? Column::absent : std::int64_t {known} - 2);
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
    return text(known.node)
        .text(known.name)
        .text(known.account)
        .text(known.accountName)
        .text(known.region)
        .text(known.platform);
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
