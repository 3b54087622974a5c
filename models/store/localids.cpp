// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localids.h"

int LocalWords::add(std::string_view text)
{
    const auto found = m_numbers.find(text);
    if (found != m_numbers.end()) {
        return found->second;
    }
    const int number = static_cast<int>(m_texts.size());
    m_texts.push_back(&m_numbers.emplace(text, number).first->first);
    return number;
}
