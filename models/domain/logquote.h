// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis.h"

struct LogPattern;

// Lines of logs in a cause: as they stand, and what the failure they show means.

[[nodiscard]] Message quotedLine(const NodeEvidence::LogLine& line);
// The sentence of the known failure (EventFact::pattern); empty when there is none.
[[nodiscard]] Message patternMeaning(std::string_view pattern);
// It looks like a failure and is none.
[[nodiscard]] bool isHarmless(std::string_view pattern);
// The failure that the line shows; null: it is not known.
[[nodiscard]] const LogPattern* failureOf(const NodeEvidence::LogLine& line);
// The quote and its meaning, where they say something; each once.
void addLogLine(CauseEntry& entry, const NodeEvidence::LogLine& line);
// What became of a command: its status, its exit code, and its output, `quoted` or not.
void addFailedCommand(CauseEntry& entry, const NodeEvidence::FailedCommand& command, bool quoted);
