// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"

// What the command line says about the files of an import, on stderr.
void describe(const FileReport& report);
void showProgress(const ImportProgress& progress); // over the line it showed before
void endProgress();

[[nodiscard]] int exitCodeOf(const std::vector<FileReport>& reports, bool stopped);
