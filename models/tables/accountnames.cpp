// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountnames.h"

#include "models/tables/datastate.h"
#include "models/tables/findingsums.h"
#include "models/tables/fleetmemory.h"

#include <algorithm>

namespace {

constexpr auto namesSql = "SELECT DISTINCT account, account_name FROM finding WHERE current = 1";

// The same as of all findings that loadReportedFindings() reads, without the findings.
AccountNames currentNames(Database& database, Words& words)
{
    AccountNames names;
    Statement rows(database, namesSql);
    while (rows.step()) {
        auto& name = names[words.text(rows.integer(0))];
        name = std::max(name, words.text(rows.integer(1)));
    }
    return names;
}

}

AccountNames namesOf(const ReportedFindings& findings, Words& words)
{
    AccountNames names;
    for (const auto& [account, name] : findings.accountNames) {
        names[words.text(account)] = words.text(name);
    }
    return names;
}

AccountNames loadAccountNames(Database& database, Words& words, const Moment& moment, const Scope& scope)
{
    if (scope.memory) {
        return scope.memory->accountNames(database, moment, readDataState(database));
    }
    return moment.asOf || scope.node != 0 ? namesOf(loadReportedFindings(database, words, moment, scope), words)
                                          : currentNames(database, words);
}

const std::string& nameOf(const AccountNames& names, const std::string& account)
{
    static const std::string none;
    const auto found = names.find(account);
    return found == names.end() ? none : found->second;
}

void addAccountNames(Evidence& evidence)
{
    const auto names = loadAccountNames(evidence.database, evidence.words, evidence.moment, evidence.scope);
    for (auto& node : evidence.nodes) {
        node.accountName = nameOf(names, node.account);
    }
}
