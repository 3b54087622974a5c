// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/words.h"
#include "models/store/database.h"
#include "models/tables/views.h"

#include <optional>
#include <vector>

class PastFacts;

// What a compliance summary says of one node and type.
struct TypeSummary
{
    std::int64_t node = 0;
    std::int64_t type = 0; // word
    ComplianceStatus status = ComplianceStatus::Unspecified;
    Severity severity = Severity::None;
    std::optional<int> compliant = {};
    std::optional<int> nonCompliant = {};
    Instant time = 0;
    Instant since = 0;
};

[[nodiscard]] bool saysNoneFails(const TypeSummary& summary);
[[nodiscard]] std::vector<TypeSummary> loadTypeSummaries(
    Database& database, const Moment& moment, const Scope& scope = {});
[[nodiscard]] std::vector<TypeSummary> loadTypeSummaries(
    Database& database, const Moment& moment, const PastFacts& past);
