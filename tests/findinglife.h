// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewfixture.h"

#include <random>

// Does at random what people and imports do to a database.
class Life
{
public:
    Life(Fixture& fixture, unsigned seed)
        : m_fixture(fixture)
        , m_random(seed)
    {
    }

    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    [[nodiscard]] Moment moment() const { return {.now = m_now}; }

    [[nodiscard]] Moment past() { return {.asOf = time(), .now = m_now}; }

    void step()
    {
        switch (number(6)) {
        case 0:
        case 1:
            return add();
        case 2:
            return decide();
        case 3:
            return exchange();
        case 4:
            return takeBack();
        default:
            m_now += (number(5) - 1) * microsPerDay / 2;
        }
    }

    void add()
    {
        std::vector<Fact> facts;
        for (auto count = 1 + number(6); count > 0; --count) {
            facts.push_back(fact());
        }
        m_fixture.add(facts, time());
    }

private:
    Instant time() { return monday + number(20) * microsPerDay / 4; }

    std::string node() { return "i-0aaaaaaaaaaaaaaa" + std::to_string(number(3)); }

    Fact fact()
    {
        if (const auto what = number(6); what == 0) {
            return NodeFact {.node = node(),
                .computerName = "web" + std::to_string(number(3)),
                .platformType = "Linux",
                .platformName = "Linux " + std::to_string(number(2)),
                .lastPing = time()};
        } else if (what == 1) {
            PatchSummaryFact fact {.node = node(), .source = PatchSummaryFact::Source::PatchStates, .baseline = "pb-1"};
            fact.patchGroup = number(2) == 0 ? "" : "web";
            fact.operationEnd = time();
            fact.missing = number(3) == 0 ? 1 : 0;
            fact.failed = fact.installedPendingReboot = fact.installedRejected = 0;
            return fact;
        } else if (what == 2) {
            FindingUpdateFact fact {.id = id(), .productArn = patchManager, .receipt = true, .at = time()};
            fact.workflow = WorkflowStatus::Resolved;
            return fact;
        }
        return finding();
    }

    std::string id() { return "arn:x/f" + std::to_string(number(14)); }

    // Of versions that differ in nothing else the one that was seen last holds.
    Fact version()
    {
        const auto number = this->number(3);
        auto fact = patchFinding("arn:x/v" + std::to_string(this->number(3)), 1, 0);
        fact.title = "Version " + std::to_string(number);
        fact.contentHash.fill(static_cast<unsigned char>(number));
        return fact;
    }

    Fact finding()
    {
        if (number(3) == 0) {
            return version();
        }
        auto fact = patchFinding(id(), number(3), number(2));
        fact.node = number(4) == 0 ? "" : node();
        fact.patchSummary->node = fact.node;
        fact.patchSummary->operationEnd = time();
        if (number(3) == 0) {
            fact.patchSummary.reset();
        }
        fact.updated = time();
        fact.title = "Title " + std::to_string(number(30));
        fact.workflow = static_cast<WorkflowStatus>(number(2));
        fact.recordState = number(5) == 0 ? RecordState::Archived : RecordState::Active;
        for (auto& byte : fact.contentHash) {
            byte = static_cast<unsigned char>(number(256));
        }
        return fact;
    }

    void decide()
    {
        std::vector<DecidedFinding> decisions;
        Statement keys(m_fixture.store().database(),
            "SELECT DISTINCT key FROM finding WHERE file NOT IN (SELECT file FROM pending_import) ORDER BY key");
        while (keys.step()) {
            if (number(4) == 0) {
                Decision decision {.status = static_cast<WorkflowStatus>(number(4)), .at = time()};
                decision.note = "note " + std::to_string(number(20));
                decision.author = "ada";
                if (number(2) == 0) {
                    decision.status = WorkflowStatus::Suppressed;
                    decision.expires = time();
                }
                decisions.push_back({keys.integer(0), decision});
            }
        }
        m_before = m_fixture.store().exchangeDecisions(decisions);
    }

    void exchange() { m_before = m_fixture.store().exchangeDecisions(m_before); }

    void takeBack()
    {
        Statement last(m_fixture.store().database(), "SELECT max(id) FROM import_run WHERE undoable = 1");
        const auto run = last.step() ? last.optionalInteger(0).value_or(0) : 0;
        last.reset();
        if (run != 0 && m_fixture.store().undoImport(run, {}).done) {
            m_before.clear(); // findings may be gone
        }
    }

    Fixture& m_fixture;
    std::mt19937 m_random;
    Instant m_now = monday + 2 * microsPerDay;
    std::vector<DecidedFinding> m_before;
};
