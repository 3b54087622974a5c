// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importer.h"
#include "app/importpreview.h"

#include <QString>

#include <chrono>
#include <optional>

// The sentences about imports and previews.

// "prod-eu.json — 12,400 records, 8 s left"
[[nodiscard]] QString progressSentence(const ImportProgress& progress, const std::optional<std::chrono::seconds>& left);
// "12 files: 340 new, 12 updated; 3 reopened, 57 confirmed, 2 overridden; 1 file refused."
[[nodiscard]] QString importSummary(
    const std::vector<FileReport>& reports, bool stopped, const StandingChanges& decisions);
[[nodiscard]] QString previewSummary(const ImportPreview& preview);
