// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/greenplan.h"

#include <QString>

// The plan for those who have to carry it out.
enum class PlanOutput {
    Owners, // Markdown, a part for each owner (tag Owner), else for each account: nodes, patches, commands
    Nodes, // a node a line: id, name, account, Region, owner, and what it needs; with tabs between
    OverrideList, // YAML, see models/domain/overridelist.h
    Bash, // install on all its nodes
    PowerShell,
};

// In the user's language, where it is no script; texts from reports are no markup.
[[nodiscard]] QString planText(const GreenPlan& plan, PlanOutput output);
