// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/datastate.h"
#include "models/tables/findingsarchive.h"
#include "models/tables/pastfacts.h"

#include <memory>
#include <mutex>
#include <string>

// What is read once to tell of any date: versions of findings and of facts. Any thread may ask, inside of a
// ReadTransaction that has this state.
class PastMemory
{
public:
    [[nodiscard]] std::shared_ptr<const FindingVersions> versions(Database& database, const DataState& state);
    [[nodiscard]] std::shared_ptr<const PastFacts> facts(Database& database, const DataState& state);
    [[nodiscard]] std::shared_ptr<const PastFacts> knownFacts(const DataState& state) const; // may be none
    // Likewise; waits for somebody who is reading them.
    [[nodiscard]] std::shared_ptr<const PastFacts> factsBeingRead(const DataState& state);

    // Takes some 10 s a million versions: who asks for a date does not wait for it. May be none.
    void readFindings(Database& database, const DataState& state, const TablePointer& findings);
    [[nodiscard]] std::shared_ptr<const FindingsArchive> knownFindings(const DataState& state) const;

    void forget(); // nobody is interested any more; whoever uses something keeps it

private:
    mutable std::mutex m_findingsMutex;
    std::shared_ptr<const FindingsArchive> m_findings;
    std::string m_findingsReports;
    std::mutex m_versionsMutex;
    std::shared_ptr<const FindingVersions> m_versions;
    std::string m_versionsReports; // DataState
    std::mutex m_readingMutex; // who asks what is known does not wait for it
    mutable std::mutex m_factsMutex;
    std::shared_ptr<const PastFacts> m_facts;
    std::string m_factsReports;
};
