// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the rows of a view are called, in whole sentences.
[[nodiscard]] QString viewTitle(const QString& view); // "Missing Patches"
[[nodiscard]] QString matchText(const QString& view, int shown, int all); // "74 of 256 nodes"
[[nodiscard]] QString noMatchText(const QString& view); // "No nodes match these filters"
[[nodiscard]] QString filterHint(const QString& view); // "Filter nodes  ( / )"
