// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"

#include <string>

// What a path tells about the reports in a file: node, account, Region and time of capture. Nearest names first: the
// file's own, then its folders'.
[[nodiscard]] FileScope scopeOfPath(const std::string& path);
