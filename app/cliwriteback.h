// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/views.h"

struct WriteBackOptions
{
    std::string folder = {};
    bool again = false; // also what was exported before and is not confirmed
};

// export --format securityhub --output FOLDER: the decisions that AWS lacks, of the rows shown when they are filtered,
// as a folder of calls with scripts; and notes that they were exported. Returns an ExitCode.
[[nodiscard]] int writeBackFolder(
    const std::string& path, const Moment& moment, const TableSnapshot& shown, const WriteBackOptions& options);
