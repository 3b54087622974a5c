// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/textdictionary.h"

// A dictionary with further texts in it, and where all are now.
struct MergedTexts
{
    std::shared_ptr<const TextDictionary> dictionary = {};
    std::vector<std::uint32_t> ours = {}; // new number of each old one; empty: as they were
    std::vector<std::uint32_t> theirs = {}; // number of each added text
};

// `added`: in the order of a dictionary, each once.
[[nodiscard]] MergedTexts mergeTexts(
    const std::shared_ptr<const TextDictionary>& dictionary, const std::vector<std::string>& added);
