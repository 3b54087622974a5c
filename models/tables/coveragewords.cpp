// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/causes.h"
#include "models/tables/coverage.h"
#include "models/tables/datakinds.h"
#include "models/tables/loading.h"

#include <algorithm>

namespace {

std::string text(int number)
{
    return std::to_string(number);
}

bool capturedLately(const CoverageCell& cell, const Moment& moment)
{
    return cell.captured && moment.at() - *cell.captured <= moment.freshDays * microsPerDay;
}

Message missingOfNodes(const CoverageCell& cell, const Moment& moment)
{
    const auto days = text(moment.freshDays);
    if (cell.known == 0) {
        return {QT_TRANSLATE_NOOP("Message", "No node of this account and Region is known."), {}};
    }
    if (cell.state == CoverageState::Missing) {
        return {QT_TRANSLATE_NOOP("Message", "Nothing was imported for these nodes: %1."), {text(cell.known)}};
    }
    if (cell.old == 0 && cell.inPart == 0) {
        return {QT_TRANSLATE_NOOP("Message", "Nodes without data: %1."), {text(cell.without)}};
    }
    if (cell.without == 0 && cell.inPart == 0) {
        return {QT_TRANSLATE_NOOP("Message", "Nodes whose data is older than %1 days: %2."), {days, text(cell.old)}};
    }
    if (cell.without == 0 && cell.old == 0) {
        return {
            QT_TRANSLATE_NOOP("Message", "Nodes of which only a part of a report is known: %1."), {text(cell.inPart)}};
    }
    if (cell.inPart == 0) {
        return {QT_TRANSLATE_NOOP("Message", "Nodes without data: %1; older than %2 days: %3."),
            {text(cell.without), days, text(cell.old)}};
    }
    return {
        QT_TRANSLATE_NOOP("Message", "Nodes without data: %1; older than %2 days: %3; only a part of a report: %4."),
        {text(cell.without), days, text(cell.old), text(cell.inPart)}};
}

// The list of nodes tells where nodes belong that no file has placed.
bool isGap(const CoverageRow& row, const CoverageCell& cell)
{
    return cell.state != CoverageState::Fresh || isAbsent(row, cell)
        || (!row.placed() && cell.kind == DataKind::NodeInformation);
}

// Several accounts may be collected through one: once is enough.
void add(std::vector<CollectRequest>& requests, const std::string& account, const std::string& region, CollectItem item)
{
    auto request = std::ranges::find_if(
        requests, [&](const CollectRequest& known) { return known.account == account && known.region == region; });
    if (request == requests.end()) {
        request = requests.insert(requests.end(), {.account = account, .region = region});
    }
    const auto same = std::ranges::find(request->items, item.kind, &CollectItem::kind);
    if (same == request->items.end()) {
        request->items.push_back(std::move(item));
    }
}

bool isWanted(const std::vector<std::int64_t>& wanted, std::int64_t key)
{
    return wanted.empty() || std::ranges::find(wanted, key) != wanted.end();
}

}

bool isAbsent(const CoverageRow& row, const CoverageCell& cell)
{
    const bool inRounds = cell.kind == DataKind::PatchCounts || cell.kind == DataKind::PatchLists
        || cell.kind == DataKind::ComplianceItems || cell.kind == DataKind::Summaries;
    return inRounds && row.lackingSince && cell.state != CoverageState::Missing;
}

std::optional<int> daysOld(const CoverageCell& cell, const Moment& moment)
{
    if (!cell.newest) {
        return {};
    }
    return static_cast<int>(std::max<Instant>(0, moment.at() - *cell.newest) / microsPerDay);
}

Message whatIsMissing(const CoverageRow& row, const CoverageCell& cell, const Moment& moment)
{
    if (isAbsent(row, cell)) {
        return {QT_TRANSLATE_NOOP("Message", "Not in the newest reports, which were collected from %1 on."),
            {timeText(*row.lackingSince)}};
    }
    if (cell.state == CoverageState::Fresh) {
        return {};
    }
    if (isToldByNode(cell.kind)) {
        return missingOfNodes(cell, moment);
    }
    if (!fileKindOf(cell.kind).empty()) {
        return cell.state == CoverageState::Missing
            ? Message {QT_TRANSLATE_NOOP("Message", "No such file was imported."), {}}
            : Message {
                QT_TRANSLATE_NOOP("Message", "The newest file is older than %1 days."), {text(moment.freshDays)}};
    }
    if (cell.state == CoverageState::Missing) {
        return {QT_TRANSLATE_NOOP("Message", "No such finding was imported."), {}};
    }
    return {QT_TRANSLATE_NOOP("Message", "The newest finding is older than %1 days."), {text(moment.freshDays)}};
}

Message whatToDo(const CoverageRow& row, const CoverageCell& cell, const Moment& moment)
{
    if (cell.state == CoverageState::Fresh && row.placed() && !isAbsent(row, cell)) {
        return {};
    }
    if (!row.placed()) {
        return {
            QT_TRANSLATE_NOOP("Message",
                "The files do not say of which account or Region they are. Put them in folders named %1, or collect "
                "them again with the script, which names them so."),
            {"accountid=111122223333/region=eu-west-1"}};
    }
    const bool absent = isAbsent(row, cell);
    if (!absent && isToldByNode(cell.kind) && cell.old > 0 && cell.without == 0 && cell.inPart == 0
        && capturedLately(cell, moment)) {
        return {QT_TRANSLATE_NOOP("Message",
                    "The file is new, but what AWS knows of these nodes is old: scan them, or check their agents. Then "
                    "collect again with %1."),
            {std::string(collectCall(cell.kind))}};
    }
    if (!absent && isToldByNode(cell.kind) && !isAskedByNode(cell.kind) && cell.without > 0
        && cell.state == CoverageState::Partial && capturedLately(cell, moment)) {
        return {
            QT_TRANSLATE_NOOP("Message",
                "AWS does not name these nodes in its newest answer: scan them, or check their agents. Then collect "
                "again with %1."),
            {std::string(collectCall(cell.kind))}};
    }
    if (!cell.collector.empty()) {
        return {QT_TRANSLATE_NOOP("Message", "Collect with %1 in account %2, which told them before."),
            {std::string(collectCall(cell.kind)), cell.collector}};
    }
    return {QT_TRANSLATE_NOOP("Message", "Collect with %1."), {std::string(collectCall(cell.kind))}};
}

std::int64_t coverageKey(const CoverageRow& row, DataKind kind)
{
    return rowKey(static_cast<std::int64_t>(kind), row.account, row.region);
}

std::vector<CollectRequest> collectRequests(const Coverage& coverage, const std::vector<std::int64_t>& wanted)
{
    std::vector<CollectRequest> requests;
    for (const auto& row : coverage.rows) {
        for (const auto& cell : row.cells) {
            if (isGap(row, cell) && isWanted(wanted, coverageKey(row, cell.kind))) {
                const bool elsewhere = !cell.collector.empty();
                add(requests, elsewhere ? cell.collector : row.account, elsewhere ? cell.collectorRegion : row.region,
                    {.kind = cell.kind, .nodes = cell.gaps});
            }
        }
    }
    return requests;
}
