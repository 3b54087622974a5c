// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleetcounts.h"

#include "app/largeload.h"
#include "app/overviewfile.h"
#include "app/savedqueries.h"
#include "app/savedviews.h"
#include "app/viewtables.h"
#include "app/workspace.h"
#include "models/tables/findingfixes.h"
#include "models/tables/rawfields.h"
#include "models/tables/readyfindings.h"
#include "models/tables/tablesource.h"
#include "views/findingwords.h"

using namespace Qt::StringLiterals;

namespace {

using Tables = QHash<QString, TablePointer>;

constexpr const char* countedViews[] = {"nodes", "findings", "patches", "associations"};

FleetLists countAll(const Tables& tables, const std::vector<SavedQuery>& queries, std::stop_token stop)
{
    FleetLists lists;
    const auto count = [&](const QString& id, const QString& view, const Filter& filter) {
        const auto table = tables.value(view);
        const auto rows = table ? select(*table, filter, {}, stop) : nullptr;
        if (rows) {
            lists.counts.insert(id, static_cast<int>(rows->size()));
        }
    };
    if (const auto nodes = tables.value(u"nodes"_s)) {
        lists.attention = attentionRows(*nodes, stop);
    }
    count(u"nodes"_s, u"nodes"_s, presentNodes());
    count(u"findings"_s, u"findings"_s, openFindings());
    count(u"patches"_s, u"patches"_s, patchesToFix());
    count(u"associations"_s, u"associations"_s, {});
    for (const auto& saved : savedViews()) {
        count(QString::fromLatin1(saved.id), QString::fromLatin1(saved.view), saved.filter());
    }
    if (const auto findings = tables.value(u"findings"_s)) { // reconcile is read anew after each decision
        lists.counts.insert(u"view:ready"_s, static_cast<int>(countReadyToResolve(*findings)));
        lists.findingFixes = fixTimesOf(*findings);
    }
    if (const auto patches = tables.value(u"patches"_s); patches && patches->source()) {
        lists.patchFixes = patches->source()->fixes;
    }
    for (const auto& query : queries) {
        const auto filter = SavedQueries::filterOf(query);
        if (filter && rawFieldsOf(*filter).empty()) { // original records are read for who looks at them
            count(SavedQueries::idOf(query), QString::fromStdString(query.view), *filter);
        }
    }
    return lists;
}

}

FleetCounts::FleetCounts(Workspace& workspace, ViewTables& tables, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tables(tables)
    , m_firstTask([this](const FirstNumbers& first) {
        m_past = std::make_shared<PastOverviews>(first.past);
        if (first.numbers.known && !m_numbers.known) {
            m_numbers = first.numbers;
            m_lists.attention = first.attention;
            m_attentionTable = first.nodes;
            emit overviewChanged();
            emit listsChanged();
        }
        reload();
    })
    , m_numbersTask([this](const FleetNumbers& numbers) { answer(numbers); })
    , m_keepTask([](bool) {})
    , m_listsTask([this](const FleetLists& lists) {
        const auto shown = std::exchange(m_lists, lists).attention;
        if (lists.attention) {
            m_attentionTable = m_counted;
        } else {
            m_lists.attention = shown; // the nodes are still being read
        }
        emit listsChanged();
    })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(whilePainting);
    connect(&m_rest, &QTimer::timeout, this, [this] { readNumbers(); });
    connect(&workspace, &Workspace::opening, this, [this] {
        m_rest.stop();
        m_firstTask.cancel();
        m_numbersTask.cancel();
        m_listsTask.cancel();
        m_again = false;
        m_numbers = m_present = {};
        m_past = std::make_shared<PastOverviews>();
        m_lists = {};
        m_attentionTable = nullptr;
        emit listsChanged();
    });
    connect(&workspace, &Workspace::opened, this, &FleetCounts::showFirst);
    connect(&workspace, &Workspace::changed, this, &FleetCounts::reload);
    connect(&workspace, &Workspace::momentChanged, this, &FleetCounts::changeMoment);
    connect(&workspace, &Workspace::comparedChanged, this, &FleetCounts::compareOtherwise);
    connect(&tables, &ViewTables::loaded, this, &FleetCounts::recount);
    connect(&tables, &ViewTables::answered, this, [this](const QString& view) {
        if (view == u"changes"_s && std::exchange(m_waits, false)) {
            readNumbers();
        }
    });
}

