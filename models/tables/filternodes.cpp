// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filternodes.h"

#include "models/tables/searchwords.h"

#include <utility>

namespace {
using Kind = FilterNode::Kind;

void addWord(Filter& filter, FilterNode node)
{
    if (node.word.find('"') != std::string::npos) { // a phrase cannot hold a quotation mark there
        filter.rest.push_back(std::move(node));
        return;
    }
    filter.text += (filter.text.empty() ? "" : " ") + searchPhrase(node.word);
}
}

FilterNode plainNode(FilterNode node)
{
    if (node.kind != Kind::All && node.kind != Kind::Any) {
        return node;
    }
    FilterNode plain {.kind = node.kind};
    for (auto& part : node.parts) {
        auto one = plainNode(std::move(part));
        if (one.kind == node.kind) {
            plain.parts.insert(plain.parts.end(), one.parts.begin(), one.parts.end());
        } else {
            plain.parts.push_back(std::move(one));
        }
    }
    if (plain.parts.size() == 1) {
        return FilterNode(std::move(plain.parts.front()));
    }
    return plain;
}

FilterNode negatedNode(FilterNode node)
{
    auto plain = plainNode(std::move(node));
    if (plain.kind == Kind::Field) {
        plain.condition.negated = !plain.condition.negated;
        return plain;
    }
    if (plain.kind == Kind::Not) {
        return FilterNode(std::move(plain.parts.front()));
    }
    FilterNode negated {.kind = Kind::Not};
    negated.parts.push_back(std::move(plain));
    return negated;
}

Filter filterOf(FilterNode plain)
{
    Filter filter;
    std::vector<FilterNode> parts;
    if (plain.kind == Kind::All) {
        parts = std::move(plain.parts);
    } else {
        parts.push_back(std::move(plain));
    }
    for (auto& part : parts) {
        if (part.kind == Kind::Word) {
            addWord(filter, std::move(part));
        } else if (part.kind == Kind::Field) {
            filter.conditions.push_back(std::move(part.condition));
        } else {
            filter.rest.push_back(std::move(part));
        }
    }
    return filter;
}
