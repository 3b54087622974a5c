// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealedtable.h"

namespace {

constexpr auto decisionsSql = R"(
SELECT d.id, k.hash, d.note, d.author, d.owner, d.status, d.at, d.recorded, d.expires, d.restores, d.severity, d.scope, d.known_workflow,
  d.known_record_state, d.known_compliance, d.known_severity, d.known_updated, d.known_operation_end, d.known_missing, d.known_failed,
  d.known_pending_reboot, d.known_rejected
FROM decision d JOIN finding_key k ON k.id = d.key WHERE d.id > ?1 ORDER BY d.id)";
constexpr auto suppressionsSql = R"(
SELECT id, x'', name, filter, note, author, rule, recorded, at, expires, withdrawn FROM suppression WHERE id > ?1 ORDER BY id)";
constexpr auto decisionExportsSql = "SELECT id, x'', decision, at FROM decision_export WHERE id > ?1 ORDER BY id";
constexpr auto suppressionExportsSql = R"(
SELECT x.id, k.hash, x.suppression, x.workflow, x.at FROM suppression_export x JOIN finding_key k ON k.id = x.key WHERE x.id > ?1 ORDER BY x.id)";
constexpr auto digestsSql = R"(
SELECT d.id, k.hash, d.run, d.standing FROM import_digest d JOIN finding_key k ON k.id = d.key WHERE d.id > ?1 ORDER BY d.id)";

std::string sealed(const SealedTable& table, const char* before, const char* after)
{
    return std::string(before) + table.name + after;
}

}

const SealedTable sealedDecisions {
    .name = "decision", .rows = decisionsSql, .firstNumber = 5, .columnCount = 22, .ofFindings = true};
const SealedTable sealedSuppressions {
    .name = "suppression", .rows = suppressionsSql, .firstNumber = 6, .columnCount = 11};
const SealedTable sealedDecisionExports {
    .name = "decision_export", .rows = decisionExportsSql, .firstNumber = 2, .columnCount = 4};
const SealedTable sealedSuppressionExports {
    .name = "suppression_export", .rows = suppressionExportsSql, .firstNumber = 2, .columnCount = 5};
const SealedTable sealedDigests {.name = "import_digest", .rows = digestsSql, .firstNumber = 2, .columnCount = 4};

std::span<const SealedTable* const> sealedOutcomes()
{
    static constexpr const SealedTable* outcomes[] = {
        &sealedDecisionExports, &sealedSuppressionExports, &sealedDigests};
    return outcomes;
}

std::string SealedTable::sealsSql() const
{
    return sealed(*this, "SELECT id, hash FROM ", "_seal ORDER BY id");
}

std::string SealedTable::newestSealSql() const
{
    return sealed(*this, "SELECT hash FROM ", "_seal ORDER BY id DESC LIMIT 1");
}

std::string SealedTable::insertSql() const
{
    return sealed(*this, "INSERT INTO ", "_seal(id, hash) VALUES(?, ?)");
}

std::string SealedTable::counterSql() const
{
    return sealed(*this, "SELECT seq FROM sqlite_sequence WHERE name = '", "'");
}

std::int64_t SealedTable::newestRow(Database& database) const
{
    Statement newest(database, sealed(*this, "SELECT max(id) FROM ", ""));
    return newest.step() ? newest.optionalInteger(0).value_or(0) : 0;
}
