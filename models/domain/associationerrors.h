// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <string_view>

// Why an association failed on a node, as a sentence: from its error code (an exit code, or a word of at most ten
// letters), else from its detailed status; empty when they are not known. AWS: "Understanding command statuses", which
// State Manager shares with Run Command; exitcodes.h.
[[nodiscard]] Message associationErrorMeaning(std::string_view errorCode, std::string_view detailedStatus);
