// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingdetail.h"
#include "models/tables/nodedetail.h"
#include "models/tables/table.h"

#include <memory>

// Made-up rows in the columns of the real views, for tests and pictures of the pages. Keys count from 1.
[[nodiscard]] TablePointer madeUpFindings(int rows);
[[nodiscard]] TablePointer madeUpNodes(int rows);
[[nodiscard]] TablePointer madeUpPatches(int rows); // view "missing"
[[nodiscard]] TablePointer madeUpImports();
[[nodiscard]] std::shared_ptr<const FindingDetail> madeUpFinding();
[[nodiscard]] std::shared_ptr<const NodeDetail> madeUpNode(bool broken);
