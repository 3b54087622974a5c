// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <string_view>

// What to do about a finding that BatchUpdateFindings did not process: AWS's code and words, and advice. The codes: API
// reference, BatchUpdateFindingsUnprocessedFinding.
[[nodiscard]] Message refusalAdvice(std::string_view code, std::string_view words);
