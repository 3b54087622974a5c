// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/evidence.h"

#include <string>
#include <unordered_map>

// What findings call the accounts (AwsAccountName), by account number. Of several names the greatest, so that the order
// of imports does not matter: the same in every view.
using AccountNames = std::unordered_map<std::string, std::string>;

[[nodiscard]] AccountNames namesOf(const ReportedFindings& findings, Words& words);

// At the moment; of one node what its own findings say. Asks scope.memory where there is one.
[[nodiscard]] AccountNames loadAccountNames(Database& database, Words& words, const Moment& moment, const Scope& scope);

[[nodiscard]] const std::string& nameOf(const AccountNames& names, const std::string& account); // empty: none

void addAccountNames(Evidence& evidence); // to its nodes
