// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tablepage.h"
#include "views/tableview.h"

#include <vector>

// The rows of the coverage view; those that are checked say what is to be collected.
class CoverageTable : public TablePage
{
public:
    explicit CoverageTable(QWidget* parent)
        : TablePage(QStringLiteral("coverage"), {}, {}, parent)
    {
        tableView()->setCheckable(true);
    }

    [[nodiscard]] std::vector<std::int64_t> checkedKeys() const
    {
        std::vector<std::int64_t> keys;
        if (tableView()->checkedCount() > 0) {
            const auto selected = selectedKeys();
            keys.assign(selected.begin(), selected.end());
        }
        return keys;
    }
};
