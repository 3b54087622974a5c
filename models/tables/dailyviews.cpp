// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/dailyviews.h"

#include "models/tables/filterparser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

const std::vector<DailyView>& dailyViews()
{
    static const std::vector<DailyView> views {
        {"view:critical", QT_TRANSLATE_NOOP("SavedView", "Critical, Unresolved"), "findings",
            "status:new,notified recordState:active severity:critical"},
        {"view:ready", QT_TRANSLATE_NOOP("SavedView", "Ready to Resolve"), "reconcile", "safe:yes"},
        {"view:due", QT_TRANSLATE_NOOP("SavedView", "Due in 14 Days"), "findings",
            "expires<=%1 -standing:overridden,reopened"},
        {"view:reboot", QT_TRANSLATE_NOOP("SavedView", "Waiting for Reboot"), "nodes",
            "causes:PendingReboot terminated:no"},
        {"view:stale", QT_TRANSLATE_NOOP("SavedView", "No Current Scan"), "nodes", "causes:NeverScanned terminated:no"},
    };
    return views;
}

QString DailyView::asked() const
{
    const auto asked = QString::fromUtf8(text);
    return asked.contains(u"%1"_s) // whole days, so that the filter stays itself
        ? asked.arg(QString::fromStdString(isoInstant(now() + 14 * microsPerDay)).left(10))
        : asked;
}

Filter DailyView::filter() const
{
    return readFilter(asked(), findView(view)->columns).filter;
}

QString dailyViewTitle(const DailyView& view)
{
    return QCoreApplication::translate("SavedView", view.title);
}

const DailyView* findDailyView(const QString& title)
{
    const auto found = std::ranges::find_if(dailyViews(), [&](const DailyView& view) {
        return title.compare(QLatin1StringView(view.title), Qt::CaseInsensitive) == 0
            || title.compare(dailyViewTitle(view), Qt::CaseInsensitive) == 0;
    });
    return found == dailyViews().end() ? nullptr : &*found;
}
