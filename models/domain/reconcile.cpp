// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reconcile.h"

#include <QtGlobal>

#include <algorithm>

namespace {

std::string timeText(const std::optional<Instant>& time)
{
    if (!time) {
        return "–";
    }
    const auto iso = isoInstant(*time);
    return iso.substr(0, 10) + ' ' + iso.substr(11, 5) + " UTC";
}

std::string countText(const Count& count)
{
    return count ? std::to_string(*count) : std::string("–");
}

std::string baselineText(std::string_view baseline)
{
    return baseline.empty() ? std::string("–") : std::string(baselineTail(baseline));
}

Message findingLine(const char* sentence, const ReconciledFinding& finding)
{
    const auto& state = finding.state;
    return {sentence,
        {timeText(foundAt(state)), countText(state.missing), countText(state.failed), countText(state.pendingReboot),
            countText(state.rejected), baselineText(finding.baseline)}};
}

}

std::optional<Instant> foundAt(const FindingState& finding)
{
    return finding.operationEnd ? finding.operationEnd : finding.updated;
}

Proposal reconcile(const FindingState& finding, std::string_view baseline, const ReconciledNode& node)
{
    const auto then = foundAt(finding);
    const bool newer = then && node.patches.operationEnd && *node.patches.operationEnd > *then;
    const bool clean = newer && isClean(node.patches);
    if (clean && !baseline.empty() && baselineTail(baseline) == baselineTail(node.baseline)) {
        return Proposal::Fixed;
    }
    if (then && node.newestFinding && *node.newestFinding > *then) {
        return Proposal::Superseded;
    }
    if (node.terminated) {
        return Proposal::NodeGone;
    }
    return clean ? Proposal::OtherBaseline : newer ? Proposal::StillTrue : Proposal::Unknown;
}

Message proposalTitle(Proposal proposal)
{
    switch (proposal) {
    case Proposal::Fixed:
        return {QT_TRANSLATE_NOOP("Message", "Fixed: resolve"), {}};
    case Proposal::Superseded:
        return {QT_TRANSLATE_NOOP("Message", "Superseded by a newer finding: resolve"), {}};
    case Proposal::NodeGone:
        return {QT_TRANSLATE_NOOP("Message", "Node is gone: resolve or suppress"), {}};
    case Proposal::OtherBaseline:
        return {QT_TRANSLATE_NOOP("Message", "Clean under another baseline: look first"), {}};
    case Proposal::StillTrue:
        return {QT_TRANSLATE_NOOP("Message", "Still true: keep"), {}};
    case Proposal::Unknown:
        return {QT_TRANSLATE_NOOP("Message", "Nothing newer: scan the node and import its patch states"), {}};
    }
    return {};
}

std::string_view proposalNote(Proposal proposal)
{
    switch (proposal) {
    case Proposal::Fixed:
        return "Fixed: a newer patch operation of the node, under the same baseline, left nothing missing, failed, "
               "rejected or waiting for a reboot.";
    case Proposal::Superseded:
        return "Superseded: Patch Manager sent a newer finding for the same node.";
    case Proposal::NodeGone:
        return "The node is terminated.";
    case Proposal::OtherBaseline:
        return "Resolved after a look: a newer patch operation of the node is clean, under another baseline.";
    case Proposal::StillTrue:
        return "Resolved after a look, although newer patch data of the node is not clean.";
    case Proposal::Unknown:
        return "Resolved after a look, without newer patch data of the node.";
    }
    return {};
}

Proposal proposalOf(std::string_view title)
{
    using enum Proposal;
    constexpr Proposal all[] = {Fixed, Superseded, NodeGone, OtherBaseline, StillTrue};
    const auto* found =
        std::ranges::find_if(all, [title](Proposal proposal) { return title == proposalTitle(proposal).text; });
    return found == std::ranges::end(all) ? Unknown : *found;
}

std::vector<Message> proposalEvidence(
    Proposal proposal, const ReconciledFinding& finding, const ReconciledNode& node, const NewerData& newer)
{
    std::vector<Message> lines {
        findingLine(QT_TRANSLATE_NOOP("Message",
                        "Finding of %1: missing %2, failed %3, waiting for a reboot %4, rejected %5, baseline %6"),
            finding)};
    const auto& patches = node.patches;
    if (proposal == Proposal::Superseded) {
        lines.push_back(findingLine(QT_TRANSLATE_NOOP("Message",
                                        "Newer finding of %1: missing %2, failed %3, waiting for a reboot %4, "
                                        "rejected %5, baseline %6"),
            newer.finding));
        lines.push_back({QT_TRANSLATE_NOOP("Message", "Its Id: %1"), {std::string(newer.id)}});
    } else if (proposal == Proposal::Unknown || !patches.operationEnd) {
        lines.push_back({QT_TRANSLATE_NOOP("Message", "No newer patch operation of the node is known."), {}});
        return lines;
    } else {
        lines.push_back(
            {QT_TRANSLATE_NOOP("Message",
                 "Operation of %1: missing %2, failed %3, waiting for a reboot %4, rejected %5, baseline %6"),
                {timeText(patches.operationEnd), countText(patches.missing), countText(patches.failed),
                    countText(patches.pendingReboot), countText(patches.rejected), baselineText(node.baseline)}});
    }
    if (!newer.file.empty()) {
        lines.push_back({QT_TRANSLATE_NOOP("Message", "From the file %1"), {std::string(newer.file)}});
    }
    return lines;
}
