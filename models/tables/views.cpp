// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/views.h"

#include "models/tables/viewlist.h"

#include <algorithm>
#include <array>

std::span<const ViewSpec> views()
{
    static const std::array all {nodesView(), findingsView(), patchesView(), cvesView(), greenPathView(), missingView(),
        failedView(), pendingRebootView(), rejectedView(), fixedView(), allPatchesView(), rebootQueueView(), associationsView(), allAssociationsView(), customView(),
        eventsView(), definitionsView(), importsView(), reconcileView(), decisionsView(), suppressionsView(),
        coverageView(), changesView(), historyView()};
    return all;
}

const ViewSpec* findView(std::string_view name)
{
    const auto found =
        std::ranges::find(views(), name, [](const ViewSpec& view) { return std::string_view(view.name); });
    return found == views().end() ? nullptr : &*found;
}
