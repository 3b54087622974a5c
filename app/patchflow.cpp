// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patchflow.h"

#include "app/actions.h"
#include "app/copytext.h"
#include "app/detailpanel.h"
#include "app/pages.h"
#include "app/textoutput.h"
#include "app/workspace.h"
#include "models/tables/batchnodes.h"
#include "models/tables/tablemodel.h"
#include "views/batchpanel.h"
#include "views/greenpathpage.h"
#include "views/patchpanel.h"
#include "views/rebootpage.h"
#include "views/rowpanel.h"
#include "views/tablepage.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

struct CountedState
{
    std::string_view column;
    PatchState state;
    const char16_t* view;
};

constexpr std::array countedStates {CountedState {"missing", PatchState::Missing, u"missing"},
    CountedState {"failed", PatchState::Failed, u"failed"},
    CountedState {"pendingReboot", PatchState::InstalledPendingReboot, u"pending-reboot"},
    CountedState {"rejected", PatchState::InstalledRejected, u"rejected"},
    CountedState {"fixedNodes", PatchState::None, u"fixed"}, CountedState {"daysToFix", PatchState::None, u"fixed"},
    CountedState {"lastFixed", PatchState::None, u"fixed"}};

// The column that the user is in.
std::string currentColumn(const TablePage& page)
{
    const auto* view = page.findChild<QTableView*>();
    const auto cell = view ? view->currentIndex() : QModelIndex();
    return cell.isValid()
        ? cell.model()->headerData(cell.column(), Qt::Horizontal, TableModel::KeyRole).toString().toStdString()
        : std::string();
}

// What stands in a cell, as files show it.
std::string cellOf(const TablePage& page, qint64 key, std::string_view column)
{
    const auto table = page.snapshot().table;
    const auto index = table ? table->indexOf(column) : -1;
    for (std::size_t row = 0; index >= 0 && row < table->rowCount(); ++row) {
        if (table->key(row) == key) {
            return dataText(*table, row, static_cast<std::size_t>(index));
        }
    }
    return {};
}

Condition is(const char* column, const std::string& text)
{
    return {.column = column, .texts = {text}};
}

}

PatchFlow::PatchFlow(Workspace& workspace, Pages& pages, DetailPanel& panel, Actions& actions, TextOutput& output)
    : QObject(&output)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_panel(panel)
    , m_actions(actions)
    , m_output(output)
    , m_plan([this](const LoadedPlan& loaded) { show(loaded); })
    , m_text([this](const QString& text) { m_pages.greenPath().setOutput(text); })
    , m_nodes([this](const AskedNodes& asked) { answer(asked); })
{
    const auto outdated = [this] {
        m_stale = true;
        want();
    };
    connect(&workspace, &Workspace::opening, this, [this] {
        m_plan.cancel();
        m_nodes.cancel();
        m_stale = true;
        show({});
    });
    connect(&workspace, &Workspace::opened, this, outdated);
    connect(&workspace, &Workspace::changed, this, outdated);
    connect(&pages, &Pages::moved, this, &PatchFlow::want);
    connect(&pages, &Pages::tableChanged, this, [this] {
        if (m_pages.currentTable() == m_pages.reboots().table()) {
            m_pages.reboots().refresh();
        }
    });
    connect(&pages.greenPath(), &GreenPathPage::outputWanted, this, &PatchFlow::write);
    connect(actions.selectionCommands, &QAction::triggered, this, &PatchFlow::showCommands);
    const auto hand = [&output](auto& page) {
        using Page = std::remove_reference_t<decltype(page)>;
        connect(&page, &Page::copyRequested, &output, &TextOutput::copy);
        connect(&page, &Page::saveRequested, &output, &TextOutput::save);
    };
    hand(pages.greenPath());
    hand(pages.reboots());
    hand(panel.batchPanel());
    connectPanels();
}

void PatchFlow::connectPanels()
{
    auto& patch = m_panel.patchPanel();
    connect(&patch, &PatchPanel::rowsRequested, &m_pages, &Pages::openView);
    connect(&patch, &PatchPanel::copyRequested, &m_output, &TextOutput::copy);
    connect(&patch, &PatchPanel::commandsRequested, &m_panel, &DetailPanel::showCommands);
    connect(&patch, &PatchPanel::closed, m_actions.panel, &QAction::trigger);
    connect(&m_panel.rowPanel(), &RowPanel::closed, m_actions.panel, &QAction::trigger);
    connect(&m_panel.rowPanel(), &RowPanel::copyRequested, &m_output, &TextOutput::copy);
    connect(&m_panel.batchPanel(), &BatchPanel::closed, m_actions.panel, &QAction::trigger);
}

std::optional<PatchQuestion> PatchFlow::questionOf(const TablePage& table, qint64 key) const
{
    if (table.view() == u"patches"_s) {
        return PatchQuestion {.patch = key};
    }
    return table.view() == u"cves"_s ? std::optional(PatchQuestion {.cve = cellOf(table, key, "cve")}) : std::nullopt;
}

