// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importer.h"
#include "app/importpreview.h"
#include "models/tables/filter.h"

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

// "3 reopened", "57 confirmed", "2 overridden in AWS": those that are not none, with the findings behind each.
[[nodiscard]] QList<std::pair<QString, Filter>> digestParts(std::int64_t run, const StandingChanges& decisions);
// The findings of which an import changed the decision; all of them without a standing.
[[nodiscard]] Filter digestFilter(std::int64_t run, const std::optional<DecisionStanding>& standing);
