// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <string_view>

// What an exit code of AWS-RunPatchBaseline means, as a sentence with the code in it; empty when it is not known.
[[nodiscard]] Message exitCodeMeaning(std::string_view code);
