// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/wordtexts.h"

const std::string* KnownTexts::find(std::int64_t word) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_texts.find(word);
    return found == m_texts.end() ? nullptr : &found->second;
}

const std::string& KnownTexts::keep(std::int64_t word, std::string text)
{
    const std::scoped_lock lock(m_mutex);
    return m_texts.try_emplace(word, std::move(text)).first->second;
}

Words::Words(Database& database, KnownTexts* known)
    : m_byId(database, "SELECT text FROM word WHERE id = ?1")
    , m_byText(database, "SELECT id FROM word WHERE text = ?1")
    , m_known(known ? known : &m_own)
{
}

const std::string& Words::text(std::int64_t word)
{
    if (const auto* known = m_known->find(word)) {
        return *known;
    }
    m_byId.bind(1, word);
    std::string text(m_byId.step() ? m_byId.text(0) : std::string_view());
    m_byId.reset();
    return m_known->keep(word, std::move(text));
}

std::int64_t Words::find(std::string_view text)
{
    m_byText.bind(1, text);
    const std::int64_t word = m_byText.step() ? m_byText.integer(0) : -1;
    m_byText.reset();
    return word;
}
