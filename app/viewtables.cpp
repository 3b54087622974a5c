// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewtables.h"

#include "app/filewords.h"
#include "app/workspace.h"
#include "models/store/freedmemory.h"
#include "models/tables/datastate.h"

using namespace Qt::StringLiterals;

namespace {

std::string reportsOf(Database& database)
{
    const ReadTransaction reading(database);
    return readDataState(database).reports;
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
{
    connect(&workspace, &Workspace::opening, this, [this] {
        m_memory = std::make_shared<FleetMemory>();
        m_pastMemory = std::make_shared<FleetMemory>();
        forget(true);
    });
    connect(&workspace, &Workspace::opened, this, [this] { forget(false); });
    connect(&workspace, &Workspace::changed, this, [this] { forget(false); });
    connect(&workspace, &Workspace::momentChanged, this, &ViewTables::changeMoment);
}

const std::shared_ptr<FleetMemory>& ViewTables::memory() const
{
    return m_workspace.asOf() ? m_pastMemory : m_memory;
}

TablePointer ViewTables::table(const QString& view) const
{
    const auto found = m_entries.find(view);
    return found == m_entries.end() ? nullptr : found->second.table;
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
    load(view, wanted);
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
    entry.task->run([spec, view, memory = memory(), before = entry.table, reports = entry.reports, then = entry.moment,
                        file = m_workspace.file(), moment = m_workspace.moment()](std::stop_token stop) {
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
                : spec->load(database, moment, {.node = 0, .files = fileWords(), .memory = memory.get()});
            giveBackMemory();
        });
        return loaded;
    });
}

void ViewTables::answer(const QString& view, const LoadedTable& loaded)
{
    auto& answered = entry(view);
    if (loaded.table) {
        answered.table = loaded.table;
        answered.reports = loaded.reports;
        answered.moment = loaded.moment;
        answered.stale = answered.again;
        emit this->loaded(view);
    } else {
        emit m_workspace.failed(translated(loaded.problem));
    }
    if (answered.again) {
        load(view, answered);
    }
}

void ViewTables::forget(bool tables)
{
    for (auto& [view, entry] : m_entries) {
        entry.stale = true;
        entry.again = entry.task->isRunning();
        if (tables) {
            entry.task->cancel();
            entry.again = false;
            entry.table = nullptr;
            entry.present = {};
        }
    }
    emit outdated();
}

// Back in the present, what was known of it is there at once and then brought up to date.
void ViewTables::changeMoment()
{
    const auto moment = m_workspace.moment();
    for (auto& [view, entry] : m_entries) {
        if (entry.table && isOfMoment(view, entry.moment, moment) && !entry.task->isRunning()) {
            continue;
        }
        entry.task->cancel();
        entry.again = false;
        if (entry.table && !entry.moment.asOf) {
            entry.present = {.table = entry.table, .reports = entry.reports, .moment = entry.moment};
        }
        entry.table = nullptr;
        if (entry.present.table && isOfMoment(view, entry.present.moment, moment)) {
            entry.table = entry.present.table;
            entry.reports = entry.present.reports;
            entry.moment = entry.present.moment;
            emit loaded(view);
        } else {
            emit left(view);
        }
    }
}
