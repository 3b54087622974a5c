// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timetravel.h"

#include "app/actions.h"
#include "app/pages.h"
#include "app/toolrow.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "models/tables/datastate.h"
#include "models/tables/overviewhistory.h"
#include "views/changespage.h"
#include "views/momentpopup.h"
#include "views/momentwords.h"
#include "views/overviewpage.h"
#include "views/pastbar.h"
#include "views/tablepage.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString importText(const ImportMoment& import)
{
    return TimeTravel::tr("Import of %1, %Ln file(s)", nullptr, import.files).arg(momentText(import.imported));
}

// Reading them takes a while where there are many.
std::shared_ptr<const KnownImports> importsOf(Database& database, const std::shared_ptr<const KnownImports>& known)
{
    const ReadTransaction reading(database);
    const auto reports = readDataState(database).reports;
    return known->reports == reports ? known
                                     : std::make_shared<const KnownImports>(
                                         KnownImports {.reports = reports, .imports = loadImportMoments(database)});
}

}

TimeTravel::TimeTravel(Workspace& workspace, ViewTables& tables, Pages& pages, ToolRow& toolRow, const Actions& actions,
    QVBoxLayout& column, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_bar(new PastBar(column.parentWidget()))
    , m_momentsTask([this](const Moments& moments) { list(moments); })
    , m_changesTask([this](const ChangeSummary& changes) { m_pages.changes().setChanges(changes); })
    , m_pinTask([this](const std::optional<ImportMoment>& pinned) {
        if (pinned && pinned->moment != 0) {
            m_workspace.setComparedWith(pinned->moment);
            m_pages.openView(u"changes"_s, {});
        }
    })
    , m_nameTask([this](const std::shared_ptr<const KnownImports>& known) {
        m_known = known;
        const auto& compared = m_workspace.comparedWith();
        const auto found = std::ranges::find(m_known->imports, compared, &ImportMoment::moment);
        m_pages.changes().setBefore(found == m_known->imports.end() ? QString() : importText(*found));
    })
{
    column.insertWidget(1, m_bar);
    connectAsOf(tables, toolRow, actions);
    connectChanges(tables, toolRow, actions);
    showMoment();
}

void TimeTravel::connectAsOf(ViewTables& tables, ToolRow& toolRow, const Actions& actions)
{
    connect(&toolRow, &ToolRow::dataAsOfClicked, this, [this, &toolRow] { chooseAsOf(toolRow.dataAsOf()); });
    connect(actions.asOf, &QAction::triggered, this, [this, &toolRow] { chooseAsOf(toolRow.dataAsOf()); });
    connect(&toolRow, &ToolRow::dataAsOfClicked, &tables.memories(), &FleetMemories::expectPast);
    connect(actions.asOf, &QAction::triggered, &tables.memories(), &FleetMemories::expectPast);
    connect(actions.now, &QAction::triggered, this, [this] { m_workspace.setAsOf({}); });
    connect(m_bar, &PastBar::changeRequested, this, [this] { chooseAsOf(m_bar); });
    connect(m_bar, &PastBar::nowRequested, this, [this] { m_workspace.setAsOf({}); });
    connect(&m_workspace, &Workspace::momentChanged, this, &TimeTravel::showMoment);
    connect(&m_workspace, &Workspace::comparedChanged, this, &TimeTravel::showMoment);
    connect(&m_workspace, &Workspace::opening, this, [this] {
        m_nameTask.cancel();
        m_known = std::make_shared<KnownImports>();
        showMoment();
    });
    connect(&m_workspace, &Workspace::opened, this, &TimeTravel::showMoment);
    const auto refresh = [this, now = actions.now] { now->setEnabled(m_workspace.asOf().has_value()); };
    connect(&m_workspace, &Workspace::momentChanged, actions.now, refresh);
    connect(&m_workspace, &Workspace::opened, actions.now, refresh);
    refresh();
}

void TimeTravel::connectChanges(ViewTables& tables, ToolRow& toolRow, const Actions& actions)
{
    connect(actions.compare, &QAction::triggered, this, [this, &toolRow] { chooseCompared(toolRow.dataAsOf()); });
    connect(actions.pinImport, &QAction::triggered, this, &TimeTravel::pinImport);
    connect(&m_pages.overview(), &OverviewPage::compareRequested, this, &TimeTravel::chooseCompared);
    connect(&m_pages.overview(), &OverviewPage::pastRowsRequested, this,
        [this](Instant moment, const QString& view, const Filter& filter) {
            m_workspace.setAsOf(moment);
            m_pages.openView(view, filter);
        });
    connect(&m_pages.overview(), &OverviewPage::changesRequested, this,
        [this] { m_pages.openView(u"changes"_s, m_pages.changes().filter()); });
    connect(&m_pages.changes(), &ChangesPage::compareRequested, this, &TimeTravel::chooseCompared);
    connect(&tables, &ViewTables::loaded, this, [this, &tables](const QString& view) {
        if (view == u"changes"_s) {
            m_changesTask.run([table = tables.table(view)](std::stop_token) { return changeSummary(*table); });
        }
    });
}

void TimeTravel::chooseAsOf(QWidget* below)
{
    m_comparing = false;
    open(new MomentPopup(tr("Show the Fleet as of…"), tr("Now"), &m_pages), m_workspace.asOf(), below,
        [this](const std::optional<Instant>& moment) { m_workspace.setAsOf(moment); });
}

void TimeTravel::chooseCompared(QWidget* below)
{
    m_comparing = true;
    open(new MomentPopup(tr("Compare With…"), tr("The Day with Reports Before"), &m_pages), m_workspace.comparedWith(),
        below, [this](const std::optional<Instant>& moment) { m_workspace.setComparedWith(moment); });
}

// What the fleet was like before a maintenance window: kept until another moment is chosen.
void TimeTravel::pinImport()
{
    auto* imports = m_pages.table(u"imports"_s);
    const auto key = imports ? imports->currentKey() : 0;
    m_pinTask.run([file = m_workspace.file(), key](std::stop_token stop) {
        std::optional<ImportMoment> pinned;
        static_cast<void>(problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            pinned = loadImportMomentOfFile(database, key);
        }));
        return pinned;
    });
}

