// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/store/database.h"
#include "models/tables/associations.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// A patch, association or custom item whose standing is another one than before.
struct ChangedItem
{
    std::int64_t node = 0; // node.id
    ChangeSubject subject = ChangeSubject::Patch;
    Change change = Change::New;
    Stand before = Stand::NotReported;
    Stand after = Stand::NotReported;
    std::int64_t key = 0; // item_key.id; 0: `id` says it
    std::string id = {};
    Severity severity = Severity::None; // of the newer one of the two that is non-compliant
    std::optional<Instant> firstSeen = {}; // non-compliant without a break from then on
    Instant since = 0; // of what holds after; when it went away
    std::int64_t fileBefore = 0, fileAfter = 0; // source_file.id; 0: none
};

// The two moments; both inclusive, `from` before `to`.
struct Between
{
    Instant from = 0;
    Instant to = 0;
};

// By node. Facts that began or ended between the moments are found by index, each once; only they are looked at. A list
// holds until the next one: what newer counts without a list make doubtful is not asked here.
[[nodiscard]] std::vector<ChangedItem> loadChangedItems(Database& database, const Between& between);

// Whether something non-compliant was reported of a node at `upTo` or before it.
class EarlierTrouble
{
public:
    explicit EarlierTrouble(Database& database);

    [[nodiscard]] bool of(std::int64_t node, Instant upTo);

private:
    Statement m_facts, m_counts;
};
