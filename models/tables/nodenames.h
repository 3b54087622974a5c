// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

class Database;

// A node that the database knows, and what it is called: Name tag, Name and ComputerName, without repetitions.
struct KnownNode
{
    std::string id = {};
    std::vector<std::string> names = {};
};

// All of them, by id; the newest facts only.
[[nodiscard]] std::vector<KnownNode> loadNodeNames(Database& database);
