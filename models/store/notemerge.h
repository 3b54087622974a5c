// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/globalids.h"
#include "models/store/mergeresult.h"
#include "models/store/originals.h"

// Merges what is kept as it was told: events, definitions and updates of findings. Most files have none.
void mergeNotes(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes, MergeResult& result,
    const FileScope& scope, std::int64_t file);
