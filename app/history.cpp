// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history.h"

namespace {

constexpr std::size_t mostPlaces = 100;

}

void History::visit(const Place& place)
{
    if (m_current >= 0 && current() == place) {
        return;
    }
    m_places.resize(static_cast<std::size_t>(m_current + 1));
    if (m_places.size() == mostPlaces) {
        m_places.erase(m_places.begin());
    }
    m_places.push_back(place);
    m_current = static_cast<int>(m_places.size()) - 1;
}

void History::replace(const Place& place)
{
    if (m_current < 0) {
        visit(place);
        return;
    }
    m_places[static_cast<std::size_t>(m_current)] = place;
}

void History::clear()
{
    m_places.clear();
    m_current = -1;
}

const Place& History::back()
{
    Q_ASSERT(canGoBack());
    --m_current;
    return current();
}

const Place& History::forward()
{
    Q_ASSERT(canGoForward());
    ++m_current;
    return current();
}

const Place& History::current() const
{
    Q_ASSERT(m_current >= 0);
    return m_places[static_cast<std::size_t>(m_current)];
}
