// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchdetail.h"

#include "models/domain/causes.h"
#include "models/tables/associations.h"
#include "models/tables/evidence.h"

#include <algorithm>
#include <map>
#include <set>

namespace {

using Groups = std::map<std::string, std::set<std::string>>; // names of nodes

std::vector<PatchDetail::Group> sorted(const Groups& groups)
{
    std::vector<PatchDetail::Group> all;
    for (const auto& [name, nodes] : groups) {
        all.push_back({name, {nodes.begin(), nodes.end()}});
    }
    std::ranges::stable_sort(
        all, [](const auto& left, const auto& right) { return left.nodes.size() > right.nodes.size(); });
    return all;
}

class PatchReader
{
public:
    PatchReader(Database& database, const Moment& moment, const PatchQuestion& question)
        : m_evidence(database, moment, {})
        , m_lists(m_evidence.words, question.cve)
    {
        m_detail.question = question;
    }

    [[nodiscard]] std::optional<PatchDetail> read();

private:
    void take(const PatchToFix& item);
    [[nodiscard]] bool name();

    Evidence m_evidence;
    CveLists m_lists;
    PatchDetail m_detail;
    Groups m_accounts, m_platforms;
    std::set<std::int64_t> m_patches;
    std::map<std::string, BatchNode> m_nodes;
    std::set<std::string> m_failed, m_failedPlatforms;
};

void PatchReader::take(const PatchToFix& item)
{
    const auto& asked = m_detail.question;
    if (asked.patch != 0 ? item.patch != asked.patch : !m_lists.hold(item.cves)) {
        return;
    }
    const auto& node = item.node;
    m_patches.insert(item.patch);
    m_accounts[node.account].insert(node.node);
    m_platforms[node.platform].insert(node.node);
    m_nodes[node.node] = {
        .node = node.node, .account = node.account, .region = node.region, .platformType = node.platformType};
    m_detail.severity = std::max(m_detail.severity, item.severity);
    m_detail.since = std::min(item.since, m_detail.since.value_or(item.since));
    if (asked.patch != 0) {
        m_detail.cves = std::max(m_detail.cves, m_evidence.words.text(item.cves));
    }
    if (item.state == PatchState::Failed) {
        m_failed.insert(node.node);
        m_failedPlatforms.insert(node.platformType);
    }
}

bool PatchReader::name()
{
    const auto& asked = m_detail.question;
    m_patches.insert(asked.patch);
    m_detail.id = asked.cve;
    std::set<std::string> fixes; // of a CVE
    Statement names(m_evidence.database, "SELECT item, title FROM item_key WHERE id = ?1");
    for (const auto patch : m_patches) {
        names.bind(1, patch);
        if (names.step() && asked.patch != 0) {
            m_detail.id = names.text(0);
            m_detail.title = names.text(1);
        } else if (patch != 0) {
            fixes.emplace(names.text(0));
        }
        names.reset();
    }
    for (const auto& fix : fixes) {
        m_detail.title += (m_detail.title.empty() ? "" : ", ") + fix;
    }
    return !m_detail.id.empty();
}

std::optional<PatchDetail> PatchReader::read()
{
    addNodeFacts(m_evidence);
    forEachPatchToFix(m_evidence, [this](const PatchToFix& item) { take(item); });
    if (!name()) {
        return {};
    }
    m_detail.byAccount = sorted(m_accounts);
    m_detail.byPlatform = sorted(m_platforms);
    m_detail.failed = {m_failed.begin(), m_failed.end()};
    for (const auto& platform : m_failedPlatforms) {
        for (const auto& path : patchLogs({.node = "<node>", .platformType = platform})) {
            if (std::ranges::count(m_detail.failedLogs, path) == 0) {
                m_detail.failedLogs.push_back(path);
            }
        }
    }
    for (const auto& [id, node] : m_nodes) {
        m_detail.nodes.push_back(node);
    }
    return std::move(m_detail);
}

}

std::optional<PatchDetail> loadPatchDetail(Database& database, const Moment& moment, const PatchQuestion& question)
{
    const ReadTransaction reading(database);
    auto detail = PatchReader(database, moment, question).read();
    if (detail && question.patch != 0) {
        detail->alone = nodesOfPatch(database, moment, {.patch = question.patch, .alone = true});
    }
    return detail;
}
