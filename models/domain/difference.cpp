// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/difference.h"

#include <algorithm>
#include <cmath>

namespace {

FigureCause causeOf(Stand stand)
{
    switch (stand) {
    case Stand::Missing:
        return FigureCause::Missing;
    case Stand::Failed:
        return FigureCause::Failed;
    case Stand::PendingReboot:
        return FigureCause::PendingReboot;
    case Stand::Rejected:
        return FigureCause::Rejected;
    case Stand::AssociationFailed:
        return FigureCause::Association;
    case Stand::Custom:
        return FigureCause::Custom;
    case Stand::CannotBeJudged:
        return FigureCause::Unjudged;
    default:
        return FigureCause::Other;
    }
}

bool otherBaseline(const NodeStand& before, const NodeStand& after)
{
    return !before.baseline.empty() && !after.baseline.empty()
        && baselineTail(before.baseline) != baselineTail(after.baseline);
}

bool isLeftOut(const NodeNews& news)
{
    return !news.reported && news.othersReported;
}

// Of a node that is in the fleet figures at both moments.
std::optional<Change> changeOfVerdict(const NodeStand& before, const NodeStand& after, const NodeNews& news)
{
    if (isBad(before.stand) && isBad(after.stand)) {
        const bool moved = before.stand != after.stand || (before.bad != after.bad && !news.itemsChanged);
        return moved ? std::optional(Change::Moved) : std::nullopt;
    }
    if (before.stand == after.stand) {
        return {};
    }
    if (isBad(after.stand)) {
        return news.earlier ? Change::Regressed : Change::New;
    }
    if (after.stand == Stand::CannotBeJudged) {
        return isLeftOut(news) ? Change::Vanished : Change::Unjudged;
    }
    return isBad(before.stand) ? Change::Fixed : Change::Judged;
}

ChangeOfNode withCause(Change change, const NodeStand& before, const NodeStand& after, bool baseline)
{
    ChangeOfNode made {.change = change};
    made.compliant = (after.stand == Stand::Compliant) - (before.stand == Stand::Compliant);
    if (made.compliant == 0) {
        return made;
    }
    if (change == Change::Vanished) {
        made.cause = FigureCause::Vanished;
    } else if (baseline) {
        made.cause = FigureCause::BaselineChanged;
    } else if (change == Change::Fixed) {
        made.cause = FigureCause::Fixed;
    } else if (change == Change::Judged) {
        made.cause = FigureCause::Judged;
    } else {
        made.cause = causeOf(after.stand);
    }
    return made;
}

ChangeOfNode entering(const NodeStand& after, const NodeNews& news)
{
    const auto change = !isBad(after.stand) ? Change::Appeared : (news.earlier ? Change::Regressed : Change::New);
    return {.change = change, .cause = FigureCause::Appeared, .compliant = after.stand == Stand::Compliant, .nodes = 1};
}

}

bool isBad(Stand stand)
{
    return stand >= Stand::Missing;
}

Stand standOf(PatchState state, bool bad)
{
    switch (state) {
    case PatchState::Missing:
        return Stand::Missing;
    case PatchState::Failed:
        return Stand::Failed;
    case PatchState::InstalledPendingReboot:
        return Stand::PendingReboot;
    case PatchState::InstalledRejected:
        return Stand::Rejected;
    case PatchState::Installed:
    case PatchState::InstalledOther:
        return Stand::Installed;
    case PatchState::NotApplicable:
        return Stand::NotApplicable;
    case PatchState::None:
    case PatchState::AvailableSecurityUpdate:
        break;
    }
    return bad ? Stand::NonCompliant : Stand::Compliant;
}

