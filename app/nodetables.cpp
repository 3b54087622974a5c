// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodetables.h"

#include "app/viewloader.h"
#include "app/workspace.h"
#include "views/nodepage.h"
#include "views/nodetabs.h"
#include "views/recordsview.h"

NodeTables::NodeTables(Workspace& workspace, const FleetMemories& memories, NodePage& page, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_memories(memories)
    , m_page(page)
    , m_task([this](const LoadedNode& loaded) { answer(loaded); })
    , m_records([this](const NodeRecords& records) { m_page.records().setRecords(records); })
{
    connect(&page, &NodePage::recordsWanted, this, &NodeTables::readRecords);
    for (auto* table : page.tables()) {
        m_loaders.insert(table->view(), new ViewLoader(*table, {}, workspace, this));
    }
}

void NodeTables::show(qint64 node)
{
    if (m_node != node) {
        m_node = node;
        m_title.clear();
        for (auto* loader : std::as_const(m_loaders)) {
            loader->setTable(nullptr);
            loader->page().setFilter(tabFilter(loader->page().view()));
        }
    }
    reload();
}

void NodeTables::reload()
{
    if (m_node == 0 || !m_workspace.isOpen()) {
        return;
    }
    readRecords();
    m_task.run([views = m_loaders.keys(), node = m_node, memory = m_memories.current(), file = m_workspace.file(),
                   moment = m_workspace.moment()](std::stop_token stop) {
        LoadedNode loaded;
        loaded.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            if (auto detail = loadNodeDetail(database, moment, node, memory.get())) {
                loaded.detail = std::make_shared<NodeDetail>(*std::move(detail));
            }
            for (const auto& view : views) {
                loaded.tables.insert(view, findView(view.toStdString())->load(database, moment, {.node = node}));
            }
        });
        return loaded;
    });
}

void NodeTables::readRecords()
{
    if (m_node == 0 || !m_workspace.isOpen() || !m_page.showsRecords()) {
        return;
    }
    m_page.records().showLoading();
    m_records.run([node = m_node, file = m_workspace.file(), moment = m_workspace.moment()](std::stop_token stop) {
        NodeRecords records;
        static_cast<void>(problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            records = loadNodeRecords(database, moment, node);
        }));
        return records;
    });
}

void NodeTables::answer(const LoadedNode& loaded)
{
    if (!loaded.problem.empty()) {
        emit m_workspace.failed(translated(loaded.problem));
        return;
    }
    m_page.setNode(loaded.detail);
    if (loaded.detail) {
        const auto& state = loaded.detail->state;
        m_title = visibleText(QString::fromStdString(state.name.empty() ? state.node : state.name)).left(200);
    }
    for (auto entry = loaded.tables.begin(); entry != loaded.tables.end(); ++entry) {
        m_loaders.value(entry.key())->setTable(entry.value());
    }
    emit shown();
}
