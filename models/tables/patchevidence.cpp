// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/evidence.h"
#include "models/tables/pastfacts.h"
#include "models/tables/patchcounts.h"
#include "models/tables/patchrows.h"
#include "models/tables/scopedsql.h"

#include <algorithm>

namespace {

constexpr auto goodSql = "SELECT content FROM fact WHERE node = ?1 AND kind = ?2 AND bad = 0 AND since <= ?3 AND "
                         "(until IS NULL OR until > ?3)";

using Speaker = PatchTimes::Speaker;

// Where each of the counts of PatchCountsRow goes.
enum Counted {
    Installed,
    InstalledOther,
    PendingReboot,
    Rejected,
    Missing,
    Failed,
    NotApplicable,
    Available,
    Critical
};

class PatchReader
{
public:
    PatchReader(Evidence& evidence, FleetDepth depth)
        : m_evidence(evidence)
        , m_depth(evidence.scope.node == 0 ? depth : FleetDepth::Everything)
        , m_rows(evidence.database, evidence.moment, evidence.scope, evidence.summaries, evidence.past)
        , m_patch(evidence.words.find("Patch"))
        , m_good(evidence.past ? GoodPatches::rows(evidence.database) : Statement(evidence.database, goodSql))
        , m_meanings(readItemMeanings(evidence.database))
        , m_lists(evidence.nodes.size())
    {
    }

    void read()
    {
        readBad();
        for (std::size_t at = 0; at < m_evidence.nodes.size(); ++at) {
            auto& state = m_evidence.nodes[at];
            m_rows.read(state.id, m_depth == FleetDepth::Verdicts ? 0 : operationsLookedAt + 1);
            const auto times = m_rows.times();
            if (times.any) {
                m_evidence.known[at] = true;
                m_list = &m_lists[at];
                m_summary = {};
                takeSummary(state);
                combine(state, times);
                if (times.speaker == Speaker::Report) {
                    m_reported.insert(state.id);
                }
            }
            if (m_depth != FleetDepth::Verdicts) {
                addBaselineFlips(m_evidence, state, m_rows);
            }
        }
        readReported();
    }

private:
    void readBad();
    void addBad(std::int64_t node, std::int64_t content, Instant since);
    void readReported();
    void takeSummary(NodeState& state);
    void combine(NodeState& state, const PatchTimes& times);
    void takeList(NodeState& state, const PatchTimes& times);
    void takeGood(NodeState& state, const PatchTimes& times);
    [[nodiscard]] ListCounts countGood(std::int64_t node);
    void takeReport(NodeState& state, const PatchTimes& times);

