// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/domain/fixtimes.h"
#include "models/store/savedviews.h"
#include "models/tables/keptoverview.h"
#include "models/tables/pastoverviews.h"
#include "models/tables/table.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class ViewTables;
class Workspace;

struct FleetNumbers
{
    Overview overview = {};
    bool known = false; // the overview was read
    Message problem = {};
    std::shared_ptr<const KeptOverview> toKeep = {};
};

// What was kept of the last time.
struct FirstNumbers
{
    std::shared_ptr<const Overview> past = {}; // true or not, its history may be
    FleetNumbers numbers = {}; // known: still true
    TablePointer nodes = {};
    RowsPointer attention = {};
};

struct FleetLists
{
    RowsPointer attention = {};
    QHash<QString, int> counts = {}; // by id of the navigation entry
    std::optional<FixTimes> patchFixes = {}, findingFixes = {}; // none: not known yet
};

// What the overview and the navigation show: the numbers, the nodes that need attention, and how many rows each page
// and saved view has. What was shown last is shown at once when it is still true; then everything is read.
class FleetCounts : public QObject
{
    Q_OBJECT

public:
    FleetCounts(Workspace& workspace, ViewTables& tables, QObject* parent);

    [[nodiscard]] bool isKnown() const { return m_numbers.known; }

    [[nodiscard]] const Overview& overview() const { return m_numbers.overview; }

    [[nodiscard]] const RowsPointer& attention() const { return m_lists.attention; }

    [[nodiscard]] const TablePointer& attentionTable() const { return m_attentionTable; }

    [[nodiscard]] const FleetLists& lists() const { return m_lists; }

    void setQueries(const std::vector<SavedQuery>& queries); // to be counted, too

    [[nodiscard]] int count(const QString& id) const { return m_lists.counts.value(id, -1); } // -1: not known yet

signals:
    void overviewChanged();
    void listsChanged();

private:
    void showFirst();
    void reload();
    void readNumbers(HistoryDepth depth = HistoryDepth::All);
    void wantTables();
    void recount();
    void changeMoment();
    void compareOtherwise();
    void answer(const FleetNumbers& numbers);

    Workspace& m_workspace;
    ViewTables& m_tables;
    FleetNumbers m_numbers;
    FleetNumbers m_present; // while a moment of the past is looked at
    FleetLists m_lists;
    std::vector<SavedQuery> m_queries;
    std::shared_ptr<PastOverviews> m_past = std::make_shared<PastOverviews>();
    TablePointer m_counted, m_attentionTable;
    QTimer m_rest; // of an overview that is there in part
    bool m_again = false;
    bool m_waits = false; // for what changed, which somebody looks at
    LatestTask<FirstNumbers> m_firstTask;
    LatestTask<FleetNumbers> m_numbersTask;
    LatestTask<bool> m_keepTask;
    LatestTask<FleetLists> m_listsTask;
};
