// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallerydata.h"
#include "models/tables/tablemodel.h"
#include "views/findingspage.h"
#include "views/tablegroups.h"
#include "views/tableview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Keys = QList<qint64>;

// A findings page, grouped, all rows shown, the list focused and its first line current.
struct Grouped
{
    FindingsPage page;
    TableView* list = nullptr;
    TablePointer table = {};
    QSignalSpy decided {&page, &FindingsPage::decided};

    explicit Grouped(const QString& by = u"severity"_s, int rows = 24)
        : table(madeUpFindings(rows))
    {
        page.resize(1100, 700);
        page.setFilter({});
        page.setOrder({});
        page.setGrouping(by);
        fill();
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.focusTable();
        list = page.findChild<TableView*>();
        list->moveToRow(0);
    }

    void fill(const RowsPointer& rows = {})
    {
        const auto grouped =
            groupRows(*table, rows ? rows : select(*table, page.filter(), page.order()), page.grouping());
        page.setRows(table, grouped.rows, grouped.groups);
    }

    [[nodiscard]] TableModel& model() const { return *qobject_cast<TableModel*>(list->model()); }

    [[nodiscard]] Keys keysOf(int line) const
    {
        Keys keys;
        const auto span = model().span(line);
        for (auto position = span.begin; position < span.end; ++position) {
            keys += table->key((*model().rows())[position]);
        }
        return keys;
    }

    [[nodiscard]] int firstHeader() const
    {
        for (int line = 0; line < model().rowCount(); ++line) {
            if (model().isHeader(line)) {
                return line;
            }
        }
        return -1;
    }

    void press(std::initializer_list<Qt::Key> keys) const
    {
        for (const auto key : keys) {
            QTest::keyClick(list, key);
        }
    }
};
