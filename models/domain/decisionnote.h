// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// The note of a decision can carry what it rests on, for here: it stands behind the text that AWS gets. So findings
// that were decided for the same reason share one call of BatchUpdateFindings.
[[nodiscard]] std::string noteWithEvidence(std::string_view note, std::string_view evidence);
[[nodiscard]] std::string_view noteForAws(std::string_view note);
