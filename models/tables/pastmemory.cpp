// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pastmemory.h"

std::shared_ptr<const FindingVersions> PastMemory::versions(Database& database, const DataState& state)
{
    const std::scoped_lock lock(m_versionsMutex);
    if (!m_versions || m_versionsReports != state.reports) {
        m_versions.reset();
        m_versions = std::make_shared<const FindingVersions>(database);
        m_versionsReports = state.reports;
    }
    return m_versions;
}

std::shared_ptr<const PastFacts> PastMemory::facts(Database& database, const DataState& state)
{
    const std::scoped_lock reading(m_readingMutex);
    if (auto known = knownFacts(state)) {
        return known;
    }
    auto facts = std::make_shared<const PastFacts>(database);
    const std::scoped_lock lock(m_factsMutex);
    m_facts = facts;
    m_factsReports = state.reports;
    return facts;
}

std::shared_ptr<const PastFacts> PastMemory::factsBeingRead(const DataState& state)
{
    if (auto known = knownFacts(state)) {
        return known;
    }
    const std::scoped_lock reading(m_readingMutex);
    return knownFacts(state);
}

std::shared_ptr<const PastFacts> PastMemory::knownFacts(const DataState& state) const
{
    const std::scoped_lock lock(m_factsMutex);
    return m_factsReports == state.reports ? m_facts : nullptr;
}

void PastMemory::readFindings(Database& database, const DataState& state, const TablePointer& findings)
{
    if (knownFindings(state)) {
        return;
    }
    auto archive = FindingsArchive::read(database, versions(database, state), findings);
    const std::scoped_lock lock(m_findingsMutex);
    m_findings = std::move(archive);
    m_findingsReports = state.reports;
}

std::shared_ptr<const FindingsArchive> PastMemory::knownFindings(const DataState& state) const
{
    const std::scoped_lock lock(m_findingsMutex);
    return m_findingsReports == state.reports ? m_findings : nullptr;
}

void PastMemory::forget()
{
    {
        const std::scoped_lock lock(m_findingsMutex);
        m_findings.reset();
    }
    {
        const std::scoped_lock lock(m_versionsMutex);
        m_versions.reset();
    }
    const std::scoped_lock lock(m_factsMutex);
    m_facts.reset();
}
