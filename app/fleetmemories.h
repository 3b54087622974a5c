// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/tables/fleetmemory.h"

#include <QObject>
#include <QTimer>

class Workspace;

// What is kept of the open database from one question to the next, of the present and of dates; and what is read of it
// before somebody asks. Everything is forgotten with the database.
class FleetMemories : public QObject
{
    Q_OBJECT

public:
    explicit FleetMemories(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] const std::shared_ptr<FleetMemory>& current() const; // of the moment shown

    void expectPast(); // somebody is about to choose a date: reads what all of them need

    // Somebody looks at a date, or compares with one: others will follow. `findings`: those of now, once they are known.
    void expectMorePast(const TablePointer& findings);

    [[nodiscard]] bool isReadingPast() const { return m_pastTask.isRunning() || m_findingsTask.isRunning(); }

    void expectCompared(); // how the nodes stood at Moment::from, while somebody reads which items changed since

private:
    void begin();
    void readFindings();
    [[nodiscard]] bool isInPast() const;
    void forgetPast();

    Workspace& m_workspace;
    std::shared_ptr<PastMemory> m_past;
    std::shared_ptr<FleetMemory> m_ofPresent;
    std::shared_ptr<FleetMemory> m_ofPast;
    LatestTask<bool> m_pastTask;
    LatestTask<bool> m_findingsTask; // takes longest: when there is nothing else to do
    TablePointer m_findings; // of now, for this
    LatestTask<bool> m_comparedTask;
    QTimer m_leaving; // nobody has looked at a date since
};
