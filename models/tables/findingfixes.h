// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fixtimes.h"
#include "models/tables/cleanruns.h"
#include "models/tables/decisions.h"

#include <memory>
#include <vector>

// When findings were fixed. What the data says goes before what people say:
// - the record is archived or says PASSED, and an earlier version of it that is known did not: since the first version
//   that has said so ever since (UpdatedAt);
// - Patch Manager's: a newer operation of the node is clean under the same baseline (domain rule 5): since the end of
// the
//   first newer one after which all were. The earlier of these two;
// - neither, and the status is RESOLVED while the check has not passed: since it was decided here, or set in AWS
//   (Note.UpdatedAt, else UpdatedAt).
// Nothing of it: not fixed, or nobody saw that it was ever open. A finding that is open again has lost its time.
// Inside of a ReadTransaction.
class FindingFixes
{
public:
    // `all`: of very many findings, one after the other.
    FindingFixes(Database& database, bool all);

    void expect(std::size_t findings); // not all of them after all

    struct Finding
    {
        std::int64_t key = 0;
        const FindingState& state;
        const EffectiveStatus& status;
        const DecidedState* decided = nullptr;
        const FindingNode* node = nullptr; // whose newest data contradicts Patch Manager's finding; null: none
    };

    [[nodiscard]] std::optional<Instant> fixedAt(const Finding& finding);

private:
    [[nodiscard]] std::optional<Instant> byRecord(std::int64_t key, const FindingState& state);
    [[nodiscard]] bool mayHaveEarlier(std::int64_t key);

    Database& m_database;
    bool m_all;
    std::unique_ptr<std::vector<bool>> m_earlier; // by key: versions before the current one are known
    Statement m_versions;
    CleanRuns m_runs;
};

// The record is archived, or says PASSED.
[[nodiscard]] bool saysFixed(RecordState record, FindingCompliance compliance);

class Table;
// Of the rows of the findings view.
[[nodiscard]] FixTimes fixTimesOf(const Table& findings);

// Whole days from when a finding was first seen until it was fixed.
[[nodiscard]] std::optional<std::int64_t> daysToFix(std::optional<Instant> firstSeen, std::optional<Instant> fixed);
