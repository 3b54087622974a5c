// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

// The newest round of patch and compliance reports, and which accounts and Regions it says nothing of although earlier
// ones did.
//
// A file was collected when its name, its time or the user says so. Where only its data tells a time, or where it was
// known already, byte for byte, it counts as collected with the files that it was imported with (imports less than half
// a day apart), for a sync keeps a node's file until the node reports again. Files collected within half a day are one
// round. It counts when it tells of more than half of the accounts, and of more than half of the places (account and
// Region), that the reports of the 90 days before it tell of: whoever imports one account again has not made a round,
// and the one before stays the newest. A place is lacking when its newest file is more than a day older than the
// round's oldest: one collection may take hours, and a name may tell the day only. A file that does not say where it is
// of may be of any place: from it on nothing is lacking. Findings, events and logs make no round: they tell of what is
// wrong only.
//
// Everything follows from the files up to the moment, so that the order of imports does not matter, and as-of heeds it.
struct NewestRound
{
    Instant began = 0; // when its oldest file was collected; 0: there is none
    std::set<std::pair<std::string, std::string>> lacking = {}; // account, Region

    // What the round began at, where the place is lacking.
    [[nodiscard]] std::optional<Instant> lacks(const std::string& account, const std::string& region) const;
};

[[nodiscard]] NewestRound loadNewestRound(Database& database, const Moment& moment);

// The files that make rounds, read once: tells of any moment. Only imports change it.
class RoundFiles
{
public:
    explicit RoundFiles(Database& database);

    [[nodiscard]] NewestRound at(Instant moment) const;

    using Place = std::pair<std::string, std::string>; // account, Region

    struct Files // of one place, import and time
    {
        std::size_t place = 0; // of m_places
        std::int64_t run = 0;
        Instant imported = 0;
        bool collected = false; // at that time
        Instant time = 0;
    };

private:
    [[nodiscard]] std::vector<Files> upTo(Instant moment) const;
    [[nodiscard]] bool isPlaced(const Files& files) const;
    [[nodiscard]] Instant beginOfRound(const std::vector<Files>& newestFirst) const;

    std::vector<Place> m_places;
    std::vector<Files> m_all; // in the order of their imports
};
