// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notemerge.h"

#include "models/store/definitionmerge.h"
#include "models/store/eventmerge.h"
#include "models/store/findingupdatemerge.h"

void mergeNotes(GlobalIds& ids, Staging& staging, KeptOriginals& originals, Changes& changes, MergeResult& result,
    const FileScope& scope, std::int64_t file)
{
    if (!staging.hasNotes()) {
        return;
    }
    EventMerge(ids, staging, originals, changes, result, scope, file).run();
    DefinitionMerge(ids, staging, originals, changes, result, scope, file).run();
    FindingUpdateMerge(ids, staging, originals, changes, result, scope, file).run();
}
