// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ownertags.h"

#include "models/tables/scopedsql.h"

namespace {

// Of tags that differ in case alone the greatest name comes last.
constexpr auto tagsSql = R"(
SELECT n.node_id, v.text FROM fact f JOIN word k ON k.id = f.key JOIN tag_content c ON c.id = f.content
JOIN word v ON v.id = c.value JOIN node n ON n.id = f.node
WHERE f.kind = (SELECT id FROM word WHERE text = '@tag') AND lower(k.text) = lower(?2)
  AND f.since <= ?1 AND (f.until IS NULL OR f.until > ?1) ORDER BY k.text)";

}

OwnerRules ownersByTag(Database& database, const Moment& moment, const std::string& key)
{
    OwnerRules rules;
    Statement tags(database, tagsSql);
    tags.bind(1, upTo(moment));
    tags.bind(2, key);
    while (tags.step()) {
        if (!tags.text(1).empty()) {
            rules[std::string(tags.text(0))] = tags.text(1);
        }
    }
    return rules;
}
