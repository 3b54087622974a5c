// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedqueries.h"

#include "app/workspace.h"
#include "app/writecommand.h"
#include "models/tables/filterparser.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

SavedQueries::SavedQueries(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_task([this](const Loaded& loaded) {
        if (loaded.problem.empty() && loaded.list != m_list) {
            m_list = loaded.list;
            emit changed();
        }
    })
{
    connect(&workspace, &Workspace::opening, this, [this] {
        m_task.cancel();
        m_list.clear();
        emit changed();
    });
    connect(&workspace, &Workspace::opened, this, &SavedQueries::load);
    connect(&workspace, &Workspace::changed, this, &SavedQueries::load);
    if (workspace.isOpen()) {
        load();
    }
}

const SavedQuery* SavedQueries::find(const QString& id) const
{
    const auto found = std::ranges::find(m_list, id, idOf);
    return found == m_list.end() ? nullptr : &*found;
}

bool SavedQueries::hasName(const QString& name) const
{
    return std::ranges::any_of(m_list, [&](const SavedQuery& query) {
        return QString::fromStdString(query.name).compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString SavedQueries::idOf(const SavedQuery& query)
{
    return u"query:"_s + QString::number(query.id);
}

std::optional<Filter> SavedQueries::filterOf(const SavedQuery& query)
{
    const auto* view = findView(query.view);
    if (view == nullptr) {
        return {};
    }
    auto reading = readFilter(QString::fromStdString(query.filter), view->columns);
    return reading.error ? std::nullopt : std::optional(std::move(reading.filter));
}

void SavedQueries::load()
{
    m_task.run([file = m_workspace.file()](std::stop_token) {
        Loaded loaded;
        loaded.problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            loaded.list = loadSavedQueries(database);
        });
        return loaded;
    });
}

void SavedQueries::add(const SavedQuery& query)
{
    change(tr("Save View"), tr("View “%1” saved.").arg(visibleText(QString::fromStdString(query.name))),
        [query](List& list) { list.push_back(query); });
}

void SavedQueries::rename(std::int64_t id, const QString& name)
{
    change(tr("Rename View"), tr("View renamed to “%1”.").arg(visibleText(name)), [id, name](List& list) {
        for (auto& query : list) {
            query.name = query.id == id ? name.toStdString() : query.name;
        }
    });
}

void SavedQueries::remove(std::int64_t id)
{
    const auto found = std::ranges::find(m_list, id, &SavedQuery::id);
    if (found != m_list.end()) {
        change(tr("Delete View"), tr("View “%1” deleted.").arg(visibleText(QString::fromStdString(found->name))),
            [id](List& list) { std::erase_if(list, [id](const SavedQuery& query) { return query.id == id; }); });
    }
}

void SavedQueries::move(std::int64_t id, int by)
{
    change(tr("Move View"), {}, [id, by](List& list) {
        const auto found = std::ranges::find(list, id, &SavedQuery::id);
        const auto at = found - list.begin();
        if (found != list.end() && at + by >= 0 && at + by < std::ssize(list)) {
            std::iter_swap(found, found + by);
        }
    });
}

// Undo brings back all of them, as they were.
void SavedQueries::change(const QString& text, const QString& sentence, std::function<void(List&)> change)
{
    const auto other = std::make_shared<std::optional<List>>();
    const auto write = [other, change = std::move(change)](Store& store, bool) {
        auto list = *other ? **other : loadSavedQueries(store.database());
        if (!*other) {
            change(list);
        }
        *other = exchangeSavedQueries(store.database(), list);
    };
    m_workspace.push(std::make_unique<WriteCommand>(m_workspace,
        WriteCommand::Words {text, sentence, tr("The saved views could not be changed: %1")}, write,
        [self = QPointer(this)] {
            if (self) {
                self->load();
            }
        }));
}
