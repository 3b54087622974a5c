// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedviews.h"

#include "models/domain/decision.h"
#include "models/domain/verdict.h"
#include "models/domain/words.h"
#include "models/tables/filterparser.h"
#include "views/findingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename... Enum> Condition oneOf(const char* column, Enum... values)
{
    return {.column = column, .values = {static_cast<std::int64_t>(values)...}};
}

Condition isPresent()
{
    return {.column = "terminated", .values = {0}};
}

}

const std::vector<SavedView>& savedViews()
{
    static const std::vector<SavedView> views {
        {"view:critical", QT_TRANSLATE_NOOP("SavedView", "Critical, Unresolved"), "octagon-alert", &Tokens::critical,
            "findings", "status:new,notified recordState:active severity:critical"},
        {"view:ready", QT_TRANSLATE_NOOP("SavedView", "Ready to Resolve"), "circle-check", &Tokens::compliant,
            "reconcile", "safe:yes"},
        {"view:due", QT_TRANSLATE_NOOP("SavedView", "Due in 14 Days"), "calendar", &Tokens::medium, "findings",
            "expires<=%1 -standing:overridden,reopened"},
        {"view:reboot", QT_TRANSLATE_NOOP("SavedView", "Waiting for Reboot"), "rotate-ccw", &Tokens::pendingReboot,
            "nodes", "causes:PendingReboot terminated:no"},
        {"view:stale", QT_TRANSLATE_NOOP("SavedView", "No Current Scan"), "clock", &Tokens::missing, "nodes",
            "causes:NeverScanned terminated:no"},
    };
    return views;
}

Filter SavedView::filter() const
{
    auto asked = QString::fromUtf8(text);
    if (asked.contains(u"%1"_s)) { // the day in two weeks; whole days, so that the filter stays itself
        asked = asked.arg(QString::fromStdString(isoInstant(now() + 14 * microsPerDay)).left(10));
    }
    return readFilter(asked, findView(view)->columns).filter;
}

const SavedView* findSavedView(const QString& id)
{
    const auto found =
        std::ranges::find_if(savedViews(), [&](const SavedView& view) { return id == QLatin1String(view.id); });
    return found == savedViews().end() ? nullptr : &*found;
}

QString savedViewTitle(const SavedView& view)
{
    return QCoreApplication::translate("SavedView", view.title);
}

Filter attentionFilter()
{
    return {.conditions = {oneOf("verdict", Verdict::NonCompliant, Verdict::CannotBeJudged), isPresent()}};
}

RowsPointer attentionRows(const Table& nodes, std::stop_token stop)
{
    const auto longestFirst = select(nodes, attentionFilter(), {.column = "since", .descending = false}, stop);
    const auto severity = nodes.indexOf("severity");
    if (!longestFirst || severity < 0) {
        return longestFirst;
    }
    auto rows = std::make_shared<Rows>(*longestFirst);
    const auto& column = nodes.column(static_cast<std::size_t>(severity));
    std::ranges::stable_sort(*rows, std::ranges::greater {}, [&](std::uint32_t row) { return column.value(row); });
    return rows;
}

Filter presentNodes()
{
    return {.conditions = {isPresent()}};
}

Filter patchesToFix()
{
    return {.text = {}, .conditions = {{.column = "nodes", .values = {}, .texts = {}, .least = 1}}};
}

Filter firstFilter(const QString& view)
{
    if (view == u"nodes"_s) {
        return presentNodes();
    }
    if (view == u"findings"_s) {
        return openFindings();
    }
    if (view == u"green-path"_s) {
        return {.conditions = {{.column = "patchesSoFar", .most = 5}}};
    }
    if (view == u"reconcile"_s) {
        return {.conditions = {{.column = "safe", .values = {1}}}};
    }
    if (view == u"suppressions"_s) {
        return {.conditions = {{.column = "withdrawn", .values = {0}}}};
    }
    return view == u"patches"_s ? patchesToFix() : Filter {};
}

Filter withCondition(Filter filter, const Condition& condition)
{
    std::erase_if(filter.conditions, [&](const Condition& other) { return other.column == condition.column; });
    filter.conditions.push_back(condition);
    return filter;
}
