// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/timeline.h"
#include "models/store/contentcolumns.h"

#include <array>

// Which of two things that one node said of one item at one time is the worse: it stays. Asks for what they say, not
// for their ids, so that it does not depend on the order of imports.
class ContentOrder
{
public:
    explicit ContentOrder(Database& database);

    void setTable(ContentTable table) { m_table = table; }

    [[nodiscard]] bool keepsLeft(const Span& left, const Span& right);
    // For observe(): context is a ContentOrder.
    static bool callback(const Span& left, const Span& right, void* context);

    [[nodiscard]] int asked() const { return m_asked; }

private:
    struct Reading
    {
        bool bad = false;
        std::vector<std::int64_t> numbers = {};
        std::vector<std::string> words = {};
        friend auto operator<=>(const Reading&, const Reading&) = default;
    };

    [[nodiscard]] Reading read(std::int64_t content);

    Database& m_database;
    ContentTable m_table = ContentTable::Item;
    std::array<std::optional<Statement>, contentTableCount> m_read;
    int m_asked = 0;
};
