// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/tables/greenplan.h"
#include "models/tables/patchnodes.h"

#include <QObject>

#include <memory>

class Actions;
class DetailPanel;
class Pages;
class TablePage;
class TextOutput;
class Workspace;

struct LoadedPlan
{
    std::shared_ptr<const GreenPlan> plan = {};
    Message problem = {};
};

struct AskedNodes
{
    std::vector<std::string> nodes = {}; // AWS ids
    Message problem = {};
};

// What leads from patches to nodes: the numbers of the patches and of the CVEs, the path to green, the reboot queue,
// and commands for the nodes that are selected.
class PatchFlow : public QObject
{
    Q_OBJECT

public:
    PatchFlow(Workspace& workspace, Pages& pages, DetailPanel& panel, Actions& actions, TextOutput& output);

    // The rows behind a number of the current row, or behind the row as a whole. False: there is nothing of the kind.
    bool open(TablePage& table, qint64 key);
    // Which patch or CVE a row is about, in the views of these; 0: neither.
    [[nodiscard]] std::optional<PatchQuestion> questionOf(const TablePage& table, qint64 key) const;

private:
    void connectPanels();
    void want(); // the plan, when its page is visible and it is not up to date
    void show(const LoadedPlan& loaded);
    void write();
    void openPatch(TablePage& table, qint64 key, const std::string& column);
    void answer(const AskedNodes& asked);
    bool openWaiting(TablePage& table, qint64 key, const std::string& column);
    void showCommands();

    Workspace& m_workspace;
    Pages& m_pages;
    DetailPanel& m_panel;
    Actions& m_actions;
    TextOutput& m_output;
    bool m_stale = true;
    std::shared_ptr<const GreenPlan> m_shown;
    LatestTask<LoadedPlan> m_plan;
    QuickTask<QString> m_text;
    QuickTask<AskedNodes> m_nodes;
};
