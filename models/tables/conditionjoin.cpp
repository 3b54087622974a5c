// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/conditionjoin.h"

#include <algorithm>

namespace {

template <typename Value> void appendNew(std::vector<Value>& list, const std::vector<Value>& more)
{
    for (const auto& value : more) {
        if (std::ranges::find(list, value) == list.end()) {
            list.push_back(value);
        }
    }
}

}

void joinCondition(std::vector<Condition>& conditions, const Condition& more)
{
    const bool first = conditions.empty();
    if (first || conditions.back().negated || more.negated || (conditions.back().hasRange() && more.hasRange())) {
        conditions.push_back(more);
        return;
    }
    auto& last = conditions.back();
    appendNew(last.values, more.values);
    appendNew(last.texts, more.texts);
    appendNew(last.parts, more.parts);
    if (more.hasRange()) {
        last.least = more.least;
        last.most = more.most;
        last.leastAge = more.leastAge;
        last.mostAge = more.mostAge;
        last.times = more.times;
    }
}
