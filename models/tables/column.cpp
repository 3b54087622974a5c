// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/column.h"

Column::Column(const ColumnSpec& spec)
    : m_spec(&spec)
{
    if (isTextType(spec.type)) {
        m_texts = std::make_unique<TextDictionary>();
    }
}

void Column::addText(std::string_view text)
{
    m_values.push_back(m_texts->add(text));
}

void Column::setLastText(std::string_view text)
{
    m_values.back() = m_texts->add(text);
}

std::string_view Column::text(std::size_t row) const
{
    return m_values[row] == absent ? std::string_view() : (*m_texts)[static_cast<std::size_t>(m_values[row])];
}
