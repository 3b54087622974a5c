// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/tables/table.h"

#include <vector>

// So many rows of the view `changes` are of one kind.
struct ChangeCount
{
    ChangeSubject subject = ChangeSubject::Node;
    Change change = Change::New;
    int rows = 0;
    int nodes = 0; // on so many nodes
};

// What a table of the view `changes` says as a whole. Every number is a count of its rows.
struct ChangeSummary
{
    Instant from = 0, to = 0;
    std::vector<ChangeCount> counts = {}; // by subject, then change; those with rows only
    FigureDifference figure = {};
};

[[nodiscard]] ChangeSummary changeSummary(const Table& changes);

// The rows behind a number of the summary.
[[nodiscard]] Filter rowsOfChange(ChangeSubject subject, Change change);
[[nodiscard]] Filter rowsOfCause(FigureCause cause);
