// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

struct sqlite3;

// The SQL of every schema version, oldest first: schema/NNN.sql, compiled in. Version N is the first N of them, run in
// order.
[[nodiscard]] std::span<const std::string_view> schemaVersions();

// All objects of a database with their SQL, in one comparable text. Empty when it cannot be read.
[[nodiscard]] std::string schemaText(sqlite3* database);

// What schemaText() says for a database made by these versions, and by all of them (kept).
[[nodiscard]] std::string schemaTextOf(std::span<const std::string_view> versions);
[[nodiscard]] const std::string& expectedSchemaText();
