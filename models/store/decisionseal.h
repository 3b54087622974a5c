// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sealedtable.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The chain over the decisions: the seal of a row is SHA-256 of the seal before it (of the first: 32 zero bytes) and of
// all that the row says, the finding's identity included, each value with its type and length.
using DecisionSeal = std::array<unsigned char, 32>;

// Seals the rows behind that one, oldest first. Inside of the Transaction that appended them: a row that anybody else
// inserted stays without.
void sealRows(Database& database, const SealedTable& table, std::int64_t after);

// Somebody changed the trail with another program.
struct DecisionFault
{
    enum class Kind {
        Changed, // the row or its seal says something else than when it was recorded
        Removed, // rows `row` to `last` are gone
        Inserted, // a row that was never sealed
        Identity, // the finding that it is about was given another Id
    };

    Kind kind = Kind::Changed;
    std::int64_t row = 0;
    std::int64_t last = 0; // the same, unless many are gone
};

struct DecisionAudit
{
    std::int64_t rows = 0;
    std::int64_t lastRow = 0;
    std::string head =
        {}; // "row:seal" in hexadecimal: written down elsewhere, it proves that nothing was cut or rewritten
    std::vector<DecisionFault> faults = {}; // at most 1000
    std::uint64_t faultCount = 0;
    std::optional<bool> headFound = {}; // whether the head that was asked for is in the chain
};

// Reads every decision. `head`: of an earlier audit; empty: none. Throws StoreError.
[[nodiscard]] DecisionAudit auditDecisions(Database& database, std::string_view head = {});
[[nodiscard]] DecisionAudit auditSuppressions(Database& database);
[[nodiscard]] DecisionAudit auditOutcomes(Database& database); // of all sealedOutcomes(): counts only
