// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detailpanel.h"

#include "app/workspace.h"
#include "views/batchpanel.h"
#include "views/findingpanel.h"
#include "views/nodepanel.h"
#include "views/patchpanel.h"
#include "views/rowpanel.h"

DetailPanel::DetailPanel(Workspace& workspace, const FleetMemories& memories, QWidget* parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_memories(memories)
    , m_node(new NodePanel(NodePanel::Layout::Panel, this))
    , m_finding(new FindingPanel(this))
    , m_patch(new PatchPanel(this))
    , m_batch(new BatchPanel(this))
    , m_row(new RowPanel(this))
    , m_task([this](const LoadedDetail& loaded) { answer(loaded); })
{
    setAccessibleName(tr("Details"));
    addWidget(m_node);
    addWidget(m_finding);
    addWidget(m_patch);
    addWidget(m_batch);
    addWidget(m_row);
    m_node->setNode(nullptr);
    m_finding->setFinding(nullptr);
    connect(&workspace, &Workspace::opening, this, [this] { want({}); });
    connect(&workspace, &Workspace::changed, this, &DetailPanel::load);
}

void DetailPanel::showNode(qint64 node)
{
    setCurrentWidget(m_node);
    want({.node = node});
}

void DetailPanel::showNode(const std::string& name)
{
    setCurrentWidget(m_node);
    want({.name = name});
}

void DetailPanel::showFinding(qint64 key)
{
    setCurrentWidget(m_finding);
    want({.finding = key});
}

void DetailPanel::showPatch(const PatchQuestion& patch)
{
    setCurrentWidget(m_patch);
    want({.patch = patch});
}

void DetailPanel::showRow(const TablePointer& table, std::int64_t key)
{
    want({});
    m_row->setRow(table, key);
    setCurrentWidget(m_row);
}

void DetailPanel::showCommands(std::vector<BatchNode> nodes)
{
    m_batch->setNodes(std::move(nodes));
    setCurrentWidget(m_batch);
}

void DetailPanel::setActive(bool active)
{
    if (std::exchange(m_active, active) != active && active) {
        load();
    }
}

void DetailPanel::want(const Wanted& wanted)
{
    if (m_wanted == wanted) {
        return;
    }
    m_wanted = wanted;
    m_sourceUrl.clear();
    if (m_wanted == Wanted {}) {
        m_task.cancel();
        m_shownNode = 0;
        m_node->setNode(nullptr);
        m_finding->setFinding(nullptr);
        m_patch->setPatch(nullptr);
        return;
    }
    load();
}

void DetailPanel::load()
{
    if (!m_active || m_wanted == Wanted {} || !m_workspace.isOpen()) {
        return;
    }
    m_task.run([wanted = m_wanted, memory = m_memories.current(), file = m_workspace.file(),
                   moment = m_workspace.moment()](std::stop_token stop) {
        LoadedDetail loaded;
        loaded.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            if (wanted.finding != 0) {
                if (auto detail = loadFindingDetail(database, wanted.finding, moment)) {
                    loaded.finding = std::make_shared<FindingDetail>(*std::move(detail));
                }
                return;
            }
            if (wanted.patch != PatchQuestion {}) {
                if (auto detail = loadPatchDetail(database, moment, wanted.patch)) {
                    loaded.patch = std::make_shared<PatchDetail>(*std::move(detail));
                }
                return;
            }
            const auto node = wanted.node != 0 ? wanted.node : findNode(database, wanted.name);
            if (auto detail = loadNodeDetail(database, moment, node, memory.get())) {
                loaded.node = std::make_shared<NodeDetail>(*std::move(detail));
            }
        });
        return loaded;
    });
}

void DetailPanel::answer(const LoadedDetail& loaded)
{
    if (!loaded.problem.empty()) {
        emit m_workspace.failed(translated(loaded.problem));
        return;
    }
    m_shownNode = loaded.node ? loaded.node->state.id : 0;
    if (m_wanted.finding != 0) {
        m_shownNode = loaded.finding ? loaded.finding->node : 0;
        m_sourceUrl = loaded.finding ? QString::fromStdString(loaded.finding->sourceUrl) : QString();
        m_finding->setFinding(loaded.finding);
        if (loaded.finding) {
            emit findingShown(m_wanted.finding);
        }
    } else if (m_wanted.patch != PatchQuestion {}) {
        m_patch->setPatch(loaded.patch);
    } else {
        m_node->setNode(loaded.node);
    }
}
