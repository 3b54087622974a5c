// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/store/database.h"
#include "models/tables/table.h"

// The moment for which a view is asked. `asOf` turns every fact back; `now` and `freshDays` decide what is stale.
struct Moment
{
    std::optional<Instant> asOf = {};
    std::optional<Instant> from = {}; // what `changes` compares with; none: the day with reports before
    Instant now = ::now();
    int freshDays = 30;

    [[nodiscard]] Instant at() const { return asOf.value_or(now); }
};

// What those who read files know about them, for the list of imports.
struct FileWords
{
    std::string (*kindTitle)(std::string_view key) = nullptr; // in the user's language
    // Where account and Region of a file were learnt; empty: it has none.
    Message (*scopeFrom)(std::string_view path, std::string_view account, std::string_view region) = nullptr;
};

class FleetMemory;

// Only the rows of one node, when node is not 0.
struct Scope
{
    std::int64_t node = 0; // node.id
    FileWords files = {};
    FleetMemory* memory = nullptr; // of the same database; the whole fleet's view of nodes asks it, and it learns
    std::shared_ptr<const Table> findings = {}; // as of any moment: texts that they have are shared with them
};

// A view: what can be looked at, searched, exported. Blocking; throws StoreError.
struct ViewSpec
{
    const char* name = ""; // "nodes", "pending-reboot": command line, settings
    const char* title = ""; // QT_TRANSLATE_NOOP("View", "...")
    std::span<const ColumnSpec> columns = {};
    std::shared_ptr<const Table> (*load)(Database& database, const Moment& moment, const Scope& scope) = nullptr;
    Order order = {}; // when the user has not chosen one
    // The same as load() of the whole fleet, from a table that was loaded before: reads only what is new since. None:
    // there is no shorter way.
    std::shared_ptr<const Table> (*refresh)(const Table& table, Database& database, const Moment& moment) = nullptr;
    bool ofReports = false; // only imports change it: no decision does
    bool withFindings = false; // one of findings: Scope::findings is of use
};

// nodes, findings, patches, cves, green-path, missing, failed, pending-reboot, rejected, fixed, all-patches, reboot-queue, associations
// (failed ones), custom, events, definitions, imports, reconcile, decisions, suppressions, coverage,
// changes, history.
[[nodiscard]] std::span<const ViewSpec> views();
[[nodiscard]] const ViewSpec* findView(std::string_view name);
