// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/greenplan.h"

#include "models/tables/blockers.h"
#include "models/tables/evidence.h"
#include "models/tables/scopedsql.h"

#include <algorithm>

namespace {

// Of tags that differ in case alone the greatest name comes last.
constexpr auto ownersSql = R"(
SELECT f.node, v.text FROM word k CROSS JOIN fact f CROSS JOIN tag_content c ON c.id = f.content JOIN word v ON v.id = c.value
WHERE k.text IN ('OWNER', 'Owner', 'owner') AND f.node = ?2 AND f.kind = (SELECT id FROM word WHERE text = '@tag') AND f.key = k.id
  AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1) ORDER BY k.text)";

class PlanWriter
{
public:
    PlanWriter(Database& database, const Moment& moment, const std::vector<NodeState>& nodes,
        const std::vector<NodeBlockers>& blockers)
        : m_nodes(nodes)
        , m_blockers(blockers)
        , m_name(database, "SELECT item, title FROM item_key WHERE id = ?1")
        , m_owner(database, ownersSql)
    {
        m_owner.bind(1, upTo(moment));
    }

    GreenPlanStep step(const GreenStep& step)
    {
        GreenPlanStep made {.patches = named(step.patches)};
        for (const auto node : step.nodes) {
            made.nodes.push_back(placed(node));
        }
        return made;
    }

private:
    std::vector<NamedPatch> named(const std::vector<std::int64_t>& patches)
    {
        std::vector<NamedPatch> names;
        for (const auto patch : patches) {
            m_name.bind(1, patch);
            if (m_name.step()) {
                names.push_back({std::string(m_name.text(0)), std::string(m_name.text(1))});
            }
            m_name.reset();
        }
        std::ranges::sort(names);
        return names;
    }

    GreenPlanNode placed(std::int64_t id)
    {
        const auto& node = *std::ranges::lower_bound(m_nodes, id, {}, &NodeState::id);
        m_owner.bind(2, id);
        std::string owner;
        while (m_owner.step()) {
            owner = m_owner.text(1);
        }
        m_owner.reset();
        return {.target = {.node = node.node,
                    .account = node.account,
                    .region = node.region,
                    .platformType = node.platformType},
            .name = node.name,
            .owner = std::move(owner),
            .needs = named(std::ranges::lower_bound(m_blockers, id, {}, &NodeBlockers::node)->patches)};
    }

    const std::vector<NodeState>& m_nodes; // by id, as the blockers
    const std::vector<NodeBlockers>& m_blockers;
    Statement m_name, m_owner;
};

}

std::size_t GreenPlan::stepsWithin(std::size_t patches) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(steps, [patches](const GreenPlanStep& step) { return step.patchesSoFar <= patches; }));
}

GreenPlan GreenPlan::first(std::size_t count) const
{
    auto plan = *this;
    plan.steps.resize(std::min(count, steps.size()));
    return plan;
}

std::vector<NamedPatch> GreenPlan::patches() const
{
    std::vector<NamedPatch> all;
    for (const auto& step : steps) {
        all.insert(all.end(), step.patches.begin(), step.patches.end());
    }
    std::ranges::sort(all);
    return all;
}

GreenPlan loadGreenPlan(Database& database, const Moment& moment, std::size_t patches, const Scope& scope)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, scope);
    addFacts(evidence, FleetDepth::Verdicts);
    const auto nodes = judged(evidence).nodes;
    const auto blockers = blockersOf(database, moment, scope, nodes);
    GreenPlan plan {.moment = moment, .nonCompliant = blockers.size()};
    for (const auto& node : blockers) {
        plan.installable += node.isInstallable() ? 1 : 0;
        plan.rebootOnly += node.waitsForRebootOnly() ? 1 : 0;
    }
    PlanWriter writer(database, moment, nodes, blockers);
    std::size_t installed = 0, green = 0;
    for (const auto& step : shortestPathToGreen(blockers, patches)) {
        plan.steps.push_back(writer.step(step));
        plan.steps.back().patchesSoFar = installed += step.patches.size();
        plan.steps.back().nodesSoFar = green += step.nodes.size();
    }
    return plan;
}
