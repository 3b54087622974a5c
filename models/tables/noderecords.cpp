// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/noderecords.h"

#include "models/store/store.h"
#include "models/tables/scopedsql.h"

namespace {

// ?1 moment, ?2 node. Facts of the operation go before those of its list, which may be long.
constexpr auto recordsSql = R"(
SELECT o.kind, max(o.time), f.name, o.original, max(o.bad) AS bad FROM (
  SELECT '@counts' AS kind, p.time, p.original, p.file, 2 AS bad FROM patch_summary p
  WHERE p.node = ?2 AND p.time = (SELECT max(time) FROM patch_summary WHERE node = ?2 AND time <= ?1)
  UNION ALL
  SELECT w.text, (SELECT max(r.time) FROM report r WHERE r.node = ?2 AND r.kind = a.kind AND r.time <= ?1), a.original, a.file, a.bad
  FROM fact a JOIN word w ON w.id = a.kind
  WHERE a.node = ?2 AND a.since <= ?1 AND (a.until IS NULL OR a.until > ?1)
) o LEFT JOIN source_file f ON f.id = o.file
WHERE o.original IS NOT NULL AND o.original <> 0 GROUP BY o.original ORDER BY bad DESC, o.kind, o.original)";

}

NodeRecords loadNodeRecords(Database& database, const Moment& moment, std::int64_t node)
{
    const ReadTransaction reading(database);
    NodeRecords all;
    std::size_t bytes = 0;
    Statement rows(database, recordsSql);
    rows.bind(1, upTo(moment));
    rows.bind(2, node);
    while (rows.step()) {
        if (all.records.size() == mostNodeRecords || bytes > mostNodeRecordBytes) {
            ++all.more;
            continue;
        }
        NodeRecord record {.kind = std::string(rows.text(0)),
            .time = rows.optionalInteger(1),
            .file = std::string(rows.text(2)),
            .text = originalText(database, rows.integer(3))};
        bytes += record.text.size();
        all.records.push_back(std::move(record));
    }
    return all;
}
