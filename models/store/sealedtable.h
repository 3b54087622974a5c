// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <span>
#include <string>

// A table that is only appended to, its rows numbered without holes; their seals lie in <name>_seal(id, hash).
struct SealedTable
{
    const char* name = "";
    const char* rows = ""; // SQL of those behind ?1: number, identity of a finding (or empty), texts, numbers
    int firstNumber = 0, columnCount = 0;
    bool ofFindings = false; // each is about a finding, which the identity must fit

    [[nodiscard]] std::string sealsSql() const; // oldest first
    [[nodiscard]] std::string newestSealSql() const;
    [[nodiscard]] std::string insertSql() const;
    [[nodiscard]] std::string counterSql() const; // the highest number that was ever given
    [[nodiscard]] std::int64_t newestRow(Database& database) const; // 0: there is none
};

extern const SealedTable sealedDecisions, sealedSuppressions;
// What became of them: written into files for Security Hub, and reopened, confirmed or overridden by imports.
extern const SealedTable sealedDecisionExports, sealedSuppressionExports, sealedDigests;

[[nodiscard]] std::span<const SealedTable* const> sealedOutcomes(); // the last three
