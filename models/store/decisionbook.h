// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

// The statements of one exchange of decisions. Inside of a Transaction; finish() seals what was appended.
class DecisionBook
{
public:
    DecisionBook(Database& database, const std::string& withdrawnBy); // who takes decisions back

    [[nodiscard]] DecidedFinding exchange(const DecidedFinding& decided); // returns what was decided before
    void finish();

private:
    [[nodiscard]] FindingState factsOf(std::int64_t key);
    [[nodiscard]] std::optional<std::int64_t> readLast(DecidedFinding& finding);
    [[nodiscard]] std::optional<std::int64_t> readEarlier(std::int64_t key, Decision& decision);
    void append(std::int64_t key, const Decision& decision, const std::optional<std::int64_t>& restores);

    Statement m_last, m_earlier, m_facts, m_insert;
    Database& m_database;
    std::int64_t m_lastRow = 0; // before this exchange
    std::string m_withdrawnBy;
    Instant m_now = now();
};
