// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchnodes.h"

#include "models/tables/associations.h"
#include "models/tables/blockers.h"
#include "models/tables/evidence.h"
#include "models/tables/patchlists.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <set>

namespace {

constexpr auto itemsSql = R"(
SELECT b.node, b.key, c.cves, c.state, c.severity, b.since FROM %1 b CROSS JOIN item_content c ON c.id = b.content)";

std::vector<std::string> nodesBlockedBy(Evidence& evidence, std::int64_t patch)
{
    addFacts(evidence, FleetDepth::Verdicts);
    const auto nodes = judged(evidence).nodes;
    std::vector<std::string> ids;
    const auto only = onlyBlockers(blockersOf(evidence.database, evidence.moment, evidence.scope, nodes));
    if (const auto found = only.find(patch); found != only.end()) {
        for (const auto node : found->second) {
            ids.push_back(std::ranges::lower_bound(nodes, node, {}, &NodeState::id)->node);
        }
    }
    return ids;
}

}

bool CveLists::hold(std::int64_t list)
{
    const auto known = m_known.find(list);
    return known != m_known.end()
        ? known->second
        : m_known.emplace(list, std::ranges::count(cveIds(m_words.text(list)), m_cve) > 0).first->second;
}

void forEachPatchToFix(Evidence& evidence, const std::function<void(const PatchToFix&)>& use)
{
    const auto outdated = nodesWithOutdatedList(evidence.database, evidence.moment, evidence.scope);
    std::string sql(itemsSql);
    Statement rows(evidence.database, sql.replace(sql.find("%1"), 2, badFacts(evidence.moment, evidence.scope)));
    evidence.bind(rows);
    rows.bind(3, evidence.words.find("Patch"));
    while (rows.step()) {
        const auto* node = evidence.find(rows.integer(0));
        if (node && !outdated.contains(node->id) && (!node->terminated || evidence.scope.node != 0)) {
            use({.node = *node,
                .patch = rows.integer(1),
                .cves = rows.integer(2),
                .state = static_cast<PatchState>(rows.integer(3)),
                .severity = static_cast<Severity>(rows.integer(4)),
                .since = rows.integer(5)});
        }
    }
}

std::vector<std::string> cveIds(std::string_view list)
{
    std::vector<std::string> ids;
    std::string id;
    const auto end = [&] {
        if (id.starts_with("CVE-") && id.size() > 4) {
            ids.push_back(id);
        }
        id.clear();
    };
    for (const char c : list) {
        const bool lower = c >= 'a' && c <= 'z';
        if (lower || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') {
            id += lower ? static_cast<char>(c - 'a' + 'A') : c;
        } else {
            end();
        }
    }
    end();
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    return ids;
}

std::vector<std::string> nodesOfPatch(Database& database, const Moment& moment, const PatchQuestion& question)
{
    const ReadTransaction reading(database);
    Evidence evidence(database, moment, {});
    if (question.alone) {
        return nodesBlockedBy(evidence, question.patch);
    }
    addNodeFacts(evidence);
    CveLists lists(evidence.words, question.cve);
    std::set<std::string> ids;
    forEachPatchToFix(evidence, [&](const PatchToFix& item) {
        const bool asked = question.patch != 0 ? item.patch == question.patch : lists.hold(item.cves);
        if (asked && (!question.state || item.state == *question.state)) {
            ids.insert(item.node.node);
        }
    });
    return {ids.begin(), ids.end()};
}
