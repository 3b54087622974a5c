// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingnodecolumns.h"

#include "models/tables/findingstouched.h"

#include <algorithm>

namespace {

class NodeColumns
{
public:
    NodeColumns(const Table& table, const FindingNodes& nodes, const Table& like)
        : m_like(like)
        , m_ids(columnOf(table, "node"))
        , m_nodes(m_ids.dictionary().size() + 1)
    {
        for (const auto& node : nodes) {
            if (const auto number = m_ids.dictionary().find(node.node); number >= 0) {
                m_nodes[static_cast<std::size_t>(number) + 1] = &node;
            }
        }
    }

    // Those of which `differs` says so.
    template <typename Differs> [[nodiscard]] OtherColumns make(Differs differs) const
    {
        OtherColumns columns;
        const auto add = [&](std::string_view key, auto member, auto valuesOf) {
            if (differs(member)) {
                const auto index = static_cast<std::size_t>(m_like.indexOf(key));
                columns.emplace_back(index, spread(*valuesOf(m_like.column(index), member)));
            }
        };
        const auto texts = [this](const Column& like, auto member) { return textsOf(like, member); };
        add("name", &FindingNode::name, texts);
        add("platform", &FindingNode::platform, texts);
        add("patchGroup", &FindingNode::patchGroup, texts);
        add("patch", &FindingNode::patch, texts);
        add("countedAs", &FindingNode::countedAs, [this](const Column& like, auto member) {
            auto values = std::make_shared<Column>(like.spec());
            for (const auto* node : m_nodes) {
                const auto stand = node ? node->*member : std::nullopt;
                values->add(stand ? static_cast<std::int64_t>(*stand) : Column::absent);
            }
            return values;
        });
        return columns;
    }

private:
    using Values = std::shared_ptr<Column>; // one for each code of the ids

    [[nodiscard]] Values textsOf(const Column& like, std::string FindingNode::*text) const
    {
        auto values = std::make_shared<Column>(like.spec());
        values->shareTexts(like.texts());
        for (const auto* node : m_nodes) {
            const bool says = node && !(node->*text).empty();
            const auto number = says && values->sharesTexts() ? like.dictionary().find(node->*text) : -1;
            values->add(!says ? Column::absent : number >= 0 ? number : values->numberOf(node->*text));
        }
        values->finish();
        return values;
    }

    [[nodiscard]] Values spread(const Column& values) const { return Column::ofPlaces(values, m_ids.codes()); }

    const Table& m_like;
    const Column& m_ids;
    std::vector<const FindingNode*> m_nodes; // by code of their ids
};

}

OtherColumns otherNodeColumns(const Table& table, const FindingNodes& before, const FindingNodes& nodes)
{
    return NodeColumns(table, nodes, table).make([&](auto member) {
        return !std::ranges::equal(before, nodes, {}, member, member);
    });
}

OtherColumns nodeColumns(const Table& table, const FindingNodes& nodes, const Table& like)
{
    return NodeColumns(table, nodes, like).make([](auto) { return true; });
}
