// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/staging.h"

#include "models/store/findingidentity.h"

namespace {

template <typename Enum> constexpr int number(Enum value)
{
    return static_cast<int>(value);
}

// Greater hashes are greater keys, as in the index of the table.
SortedSpool::Key keyOf(const std::array<unsigned char, 16>& hash)
{
    SortedSpool::Key key = {};
    for (std::size_t i = 0; i < hash.size(); ++i) {
        key[i / 8] = key[i / 8] << 8U | hash[i];
    }
    return key;
}

}

void Staging::stage(const ComplianceItemFact& fact, bool primary, std::int64_t original)
{
    std::size_t field = 0;
    const auto word = [this, &field](std::string_view text) { return m_itemWords.add(field++, text); };
    StagedFact row;
    row.table = ContentTable::Item;
    row.key = m_itemKeys.add({word(fact.id), word(fact.title)});
    row.content = content(ContentTable::Item,
        {number(fact.state), number(fact.status), number(fact.severity), word(fact.patchSeverity),
            word(fact.classification), word(fact.cves), word(fact.document), word(fact.documentVersion),
            word(fact.details)});
    row.report =
        m_reports.add({word(fact.executionId), word(fact.executionType), word(fact.baseline), word(fact.patchGroup)});
    row.original = original;
    row.at = fact.at;
    row.reported = fact.reported;
    row.bad = isNonCompliant(fact.state, fact.status);
    row.primary = primary;
    put(node(fact.node), fact.type, row);
}

void Staging::stage(const AssociationFact& fact, bool primary, std::int64_t original)
{
    StagedFact row;
    row.table = ContentTable::Association;
    row.key = word(fact.id);
    row.content = content(ContentTable::Association,
        {word(fact.document), word(fact.documentVersion), word(fact.associationVersion), word(fact.name),
            word(fact.status), word(fact.detailedStatus), word(fact.errorCode), word(fact.summary),
            word(fact.outputUrl)});
    row.original = original;
    row.at = fact.executed;
    row.reported = fact.executed;
    row.bad = isFailedAssociation(fact.status, fact.detailedStatus);
    row.primary = primary;
    put(node(fact.node), "@association", row);
}

void Staging::stage(const NodeFact& fact, bool primary, std::int64_t original)
{
    const int latest = fact.latestAgent ? (*fact.latestAgent ? 1 : 0) : -1;
    StagedFact row;
    row.table = ContentTable::Node;
    row.content = content(ContentTable::Node,
        {word(fact.name), word(fact.computerName), word(fact.platformType), word(fact.platformName),
            word(fact.platformVersion), word(fact.agentVersion), word(fact.ipAddress), word(fact.resourceType),
            word(fact.instanceStatus), word(fact.iamRole), number(fact.ping), latest});
    row.original = original;
    row.reported = fact.lastPing;
    row.primary = primary;
    constexpr std::array<std::string_view, 3> kinds {"@node", "@node-inventory", "@node-told"};
    put(node(fact.node), kinds[static_cast<std::size_t>(fact.source)], row);
}

void Staging::stage(const TypeSummaryFact& fact, bool primary, std::int64_t original)
{
    StagedFact row;
    row.table = ContentTable::Summary;
    row.key = word(fact.type);
    row.content = content(ContentTable::Summary,
        {number(fact.status), number(fact.severity), fact.compliant.value_or(-1), fact.nonCompliant.value_or(-1)});
    row.original = original;
    row.at = fact.executed;
    row.reported = fact.executed;
    row.bad = isNonCompliant(PatchState::None, fact.status);
    row.primary = primary;
    put(node(fact.node), "@summary", row);
}

StagedSummary Staging::summary(const PatchSummaryFact& fact, std::int64_t original)
{
    StagedSummary row;
    row.original = original;
    row.node = node(fact.node);
    row.source = number(fact.source);
    row.baseline = word(fact.baseline);
    row.patchGroup = word(fact.patchGroup);
    row.snapshot = word(fact.snapshot);
    row.override = word(fact.installOverrideList);
    row.operation = number(fact.operation);
    row.rebootOption = number(fact.rebootOption);
    row.started = fact.operationStart;
    row.ended = fact.operationEnd;
    row.lastNoReboot = fact.lastNoRebootInstall;
    row.counts = {fact.installed, fact.installedOther, fact.installedPendingReboot, fact.installedRejected,
        fact.missing, fact.failed, fact.notApplicable, fact.unreportedNotApplicable, fact.availableSecurityUpdate,
        fact.criticalNonCompliant, fact.securityNonCompliant, fact.otherNonCompliant};
    return row;
}

