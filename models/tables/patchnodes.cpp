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

std::vector<std::string> nodesBlockedBy(Evidence& evidence, const PatchQuestion& question)
{
    addFacts(evidence, FleetDepth::Verdicts);
    ListsToInstall lists;
    if (question.patch == 0) {
        forEachPatchToFix(evidence, [&](const PatchToFix& item) { lists.add(item); });
    }
    const auto nodes = judged(evidence).nodes;
    const auto blockers = blockersOf(evidence.database, evidence.moment, evidence.scope, nodes);
    const auto blocked = question.patch == 0 ? lists.onlyBlockers(blockers, evidence.words)[question.cve]
                                             : onlyBlockers(blockers)[question.patch];
    std::vector<std::string> ids;
    for (const auto node : blocked) {
        ids.push_back(std::ranges::lower_bound(nodes, node, {}, &NodeState::id)->node);
    }
    return ids;
}

void keepCommon(std::vector<std::string>& ids, const std::vector<std::string>& others)
{
    std::erase_if(ids, [&](const std::string& id) { return !std::ranges::binary_search(others, id); });
}

}

bool CveLists::hold(std::int64_t list)
{
    const auto known = m_known.find(list);
    return known != m_known.end()
        ? known->second
        : m_known.emplace(list, std::ranges::count(cveIds(m_words.text(list)), m_cve) > 0).first->second;
}

void ListsToInstall::add(const PatchToFix& item)
{
    if (item.state == PatchState::Missing || item.state == PatchState::Failed) {
        m_lists[item.node.id].push_back(item.cves);
    }
}

std::map<std::string, std::vector<std::int64_t>> ListsToInstall::onlyBlockers(
    std::span<const NodeBlockers> blockers, Words& words) const
{
    std::unordered_map<std::int64_t, std::vector<std::string>> idsOf; // by word
    std::map<std::string, std::vector<std::int64_t>> nodes;
    for (const auto& node : blockers) {
        const auto found = m_lists.find(node.node);
        if (!node.isInstallable() || found == m_lists.end()) {
            continue;
        }
        std::optional<std::vector<std::string>> common;
        for (const auto list : found->second) {
            const auto [ids, isNew] = idsOf.try_emplace(list);
            if (isNew) {
                ids->second = cveIds(words.text(list));
            }
            if (common) {
                keepCommon(*common, ids->second);
            } else {
                common = ids->second;
            }
        }
        for (const auto& cve : *common) {
            nodes[cve].push_back(node.node);
        }
    }
    return nodes;
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
        return nodesBlockedBy(evidence, question);
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
