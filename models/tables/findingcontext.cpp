// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingcontext.h"

#include "models/domain/reconcile.h"
#include "models/store/findingstate.h"
#include "models/store/store.h"
#include "models/tables/decisions.h"
#include "models/tables/evidence.h"
#include "models/tables/findingversion.h"
#include "models/tables/scopedsql.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr int firstState = 5;

// ?1 to ?3 as heldThen(), ?3 and ?4 node
Statement findingsOfNode(
    Database& database, const Moment& moment, std::int64_t node, const char* which, const char* order)
{
    const std::string ofNode = moment.asOf ? std::string("f.key IN ") + keysOfNodeSql + " AND " : "?4 = ?3 AND ";
    Statement row(database,
        heldThen(std::string("SELECT f.key, f.title, f.product, f.baseline, f.original,") + findingStateColumns
                + ", (SELECT name FROM source_file WHERE id = f.file), n.finding_id"
                  " FROM finding f JOIN finding_name n ON n.id = f.key WHERE f.node = ?3 AND "
                + ofNode + which,
            moment)
            + order);
    bindHeldThen(row, moment, node);
    row.bind(4, node);
    return row;
}

constexpr auto operationSql = "SELECT f.name, p.original FROM patch_summary p LEFT JOIN source_file f ON f.id = p.file "
                              "WHERE p.node = ?1 AND p.time = ?2 ORDER BY p.original IS NULL, p.file DESC LIMIT 1";
constexpr auto reportSql = "SELECT name FROM source_file WHERE id = (SELECT max(file) FROM report WHERE node = ?1 AND "
                           "time = ?2 AND kind = (SELECT id FROM word WHERE text = 'Patch'))";

}

OtherFindings loadOtherFindings(
    Database& database, const Moment& moment, std::int64_t node, std::int64_t finding, std::string_view product)
{
    OtherFindings others;
    Words words(database);
    const auto decided = loadDecisions(database, moment, node);
    auto row = findingsOfNode(database, moment, node, "", "");
    while (row.step()) {
        const auto state = findingState(row, firstState);
        const auto own = decided.find(row.integer(0));
        const bool has = own != decided.end();
        if (row.integer(0) == finding
            || !isOpen(state, has ? own->second.status(state, moment.at()) : effectiveStatus(state, {}, moment.at()))) {
            continue;
        }
        ++others.open;
        others.worst.push_back({.key = row.integer(0),
            .title = words.text(row.integer(1)),
            .product = words.text(row.integer(2)),
            .severity = has ? own->second.severity(state) : state.severity,
            .state = state});
    }
    const auto place = [product](const OtherFinding& other) {
        return std::tuple(
            other.product == product, -static_cast<int>(other.severity), -foundAt(other.state).value_or(0), other.key);
    };
    std::ranges::sort(others.worst, {}, place);
    others.worst.resize(std::min(others.worst.size(), mostOtherFindings));
    return others;
}

NewerRecord loadNewestFinding(Database& database, const Moment& moment, std::int64_t node)
{
    Words words(database);
    auto row = findingsOfNode(database, moment, node, "f.patch_manager = 1 AND ",
        " ORDER BY coalesce(f.operation_end, f.updated) DESC, f.key DESC LIMIT 1");
    if (!row.step()) {
        return {};
    }
    return {.finding = row.integer(0),
        .id = std::string(row.text(firstState + 12)),
        .state = findingState(row, firstState),
        .baseline = words.text(row.optionalInteger(3).value_or(-1)),
        .file = std::string(row.text(firstState + 11)),
        .text = originalText(database, row.integer(4))};
}

NewerRecord loadOperation(Database& database, std::int64_t node, std::optional<Instant> ended)
{
    for (const auto* sql : {operationSql, reportSql}) {
        Statement row(database, sql);
        row.bind(1, node);
        row.bind(2, ended);
        if (row.step()) {
            return {.file = std::string(row.text(0)),
                .text =
                    sql == operationSql ? originalText(database, row.optionalInteger(1).value_or(0)) : std::string()};
        }
    }
    return {};
}
