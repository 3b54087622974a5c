// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingnodecolumns.h"
#include "models/tables/findingversions.h"

#include <span>

// Every version of every finding as it was reported, as rows of the findings view: before anybody decided about it and
// before newer data of a node contradicts it. The findings of any date are picked from these. Only reports change it.
class FindingsArchive
{
public:
    // `findings`: those of now, which know their source. None: they are of another content of the database. Inside of a
    // ReadTransaction; takes as long as reading all earlier versions.
    [[nodiscard]] static std::shared_ptr<const FindingsArchive> read(
        Database& database, std::shared_ptr<const FindingVersions> versions, const TablePointer& findings);

    [[nodiscard]] const FindingVersions& versions() const { return *m_versions; }

    // The versions that are current now, and of which nodes they speak.
    [[nodiscard]] const TablePointer& current() const { return m_current; }

    // For the texts of current(), of all nodes.
    [[nodiscard]] const NodePlaces& nodePlaces() const { return m_nodePlaces; }

    // Of places in versions(), one a finding and in their order. What rows say of their nodes is as in current().
    [[nodiscard]] std::shared_ptr<Table> rows(std::span<const std::uint32_t> places) const;

private:
    FindingsArchive(std::shared_ptr<const FindingVersions> versions, const Table& current, const Table& earlier,
        std::shared_ptr<const TableSource> source);

    std::shared_ptr<const FindingVersions> m_versions;
    TablePointer m_current;
    NodePlaces m_nodePlaces;
    TablePointer m_earlier; // in the order of the versions; the same texts
};
