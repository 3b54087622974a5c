// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/staging.h"

#include <algorithm>

namespace {

constexpr std::size_t manyWords = 400'000;

SortedSpool::Key keyOf(int node, int kind)
{
    return {std::uint64_t {static_cast<unsigned>(node)} << 32U | static_cast<unsigned>(kind), 0};
}

}

Staging::Staging(const Database& target, const std::string& folder)
    : m_facts(target, folder)
    , m_nodelessFacts(target, folder)
    , m_summaries(target, folder)
    , m_findings(target, folder)
    , m_changes(target, folder)
    , m_notes {{{target, folder}, {target, folder}, {target, folder}}}
    , m_blockBytes(target, folder)
{
    node({}); // number 0: not named
    m_reports.add({}); // number 0: nothing said
}

void Staging::clear()
{
    for (SortedSpool* spool : {&m_facts, &m_nodelessFacts, &m_summaries, &m_findings, &m_changes}) {
        spool->clear();
    }
    for (SortedSpool& notes : m_notes) {
        notes.clear();
    }
    m_blockBytes.clear();
    m_blocks.clear();
    for (const LocalNode& node : m_nodes) {
        m_nodeNumbers[static_cast<std::size_t>(node.id)] = -1;
    }
    m_nodes.clear();
    node({});
    m_summaryOfFinding = {};
    m_rows = 0;
    m_fileNode = 0;
    m_nodeless = 0;
}

bool Staging::isLarge() const
{
    return m_words.size() + m_itemKeys.size() + m_contents.size() > manyWords;
}

void Staging::add(const Fact& fact, bool primary, std::int64_t original, const SourceRecord& record)
{
    m_record = &record;
    std::visit([&](const auto& value) { stage(value, primary, original); }, fact);
    ++m_rows;
}

void Staging::addBlock(std::int64_t size, std::span<const unsigned char> data)
{
    m_blocks.push_back({size, m_blockBytes.size(), static_cast<std::uint32_t>(data.size())});
    m_blockBytes.append(data);
}

bool Staging::readBlock(std::int64_t block, std::int64_t& size, std::vector<unsigned char>& data) const
{
    if (block < 1 || block > static_cast<std::int64_t>(m_blocks.size())) {
        return false;
    }
    const StagedBlock& found = m_blocks[static_cast<std::size_t>(block - 1)];
    size = found.size;
    data.resize(found.bytes);
    m_blockBytes.read(found.place, data);
    return true;
}

int Staging::complete(const FileScope& scope)
{
    m_record = nullptr;
    if (!scope.node.empty()) {
        fillNode(node(scope.node));
    }
    placeNodes(scope);
    return scope.node.empty() ? m_nodeless : 0;
}

void Staging::fillNode(int node)
{
    m_fileNode = node;
    for (SortedReader rows(m_nodelessFacts); rows.next();) {
        m_facts.add(keyOf(node, nodeAndKind(rows.key()).second), {rows.bytes()});
    }
}

std::pair<int, int> Staging::nodeAndKind(const SortedSpool::Key& key)
{
    return {static_cast<int>(key[0] >> 32U), static_cast<int>(key[0] & 0xffff'ffffU)};
}

void Staging::placeNodes(const FileScope& scope)
{
    const int account = word(scope.account);
    const int region = word(scope.region);
    for (LocalNode& node : m_nodes) {
        if (account != 0 && node.accountRank < LocalNode::FromPath) {
            node.account = account;
            node.accountRank = LocalNode::FromPath;
        }
        if (region != 0 && node.regionRank < LocalNode::FromPath) {
            node.region = region;
            node.regionRank = LocalNode::FromPath;
        }
    }
}

int Staging::node(std::string_view id)
{
    const int name = m_placeWords.add(0, id);
    if (static_cast<std::size_t>(name) >= m_nodeNumbers.size()) {
        m_nodeNumbers.resize(std::max(m_words.size(), m_nodeNumbers.size() * 2), -1);
    }
    int& number = m_nodeNumbers[static_cast<std::size_t>(name)];
    if (number < 0) {
        number = static_cast<int>(m_nodes.size());
        m_nodes.push_back({.id = name});
    }
    if (m_record != nullptr && name != 0) {
        placeNode(number, m_record->account, m_record->region, LocalNode::FromRecord);
    }
    return number;
}

int Staging::content(ContentTable table, std::initializer_list<int> values)
{
    Content content = {};
    content[0] = static_cast<int>(table);
    std::ranges::copy(values, content.begin() + 1);
    return m_contents.add(content);
}

void Staging::put(int node, std::string_view kind, StagedFact fact)
{
    fact.extent = m_record->extent;
    fact.listed = m_record->listed;
    m_nodeless += node == 0 && fact.primary ? 1 : 0;
    (node == 0 ? m_nodelessFacts : m_facts).add(keyOf(node, m_placeWords.add(1, kind)), {bytesOf(fact)});
}

bool isBetterPlace(int rank, std::string_view text, int otherRank, std::string_view otherText)
{
    return rank != otherRank ? rank > otherRank : text > otherText;
}
