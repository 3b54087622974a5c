// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewtables.h"

#include "app/filewords.h"
#include "app/largeload.h"
#include "app/workspace.h"
#include "models/tables/findingspast.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr auto findingsView = "findings"_L1;

std::string reportsOf(Database& database)
{
    const ReadTransaction reading(database);
    return readDataState(database).reports;
}

// Whoever is the last to let it go, most often the GUI thread, does not wait until its megabytes are given back.
TablePointer releasedAside(TablePointer table)
{
    const auto* content = table.get();
    return {content, [owner = std::move(table)](const Table*) mutable {
                if (QCoreApplication::instance()) {
                    loadingPool().start([last = std::move(owner)]() mutable { last.reset(); });
                }
            }};
}

// Only one view compares with another moment.
bool isOfMoment(const QString& view, const Moment& left, const Moment& right)
{
    return left.asOf == right.asOf && (view != u"changes"_s || left.from == right.from);
}

// What tables say of ages in days is the same.
bool isSameDay(const Moment& left, const Moment& right)
{
    return left.freshDays == right.freshDays && left.now / microsPerDay == right.now / microsPerDay;
}

}

ViewTables::ViewTables(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_memories(workspace, this)
{
    m_next.setSingleShot(true);
    m_next.setInterval(whilePainting);
    connect(&m_next, &QTimer::timeout, this, &ViewTables::loadNext);
    connect(&workspace, &Workspace::opening, this, [this] { forget(true); });
    connect(&workspace, &Workspace::opened, this, [this] { forget(false); });
    connect(&workspace, &Workspace::changed, this, [this] { forget(false); });
    connect(&workspace, &Workspace::momentChanged, this, &ViewTables::changeMoment);
    connect(&workspace, &Workspace::comparedChanged, this, &ViewTables::compareOtherwise);
}

TablePointer ViewTables::table(const QString& view) const
{
    const auto found = m_entries.find(view);
    return found == m_entries.end() ? nullptr : found->second.table;
}

bool ViewTables::isLoading(const QString& view) const
{
    const auto found = m_entries.find(view);
    return found != m_entries.end() && found->second.task->isRunning();
}

void ViewTables::want(const QString& view)
{
    auto& wanted = entry(view);
    if (!m_workspace.isOpen() || !wanted.stale) {
        return;
    }
    if (wanted.task->isRunning()) {
        return; // forget() has noted that it must run again
    }
    const auto& findings = entry(findingsView);
    if (view != findingsView && findView(view.toStdString())->withFindings && findings.stale
        && (findings.table || findings.task->isRunning())) {
        wanted.waits = true;
        want(findingsView);
        return;
    }
    load(view, wanted);
}

void ViewTables::wantLater(const QString& view)
{
    if (!m_workspace.asOf()) {
        want(view);
    } else if (!m_later.contains(view)) {
        m_later.append(view);
        loadLater();
    }
}

void ViewTables::loadLater()
{
    if (!m_later.isEmpty()) {
        m_next.start();
    }
}

void ViewTables::loadNext()
{
    while (!m_later.isEmpty()
        && std::ranges::none_of(m_entries, [](const auto& known) { return known.second.task->isRunning(); })) {
        want(m_later.takeFirst());
    }
}

TablePointer ViewTables::findings()
{
    const auto& known = entry(findingsView);
    return known.table ? known.table : known.present.table;
}

// Views that wait for the findings, and those whose texts would be kept for them alone.
void ViewTables::loadWithFindings(const TablePointer& before)
{
    const auto& now = entry(findingsView).table;
    const auto idsOf = [](const Table& table) {
        return table.column(static_cast<std::size_t>(table.indexOf("id"))).texts();
    };
    const bool others = before && now && idsOf(*before) != idsOf(*now);
    for (auto& [view, entry] : m_entries) {
        if (view == findingsView || !findView(view.toStdString())->withFindings || entry.task->isRunning()) {
            continue;
        }
        if (std::exchange(entry.waits, false) || (others && entry.table && entry.stale)) {
            load(view, entry);
        }
    }
}

ViewTables::Entry& ViewTables::entry(const QString& view)
{
    auto& found = m_entries[view];
    if (!found.task) {
        found.task = std::make_unique<LatestTask<LoadedTable>>(
            [this, view](const LoadedTable& loaded) { answer(view, loaded); });
    }
    return found;
}

void ViewTables::load(const QString& view, Entry& entry)
{
    const auto* spec = findView(view.toStdString());
    Q_ASSERT(spec);
    entry.again = false;
    entry.task->run([spec, view, memory = m_memories.current(), before = entry.table, reports = entry.reports,
                        then = entry.moment, findings = spec->withFindings ? findings() : nullptr, past = entry.past,
                        file = m_workspace.file(), moment = m_workspace.moment()](std::stop_token stop) {
        const LargeLoad large;
        LoadedTable loaded {.moment = moment};
        loaded.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            loaded.reports = reportsOf(database);
            if (before && spec->ofReports && reports == loaded.reports && isOfMoment(view, then, moment)
                && isSameDay(then, moment)) {
                loaded.table = before;
                return;
            }
            loaded.table = before && spec->refresh
                ? spec->refresh(*before, database, moment)
                : spec->load(database, moment,
                    {.node = 0,
                        .files = fileWords(),
                        .memory = memory.get(),
                        .findings = past ? nearerFindings(past, findings, moment.at()) : findings});
            loaded.table = releasedAside(std::move(loaded.table));
        });
        return loaded;
    });
}

