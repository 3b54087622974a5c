// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleetmemories.h"
#include "app/latesttask.h"

#include <QObject>

#include <QStringList>
#include <QTimer>

#include <map>

class Workspace;

struct LoadedTable
{
    TablePointer table = {};
    std::string reports = {}; // DataState::reports then
    Moment moment = {};
    Message problem = {};
};

// The fleet-wide tables of the views, each loaded, or brought up to date, once after a change, for whoever shows or
// counts its rows. Old ones stay until the new ones are there.
class ViewTables : public QObject
{
    Q_OBJECT

public:
    explicit ViewTables(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] TablePointer table(const QString& view) const; // none: not loaded yet

    [[nodiscard]] FleetMemories& memories() { return m_memories; }

    [[nodiscard]] bool isLoading(const QString& view) const;

    void want(const QString& view); // loads it when it is missing or out of date; loaded() follows
    void wantLater(const QString& view); // likewise; of the past, after what somebody looks at, one at a time

signals:
    void loaded(const QString& view);
    void answered(const QString& view); // after that, or it could not be loaded
    void left(const QString& view); // its table is of another moment: what is shown of it is not true
    void outdated(); // whoever is visible wants its view again

private:
    struct Entry
    {
        TablePointer table = {};
        std::string reports = {}; // as it was loaded
        Moment moment = {};
        LoadedTable present = {}; // kept while a moment of the past is looked at
        TablePointer past = {}; // the findings that were shown last, while those of another date are read
        bool stale = true;
        bool again = false; // changed while loading
        bool waits = false; // for the findings, with which it shares texts
        std::unique_ptr<LatestTask<LoadedTable>> task = {};
    };

    Entry& entry(const QString& view);
    void load(const QString& view, Entry& entry);
    void loadLater();
    void loadNext();
    [[nodiscard]] TablePointer findings(); // of any moment
    void loadWithFindings(const TablePointer& before);
    void answer(const QString& view, const LoadedTable& loaded);
    void forget(bool tables);
    void changeMoment();
    void compareOtherwise();

    Workspace& m_workspace;
    FleetMemories m_memories;
    std::map<QString, Entry> m_entries;
    QStringList m_later;
    QTimer m_next;
};
