// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table.h"

#include <QString>

#include <vector>

// Where the user is: a page, of a page with several views the view, its filter, and the node on the node page.
struct Place
{
    QString page = {};
    QString view = {};
    Filter filter = {};
    qint64 node = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

// Back and forward over places, as in a browser.
class History
{
public:
    void visit(const Place& place); // forgets what was forward; the same place again is no step
    void replace(const Place& place); // typing on goes no step further
    void clear();

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }

    [[nodiscard]] bool canGoForward() const { return m_current + 1 < static_cast<int>(m_places.size()); }

    const Place& back();
    const Place& forward();
    [[nodiscard]] const Place& current() const;

private:
    std::vector<Place> m_places;
    int m_current = -1;
};