    Evidence& m_evidence;
    FleetDepth m_depth;
    PatchRows m_rows;
    std::int64_t m_patch;
    Statement m_good; // as somebody asks for what is good: GoodPatches, or here
    std::vector<ItemMeaning> m_meanings; // by item_content.id
    std::vector<ListCounts> m_lists; // as the nodes
    std::unordered_set<std::int64_t> m_reported; // nodes of which a compliance summary speaks
    ListCounts* m_list = nullptr; // of the node that is looked at, as its summary
    SummaryCounts m_summary;
};

void PatchReader::readBad()
{
    if (m_patch < 0) {
        return;
    }
    if (m_evidence.past) {
        m_evidence.past->badPatches().at(
            m_evidence.upTo(), [this](const FactVersion& fact) { addBad(fact.node, fact.content, fact.since); });
        return;
    }
    Statement rows(
        m_evidence.database, "SELECT node, content, since FROM " + badFacts(m_evidence.moment, m_evidence.scope));
    m_evidence.bind(rows);
    rows.bind(3, m_patch);
    while (rows.step()) {
        addBad(rows.integer(0), rows.integer(1), rows.integer(2));
    }
}

void PatchReader::addBad(std::int64_t node, std::int64_t content, Instant since)
{
    if (const auto at = m_evidence.position(node); at >= 0) {
        m_lists[static_cast<std::size_t>(at)].addBad(m_meanings.at(static_cast<std::size_t>(content)), since);
    }
}

// The counts of the newest operation, the richest source first.
void PatchReader::takeSummary(NodeState& state)
{
    auto& counts = m_summary.counts;
    state.patchFile = m_rows.counts().empty() ? 0 : m_rows.counts().front().file;
    for (const auto& row : m_rows.counts()) {
        if (row.time != m_rows.counts().front().time) {
            break;
        }
        const auto fill = [&row](Count& into, Counted counted) { into = into ? into : row.counts[counted]; };
        const auto fillText = [this](std::string& into, std::int64_t word) {
            if (into.empty()) {
                into = m_evidence.words.text(word);
            }
        };
        const bool finding = row.source == static_cast<int>(PatchSummaryFact::Source::Finding);
        m_summary.missingHoldsFailed = m_summary.missingHoldsFailed || (finding && !counts.missing);
        fill(counts.installed, Installed);
        fill(counts.installedOther, InstalledOther);
        fill(counts.pendingReboot, PendingReboot);
        fill(counts.rejected, Rejected);
        fill(counts.missing, Missing);
        fill(counts.failed, Failed);
        fill(counts.notApplicable, NotApplicable);
        fill(counts.availableSecurityUpdate, Available);
        fill(m_summary.critical, Critical);
        fillText(state.baseline, row.baseline);
        fillText(state.patchGroup, row.patchGroup);
        fillText(state.snapshot, row.snapshot);
        state.operation = state.operation == Operation::None ? row.operation : state.operation;
        state.rebootOption = state.rebootOption == RebootOption::None ? row.rebootOption : state.rebootOption;
        state.operationStart = state.operationStart ? state.operationStart : row.started;
    }
}

void PatchReader::takeGood(NodeState& state, const PatchTimes& times)
{
    auto& patches = state.patches;
    if (times.sameOperation && times.summaryKnown) {
        const auto& told = m_summary.counts;
        patches.installed = told.installed;
        patches.installedOther = told.installedOther;
        patches.notApplicable = told.notApplicable;
        patches.availableSecurityUpdate = told.availableSecurityUpdate;
        return;
    }
    if (m_depth != FleetDepth::Everything) {
        return; // hundreds of rows for each node, of which nothing follows
    }
    const auto good = countGood(state.id);
    patches.installed = good.installed;
    patches.installedOther = good.installedOther;
    patches.notApplicable = good.notApplicable;
    patches.availableSecurityUpdate = m_list->available + good.available;
}

ListCounts PatchReader::countGood(std::int64_t node)
{
    if (m_evidence.past) {
        return m_evidence.past->goodPatches().at(m_good, node, m_evidence.upTo(), m_meanings);
    }
    ListCounts good;
    m_good.bind(1, node);
    m_good.bind(2, m_patch);
    m_good.bind(3, m_evidence.upTo());
    while (m_good.step()) {
        good.addGood(m_meanings.at(static_cast<std::size_t>(m_good.integer(0))).state, 1);
    }
    return good;
}

void PatchReader::takeList(NodeState& state, const PatchTimes& times)
{
    auto& patches = state.patches;
    const auto& list = *m_list;
    const bool whole = times.list.has_value();
    // A page proves what it shows, and nothing about what it does not.
    const auto proven = [whole](int counted) { return whole || counted > 0 ? Count(counted) : Count(); };
    patches.fromItems = true;
    patches.missing = proven(list.missing);
    patches.failed = proven(list.failed);
    patches.pendingReboot = proven(list.pendingReboot);
    patches.rejected = proven(list.rejected);
    patches.availableNonCompliant = list.other;
    state.worstItem = std::max(state.worstItem, list.worst);
    if (list.since) {
        m_evidence.badSince(state, *list.since);
    }
    patches.itemsDisagree = times.sameOperation && times.summaryKnown && countsDiffer(list, m_summary);
    const auto listTime = whole ? times.list : times.page;
    if (!times.sameOperation) { // what is known of the operation before it does not hold for this one
        state.operation = Operation::None;
        state.rebootOption = RebootOption::None;
        state.operationStart = {};
        state.snapshot.clear();
    }
    patches.operationEnd = times.summary;
    if (times.listTimed && !times.sameOperation) {
        patches.operationEnd = std::max(*listTime, times.summary.value_or(0));
    }
    takeReport(state, times);
    takeGood(state, times);
}

void PatchReader::takeReport(NodeState& state, const PatchTimes& times)
{
    if (const auto* row = m_rows.list()) {
        state.patchFile = row->file;
        const auto& baseline = m_evidence.words.text(row->baseline.value_or(-1));
        if (!baseline.empty() && (state.baseline.empty() || !times.sameOperation)) {
            state.baseline = baseline;
        }
        const auto& group = m_evidence.words.text(row->patchGroup.value_or(-1));
        if (!group.empty() && (state.patchGroup.empty() || !times.sameOperation)) {
            state.patchGroup = group;
        }
    }
}

void PatchReader::combine(NodeState& state, const PatchTimes& times)
{
    auto& patches = state.patches;
    if (times.speaker == Speaker::Summary && times.summaryKnown) {
        patches = m_summary.counts;
        patches.operationEnd = times.summary;
        state.worstItem = m_summary.critical.value_or(0) > 0 ? Severity::Critical : state.worstItem;
    }
    patches.any = true;
    patches.summaryKnown = times.summaryKnown;
    patches.operationFailed = times.unfinished;
    patches.itemsOutdated = times.listOutdated;
    if (times.speaker == Speaker::List) {
        takeList(state, times);
    } else if (times.speaker == Speaker::Report) {
        patches.operationEnd = times.reported;
        state.operation = Operation::None;
        state.rebootOption = RebootOption::None;
        state.operationStart = {};
        state.snapshot.clear();
    }
}

void PatchReader::readReported()
{
    for (const auto& summary : m_evidence.summaries) {
        auto* state = m_evidence.find(summary.node);
        if (!state || summary.type != m_patch || !m_reported.contains(summary.node)) {
            continue;
        }
        state->patches.reportedNonCompliant = summary.nonCompliant;
        state->patches.reportedStatus = summary.status;
        if (summary.nonCompliant.value_or(0) > 0 || summary.status == ComplianceStatus::NonCompliant) {
            state->worstItem = std::max(state->worstItem, summary.severity);
            m_evidence.badSince(*state, summary.since);
        }
    }
}

}

void addPatches(Evidence& evidence, FleetDepth depth)
{
    PatchReader(evidence, depth).read();
}
