// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/tables/findingsums.h"
#include "models/tables/packednumbers.h"

#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <utility>
#include <vector>

// Every version of every finding, in some 20 bytes each: when it was current, and what numbers are made of. What was so
// at any moment is told without another look at the database. Only reports change it.
class FindingVersions
{
public:
    explicit FindingVersions(Database& database); // inside of a ReadTransaction

    // Those that were current at a moment, one a finding, in the order of their keys: places for the questions below.
    // Several ask for the same moment at once, and for that before it: both are kept.
    [[nodiscard]] std::shared_ptr<const std::vector<std::uint32_t>> at(Instant moment) const;

    // Of findings, by key and ascending: the versions that held.
    [[nodiscard]] std::vector<std::uint32_t> places(
        std::span<const std::uint32_t> held, std::span<const std::int64_t> keys) const;
    [[nodiscard]] std::vector<std::int64_t> ids(
        std::span<const std::uint32_t> held, std::span<const std::int64_t> keys) const;

    // The keys of findings of which other versions held.
    [[nodiscard]] std::vector<std::int64_t> otherKeys(
        std::span<const std::uint32_t> before, std::span<const std::uint32_t> now) const;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_ids.size()); }

    [[nodiscard]] std::int64_t id(std::uint32_t place) const { return m_ids[place]; } // finding.id

    [[nodiscard]] std::int64_t key(std::uint32_t place) const { return m_keys[place]; } // ascends

    [[nodiscard]] Instant since(std::uint32_t place) const; // until the next one of its key

    [[nodiscard]] FindingRow row(std::uint32_t place) const;

    [[nodiscard]] bool showsPatches(std::uint32_t place) const; // that are missing, failed, pending or rejected

    // When it was found out what Patch Manager's says.
    [[nodiscard]] std::optional<Instant> told(std::uint32_t place) const;

    [[nodiscard]] std::int64_t baseline(std::uint32_t place) const; // a word; below 0: none

    // Words: number and name.
    [[nodiscard]] const std::pair<std::int64_t, std::int64_t>& account(std::uint32_t place) const;

private:
    struct Moment
    {
        Instant moment = 0;
        std::shared_ptr<const std::vector<std::uint32_t>> places = {};
    };

    [[nodiscard]] std::vector<std::uint32_t> placesAt(Instant moment) const;
    void read(Database& database);
    void sort(Database& database);
    [[nodiscard]] std::vector<std::uint32_t> placesInOrder() const; // but for those of one time

    // In the order of the keys; of one key as they were current one after the other.
    PackedNumbers m_ids, m_keys, m_updated {true}, m_nodes, m_told {true}, m_baselines, m_facts;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_accounts;
    mutable std::mutex m_mutex; // whoever asks for the same waits
    mutable std::array<Moment, 2> m_asked;
};
