// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/globalids.h"

#include "models/store/contentcolumns.h"

#include <algorithm>
#include <numeric>

namespace {

std::int64_t& place(std::vector<std::int64_t>& ids, int local, std::size_t size)
{
    if (ids.size() < size) {
        ids.resize(size, 0);
    }
    return ids[static_cast<std::size_t>(local)];
}

}

GlobalIds::GlobalIds(Database& target, Staging& staging)
    : m_target(target)
    , m_staging(staging)
    , m_findWord(target, "SELECT id FROM word WHERE text = ?")
    , m_insertWord(target, "INSERT OR IGNORE INTO word(text) VALUES(?)")
    , m_findKey(target, "SELECT id FROM item_key WHERE item = ? AND title = ?")
    , m_insertKey(target, "INSERT INTO item_key(item, title) VALUES(?, ?)")
    , m_findNode(target,
          "SELECT id, account_rank, (SELECT text FROM word WHERE id = account), region_rank, (SELECT text FROM word "
          "WHERE id = region),"
          " (SELECT text FROM word WHERE id = name), file, account, region, name FROM node WHERE node_id = ?")
    , m_insertNode(target,
          "INSERT INTO node(node_id, account, account_rank, region, region_rank, name, file) VALUES(?, ?, ?, ?, ?, ?, "
          "?)")
    , m_findContent(contentTableCount)
    , m_insertContent(contentTableCount)
{
}

void GlobalIds::begin(Changes& changes, std::int64_t file)
{
    m_changes = &changes;
    m_file = file;
    m_nodes.clear();
}

void GlobalIds::prepare(MergeResult& result)
{
    std::vector<int> order(words().size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [this](int local) { return words().text(local); });
    for (const int local : order) {
        static_cast<void>(word(local));
        result.tick();
    }
    for (std::size_t i = 1; i < m_staging.nodes().size(); ++i) {
        static_cast<void>(node(static_cast<int>(i)));
        result.tick();
    }
}

std::int64_t GlobalIds::word(int local)
{
    std::int64_t& id = place(m_words, local, words().size());
    return id != 0 ? id : id = word(std::string_view(words().text(local)));
}

std::int64_t GlobalIds::word(std::string_view text)
{
    m_insertWord.bind(1, text);
    m_insertWord.run();
    if (m_target.changes() == 1) {
        return m_target.lastInsertId();
    }
    m_findWord.bind(1, text);
    const std::int64_t id = m_findWord.step() ? m_findWord.integer(0) : 0;
    m_findWord.reset();
    return id;
}

std::int64_t GlobalIds::itemKey(int local)
{
    std::int64_t& id = place(m_keys, local, m_staging.itemKeys().size());
    if (id != 0) {
        return id;
    }
    const auto& [item, title] = m_staging.itemKeys().tuple(local);
    for (Statement* statement : {&m_findKey, &m_insertKey}) {
        statement->bind(1, std::string_view(words().text(item)));
        statement->bind(2, std::string_view(words().text(title)));
        if (statement->step()) {
            id = statement->integer(0);
            statement->reset();
            return id;
        }
    }
    return id = m_target.lastInsertId();
}

std::int64_t GlobalIds::content(int local)
{
    std::int64_t& id = place(m_contents, local, m_staging.contents().size());
    return id != 0 ? id : id = makeContent(m_staging.contents().tuple(local));
}

std::int64_t GlobalIds::makeContent(const Content& content)
{
    const auto table = static_cast<std::size_t>(content[0]);
    const ContentColumns& columns = contentColumns(static_cast<ContentTable>(table));
    std::optional<Statement>& find = m_findContent[table];
    std::optional<Statement>& insert = m_insertContent[table];
    if (!find) {
        find.emplace(m_target, columns.findSql());
        insert.emplace(m_target, columns.insertSql());
    }
    for (std::size_t i = 0; i < columns.names.size(); ++i) {
        const int local = content[i + 1];
        const std::int64_t value = columns.isWord(i) ? word(local) : local;
        find->bind(static_cast<int>(i) + 1, value);
        insert->bind(static_cast<int>(i) + 1, value);
    }
    if (find->step()) {
        const std::int64_t id = find->integer(0);
        find->reset();
        return id;
    }
    insert->run();
    return m_target.lastInsertId();
}

std::int64_t GlobalIds::node(int local)
{
    std::int64_t& id = place(m_nodes, local, m_staging.nodes().size());
    if (id == 0) {
        id = makeNode(m_staging.nodes()[static_cast<std::size_t>(local)]);
    }
    return id;
}

std::int64_t GlobalIds::makeNode(const LocalNode& node)
{
    m_findNode.bind(1, std::string_view(words().text(node.id)));
    if (m_findNode.step()) {
        const std::int64_t id = m_findNode.integer(0);
        updateNode(id, node);
        return id;
    }
    const auto bindWord = [this](int index, int local) {
        if (local == 0) {
            m_insertNode.bindNull(index);
        } else {
            m_insertNode.bind(index, word(local));
        }
    };
    m_insertNode.bind(1, std::string_view(words().text(node.id)));
    bindWord(2, node.account);
    m_insertNode.bind(3, node.accountRank);
    bindWord(4, node.region);
    m_insertNode.bind(5, node.regionRank);
    bindWord(6, node.name);
    m_insertNode.bind(7, m_file);
    m_insertNode.run();
    return m_target.lastInsertId();
}

void GlobalIds::updateNode(std::int64_t id, const LocalNode& node)
{
    const auto better = [this](int rank, int local, std::int64_t otherRank, std::string_view other) {
        return local != 0 && isBetterPlace(rank, words().text(local), static_cast<int>(otherRank), other);
    };
    const bool account = better(node.accountRank, node.account, m_findNode.integer(1), m_findNode.text(2));
    const bool region = better(node.regionRank, node.region, m_findNode.integer(3), m_findNode.text(4));
    const bool name = better(0, node.name, 0, m_findNode.text(5));
    ChangedRow row {id, m_findNode.optionalInteger(7), m_findNode.integer(1), m_findNode.optionalInteger(8),
        m_findNode.integer(3), m_findNode.optionalInteger(9), m_file};
    m_changes->buildsOn(m_findNode.integer(6));
    m_findNode.reset();
    if (!account && !region && !name) {
        return;
    }
    if (account) {
        row[1] = word(node.account);
        row[2] = node.accountRank;
    }
    if (region) {
        row[3] = word(node.region);
        row[4] = node.regionRank;
    }
    if (name) {
        row[5] = word(node.name);
    }
    m_changes->set(ChangedTable::Nodes, row);
}
