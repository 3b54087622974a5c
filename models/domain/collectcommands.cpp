// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/collectcommands.h"

#include "models/domain/collectcalls.h"
#include "models/domain/commands.h"

#include <algorithm>

namespace {

CheckedRequest::Item checkedItem(const CollectCall& call, const CollectItem& item, std::size_t& leftOut)
{
    CheckedRequest::Item kept {.call = &call, .listed = call.asksNodes() && item.nodes.empty()};
    if (!call.asksNodes()) {
        return kept;
    }
    for (const auto& node : item.nodes) {
        if (isNodeId(node)) {
            kept.nodes.push_back(node);
        } else {
            ++leftOut;
        }
    }
    return kept;
}

}

// Filters stand in the shorthand syntax of the CLI, where a value with spaces has quotes: Windows PowerShell 5.1 takes
// the quotation marks out of JSON arguments.
const std::vector<CollectCall>& collectCalls()
{
    using enum CollectCall::How;
    static const std::vector<CollectCall> calls = {
        {DataKind::NodeInformation, Once, "describe-instance-information", "aws ssm describe-instance-information",
            {"ssm", "describe-instance-information"}},
        {DataKind::PatchCounts, InBatches, "describe-instance-patch-states", "aws ssm describe-instance-patch-states",
            {"ssm", "describe-instance-patch-states", "--instance-ids"}},
        {DataKind::PatchLists, ForEachNode, "patches", "aws ssm describe-instance-patches",
            {"ssm", "describe-instance-patches", "--instance-id"}},
        {DataKind::ComplianceItems, ForEachNode, "compliance-items", "aws ssm list-compliance-items",
            {"ssm", "list-compliance-items", "--resource-types", "ManagedInstance", "--resource-ids"}},
        {DataKind::Associations, ForEachNode, "associations", "aws ssm describe-instance-associations-status",
            {"ssm", "describe-instance-associations-status", "--instance-id"}},
        {DataKind::Summaries, Once, "resource-compliance-summaries", "aws ssm list-resource-compliance-summaries",
            {"ssm", "list-resource-compliance-summaries"}},
        {DataKind::PatchFindings, Once, "findings-patch-manager", "aws securityhub get-findings",
            {"securityhub", "get-findings", "--filters",
                "ProductName=[{Value='Systems Manager Patch Manager',Comparison=EQUALS}]"}},
        {DataKind::OtherFindings, Once, "findings-active", "aws securityhub get-findings",
            {"securityhub", "get-findings", "--filters", "RecordState=[{Value=ACTIVE,Comparison=EQUALS}]"}},
        {DataKind::Baselines, Once, "describe-patch-baselines", "aws ssm describe-patch-baselines",
            {"ssm", "describe-patch-baselines"}},
        {DataKind::Baselines, ForEachBaseline, "baseline", "aws ssm get-patch-baseline",
            {"ssm", "get-patch-baseline", "--baseline-id"}},
        {DataKind::Commands, Once, "command-invocations", "aws ssm list-command-invocations",
            {"ssm", "list-command-invocations", "--details"}},
    };
    return calls;
}

void CheckedRequest::forEachCall(const std::function<void(const Item& item, bool otherNodes)>& write) const
{
    const Item* before = nullptr; // the last one that asked nodes
    for (const auto& item : items) {
        const bool other = item.call->asksNodes()
            && (before == nullptr || before->listed != item.listed || before->nodes != item.nodes);
        before = other ? &item : before;
        write(item, other);
    }
}

std::string helpersFor(std::span<const CheckedRequest> requests, const CollectHelpers& helpers)
{
    using enum CollectCall::How;
    const auto any = [requests](const auto& isSo) {
        return std::ranges::any_of(
            requests, [&isSo](const CheckedRequest& request) { return std::ranges::any_of(request.items, isSo); });
    };
    const auto uses = [&any](CollectCall::How how) {
        return any([how](const auto& item) { return item.call->how == how; });
    };
    std::string text = any(&CheckedRequest::Item::listed) ? helpers.listNodes : "";
    for (const auto& [how, helper] : {std::pair(ForEachNode, helpers.forEachNode),
             std::pair(InBatches, helpers.inBatches), std::pair(ForEachBaseline, helpers.forEachBaseline)}) {
        text += uses(how) ? helper : "";
    }
    return text;
}

std::vector<CheckedRequest> checked(std::span<const CollectRequest> requests)
{
    std::vector<CheckedRequest> all;
    for (const auto& request : requests) {
        CheckedRequest kept {.account = request.account, .region = request.region};
        kept.usable = (request.account.empty() || isAccountId(request.account))
            && (request.region.empty() || isRegionName(request.region));
        for (const auto& call : collectCalls()) {
            for (const auto& item : request.items) {
                if (item.kind != call.kind) {
                    continue;
                }
                auto known = checkedItem(call, item, kept.leftOut);
                if (!call.asksNodes() || known.listed || !known.nodes.empty()) {
                    kept.items.push_back(std::move(known));
                }
            }
        }
        all.push_back(std::move(kept));
    }
    return all;
}

std::string collectScript(std::span<const CollectRequest> requests, Shell shell)
{
    const auto usable = checked(requests);
    return shell == Shell::Bash ? bashScript(usable) : powerShellScript(usable);
}

std::string_view collectCall(DataKind kind)
{
    const auto found = std::ranges::find(collectCalls(), kind, &CollectCall::kind);
    return found == collectCalls().end() ? std::string_view() : found->summary;
}

bool isAskedByNode(DataKind kind)
{
    const auto found = std::ranges::find(collectCalls(), kind, &CollectCall::kind);
    return found != collectCalls().end() && found->asksNodes();
}

bool isAccountId(std::string_view text)
{
    return text.size() == 12 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}
