// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/lackedpatches.h"

#include "models/domain/words.h"
#include "models/tables/evidence.h"
#include "models/tables/scopedsql.h"

#include <string>

namespace {

// ?4 and ?5: the states that installing changes
constexpr auto lackedSql =
    "SELECT b.node, b.key FROM %1 b CROSS JOIN item_content c ON c.id = b.content WHERE c.state IN (?4, ?5)";

}

Statement lackedPatches(Database& database, const Moment& moment, const Scope& scope)
{
    std::string sql(lackedSql);
    Statement rows(database, sql.replace(sql.find("%1"), 2, badFacts(moment, scope)));
    rows.bind(1, upTo(moment));
    rows.bind(2, scope.node);
    rows.bind(3, Words(database).find("Patch"));
    rows.bind(4, static_cast<int>(PatchState::Missing));
    rows.bind(5, static_cast<int>(PatchState::Failed));
    return rows;
}
