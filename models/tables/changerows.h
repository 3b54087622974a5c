// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/changeditems.h"
#include "models/tables/loading.h"

#include <map>

// One node at both moments; at least one of them is there.
struct NodePair
{
    const NodeState* before = nullptr;
    const NodeState* after = nullptr;
    bool reported = false; // something was reported of it in between

    [[nodiscard]] const NodeState& state() const { return after ? *after : *before; }
};

[[nodiscard]] std::vector<NodePair> pairsOf(const Fleet& before, const Fleet& after); // by node.id

// Writes the rows of the view `changes`, in the order of its columns: those of each node, then those of its items.
class ChangeWriter
{
public:
    ChangeWriter(Database& database, const Between& between, RowWriter& row);

    // Both by node. How many nodes there were and are.
    [[nodiscard]] FigureDifference write(std::vector<NodePair>& pairs, const std::vector<ChangedItem>& items);

private:
    using Name = std::pair<std::string, std::string>; // of an item, and its title

    [[nodiscard]] bool wasReported(const NodePair& pair);
    [[nodiscard]] bool tells(std::int64_t node, Instant after, Instant upTo); // a report
    void addNode(const NodePair& pair, bool othersReported, bool itemsChanged);
    void addItem(const ChangedItem& item, const NodeState& node);
    void addTimes(const std::optional<Instant>& since, const std::optional<Instant>& first, bool ended);
    [[nodiscard]] const std::string& file(std::int64_t id);
    [[nodiscard]] const Name& name(std::int64_t key);

    Between m_between;
    RowWriter& m_row;
    EarlierTrouble m_earlier;
    Statement m_reported, m_fileName, m_keyName;
    std::map<std::int64_t, std::string> m_files;
    std::map<std::int64_t, Name> m_names;
};
