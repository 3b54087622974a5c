// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accountnames.h"
#include "models/tables/evidence.h"
#include "models/tables/findingsums.h"
#include "models/tables/newestround.h"
#include "models/tables/overviewhistory.h"
#include "models/tables/pastmemory.h"

#include <mutex>

// What of one database only imports change, kept from one question to the next: after a decision the findings that were
// decided are looked at, not the fleet. Any thread may ask.
class FleetMemory
{
public:
    FleetMemory() = default; // for one question
    explicit FleetMemory(std::shared_ptr<PastMemory> past); // of the same database, for many dates

    // As readFleet() of Numbers or more; inside of a ReadTransaction that has this state. Who asks for the same while
    // somebody has it shares it.
    [[nodiscard]] std::shared_ptr<const Fleet> fleet(
        Database& database, const Moment& moment, const DataState& state, FleetDepth depth);
    // All nodes as of a date, whether something was known of them or not, before what findings say.
    [[nodiscard]] std::shared_ptr<const std::vector<NodeState>> reported(
        Database& database, const Moment& moment, const DataState& state);
    // The same without what findings say.
    [[nodiscard]] Fleet verdicts(Database& database, const Moment& moment, const DataState& state);
    // Somebody will ask for these verdicts, once: who has the time makes them now.
    void expectVerdicts(Database& database, const Moment& moment, const DataState& state);
    [[nodiscard]] ReportDays days(Database& database, const Moment& moment, const DataState& state);
    [[nodiscard]] std::shared_ptr<const FindingVersions> versions(Database& database, const DataState& state);
    // To tell of a date, where somebody has read them or is reading them: that takes longer than one date.
    [[nodiscard]] std::shared_ptr<const PastFacts> pastFacts(const Moment& moment, const DataState& state);
    [[nodiscard]] std::shared_ptr<const FindingsArchive> pastFindings(const DataState& state) const; // may be none
    [[nodiscard]] std::shared_ptr<const RoundFiles> roundFiles(Database& database, const DataState& state);
    [[nodiscard]] AccountNames accountNames(Database& database, const Moment& moment, const DataState& state);

private:
    struct Facts
    {
        std::string reports = {}; // DataState
        std::optional<Instant> asOf = {};
        FleetDepth depth = FleetDepth::Numbers;
        std::vector<NodeState> nodes = {}; // before the findings
        std::vector<bool> known = {};
        std::shared_ptr<const ReportedFindings> findings = {};
    };

    struct Findings
    {
        std::string reports = {};
        std::optional<Instant> asOf = {};
        std::shared_ptr<const ReportedFindings> found = {};
    };

    struct JudgedFleet
    {
        DataState state = {};
        Moment moment = {};
        FleetDepth depth = FleetDepth::Numbers;
        std::weak_ptr<const Fleet> fleet = {};
    };

    struct Days
    {
        std::string reports = {};
        AllReportDays all;
    };

    struct Names
    {
        std::string reports = {};
        std::optional<Instant> asOf = {};
        AccountNames names = {};
    };

    struct Verdicts
    {
        std::string reports = {};
        std::optional<Instant> asOf = {};
        std::optional<Fleet> fleet = {};
    };

    [[nodiscard]] std::optional<Fleet> knownVerdicts(Database& database, const Moment& moment, const DataState& state);
    [[nodiscard]] bool knows(const Moment& moment, const DataState& state, FleetDepth depth) const; // locked
    [[nodiscard]] std::shared_ptr<const Facts> facts(
        Database& database, const Moment& moment, const DataState& state, FleetDepth depth);
    [[nodiscard]] std::shared_ptr<const ReportedFindings> findings(
        Database& database, const Moment& moment, const DataState& state);
    // Who would wait for what another thread is making, makes a part of it meanwhile.
    [[nodiscard]] std::unique_lock<std::mutex> lockHelping(
        std::mutex& mutex, Database& database, const Moment& moment, const DataState& state);

    std::mutex m_fleetMutex;
    JudgedFleet m_fleet;
    std::mutex m_mutex;
    std::shared_ptr<const Facts> m_facts;
    std::mutex m_findingsMutex;
    Findings m_findings;
    std::mutex m_expectedMutex;
    Verdicts m_expected;
    std::mutex m_daysMutex;
    std::optional<Days> m_days;
    std::shared_ptr<PastMemory> m_past = std::make_shared<PastMemory>();
    std::mutex m_roundsMutex;
    std::string m_roundsReports;
    std::shared_ptr<const RoundFiles> m_rounds;
    std::mutex m_namesMutex; // who asks for names does not wait for facts
    std::optional<Names> m_names;
};