void Staging::stage(const PatchSummaryFact& fact, bool primary, std::int64_t original)
{
    StagedSummary row = summary(fact, original);
    row.primary = primary;
    m_nodeless += row.node == 0 && primary ? 1 : 0;
    put(row);
}

// A finding and what it says besides mostly have the same counts.
void Staging::put(StagedSummary row)
{
    if (row.ofFinding) {
        m_summaryOfFinding = row;
    } else if (!row.primary) {
        row.ofFinding = true;
        if (row == m_summaryOfFinding) {
            return;
        }
        row.ofFinding = false;
    }
    const auto time = static_cast<std::uint64_t>(row.ended.value_or(0));
    m_summaries.add({static_cast<std::uint64_t>(row.node), time}, {bytesOf(row)});
}

void Staging::stage(const FindingFact& fact, bool primary, std::int64_t original)
{
    std::size_t field = 0;
    const auto word = [this, &field](std::string_view text) { return m_findingWords.add(field++, text); };
    StagedFinding row;
    const FindingIdParts id = partsOf(fact.id);
    row.idPrefix = word(id.prefix);
    row.generatorInId = generatorInId(fact.generator, fact.id);
    row.words = {word(fact.title), row.generatorInId == 0 ? word(fact.generator) : 0, word(fact.account),
        word(fact.accountName), word(fact.region), word(fact.product), word(fact.company), word(fact.type),
        word(fact.control), word(fact.resourceType), word(fact.resource), word(fact.cves)};
    row.productArn = word(fact.productArn);
    row.node = node(fact.node);
    row.severity = number(fact.severity);
    row.workflow = number(fact.workflow.value_or(WorkflowStatus::New));
    row.recordState = number(fact.recordState);
    row.compliance = number(fact.compliance);
    row.sample = fact.sample;
    row.patchManager = isPatchManager(fact.productArn);
    row.primary = primary;
    row.created = fact.created;
    row.updated = fact.updated;
    row.firstObserved = fact.firstObserved;
    row.lastObserved = fact.lastObserved;
    row.noted = fact.noted;
    row.hash = findingIdentity(fact.productArn, fact.id);
    row.content = fact.contentHash;
    row.original = original;
    if (fact.patchSummary) {
        StagedSummary said = summary(*fact.patchSummary, original);
        said.node = said.node == 0 ? row.node : said.node;
        said.ofFinding = true;
        if (said.node != 0) {
            put(said);
        }
        row.summarised = true;
        row.baseline = said.baseline;
        row.ended = said.ended;
        std::copy_n(said.counts.begin(), row.counts.size(), row.counts.begin());
    }
    if (row.node != 0) {
        placeNode(row.node, fact);
    }
    m_findings.add(keyOf(row.hash), {bytesOf(row), bytesOf(id.rest)});
}

void Staging::placeNode(int number, const FindingFact& fact)
{
    placeNode(number, fact.account, fact.region, LocalNode::FromFinding);
    LocalNode& node = m_nodes[static_cast<std::size_t>(number)];
    if (isBetterPlace(0, fact.nodeName, 0, m_words.text(node.name))) {
        node.name = word(fact.nodeName);
    }
}

void Staging::placeNode(int number, std::string_view account, std::string_view region, LocalNode::Rank rank)
{
    LocalNode& node = m_nodes[static_cast<std::size_t>(number)];
    if (!account.empty() && isBetterPlace(rank, account, node.accountRank, m_words.text(node.account))) {
        node.account = word(account);
        node.accountRank = rank;
    }
    if (!region.empty() && isBetterPlace(rank, region, node.regionRank, m_words.text(node.region))) {
        node.region = word(region);
        node.regionRank = rank;
    }
}
