// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/coverage.h"

#include <QString>

// What a cell of the coverage matrix says, in the user's language.
[[nodiscard]] QString accountText(const CoverageRow& row);
[[nodiscard]] QString regionText(const CoverageRow& row);
[[nodiscard]] QString placeText(const CoverageRow& row); // "111122223333 · eu-west-1"
[[nodiscard]] QString lackingText(const CoverageRow& row); // that the newest reports lack it; empty: they do not
[[nodiscard]] QString amountText(const CoverageCell& cell); // "12 of 14", of findings their number; empty: none
[[nodiscard]] QString ageText(const CoverageCell& cell, const Moment& moment); // "3 d", "3–60 d"; empty: not known
// A sentence: "Partial: 12 of 14 nodes, 3 to 60 days old."
[[nodiscard]] QString spokenText(const CoverageCell& cell, const Moment& moment);
// What is missing, and what to do about it; empty: nothing.
[[nodiscard]] QString adviceText(const CoverageRow& row, const CoverageCell& cell, const Moment& moment);
// How nodes become known that no file has placed in an account and Region; empty: there are none.
[[nodiscard]] QString adviceForUnplaced(const Coverage& coverage);
// One line for the page: "3 of 5 accounts and Regions have gaps."
[[nodiscard]] QString summaryText(const Coverage& coverage);
