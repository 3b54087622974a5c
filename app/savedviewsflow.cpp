// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedviewsflow.h"

#include "app/actions.h"
#include "app/fleetcounts.h"
#include "app/notices.h"
#include "app/pages.h"
#include "app/savedviews.h"
#include "app/workspace.h"
#include "models/tables/filtertext.h"
#include "views/askline.h"
#include "views/filterbar.h"
#include "views/tablepage.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const SavedQuery& query)
{
    return visibleText(QString::fromStdString(query.name));
}

QString shownFilterText(const TablePage& table)
{
    const auto* view = findView(table.view().toStdString());
    return view ? filterText(table.filter(), view->columns) : QString();
}

bool shows(const TablePage& table, const SavedQuery& query)
{
    const auto filter = SavedQueries::filterOf(query);
    return table.view().toStdString() == query.view && filter && table.filter() == *filter
        && (query.sort.empty() || table.order() == Order {query.sort, query.descending});
}

}

SavedViewsFlow::SavedViewsFlow(Workspace& workspace, Pages& pages, FleetCounts& counts, Navigation& navigation,
    Actions& actions, Notices& notices, QWidget* window)
    : QObject(window)
    , m_pages(pages)
    , m_counts(counts)
    , m_navigation(navigation)
    , m_actions(actions)
    , m_notices(notices)
    , m_line(new AskLine(window))
    , m_queries(workspace, this)
{
    connect(&m_queries, &SavedQueries::changed, this, &SavedViewsFlow::queriesChanged);
    connect(&workspace, &Workspace::opening, m_line, &AskLine::leave);
    connect(m_line, &AskLine::closed, &pages, &Pages::focusContent);
    connect(&navigation, &Navigation::opened, this, &SavedViewsFlow::open);
    connect(&navigation, &Navigation::menuRequested, this, &SavedViewsFlow::popup);
    connect(&actions, &Actions::viewChosen, this, &SavedViewsFlow::open);
    connect(actions.saveView, &QAction::triggered, this, &SavedViewsFlow::save);
    for (auto* bar : pages.findChildren<FilterBar*>()) {
        connect(bar, &FilterBar::saveRequested, this, &SavedViewsFlow::save);
    }
    connect(&pages, &Pages::tableChanged, this, [this] {
        auto* table = m_pages.currentTable();
        m_actions.saveView->setEnabled(table != nullptr && m_pages.table(table->view()) == table);
    });
}

void SavedViewsFlow::queriesChanged()
{
    QList<std::pair<QString, QString>> views;
    for (const auto& query : m_queries.list()) {
        views.append({SavedQueries::idOf(query), nameOf(query)});
    }
    m_actions.setOwnViews(views);
    m_counts.setQueries(m_queries.list());
    refresh();
    follow();
}

void SavedViewsFlow::refresh()
{
    QList<NavigationEntry> entries;
    for (const auto& spec : pageSpecs()) {
        const auto id = QString::fromLatin1(spec.id);
        entries.append({.id = id,
            .title = pageTitle(id),
            .icon = QString::fromLatin1(spec.icon),
            .color = {},
            .count = m_counts.count(id)});
    }
    entries.append({.id = {}, .title = tr("Saved Views"), .icon = {}, .color = {}, .count = -1});
    for (const auto& saved : savedViews()) {
        const auto id = QString::fromLatin1(saved.id);
        entries.append({.id = id,
            .title = dailyViewTitle(saved),
            .icon = QString::fromLatin1(saved.icon),
            .color = tokens(&m_navigation).*saved.color,
            .count = m_counts.count(id)});
    }
    for (const auto& query : m_queries.list()) {
        const auto id = SavedQueries::idOf(query);
        entries.append(
            {.id = id, .title = nameOf(query), .icon = u"bookmark"_s, .color = {}, .count = m_counts.count(id)});
    }
    m_navigation.setEntries(entries);
}

void SavedViewsFlow::open(const QString& id)
{
    if (const auto* saved = findSavedView(id)) {
        m_pages.openView(QString::fromLatin1(saved->view), saved->filter());
        return;
    }
    const auto* query = m_queries.find(id);
    if (query == nullptr) {
        m_pages.open(id);
        return;
    }
    const auto filter = SavedQueries::filterOf(*query);
    if (!filter) {
        m_notices.show(MessageBar::Kind::Warning,
            tr("The filter of “%1” cannot be read: %2").arg(nameOf(*query), QString::fromStdString(query->filter)));
        return;
    }
    const auto view = QString::fromStdString(query->view);
    const Order order {query->sort, query->descending};
    m_pages.openView(view, *filter);
    if (auto* table = m_pages.table(view); table && !order.column.empty()) {
        table->setOrder(order);
        follow();
    }
}