void ViewTables::answer(const QString& view, const LoadedTable& loaded)
{
    auto& answered = entry(view);
    const auto before = answered.table;
    if (loaded.table) {
        answered.table = loaded.table;
        answered.past = nullptr;
        answered.reports = loaded.reports;
        answered.moment = loaded.moment;
        answered.stale = answered.again;
        emit this->loaded(view);
    } else {
        emit m_workspace.failed(translated(loaded.problem));
    }
    emit this->answered(view);
    const auto& findings = entry(findingsView);
    m_memories.expectMorePast(m_workspace.asOf() ? findings.present.table : findings.table);
    if (answered.again) {
        load(view, answered);
    } else if (view == findingsView) {
        loadWithFindings(before);
    }
    loadLater();
}

void ViewTables::forget(bool tables)
{
    for (auto& [view, entry] : m_entries) {
        entry.stale = true;
        entry.waits = entry.waits && !tables;
        entry.again = entry.task->isRunning();
        if (tables) {
            entry.task->cancel();
            entry.again = false;
            entry.table = nullptr;
            entry.present = {};
            entry.past = nullptr;
        }
    }
    m_later.clear();
    emit outdated();
}

// Back in the present, what was known of it is there at once and then brought up to date.
void ViewTables::changeMoment()
{
    const auto moment = m_workspace.moment();
    m_later.clear();
    for (auto& [view, entry] : m_entries) {
        entry.waits = false;
        if (entry.table && isOfMoment(view, entry.moment, moment) && !entry.task->isRunning()) {
            continue;
        }
        entry.task->cancel();
        entry.again = false;
        if (entry.table && !entry.moment.asOf) {
            entry.present = {.table = entry.table, .reports = entry.reports, .moment = entry.moment};
        } else if (entry.table && view == findingsView) {
            entry.past = entry.table;
        }
        entry.table = nullptr;
        if (entry.present.table && isOfMoment(view, entry.present.moment, moment)) {
            entry.table = entry.present.table;
            entry.reports = entry.present.reports;
            entry.moment = entry.present.moment;
            entry.past = nullptr;
            emit loaded(view);
        } else {
            emit left(view);
        }
    }
}

// Only one view compares.
void ViewTables::compareOtherwise()
{
    const auto view = u"changes"_s;
    auto& changes = entry(view);
    changes.task->cancel();
    changes.again = false;
    changes.stale = true;
    changes.table = nullptr;
    changes.present = {};
    emit left(view);
    emit outdated();
    if (changes.task->isRunning() && m_workspace.moment().from) {
        m_memories.expectCompared();
    }
}
