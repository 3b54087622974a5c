// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/overview.h"
#include "models/tables/table.h"

#include <QByteArray>

// What the overview shows, to be shown at once when the database is opened the next time.
struct KeptOverview
{
    Overview overview = {};
    std::shared_ptr<const Fleet> fleet = {}; // of its nodes only what the list of those that need attention shows
};

// Of one program and for one program: another version may count otherwise.
[[nodiscard]] QByteArray packed(const KeptOverview& kept);
[[nodiscard]] std::optional<KeptOverview> unpacked(const QByteArray& bytes); // no value: damaged, or of another version

// Whether it is still true, to the last figure: nothing was imported, undone or decided since, and nothing has become
// stale or run out.
[[nodiscard]] bool holds(const KeptOverview& kept, Database& database, const Moment& moment);

// Whether it is of the same data, counted less than a day ago: good enough to look at while it is counted again.
[[nodiscard]] bool mayStand(const KeptOverview& kept, Database& database, const Moment& moment);

// A table of the nodes view; what was not kept of a node is absent.
[[nodiscard]] TablePointer nodesTable(Database& database, const std::vector<NodeState>& nodes);
