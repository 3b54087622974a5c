// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filter.h"

// Without needless brackets: no part is of its whole's kind, nothing has only one part; an empty All passes everything.
[[nodiscard]] FilterNode plainNode(FilterNode node);
[[nodiscard]] FilterNode negatedNode(FilterNode node);

// Words and conditions that all must hold go where chips and the search for text are; what is left is `rest`.
[[nodiscard]] Filter filterOf(FilterNode plain);
