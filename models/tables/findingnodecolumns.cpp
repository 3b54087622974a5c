// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingnodecolumns.h"

#include "models/tables/findingstouched.h"

#include <algorithm>
#include <unordered_map>

namespace {

class NodeColumns
{
public:
    NodeColumns(const Table& table, const NodesByCode& nodes, const Table& like)
        : m_like(like)
        , m_ids(columnOf(table, "node"))
        , m_nodes(nodes)
    {
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
        std::unordered_map<std::string_view, std::int64_t> numbers; // of texts that `like` has
        const auto find = [&](const std::string& said) {
            const auto [known, isNew] = numbers.try_emplace(said, -1);
            if (isNew) {
                known->second = like.dictionary().find(said);
            }
            return known->second;
        };
        for (const auto* node : m_nodes) {
            const bool says = node && !(node->*text).empty();
            const auto number = says && values->sharesTexts() ? find(node->*text) : -1;
            values->add(!says ? Column::absent : number >= 0 ? number : values->numberOf(node->*text));
        }
        values->finish();
        return values;
    }

    [[nodiscard]] Values spread(const Column& values) const { return Column::ofPlaces(values, m_ids.codes()); }

    const Table& m_like;
    const Column& m_ids;
    const NodesByCode& m_nodes;
};

}

NodePlaces nodePlaces(const Table& table, const FindingNodes& nodes)
{
    const auto& texts = columnOf(table, "node").texts();
    NodePlaces places {.texts = texts, .byCode = std::vector(texts->size() + 1, NodePlaces::notThere)};
    for (std::size_t place = 0; place < nodes.size(); ++place) {
        if (const auto number = texts->find(nodes[place].node); number >= 0) {
            places.byCode[static_cast<std::size_t>(number) + 1] = place;
        }
    }
    return places;
}

NodesByCode nodesByCode(const Table& table, const FindingNodes& nodes, const NodePlaces* known)
{
    const bool same = known && known->texts == columnOf(table, "node").texts();
    const auto own = same ? NodePlaces() : nodePlaces(table, nodes);
    const auto& byCode = same ? known->byCode : own.byCode;
    NodesByCode found(byCode.size());
    std::ranges::transform(byCode, found.begin(), [&](std::size_t place) {
        return place == NodePlaces::notThere ? nullptr : &nodes[place];
    });
    return found;
}

OtherColumns otherNodeColumns(
    const Table& table, const FindingNodes& before, const FindingNodes& nodes, const NodePlaces* known)
{
    const auto byCode = nodesByCode(table, nodes, known);
    return NodeColumns(table, byCode, table).make([&](auto member) {
        return !std::ranges::equal(before, nodes, {}, member, member);
    });
}

OtherColumns nodeColumns(const Table& table, const NodesByCode& nodes, const Table& like)
{
    return NodeColumns(table, nodes, like).make([](auto) { return true; });
}
