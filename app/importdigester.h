// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/standings.h"

// What an import makes of decisions: looks before it and after it, and keeps the difference with the import. Never
// throws: of a database that cannot be read nothing is known, and the import itself says why.
class ImportDigester
{
public:
    explicit ImportDigester(const std::string& database); // before

    [[nodiscard]] StandingChanges finish(); // after

    [[nodiscard]] std::int64_t run() const { return m_run; } // import_run.id; 0: none

    void matchSuppressions(); // for who has no window to do it: rules find what came

private:
    std::string m_database;
    Moment m_moment;
    std::int64_t m_runBefore = 0, m_run = 0;
    std::unordered_map<std::int64_t, DecisionStanding> m_before;
};