void PatchFlow::want()
{
    if (!m_stale || !m_workspace.isOpen() || m_pages.currentTable() != m_pages.greenPath().table()) {
        return;
    }
    m_stale = false;
    m_plan.run([file = m_workspace.file(), moment = m_workspace.moment()](std::stop_token stop) {
        LoadedPlan loaded;
        loaded.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            loaded.plan = std::make_shared<const GreenPlan>(loadGreenPlan(database, moment));
        });
        return loaded;
    });
}

void PatchFlow::show(const LoadedPlan& loaded)
{
    if (!loaded.problem.empty()) {
        emit m_workspace.failed(translated(loaded.problem));
        return;
    }
    m_shown = loaded.plan;
    m_pages.greenPath().setPlan(loaded.plan);
}

// The text of thousands of nodes takes a while.
void PatchFlow::write()
{
    const auto steps = m_pages.greenPath().steps();
    if (!m_shown || steps == 0) {
        m_text.cancel();
        return;
    }
    m_text.run([plan = m_shown, steps, output = m_pages.greenPath().output()](
                   std::stop_token) { return planText(plan->first(steps), output); });
}

bool PatchFlow::open(TablePage& table, qint64 key)
{
    const auto view = table.view();
    const auto column = currentColumn(table);
    if (view == u"patches"_s || view == u"cves"_s) {
        openPatch(table, key, column);
        return true;
    }
    if (view == u"green-path"_s) {
        if (const auto filter = m_pages.greenPath().nodesOfStep(key)) {
            m_pages.openView(u"nodes"_s, *filter);
        }
        return true;
    }
    if ((view == u"associations"_s || view == u"all-associations"_s) && column == "runs") {
        m_pages.openView(u"events"_s,
            {.conditions = {is("subject", cellOf(table, key, "association")), is("node", cellOf(table, key, "node"))}});
        return true;
    }
    return view == u"reboot-queue"_s && openWaiting(table, key, column);
}

// Of a patch in one state the items, of which each node has one; else the nodes.
void PatchFlow::openPatch(TablePage& table, qint64 key, const std::string& column)
{
    const auto cve = table.view() == u"cves"_s ? cellOf(table, key, "cve") : std::string();
    const auto counted = std::ranges::find(countedStates, column, &CountedState::column);
    if (cve.empty() && counted != countedStates.end()) {
        m_pages.openView(QString::fromUtf16(counted->view),
            {.conditions = {is("patch", cellOf(table, key, "patch")), is("title", cellOf(table, key, "title"))}});
        return;
    }
    auto question = questionOf(table, key).value_or(PatchQuestion {});
    if (counted != countedStates.end()) {
        question.state = counted->state;
    }
    question.alone = column == "onlyBlocker";
    m_nodes.run([file = m_workspace.file(), moment = m_workspace.moment(), question](std::stop_token stop) {
        AskedNodes asked;
        asked.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            asked.nodes = nodesOfPatch(database, moment, question);
        });
        return asked;
    });
}

void PatchFlow::answer(const AskedNodes& asked)
{
    if (!asked.problem.empty()) {
        emit m_workspace.failed(translated(asked.problem));
        return;
    }
    // Of none there is nothing to show, and no value would mean any.
    const auto texts = asked.nodes.empty() ? std::vector<std::string> {std::string()} : asked.nodes;
    m_pages.openView(u"nodes"_s, {.conditions = {{.column = "node", .texts = texts}}});
}

bool PatchFlow::openWaiting(TablePage& table, qint64 key, const std::string& column)
{
    const auto node = cellOf(table, key, "node");
    const auto group = cellOf(table, key, "patchGroup");
    if (column == "pendingReboot") {
        m_pages.openView(u"pending-reboot"_s, {.conditions = {is("node", node)}});
        return true;
    }
    if (column == "groupNodes" && !group.empty()) {
        auto others = is("node", node);
        others.negated = true;
        m_pages.openView(
            u"nodes"_s, {.conditions = {is("patchGroup", group), others, {.column = "terminated", .values = {0}}}});
        return true;
    }
    return false; // the node
}

void PatchFlow::showCommands()
{
    std::vector<BatchNode> nodes;
    if (const auto* table = m_pages.currentTable(); table && table->snapshot().table && table->snapshot().rows) {
        const auto rows = onlyKeys(table->snapshot(), table->selectedKeys());
        nodes = batchNodes(*rows.table, *rows.rows);
        if (nodes.empty() && questionOf(*table, table->currentKey())) {
            nodes = m_panel.patchPanel().nodesToFix();
        }
    }
    if (nodes.empty()) {
        m_output.say(tr("Select nodes first: in the list of nodes, or any other that names them."));
        return;
    }
    m_panel.showCommands(std::move(nodes));
    m_actions.panel->setChecked(true);
}
