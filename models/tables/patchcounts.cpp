// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/patchcounts.h"

#include <algorithm>

std::vector<ItemMeaning> readItemMeanings(Database& database)
{
    std::vector<ItemMeaning> meanings;
    Statement rows(database, "SELECT id, state, severity FROM item_content");
    while (rows.step()) {
        const auto content = static_cast<std::size_t>(rows.integer(0));
        meanings.resize(std::max(meanings.size(), content + 1));
        meanings[content] = {static_cast<PatchState>(rows.integer(1)), static_cast<Severity>(rows.integer(2))};
    }
    return meanings;
}

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
