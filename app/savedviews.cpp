// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedviews.h"

#include "models/domain/decision.h"
#include "models/domain/verdict.h"
#include "views/findingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    std::string_view id = {};
    const char* icon = "";
    QColor Tokens::*color = nullptr;
};

constexpr Look looks[] = {
    {"view:critical", "octagon-alert", &Tokens::critical},
    {"view:ready", "circle-check", &Tokens::compliant},
    {"view:due", "calendar", &Tokens::medium},
    {"view:reboot", "rotate-ccw", &Tokens::pendingReboot},
    {"view:stale", "clock", &Tokens::missing},
};

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
    static const auto views = [] {
        std::vector<SavedView> all;
        for (const auto& view : dailyViews()) {
            const auto* look = std::ranges::find(looks, std::string_view(view.id), &Look::id);
            Q_ASSERT(look != std::end(looks));
            all.push_back({view, look->icon, look->color});
        }
        return all;
    }();
    return views;
}

const SavedView* findSavedView(const QString& id)
{
    const auto found =
        std::ranges::find_if(savedViews(), [&](const SavedView& view) { return id == QLatin1String(view.id); });
    return found == savedViews().end() ? nullptr : &*found;
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
