// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/factsink.h"
#include "models/store/database.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

class ImportDesk;

// Takes the records of one file into staging (TEMP tables: the database is not locked), and merges them by the rules of
// "newer facts win" in one transaction. Nothing is visible before finish(); a session that is destroyed unfinished
// leaves no trace.
class ImportSession : public FactSink
{
public:
    virtual void note(const Message& note) = 0; // what reading the file had to say: kept with it, before the others
    // Merges and writes the ledger row. `scope` holds what is known only at the end. The report has its sums filled.
    [[nodiscard]] virtual FileReport finish(const FileScope& scope, std::stop_token stop) = 0;
    // Stores nothing but a ledger row that says why. Takes name, path, outcome, scope, read, problem, advice and place
    // from `report`.
    [[nodiscard]] virtual FileReport refuse(const FileReport& report) = 0;
};

// A finding and what was decided about it; no decision: there is none, or it was withdrawn.
struct DecidedFinding
{
    std::int64_t key = 0; // finding_key.id
    std::optional<Decision> decision = {};
};

// What was decided at once, and was taken back at once.
struct UndoneDecision
{
    std::vector<std::int64_t> keys = {};
    Decision decision = {}; // of the first of them
    Instant recorded = 0;
};

// What undoing an import came to. Not done: nothing was changed, and what follows says why.
struct UndoneImport
{
    bool done = false;
    std::uint64_t files = 0; // of the import, that were stored
    std::uint64_t records = 0; // of them, new or updated
    std::vector<std::string> dependents = {}; // files of later imports that build on it, at most 20
    std::uint64_t dependentCount = 0;
    std::uint64_t decided = 0; // findings that only it brought, and about which something was decided here
    Message reason = {}; // one sentence
};

// The only writer. Blocking; one connection, used in one thread.
class Store
{
public:
    explicit Store(const std::string& path); // creates it when missing; throws StoreError
    ~Store(); // what waits for its commit is not stored
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] Database& database() { return m_database; }

    [[nodiscard]] std::int64_t beginRun(const std::string& author);
    [[nodiscard]] std::unique_ptr<ImportSession> beginFile(
        std::int64_t run, const std::string& name, const std::string& path);
    // When these bytes, under the same hints (node, account, Region), were stored whole before and nothing was
    // rejected: a ledger row and a report with outcome Same.
    [[nodiscard]] std::optional<FileReport> sameFile(
        std::int64_t run, const std::string& name, const std::string& path, const FileScope& scope);

    // Files of more facts than this (4000) are written in several transactions.
    void writeInBatchesFrom(std::int64_t facts);
    // From here on small files may wait for one commit together: until commitFiles(), or a later file, says so.
    void shareCommits();
    [[nodiscard]] bool filesWait() const; // some reports are not final yet
    void commitFiles(); // throws StoreError: then those that waited are not stored

    // Appends one audit row for each and returns what was decided before, so that undo is the same call with the
    // answer. One transaction: all or none. `known` is filled from the facts of now. `withdrawnBy`: who takes back those
    // that are given without a decision.
    [[nodiscard]] std::vector<DecidedFinding> exchangeDecisions(
        std::span<const DecidedFinding> decisions, const std::string& withdrawnBy = {});
    // Takes back what was decided last, by whomever and however long ago, and was not taken back yet. Nothing: there is
    // none. One transaction.
    [[nodiscard]] std::optional<UndoneDecision> undoLastDecision(const std::string& by = {});
    // These decisions (decision.id) were written into files for Security Hub.
    void markExported(std::span<const std::int64_t> decisions, Instant at);

    // Takes back a whole import (import_run.id), as long as nothing later depends on it: the content is as if it had
    // never been. The ledger keeps its rows, as Undone. One transaction.
    [[nodiscard]] UndoneImport undoImport(std::int64_t run, std::stop_token stop);
    // Removes the rows that nobody sees any more: of imports that were stopped, that died or were taken back. A little
    // at a time, so that nobody waits for it; not while something is imported, which does it itself. False: there was
    // nothing to do, or not now.
    bool removeLeftovers(std::stop_token stop);

    // Keys of the findings with this Id (several products may use one Id).
    [[nodiscard]] std::vector<std::int64_t> findingKeys(std::string_view findingId);
    // Those of each, read in one pass: Ids are long, and an index of them would cost more than all it saves.
    [[nodiscard]] std::vector<std::vector<std::int64_t>> findingKeys(std::span<const std::string> findingIds);

private:
    [[nodiscard]] ImportDesk& desk();

    Database m_database;
    std::unique_ptr<ImportDesk> m_desk; // made by the first file
};

// What undoLastDecision() would take back.
[[nodiscard]] std::optional<UndoneDecision> lastDecision(Database& database);

// The text of an original record; empty when there is none.
[[nodiscard]] std::string originalText(Database& database, std::int64_t original);
