// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How well `wanted` fits `text`: 0 not at all (its letters do not occur in this order), higher is better. Both folded
// by foldedForSearch().
[[nodiscard]] int fuzzyScore(QStringView wanted, QStringView text);
[[nodiscard]] QString foldedForSearch(const QString& text); // no case, no accents
