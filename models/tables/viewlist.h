// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

// The views, each in its own file; views() puts them in order.
[[nodiscard]] ViewSpec nodesView();
[[nodiscard]] ViewSpec findingsView();
[[nodiscard]] ViewSpec patchesView();
[[nodiscard]] ViewSpec cvesView();
[[nodiscard]] ViewSpec greenPathView();
[[nodiscard]] ViewSpec missingView();
[[nodiscard]] ViewSpec failedView();
[[nodiscard]] ViewSpec pendingRebootView();
[[nodiscard]] ViewSpec rejectedView();
[[nodiscard]] ViewSpec fixedView();
[[nodiscard]] ViewSpec allPatchesView();
[[nodiscard]] ViewSpec rebootQueueView();
[[nodiscard]] ViewSpec associationsView();
[[nodiscard]] ViewSpec allAssociationsView();
[[nodiscard]] ViewSpec customView();
[[nodiscard]] ViewSpec eventsView();
[[nodiscard]] ViewSpec definitionsView();
[[nodiscard]] ViewSpec importsView();
[[nodiscard]] ViewSpec reconcileView();
[[nodiscard]] ViewSpec decisionsView();
[[nodiscard]] ViewSpec suppressionsView();
[[nodiscard]] ViewSpec coverageView();
[[nodiscard]] ViewSpec changesView();
[[nodiscard]] ViewSpec historyView();