void TimeTravel::open(MomentPopup* popup, const std::optional<Instant>& current, QWidget* below, const Choose& choose)
{
    connect(popup, &MomentPopup::chosen, this, choose);
    popup->setCurrent(current);
    popup->openBelow(below);
    m_popup = popup;
    m_momentsTask.run([file = m_workspace.file(), known = m_known](std::stop_token stop) {
        Moments moments {.known = known};
        static_cast<void>(problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            moments.known = importsOf(database, known);
            const ReadTransaction reading(database);
            moments.days = ReportDays(database, now()).days;
        }));
        return moments;
    });
}

void TimeTravel::list(const Moments& moments)
{
    constexpr std::size_t most = 200;
    QList<MomentEntry> entries;
    m_known = moments.known;
    for (std::size_t i = 0; i < std::min(most, m_known->imports.size()); ++i) {
        const auto& import = m_known->imports[i];
        entries.append({.moment = import.moment, .text = momentText(import.moment), .detail = importText(import)});
    }
    for (const auto day : moments.days) {
        if (std::ranges::none_of(entries, [day](const MomentEntry& entry) { return entry.moment == day; })) {
            entries.append({.moment = day, .text = momentText(day), .detail = tr("Last report of the day")});
        }
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), &MomentEntry::moment);
    if (const auto& compared = m_workspace.comparedWith(); compared && m_comparing) {
        for (auto& entry : entries) {
            if (entry.moment == *compared) {
                entry.detail = tr("%1 – compared with now", "an import or a day").arg(entry.detail);
            }
        }
    }
    if (m_popup) {
        m_popup->setEntries(entries);
    }
}

void TimeTravel::showMoment()
{
    if (const auto& moment = m_workspace.asOf()) {
        m_bar->showMoment(*moment);
    } else {
        m_bar->hide();
    }
    const auto& compared = m_workspace.comparedWith();
    m_pages.overview().setComparedWith(compared ? momentText(*compared) : QString());
    nameCompared();
}

void TimeTravel::nameCompared()
{
    const auto compared = m_workspace.comparedWith();
    if (!compared) {
        m_nameTask.cancel();
        m_pages.changes().setBefore({});
        return;
    }
    if (m_nameTask.isRunning()) {
        return; // its answer names what is compared with by then
    }
    m_nameTask.run([file = m_workspace.file(), known = m_known](std::stop_token stop) {
        auto imports = known;
        static_cast<void>(problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            imports = importsOf(database, known);
        }));
        return imports;
    });
}
