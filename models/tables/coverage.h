// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/collectcommands.h"
#include "models/domain/datakind.h"
#include "models/domain/message.h"
#include "models/tables/views.h"

#include <optional>
#include <string>
#include <vector>

// What is known of one kind of data in one account and Region. Nodes: those that are not terminated.
struct CoverageCell
{
    DataKind kind = DataKind::NodeInformation;
    CoverageState state = CoverageState::Missing;
    int known = 0; // nodes
    int covered = 0; // of these, with whole data of any age
    int fresh = 0; // of these, not older than the limit
    int old = 0; // covered, but older
    int inPart = 0; // only a page of a report is known
    int without = 0; // no data at all
    std::optional<int> records = {}; // findings
    std::optional<Instant> newest = {}; // when the data was true
    std::optional<Instant> oldest = {};
    std::optional<Instant> captured = {}; // when the newest file was made that told it
    int partialFiles = 0; // of those that told the newest data
    std::string collector = {}; // of findings: the account whose Security Hub told them, when it is another one
    std::string collectorRegion = {};
    std::vector<std::string> gaps = {}; // ids of the nodes without fresh data
};

struct CoverageRow
{
    std::string account = {}; // empty: not known
    std::string accountName = {};
    std::string region = {}; // empty: not known
    int nodes = 0;
    std::optional<Instant> lackingSince = {}; // when the newest round of reports began, which tells nothing of it
    std::vector<CoverageCell> cells = {}; // in the order of dataKinds

    [[nodiscard]] bool isLacking() const { return lackingSince.has_value(); }

    [[nodiscard]] bool placed() const { return !account.empty() && !region.empty(); }
};

// How old and how complete the data is: a matrix of account and Region by kind of data. In the order of account and
// Region, what is not known last.
struct Coverage
{
    Moment moment = {};
    std::vector<CoverageRow> rows = {};
};

// Accounts and Regions come from nodes, findings and the files that were imported. Blocking; throws StoreError.
[[nodiscard]] Coverage loadCoverage(Database& database, const Moment& moment);

// Told in earlier rounds of reports, but not in the newest (newestround.h).
[[nodiscard]] bool isAbsent(const CoverageRow& row, const CoverageCell& cell);
[[nodiscard]] std::optional<int> daysOld(const CoverageCell& cell, const Moment& moment); // of the newest data
[[nodiscard]] Message whatIsMissing(const CoverageRow& row, const CoverageCell& cell, const Moment& moment);
[[nodiscard]] Message whatToDo(const CoverageRow& row, const CoverageCell& cell, const Moment& moment);

// The kind of the files that tell a kind of data which is told neither by node nor by findings; empty for the others.
[[nodiscard]] std::string_view fileKindOf(DataKind kind);

// Stable: of the row of the view, and of what the user has selected.
[[nodiscard]] std::int64_t coverageKey(const CoverageRow& row, DataKind kind);

// What has to be collected so that nothing is missing, stale or partial. `wanted`: coverageKey; empty: all.
[[nodiscard]] std::vector<CollectRequest> collectRequests(
    const Coverage& coverage, const std::vector<std::int64_t>& wanted = {});
