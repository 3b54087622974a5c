// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/greenpath.h"
#include "models/tables/fleet.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

class Evidence;
class Words;

// An item to fix, of the newest list of patches of a node that is in the fleet: what the views of patches count.
struct PatchToFix
{
    const NodeState& node;
    std::int64_t patch = 0; // item_key.id
    std::int64_t cves = 0; // word
    PatchState state = PatchState::None;
    Severity severity = Severity::None;
    Instant since = 0;
};

// After the nodes' facts.
void forEachPatchToFix(Evidence& evidence, const std::function<void(const PatchToFix&)>& use);

// "CVE-2024-1,CVE-2024-2", however they are separated; in capitals.
[[nodiscard]] std::vector<std::string> cveIds(std::string_view list);

// Which words name a CVE; each is taken apart once.
class CveLists
{
public:
    CveLists(Words& words, std::string cve)
        : m_words(words)
        , m_cve(std::move(cve))
    {
    }

    [[nodiscard]] bool hold(std::int64_t list);

private:
    Words& m_words;
    std::string m_cve;
    std::unordered_map<std::int64_t, bool> m_known;
};

// The lists of CVEs (words) that the items to install name, of each node: PatchToFix that are Missing or Failed.
class ListsToInstall
{
public:
    void add(const PatchToFix& item);

    // By CVE: the nodes that installing all patches that name it, and no others, turns compliant; as in `blockers`.
    [[nodiscard]] std::map<std::string, std::vector<std::int64_t>> onlyBlockers(
        std::span<const NodeBlockers> blockers, Words& words) const;

private:
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> m_lists; // by node
};

// Which nodes a number of the patches or of the CVEs counts.
struct PatchQuestion
{
    std::int64_t patch = 0; // item_key.id; else:
    std::string cve = {};
    std::optional<PatchState> state = {}; // else all to fix
    bool alone = false; // whose only blocker the patch is, or only blockers are those that name the CVE

    friend bool operator==(const PatchQuestion&, const PatchQuestion&) = default;
};

// Their AWS ids, each once.
[[nodiscard]] std::vector<std::string> nodesOfPatch(
    Database& database, const Moment& moment, const PatchQuestion& question);
