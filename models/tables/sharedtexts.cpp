// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sharedtexts.h"

SharedTexts::SharedTexts(Column& column, TablePointer other, std::string_view key)
    : m_column(column)
    , m_other(std::move(other))
{
    if (m_other && m_other->keysAscend()) {
        m_theirs = &m_other->column(static_cast<std::size_t>(m_other->indexOf(key)));
        m_column.shareTexts(m_theirs->texts());
    }
}

std::optional<std::int64_t> SharedTexts::known(std::int64_t key)
{
    if (!find(key)) {
        return {};
    }
    return m_column.sharesTexts() ? m_theirs->value(m_row) : m_column.numberOf(m_theirs->text(m_row));
}

std::int64_t SharedTexts::numberOf(std::int64_t key, std::string_view text)
{
    if (!sharing()) {
        return m_column.numberOf(text);
    }
    const auto& texts = m_theirs->dictionary();
    if (find(key)) {
        const auto number = m_theirs->value(m_row);
        if (number != Column::absent && texts.texts().is(static_cast<std::size_t>(number), text)) {
            return number;
        }
    }
    const auto number = texts.find(text);
    return number >= 0 ? number : m_column.numberOf(text);
}

bool SharedTexts::find(std::int64_t key)
{
    if (!m_theirs) {
        return false;
    }
    while (m_row < m_other->rowCount() && m_other->key(m_row) < key) {
        ++m_row;
    }
    return m_row < m_other->rowCount() && m_other->key(m_row) == key;
}