Stand standOf(const Judgement& judgement)
{
    if (judgement.verdict != Verdict::NonCompliant) {
        return judgement.verdict == Verdict::Compliant ? Stand::Compliant : Stand::CannotBeJudged;
    }
    for (const auto cause : judgement.causes) {
        switch (cause) {
        case Cause::Missing:
        case Cause::MissingAfterInstall:
            return Stand::Missing;
        case Cause::Failed:
            return Stand::Failed;
        case Cause::PendingReboot:
            return Stand::PendingReboot;
        case Cause::Rejected:
            return Stand::Rejected;
        case Cause::AssociationFailed:
        case Cause::InventoryFailed:
            return Stand::AssociationFailed;
        case Cause::Custom:
            return Stand::Custom;
        case Cause::NeverScanned:
        case Cause::OperationFailed:
        case Cause::ScansOverwrite:
        case Cause::StaleFinding: // these make nothing non-compliant by themselves
            break;
        }
    }
    return Stand::NonCompliant;
}

std::optional<Change> changeOfItem(Stand before, Stand after, bool earlier)
{
    if (!isBad(before) && !isBad(after)) {
        return {};
    }
    if (isBad(before) && isBad(after)) {
        return before == after ? std::nullopt : std::optional(Change::Moved);
    }
    if (isBad(after)) {
        return earlier ? Change::Regressed : Change::New;
    }
    return after == Stand::NotReported ? Change::Vanished : Change::Fixed;
}

std::vector<ChangeOfNode> changesOfNode(const NodeStand& before, const NodeStand& after, const NodeNews& news)
{
    if (!before.counts() && !after.counts()) {
        return {};
    }
    if (!after.counts()) {
        return {{.change = Change::Vanished,
            .cause = FigureCause::Vanished,
            .compliant = -(before.stand == Stand::Compliant),
            .nodes = -1}};
    }
    if (!before.counts()) {
        return {entering(after, news)};
    }
    std::vector<ChangeOfNode> changes;
    const bool baseline = otherBaseline(before, after);
    if (const auto change = changeOfVerdict(before, after, news)) {
        changes.push_back(withCause(*change, before, after, baseline));
    } else if (isLeftOut(news)) {
        changes.push_back({.change = Change::Vanished});
    }
    if (baseline) {
        changes.push_back({.change = Change::BaselineChanged});
    }
    if (changes.empty() && news.reported && !news.itemsChanged) {
        changes.push_back({.change = Change::Rescanned});
    }
    return changes;
}

int tenthsOf(int part, int whole)
{
    return whole > 0 ? static_cast<int>(std::lround(1000.0 * part / whole)) : 0;
}

int FigureDifference::tenthsBefore() const
{
    return tenthsOf(compliantBefore, nodesBefore);
}

int FigureDifference::tenthsAfter() const
{
    return tenthsOf(compliantAfter, nodesAfter);
}

// Rounded down, and what is then missing from the whole goes to those that lost most.
void roundParts(FigureDifference& difference)
{
    if (!difference.comparable()) {
        return;
    }
    const auto whole = static_cast<std::int64_t>(difference.nodesBefore) * difference.nodesAfter;
    std::vector<std::pair<std::int64_t, FigurePart*>> lost;
    auto missing = difference.tenthsAfter() - difference.tenthsBefore();
    for (auto& part : difference.parts) {
        const auto exact = 1000
            * (static_cast<std::int64_t>(part.compliant) * difference.nodesBefore
                - static_cast<std::int64_t>(part.nodes) * difference.compliantBefore);
        part.tenths = static_cast<int>((exact - (exact % whole + whole) % whole) / whole);
        missing -= part.tenths;
        lost.emplace_back((exact % whole + whole) % whole, &part);
    }
    std::ranges::stable_sort(lost, std::ranges::greater(), [](const auto& entry) { return entry.first; });
    for (std::size_t i = 0; missing != 0 && !lost.empty(); ++i) {
        const auto step = missing > 0 ? 1 : -1;
        auto& part = missing > 0 ? lost[i % lost.size()] : lost[lost.size() - 1 - i % lost.size()];
        part.second->tenths += step;
        missing -= step;
    }
}
