// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/readproblem.h"
#include "models/formats/recordkind.h"

#include <optional>
#include <string_view>

// Files that people try but that hold nothing to import, known by name: what it is, and which command gives the right
// one.
[[nodiscard]] std::optional<ReadProblem> lookalike(const RecordShape& shape);

// The same for a JSON object or list that nobody knows.
[[nodiscard]] ReadProblem unknownJson();

// For a file that no kind of text is made of: a page, a table, what the CLI prints, an error of it.
[[nodiscard]] std::optional<ReadProblem> otherDocument(std::string_view head);

// For a file that does not begin as JSON and that nobody knows: these, a log, CSV, nothing at all.
[[nodiscard]] ReadProblem notJson(std::string_view head);

// For text that begins like JSON but is not: a template.
[[nodiscard]] std::optional<ReadProblem> almostJson(std::string_view head);
