// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// The application with its window, until it is closed. Paths are imported; both are bytes as the system gave them.
// Returns an exit code. When a window for this database is open already, it gets the paths.
int runWindow(int& argc, char** argv, const std::string& database, const std::vector<std::string>& paths);
