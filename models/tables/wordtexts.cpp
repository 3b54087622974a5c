// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/wordtexts.h"

Words::Words(Database& database)
    : m_byId(database, "SELECT text FROM word WHERE id = ?1")
    , m_byText(database, "SELECT id FROM word WHERE text = ?1")
{
}

const std::string& Words::text(std::int64_t word)
{
    const auto found = m_texts.find(word);
    if (found != m_texts.end()) {
        return found->second;
    }
    m_byId.bind(1, word);
    std::string text(m_byId.step() ? m_byId.text(0) : std::string_view());
    m_byId.reset();
    return m_texts.emplace(word, std::move(text)).first->second;
}

std::int64_t Words::find(std::string_view text)
{
    m_byText.bind(1, text);
    const std::int64_t word = m_byText.step() ? m_byText.integer(0) : -1;
    m_byText.reset();
    return word;
}
