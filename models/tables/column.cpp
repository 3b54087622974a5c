// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/column.h"

Column::Column(const ColumnSpec& spec)
    : m_spec(&spec)
    , m_values(spec.type == ColumnType::Time)
{
    if (isTextType(spec.type)) {
        m_collector = std::make_shared<TextCollector>();
        m_texts = std::make_shared<TextDictionary>();
    }
}

void Column::shareTexts(std::shared_ptr<const TextDictionary> texts)
{
    m_collector = nullptr;
    m_texts = std::move(texts);
}

void Column::collectTexts()
{
    m_collector = std::make_shared<TextCollector>();
    for (std::size_t row = 0; row < size(); ++row) {
        if (const auto number = m_values[row]; number != absent) {
            m_values.set(row, m_collector->add((*m_texts)[static_cast<std::size_t>(number)]));
        }
    }
}

void Column::finish()
{
    if (m_collector) {
        auto [dictionary, places] = std::exchange(m_collector, nullptr)->finish();
        m_texts = std::move(dictionary);
        PackedNumbers ordered;
        ordered.reserve(size());
        codes().visit([&](auto codes) {
            for (std::size_t row = 0; row < size(); ++row) {
                ordered.add(codes[row] == 0 ? absent : std::int64_t {places[codes[row] - 1]});
            }
        });
        m_values = std::move(ordered);
    }
    m_values.finish();
}

std::string Column::text(std::size_t row) const
{
    const auto value = m_values[row];
    if (value == absent) {
        return {};
    }
    const auto number = static_cast<std::size_t>(value);
    return m_collector ? (*m_collector)[number] : (*m_texts)[number];
}

std::size_t Column::memory() const
{
    return codes().memory() + (m_texts ? m_texts->memory() : 0);
}
