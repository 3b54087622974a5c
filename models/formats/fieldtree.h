// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// A value that a kind of record asks for: "Severity.Label", "Resources[].Id". Members are matched exactly, else without
// regard to ASCII case.
struct Field
{
    const char* path = "";
    bool time = false; // may also be written as {"year": ..., "month": ...}
};

// The paths of all fields of a kind, as the tree that a reader walks down. -1 stands for "nobody asked".
class FieldTree
{
public:
    static constexpr int timeParts = 7; // year to microsecond

    struct Leaf
    {
        const char* path = "";
        bool many = false; // below a list
        int firstPart = -1; // leaves of year, month, ...
    };

    explicit FieldTree(std::span<const Field> fields);

    [[nodiscard]] int root() const { return 0; }

    [[nodiscard]] int member(
        int node, std::string_view name, bool& exact) const; // clears `exact` when only the case differs

    [[nodiscard]] int element(int node) const { return node < 0 ? -1 : m_nodes[std::size_t(node)].element; }

    [[nodiscard]] int leafOf(int node) const { return node < 0 ? -1 : m_nodes[std::size_t(node)].leaf; }

    [[nodiscard]] const std::vector<Leaf>& leaves() const { return m_leaves; } // the fields first, in their order

private:
    struct Node
    {
        std::vector<std::pair<std::string, int>> members = {};
        std::vector<int> table = {}; // of the members, by hash and in their order; -1: none. A power of two long
        int element = -1;
        int leaf = -1;
    };

    void add(const char* path, std::string_view rest);
    [[nodiscard]] int addMember(int node, std::string_view name);
    [[nodiscard]] int addElement(int node);
    static void index(Node& node);

    std::vector<Node> m_nodes;
    std::vector<Leaf> m_leaves;
};

[[nodiscard]] bool sameAscii(std::string_view left, std::string_view right); // case ignored
