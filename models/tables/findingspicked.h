// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/countversions.h"
#include "models/tables/findingsarchive.h"
#include "models/tables/tablesource.h"

#include <functional>

// The findings as of a date, picked from an archive and, where one is given, from a table that was picked from it as of
// another date: cell for cell what reading all of them gives. Only what somebody decided about is read. Inside of a
// ReadTransaction. `nodesOf`: of the date, asked when others have found out about them; `counts`: of all nodes.
[[nodiscard]] std::shared_ptr<Table> pickedFindings(const std::shared_ptr<const FindingsArchive>& archive,
    const TablePointer& table, Database& database, const Moment& moment,
    const std::function<std::shared_ptr<const FindingNodes>()>& nodesOf, const CountVersions& counts);
