// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/decisionrules.h"

#include "models/store/suppressions.h"
#include "models/tables/scopedsql.h"

namespace {

// ?1 moment. Last: whether the rule was withdrawn before; NULL: there was none.
std::string rulesSql()
{
    return std::string("SELECT id, recorded,") + suppressionColumns
        + ", (SELECT p.withdrawn FROM suppression p WHERE p.rule = s.rule AND p.id < s.id ORDER BY p.id DESC LIMIT 1)"
          " FROM suppression s WHERE recorded <= ?1 ORDER BY id DESC";
}

// In the order of the view's columns, from the finding to the name of the rule.
void writeRule(RowWriter& row, const Suppression& rule, Instant recorded, bool held)
{
    const auto status = [](bool suppressed) {
        return suppressed ? std::optional(static_cast<std::int64_t>(WorkflowStatus::Suppressed)) : std::nullopt;
    };
    row.text({}).time(recorded).number(status(held)).number(status(!rule.withdrawn)).flag(rule.withdrawn).flag(false);
    row.text(rule.note).text(rule.author).time(rule.at).time(rule.expires);
    row.text({}).number(std::nullopt).flag(false).number(std::nullopt).text({}).text({});
    row.text(rule.filter).text({}).text(rule.name);
}

}

void writeRules(RowWriter& row, Database& database, const Moment& moment)
{
    constexpr int afterRule = 19; // columns that are about a finding
    Statement rules(database, rulesSql());
    rules.bind(1, upTo(moment));
    while (rules.step()) {
        constexpr int before = 10;
        writeRule(
            row, readSuppression(rules, 2), rules.integer(1), !rules.isNull(before) && rules.integer(before) == 0);
        for (auto column = afterRule; column < static_cast<int>(row.table().specs().size()); ++column) {
            row.number(std::nullopt);
        }
        row.endRow(-rules.integer(0));
    }
}
