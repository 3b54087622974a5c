// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/staging.h"

#include <algorithm>

namespace {

constexpr std::size_t manyWords = 400'000;

constexpr char tables[] =
    "CREATE TABLE fact(node INTEGER, kind INTEGER, seq INTEGER, row BLOB, PRIMARY KEY(node, kind, seq)) WITHOUT ROWID;"
    "CREATE TABLE summary(seq INTEGER PRIMARY KEY, node INTEGER, row BLOB);"
    "CREATE TABLE finding(seq INTEGER PRIMARY KEY, row BLOB, id TEXT);"
    "CREATE TABLE note(kind INTEGER, seq INTEGER, node INTEGER, row BLOB, text1 TEXT, text2 TEXT, text3 TEXT,"
    " PRIMARY KEY(kind, seq)) WITHOUT ROWID;"
    "CREATE TABLE block(id INTEGER PRIMARY KEY, size INTEGER, data BLOB);"
    "CREATE TABLE change(seq INTEGER PRIMARY KEY, kind INTEGER, row TEXT);"
    "BEGIN";

}

Staging::Staging(const std::string& folder)
    : m_database(Database::temporary(folder))
{
    m_database.run(tables);
    m_insertFact.emplace(m_database, "INSERT INTO fact VALUES(?, ?, ?, ?)");
    m_insertSummary.emplace(m_database, "INSERT INTO summary(node, row) VALUES(?, ?)");
    m_insertFinding.emplace(m_database, "INSERT INTO finding(row, id) VALUES(?, ?)");
    m_insertBlock.emplace(m_database, "INSERT INTO block(size, data) VALUES(?, ?)");
    node({}); // number 0: not named
    m_reports.add({}); // number 0: nothing said
}

void Staging::clear()
{
    m_database.run("DELETE FROM fact; DELETE FROM summary; DELETE FROM finding; DELETE FROM block; DELETE FROM change");
    if (m_notes) {
        m_database.run("DELETE FROM note");
        m_notes = false;
    }
    m_nodes.clear();
    m_nodeNumbers.clear();
    node({});
    m_sequence = 0;
    m_rows = 0;
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
    m_insertBlock->bind(1, size);
    m_insertBlock->bindBlob(2, data);
    m_insertBlock->run();
}

int Staging::complete(const FileScope& scope)
{
    m_record = nullptr;
    if (!scope.node.empty()) {
        fillNode(node(scope.node));
    }
    placeNodes(scope);
    return scope.node.empty() ? dropNodeless() : 0;
}

void Staging::fillNode(int node)
{
    Statement rename(m_database, "UPDATE fact SET node = ? WHERE node = 0");
    rename.bind(1, node);
    rename.run();
    Statement renameSummary(m_database, "UPDATE summary SET node = ? WHERE node = 0");
    renameSummary.bind(1, node);
    renameSummary.run();
    Statement renameNote(m_database, "UPDATE note SET node = ? WHERE node = 0 AND kind = ?");
    renameNote.bind(1, node);
    renameNote.bind(2, static_cast<int>(NoteTable::Event));
    renameNote.run();
}

int Staging::dropNodeless()
{
    int lost = 0;
    {
        Statement rows(m_database, "SELECT row FROM fact WHERE node = 0");
        while (rows.step()) {
            lost += rowOf<StagedFact>(rows.blob(0)).primary ? 1 : 0;
        }
        Statement summaries(m_database, "SELECT row FROM summary WHERE node = 0");
        while (summaries.step()) {
            lost += rowOf<StagedSummary>(summaries.blob(0)).primary ? 1 : 0;
        }
    }
    m_database.run("DELETE FROM fact WHERE node = 0; DELETE FROM summary WHERE node = 0");
    return lost;
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
    const int name = word(id);
    const auto [place, added] = m_nodeNumbers.try_emplace(name, static_cast<int>(m_nodes.size()));
    if (added) {
        m_nodes.push_back({.id = name});
    }
    if (m_record != nullptr && name != 0) {
        placeNode(place->second, m_record->account, m_record->region, LocalNode::FromRecord);
    }
    return place->second;
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
    m_insertFact->bind(1, node);
    m_insertFact->bind(2, word(kind));
    m_insertFact->bind(3, ++m_sequence);
    m_insertFact->bindBlob(4, bytesOf(fact));
    m_insertFact->run();
}

bool isBetterPlace(int rank, std::string_view text, int otherRank, std::string_view otherText)
{
    return rank != otherRank ? rank > otherRank : text > otherText;
}
