// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/watchfolder.h"

#include <stop_token>

constexpr qsizetype mostFolders = 1000; // that the system is asked to watch; the others are looked at now and then

// Blocking; neither throws.
[[nodiscard]] WatchedFiles lookInto(const std::string& folder, bool subfolders, const std::stop_token& stop);
[[nodiscard]] WatchedNews compareWithLedger(
    const std::map<std::string, WatchedFile>& files, const std::string& database, const std::stop_token& stop);
