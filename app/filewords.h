// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

// What the formats know about imported files, for the views.
[[nodiscard]] FileWords fileWords();
[[nodiscard]] std::string kindTitle(std::string_view key); // in the user's language; the key when no kind is called so
