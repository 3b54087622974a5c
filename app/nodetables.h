// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleetmemories.h"
#include "app/latesttask.h"
#include "models/tables/nodedetail.h"
#include "models/tables/noderecords.h"
#include "models/tables/table.h"

#include <QHash>
#include <QObject>

class NodePage;
class ViewLoader;
class Workspace;

struct LoadedNode
{
    std::shared_ptr<const NodeDetail> detail = {};
    QHash<QString, TablePointer> tables = {};
    Message problem = {};
};

// Fills the node page: the diagnosis and this node's rows of every tab, read in one worker.
class NodeTables : public QObject
{
    Q_OBJECT

public:
    NodeTables(Workspace& workspace, const FleetMemories& memories, NodePage& page, QObject* parent);

    void show(qint64 node);
    void reload(); // after a change

    [[nodiscard]] qint64 node() const { return m_node; }

    [[nodiscard]] QString title() const { return m_title; } // the node's name

signals:
    void shown();

private:
    void answer(const LoadedNode& loaded);
    void readRecords(); // when they are in sight

    Workspace& m_workspace;
    const FleetMemories& m_memories;
    NodePage& m_page;
    qint64 m_node = 0;
    QString m_title;
    QHash<QString, ViewLoader*> m_loaders;
    QuickTask<LoadedNode> m_task;
    QuickTask<NodeRecords> m_records;
};
