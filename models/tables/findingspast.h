// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/findingversions.h"
#include "models/tables/tablesource.h"

#include <functional>

// The findings as of a date from a table of them as of another moment, cell for cell what reading all of them gives:
// only versions that are others, and what somebody decided about, are read. Inside of a ReadTransaction. `nodesOf`: of
// the date, asked in the end, when others have found out about them. None: the table is of another content of the
// database.
[[nodiscard]] std::shared_ptr<Table> findingsFrom(const TablePointer& table, Database& database, const Moment& moment,
    const std::function<std::shared_ptr<const FindingNodes>()>& nodesOf, const FindingVersions& versions);

// That of two from which there is less to read; either may be none.
[[nodiscard]] TablePointer nearerFindings(const TablePointer& one, const TablePointer& other, Instant asOf);
