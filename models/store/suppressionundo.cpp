// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/suppressionundo.h"

#include "models/store/writerwaits.h"

#include <algorithm>

namespace {

struct RuleRow
{
    Suppression rule = {};
    Instant recorded = 0;
};

// What was done to a rule and not taken back: each row undoes the one on top, or comes on top of it. Times of deciding
// tell them apart: an undo brings back that of then.
class RuleActions
{
public:
    void add(RuleRow&& row)
    {
        if (!m_done.empty() && isUndo(row.rule)) {
            m_done.pop_back();
        } else {
            m_done.push_back(std::move(row));
        }
    }

    [[nodiscard]] const RuleRow* last() const { return m_done.empty() ? nullptr : &m_done.back(); }

    [[nodiscard]] Suppression before() const
    {
        auto rule = m_done.size() > 1 ? m_done[m_done.size() - 2].rule : m_done.back().rule;
        rule.withdrawn = rule.withdrawn || m_done.size() == 1;
        return rule;
    }

private:
    [[nodiscard]] bool isUndo(const Suppression& rule) const
    {
        const auto then = before();
        return m_done.size() > 1 ? rule == then : rule.withdrawn && rule.at == then.at && rule.filter == then.filter;
    }

    std::vector<RuleRow> m_done;
};

std::optional<UndoneRules> lastRules(Database& database)
{
    std::vector<RuleActions> actions;
    Statement rows(
        database, std::string("SELECT") + suppressionColumns + ", recorded FROM suppression ORDER BY rule, id");
    for (std::int64_t rule = 0; rows.step(); rule = rows.integer(0)) {
        if (rows.integer(0) != rule) {
            actions.emplace_back();
        }
        actions.back().add({readSuppression(rows, 0), rows.integer(8)});
    }
    UndoneRules last;
    for (const auto& action : actions) {
        last.recorded = action.last() ? std::max(last.recorded, action.last()->recorded) : last.recorded;
    }
    for (const auto& action : actions) {
        if (action.last() && action.last()->recorded == last.recorded) {
            last.rules.push_back(action.last()->rule);
            last.before.push_back(action.before());
        }
    }
    return last.rules.empty() ? std::nullopt : std::optional(std::move(last));
}

}

DecidedAtOnce exchangeAtOnce(Store& store, const DecidedAtOnce& decided, const std::string& by)
{
    DecidedAtOnce before;
    std::optional<Instant> recorded;
    store.commitFiles();
    const WriterWaits waits(store.database());
    Transaction together(store.database());
    if (!decided.findings.empty()) {
        before.findings = store.exchangeDecisions(decided.findings, by);
        Statement last(store.database(), "SELECT recorded FROM decision ORDER BY id DESC LIMIT 1");
        recorded = last.step() ? last.optionalInteger(0) : std::nullopt;
    }
    if (!decided.rules.empty()) {
        before.rules = exchangeSuppressions(store.database(), decided.rules, recorded);
    }
    together.commit();
    return before;
}

LastAction lastAction(Database& database)
{
    LastAction last {.decided = lastDecision(database), .rules = lastRules(database)};
    if (last.decided && last.rules && last.decided->recorded != last.rules->recorded) {
        last.decided->recorded > last.rules->recorded ? last.rules.reset() : last.decided.reset();
    }
    return last;
}

LastAction undoLastAction(Store& store, const std::string& by)
{
    store.commitFiles();
    const WriterWaits waits(store.database());
    Transaction together(store.database());
    auto last = lastAction(store.database());
    if (last.rules) {
        auto before = last.rules->before;
        if (last.rules->areNew()) {
            std::ranges::for_each(before, [&by](Suppression& rule) { rule.author = by.empty() ? rule.author : by; });
        }
        static_cast<void>(exchangeSuppressions(store.database(), before));
    }
    if (last.decided) {
        last.decided = store.undoLastDecision(by);
    }
    together.commit();
    return last;
}
