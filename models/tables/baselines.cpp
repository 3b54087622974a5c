// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/baselines.h"

#include "models/domain/verdict.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace {

using Json = nlohmann::json;
using Rules = NodeEvidence::Baseline;

// The latest first; without a time last.
constexpr auto definitionsSql = R"(
SELECT s.text, n.text, d.details FROM definition d JOIN word s ON s.id = d.subject JOIN word n ON n.id = d.name
WHERE d.kind = ?1 AND (d.at IS NULL OR d.at <= ?2) ORDER BY d.at DESC, d.details DESC, n.text DESC)";

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void takeApproval(Rules& rules, const Json& details)
{
    const auto approval = details.find("ApprovalRules");
    if (!rules.approvalDays.empty() || !rules.approvedUntil.empty() || approval == details.end()
        || !approval->is_object() || !approval->contains("PatchRules") || !(*approval)["PatchRules"].is_array()) {
        return;
    }
    for (const Json& rule : (*approval)["PatchRules"]) {
        if (!rule.is_object()) {
            continue;
        }
        if (const auto days = rule.find("ApproveAfterDays"); days != rule.end() && days->is_number_integer()) {
            rules.approvalDays.push_back(days->get<int>());
        }
        rules.approvedUntil = std::max(rules.approvedUntil, textOf(rule, "ApproveUntilDate"));
    }
    std::ranges::sort(rules.approvalDays);
    const auto rest = std::ranges::unique(rules.approvalDays);
    rules.approvalDays.erase(rest.begin(), rest.end());
}

void take(Rules& rules, std::string_view name, const Json& details)
{
    if (rules.name.empty()) {
        rules.name = name;
    }
    if (!details.is_object()) {
        return;
    }
    takeApproval(rules, details);
    if (rules.rejectedAction.empty()) {
        rules.rejectedAction = textOf(details, "RejectedPatchesAction");
    }
    if (rules.availableUpdates == ComplianceStatus::Unspecified) {
        rules.availableUpdates = readComplianceStatus(textOf(details, "AvailableSecurityUpdatesComplianceStatus"));
    }
}

}

Baselines::Baselines(Database& database, const Moment& moment)
{
    Statement rows(database, definitionsSql);
    rows.bind(1, static_cast<int>(DefinitionFact::Kind::Baseline));
    rows.bind(2, moment.asOf.value_or(std::numeric_limits<Instant>::max()));
    while (rows.step()) {
        take(m_rules[std::string(baselineTail(rows.text(0)))], rows.text(1), Json::parse(rows.text(2), nullptr, false));
    }
}

NodeEvidence::Baseline Baselines::rulesOf(const std::string& baseline) const
{
    const auto found = m_rules.find(std::string(baselineTail(baseline)));
    return baseline.empty() || found == m_rules.end() ? NodeEvidence::Baseline {} : found->second;
}
