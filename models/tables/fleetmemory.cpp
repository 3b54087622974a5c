// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fleetmemory.h"

#include <utility>

namespace {

bool isSameMoment(const Moment& left, const Moment& right)
{
    return left.asOf == right.asOf && left.at() == right.at() && left.freshDays == right.freshDays;
}

Fleet readVerdicts(Database& database, const Moment& moment, const PastFacts* past)
{
    Evidence evidence(database, moment, {}, past);
    addFacts(evidence, FleetDepth::Verdicts);
    addPatchesSince(evidence);
    return judged(evidence);
}

}

FleetMemory::FleetMemory(std::shared_ptr<PastMemory> past)
    : m_past(std::move(past))
{
}

bool FleetMemory::knows(const Moment& moment, const DataState& state, FleetDepth depth) const
{
    return m_facts && m_facts->reports == state.reports && m_facts->asOf == moment.asOf && m_facts->depth >= depth;
}

std::shared_ptr<const FleetMemory::Facts> FleetMemory::facts(
    Database& database, const Moment& moment, const DataState& state, FleetDepth depth)
{
    const auto lock = lockHelping(m_mutex, database, moment, state);
    depth = moment.asOf ? FleetDepth::Everything : depth; // the list of nodes will ask for it
    if (!knows(moment, state, depth)) {
        m_facts.reset();
        const auto past = pastFacts(moment, state);
        Evidence evidence(database, moment, {}, past.get());
        evidence.rounds = roundFiles(database, state);
        addFacts(evidence, depth);
        addTags(evidence);
        auto facts = std::make_shared<Facts>(Facts {.reports = state.reports, .asOf = moment.asOf, .depth = depth});
        facts->findings = findings(database, moment, state);
        facts->known = std::move(evidence.known);
        facts->nodes = std::move(evidence.nodes);
        m_facts = std::move(facts);
    }
    return m_facts;
}

std::shared_ptr<const ReportedFindings> FleetMemory::findings(
    Database& database, const Moment& moment, const DataState& state)
{
    const std::scoped_lock lock(m_findingsMutex);
    if (!m_findings.found || m_findings.reports != state.reports || m_findings.asOf != moment.asOf) {
        Words words(database);
        m_findings = {state.reports, moment.asOf,
            std::make_shared<const ReportedFindings>(moment.asOf
                    ? reportedFindings(versions(database, state), words, *moment.asOf)
                    : loadReportedFindings(database, words, moment, {}))};
    }
    return m_findings.found;
}

std::unique_lock<std::mutex> FleetMemory::lockHelping(
    std::mutex& mutex, Database& database, const Moment& moment, const DataState& state)
{
    std::unique_lock lock(mutex, std::try_to_lock);
    if (!lock) {
        if (moment.asOf) {
            static_cast<void>(findings(database, moment, state));
        }
        lock.lock();
    }
    return lock;
}

std::shared_ptr<const Fleet> FleetMemory::fleet(
    Database& database, const Moment& moment, const DataState& state, FleetDepth depth)
{
    const auto lock = lockHelping(m_fleetMutex, database, moment, state);
    const auto& [ofState, of, ofDepth, shared] = m_fleet;
    auto fleet = shared.lock();
    if (!fleet || ofState != state || !isSameMoment(of, moment) || ofDepth < depth) {
        const auto known = facts(database, moment, state, depth);
        Evidence evidence(database, moment, known->nodes, known->known);
        addFindings(evidence, depth, *known->findings);
        fleet = std::make_shared<const Fleet>(judged(evidence));
        m_fleet = {state, moment, moment.asOf ? FleetDepth::Everything : depth, fleet};
    }
    return fleet;
}

std::shared_ptr<const std::vector<NodeState>> FleetMemory::reported(
    Database& database, const Moment& moment, const DataState& state)
{
    const auto known = facts(database, moment, state, FleetDepth::Everything);
    return {known, &known->nodes};
}

std::optional<Fleet> FleetMemory::knownVerdicts(Database& database, const Moment& moment, const DataState& state)
{
    std::shared_ptr<const Facts> known;
    {
        const std::scoped_lock lock(m_mutex);
        known = knows(moment, state, FleetDepth::Verdicts) ? m_facts : nullptr;
    }
    if (!known) {
        return std::nullopt;
    }
    Evidence evidence(database, moment, known->nodes, known->known);
    return judged(evidence);
}

Fleet FleetMemory::verdicts(Database& database, const Moment& moment, const DataState& state)
{
    if (auto known = knownVerdicts(database, moment, state)) {
        return *std::move(known);
    }
    const std::scoped_lock lock(m_expectedMutex);
    if (m_expected.fleet && m_expected.reports == state.reports && m_expected.asOf == moment.asOf) {
        auto fleet = *std::exchange(m_expected.fleet, {});
        fleet.moment = moment;
        return fleet;
    }
    const auto past = pastFacts(moment, state);
    return readVerdicts(database, moment, past.get());
}

void FleetMemory::expectVerdicts(Database& database, const Moment& moment, const DataState& state)
{
    const std::scoped_lock lock(m_expectedMutex);
    m_expected = {};
    const auto past = pastFacts(moment, state);
    m_expected = {state.reports, moment.asOf, readVerdicts(database, moment, past.get())};
}

std::shared_ptr<const FindingVersions> FleetMemory::versions(Database& database, const DataState& state)
{
    return m_past->versions(database, state);
}

std::shared_ptr<const PastFacts> FleetMemory::pastFacts(const Moment& moment, const DataState& state)
{
    return moment.asOf ? m_past->factsBeingRead(state) : nullptr;
}

std::shared_ptr<const FindingsArchive> FleetMemory::pastFindings(const DataState& state) const
{
    return m_past->knownFindings(state);
}

std::shared_ptr<const RoundFiles> FleetMemory::roundFiles(Database& database, const DataState& state)
{
    const std::scoped_lock lock(m_roundsMutex);
    if (!m_rounds || m_roundsReports != state.reports) {
        m_rounds = std::make_shared<const RoundFiles>(database);
        m_roundsReports = state.reports;
    }
    return m_rounds;
}

AccountNames FleetMemory::accountNames(Database& database, const Moment& moment, const DataState& state)
{
    const std::scoped_lock lock(m_namesMutex);
    if (!m_names || m_names->reports != state.reports || m_names->asOf != moment.asOf) {
        Words words(database);
        m_names.emplace(Names {state.reports, moment.asOf,
            moment.asOf ? namesOf(*findings(database, moment, state), words)
                        : loadAccountNames(database, words, moment, {})});
    }
    return m_names->names;
}

ReportDays FleetMemory::days(Database& database, const Moment& moment, const DataState& state)
{
    const std::scoped_lock lock(m_daysMutex);
    if (!m_days || m_days->reports != state.reports) {
        m_days.emplace(Days {state.reports, AllReportDays(database)});
    }
    const auto days = m_days->all.at(moment.at());
    return days ? *days : ReportDays(database, moment.at());
}