void FleetCounts::showFirst()
{
    m_firstTask.run([file = m_workspace.file(), moment = m_workspace.moment()](std::stop_token stop) {
        FirstNumbers first;
        static_cast<void>(problemOf([&] {
            const auto kept = readOverviewFile(file);
            if (!kept) {
                return;
            }
            first.past = std::make_shared<const Overview>(kept->overview);
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            const bool holding = !moment.from && holds(*kept, database, moment);
            if (holding || mayStand(*kept, database, moment)) {
                first.nodes = nodesTable(database, kept->fleet->nodes);
                first.attention = attentionRows(*first.nodes, stop);
                first.numbers = {.overview = kept->overview, .known = first.attention != nullptr};
                first.numbers.overview.aged = !holding;
            }
        }));
        return first;
    });
}

void FleetCounts::reload()
{
    // Before the tables, which take longer. Of a moment of the past the days before it come later.
    readNumbers(m_workspace.asOf() ? HistoryDepth::Known : HistoryDepth::All);
    wantTables();
}

void FleetCounts::readNumbers(HistoryDepth depth)
{
    m_rest.stop();
    if (m_numbersTask.isRunning()) {
        m_again = true; // else a long import would starve the numbers
        return;
    }
    m_numbersTask.run([depth, past = m_past, memory = m_tables.memories().current(), file = m_workspace.file(),
                          moment = m_workspace.moment()](std::stop_token stop) {
        const LargeLoad large;
        FleetNumbers numbers;
        numbers.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            if (auto known = past->find(database, moment)) {
                numbers.overview = *std::move(known);
                numbers.known = true;
                return;
            }
            auto counted = loadCountedFleet(database, moment, past->history().get(), memory.get(), depth);
            if (!counted.overview.inPart) {
                past->keep(counted.overview);
            }
            numbers.overview = counted.overview;
            numbers.toKeep = std::make_shared<const KeptOverview>(
                KeptOverview {std::move(counted.overview), std::move(counted.fleet)});
            numbers.known = true;
        });
        return numbers;
    });
}

void FleetCounts::answer(const FleetNumbers& numbers)
{
    if (numbers.known) {
        m_numbers = {.overview = numbers.overview, .known = true};
        if (!numbers.overview.moment.asOf) { // the next start shows the present
            m_keepTask.run([file = m_workspace.file(), kept = numbers.toKeep](std::stop_token) {
                writeOverviewFile(file, *kept);
                return true;
            });
        }
        emit overviewChanged();
    } else if (!numbers.problem.empty()) {
        emit m_workspace.failed(translated(numbers.problem));
    }
    if (std::exchange(m_again, false)) {
        reload();
    } else if (numbers.known && numbers.overview.inPart) {
        m_rest.start();
    }
}

// Changed() follows and counts; what is known of the present is there at once.
void FleetCounts::changeMoment()
{
    m_rest.stop();
    m_firstTask.cancel();
    m_numbersTask.cancel();
    m_again = false;
    if (m_numbers.known && !m_numbers.overview.moment.asOf) {
        m_present = m_numbers;
    } else if (m_present.known && !m_workspace.asOf()) {
        m_numbers = m_present;
        m_numbers.overview.aged = true;
        emit overviewChanged();
    }
}

// After what changed, when that is being read: it is what was asked for.
void FleetCounts::compareOtherwise()
{
    m_rest.stop();
    m_firstTask.cancel();
    m_numbersTask.cancel();
    m_again = false;
    wantTables();
    m_waits = m_tables.isLoading(u"changes"_s);
    if (!m_waits) {
        readNumbers();
    }
}

void FleetCounts::wantTables()
{
    for (const auto* view : countedViews) {
        m_tables.wantLater(QString::fromLatin1(view));
    }
    for (const auto& query : m_queries) {
        if (findView(query.view) != nullptr) {
            m_tables.wantLater(QString::fromStdString(query.view));
        }
    }
}

void FleetCounts::setQueries(const std::vector<SavedQuery>& queries)
{
    m_queries = queries;
    wantTables();
    recount();
}

void FleetCounts::recount()
{
    Tables tables;
    for (const auto* view : countedViews) {
        tables.insert(QString::fromLatin1(view), m_tables.table(QString::fromLatin1(view)));
    }
    for (const auto& query : m_queries) {
        const auto view = QString::fromStdString(query.view);
        tables.insert(view, m_tables.table(view));
    }
    m_counted = tables.value(u"nodes"_s);
    m_listsTask.run([tables, queries = m_queries](std::stop_token stop) { return countAll(tables, queries, stop); });
}
