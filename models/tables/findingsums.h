// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/tables/views.h"

#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

// Of a finding, what numbers are made of.
struct FindingRow
{
    std::int64_t node = 0; // 0: none
    Severity severity = Severity::None;
    WorkflowStatus workflow = WorkflowStatus::New;
    RecordState recordState = RecordState::Active;
    bool patchManager = false;
};

// NEW or NOTIFIED, and still reported.
[[nodiscard]] constexpr bool isOpen(RecordState record, WorkflowStatus status)
{
    return record == RecordState::Active && (status == WorkflowStatus::New || status == WorkflowStatus::Notified);
}

// How many findings of one node are open.
struct NodeFindings
{
    std::array<int, 6> bySeverity = {};
    int patchManager = 0; // of them
    bool known = false; // some finding, open or not

    [[nodiscard]] int open() const;
    [[nodiscard]] Severity worst() const; // None: none is open
};

// Sums over findings, first of what the reports say; decisions then move single ones. By node.id, as far as there are.
class FindingSums
{
public:
    void add(const FindingRow& finding, WorkflowStatus status, int times = 1); // -1: takes it out again

    [[nodiscard]] const NodeFindings& of(std::int64_t node) const;

    int open = 0, critical = 0, suppressed = 0, resolved = 0;

private:
    std::vector<NodeFindings> m_nodes;
};

class FindingVersions;

struct ReportedFindings
{
    FindingSums sums = {}; // by the status that the reports say
    std::unordered_map<std::int64_t, std::int64_t> accountNames = {}; // words
    std::shared_ptr<const FindingVersions> versions = {}; // of a fleet of the past
};

class Words;

// As of a date the versions that were current then.
[[nodiscard]] ReportedFindings loadReportedFindings(
    Database& database, Words& words, const Moment& moment, const Scope& scope);
// The same of the fleet as of a date, without the database.
[[nodiscard]] ReportedFindings reportedFindings(
    const std::shared_ptr<const FindingVersions>& versions, Words& words, Instant at);
