// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchcounts.h"

#include <algorithm>

void ListCounts::addBad(const ItemMeaning& item, Instant itemSince)
{
    switch (item.state) {
    case PatchState::Missing:
        ++missing;
        break;
    case PatchState::Failed:
        ++failed;
        break;
    case PatchState::InstalledPendingReboot:
        ++pendingReboot;
        break;
    case PatchState::InstalledRejected:
        ++rejected;
        break;
    case PatchState::AvailableSecurityUpdate:
        ++available;
        ++other;
        break;
    default:
        ++other;
    }
    worst = std::max(worst, item.severity);
    since = std::min(itemSince, since.value_or(itemSince));
}

void ListCounts::addGood(PatchState state, int count)
{
    installed += state == PatchState::Installed ? count : 0;
    installedOther += state == PatchState::InstalledOther ? count : 0;
    notApplicable += state == PatchState::NotApplicable ? count : 0;
    available += state == PatchState::AvailableSecurityUpdate ? count : 0;
}

bool countsDiffer(const ListCounts& list, const SummaryCounts& told)
{
    const auto differs = [](int counted, const Count& reported) { return reported && *reported != counted; };
    const bool missingDiffers = differs(list.missing, told.counts.missing)
        && (!told.missingHoldsFailed || differs(list.missing + list.failed, told.counts.missing));
    return missingDiffers || differs(list.failed, told.counts.failed)
        || differs(list.pendingReboot, told.counts.pendingReboot) || differs(list.rejected, told.counts.rejected);
}
