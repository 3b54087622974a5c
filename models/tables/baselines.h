// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis.h"
#include "models/tables/views.h"

#include <string>
#include <unordered_map>
#include <vector>

// The patch baselines of which a description was imported. Several reports describe one baseline, each a part of it:
// what the latest one says of a thing counts.
class Baselines
{
public:
    Baselines(Database& database, const Moment& moment);

    [[nodiscard]] bool empty() const { return m_rules.empty(); }

    // By id or ARN. Empty when it is not known.
    [[nodiscard]] NodeEvidence::Baseline rulesOf(const std::string& baseline) const;

private:
    std::unordered_map<std::string, NodeEvidence::Baseline> m_rules; // by pb-...
};
