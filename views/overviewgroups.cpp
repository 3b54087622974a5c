// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overviewgroups.h"

#include "models/tables/tagfields.h"
#include "models/tables/tagtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

// The column of the nodes view by which they are grouped, and the groups.
std::pair<std::string, std::vector<GroupCount>> groupsOf(
    const Overview& overview, Grouping grouping, const QString& tag)
{
    switch (grouping) {
    case Grouping::Account:
        return {"account", overview.byAccount};
    case Grouping::Platform:
        return {"platform", overview.byPlatform};
    case Grouping::Region:
        return {"region", overview.byRegion};
    case Grouping::PatchGroup:
        return {"patchGroup", overview.byPatchGroup};
    case Grouping::Baseline:
        return {"baseline", overview.byBaseline};
    case Grouping::Tag:
        break;
    }
    const auto key = tag.toStdString();
    const auto found = std::ranges::find(overview.byTag, key, &TagCount::key);
    return {tagField(key), found == overview.byTag.end() ? std::vector<GroupCount>() : found->groups};
}

}

QList<BarChoice> groupBars(const Overview& overview, Grouping grouping, const Tokens& colors, const QString& tag)
{
    const auto [column, groups] = groupsOf(overview, grouping, tag);
    QList<BarChoice> bars;
    for (const auto& group : groups) {
        const auto unclear = std::max(0, group.nodes - group.compliant - group.nonCompliant);
        const auto name = QString::fromStdString(group.label.empty() ? group.name : group.label);
        const auto label = !name.isEmpty() ? visibleText(name)
            : grouping == Grouping::Tag    ? Words::tr("No such tag")
                                           : Words::tr("Not known");
        auto spoken = Words::tr("%1: %2 compliant, %3 of %Ln node(s)", "group: percent, number", group.nodes)
                          .arg(label, percentText(group.compliant, group.nodes), QLocale().toString(group.compliant));
        if (unclear > 0) {
            spoken = Words::tr("%1; %Ln cannot be judged", nullptr, unclear).arg(spoken);
        }
        const Condition condition {.column = column, .texts = {group.name}};
        bars.append({{.icon = u"circle-check"_s,
                         .label = label,
                         .fill = colors.compliantFill,
                         .share = group.nodes > 0 ? static_cast<double>(group.compliant) / group.nodes : 0,
                         .other = group.nodes > 0 ? static_cast<double>(unclear) / group.nodes : 0,
                         .number = percentText(group.compliant, group.nodes),
                         .spoken = spoken},
            fleetNodes(condition)});
    }
    return bars;
}

QString groupingTitle(Grouping grouping, const QString& tag)
{
    switch (grouping) {
    case Grouping::Platform:
        return Words::tr("Compliant by Platform");
    case Grouping::Region:
        return Words::tr("Compliant by Region");
    case Grouping::PatchGroup:
        return Words::tr("Compliant by Patch Group");
    case Grouping::Baseline:
        return Words::tr("Compliant by Baseline");
    case Grouping::Tag:
        return Words::tr("Compliant by Tag “%1”").arg(visibleText(tag));
    case Grouping::Account:
        break;
    }
    return Words::tr("Compliant by Account");
}