void SavedViewsFlow::follow()
{
    const auto page = m_pages.currentPage();
    auto current = page == u"node"_s ? u"nodes"_s : page;
    const auto* table = m_pages.currentTable();
    if (table && m_pages.table(table->view()) == table) {
        for (const auto& saved : savedViews()) {
            if (table->view() == QLatin1String(saved.view) && table->filter() == saved.filter()) {
                current = QString::fromLatin1(saved.id);
            }
        }
        for (const auto& query : m_queries.list()) {
            current = shows(*table, query) ? SavedQueries::idOf(query) : current;
        }
    }
    m_navigation.setCurrent(current);
}

QString SavedViewsFlow::nameProblem(const QString& name) const
{
    return m_queries.hasName(name) ? tr("There is a view of this name already.") : QString();
}

// The view, its filter and its order; not the columns, which are the view's.
void SavedViewsFlow::save()
{
    const auto* table = m_pages.currentTable();
    if (!table || m_pages.table(table->view()) != table) {
        m_notices.show(MessageBar::Kind::Information, tr("There is no table on this page to save a view of."));
        return;
    }
    const auto order = table->order();
    SavedQuery query {.view = table->view().toStdString(),
        .filter = shownFilterText(*table).toStdString(),
        .sort = order.column,
        .descending = order.descending};
    const auto suggestion = QString::fromStdString(query.filter).left(60);
    m_line->ask(tr("Save this view as"), suggestion, tr("Save View"), [this, query](const QString& name) mutable {
        const auto problem = nameProblem(name);
        if (problem.isEmpty()) {
            query.name = name.toStdString();
            m_queries.add(query);
        }
        return problem;
    });
}

void SavedViewsFlow::rename(const SavedQuery& query)
{
    m_line->ask(tr("Rename “%1” to").arg(nameOf(query)), QString::fromStdString(query.name), tr("Rename"),
        [this, id = query.id, before = QString::fromStdString(query.name)](const QString& name) {
            const bool same = name.compare(before, Qt::CaseInsensitive) == 0; // other capitals, perhaps
            const auto problem = same ? QString() : nameProblem(name);
            if (problem.isEmpty() && name != before) {
                m_queries.rename(id, name);
            }
            return problem;
        });
}

void SavedViewsFlow::popup(const QString& id, const QPoint& globalPosition)
{
    const auto* query = m_queries.find(id);
    if (!query && !findSavedView(id)) {
        return;
    }
    auto* menu = new QMenu(&m_navigation);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(query ? nameOf(*query) : dailyViewTitle(*findSavedView(id)));
    menu->addAction(tr("&Open"), this, [this, id] { open(id); });
    menu->addAction(tr("&Copy Filter"), this, [this, id] { copyFilter(id); });
    if (query) {
        const auto at = query - m_queries.list().data();
        const auto last = std::ssize(m_queries.list()) - 1;
        menu->addSeparator();
        menu->addAction(tr("&Rename…"), this, [this, id] {
            if (const auto* found = m_queries.find(id)) {
                rename(*found);
            }
        });
        menu->addAction(tr("Move &Up"), this, [this, id = query->id] { m_queries.move(id, -1); })->setEnabled(at > 0);
        menu->addAction(tr("Move &Down"), this, [this, id = query->id] { m_queries.move(id, 1); })
            ->setEnabled(at < last);
        menu->addSeparator();
        menu->addAction(tr("&Delete"), this, [this, id = query->id] { m_queries.remove(id); });
    }
    menu->popup(globalPosition);
}

// As it can be typed, in the window or after --filter.
void SavedViewsFlow::copyFilter(const QString& id)
{
    const auto* saved = findSavedView(id);
    const auto* query = m_queries.find(id);
    const auto text = saved ? filterText(saved->filter(), findView(saved->view)->columns)
        : query             ? QString::fromStdString(query->filter)
                            : QString();
    QApplication::clipboard()->setText(text);
}
