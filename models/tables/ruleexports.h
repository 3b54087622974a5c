// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/decisions.h"

#include <optional>
#include <vector>

// What was last written for AWS of a finding because of a rule, and what became of it there.
struct RuleExport
{
    std::int64_t key = 0; // finding_key.id
    bool suppressed = false; // else: that no rule suppresses it any more
    WorkflowStatus before = WorkflowStatus::New; // what AWS has of it otherwise
    std::string note = {}; // of the rule, as it was written
    std::string author = {};
    Instant at = 0;
    bool inAws = false; // AWS has it suppressed, as imported
    bool processed = false; // an answer, or a later import, says that AWS took it
    bool refused = false;
    bool lost = false; // AWS took it, and says something else since

    // AWS still has it suppressed, or may have: that has to be taken back when no rule suppresses it any more.
    [[nodiscard]] bool isOwed() const { return suppressed && !refused && !lost; }
};

// Of findings about which no decision was written later.
class RuleExports
{
public:
    RuleExports(Database& database, const Moment& moment);

    [[nodiscard]] bool empty() const { return m_empty; }

    [[nodiscard]] std::optional<RuleExport> of(std::int64_t key);
    [[nodiscard]] std::vector<RuleExport> all(std::int64_t node = 0); // 0: of all nodes

private:
    Database& m_database;
    Instant m_until;
    bool m_empty;
    std::optional<Statement> m_ofKey;
};

// What a rule says of a finding that it suppresses, and what AWS knows of it.
void addExport(DecidedState& ruled, const RuleExport& exported);
// A finding that AWS has suppressed because of a rule, as it is without one.
[[nodiscard]] DecidedState withoutRule(const RuleExport& exported);
