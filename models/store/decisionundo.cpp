// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisionbook.h"
#include "models/store/decisionrow.h"
#include "models/store/writerwaits.h"

namespace {

// What was decided at once has one time of recording and follows each other. A row is alive while it is the one that
// counts for its finding, itself or brought back by undo and redo.
class LastAction
{
public:
    explicit LastAction(Database& database)
        : m_first(database,
            "SELECT id, key, recorded FROM decision WHERE restores IS NULL AND status IS NOT NULL ORDER BY id DESC")
        , m_ofAction(database,
              std::string("SELECT id, key,") + decisionColumns
                  + " FROM decision WHERE recorded = ?1 AND id <= ?2 AND restores IS NULL AND status IS NOT NULL"
                    " ORDER BY id DESC")
        , m_newest(database, "SELECT id, status, restores FROM decision WHERE key = ? ORDER BY id DESC LIMIT 1")
        , m_row(database, "SELECT id, status, restores FROM decision WHERE id = ?")
        , m_before(database,
              std::string("SELECT") + decisionColumns
                  + " FROM decision WHERE key = ? AND id < ? ORDER BY id DESC LIMIT 1")
    {
    }

    // What to exchange with is put into `before`, when it is asked for.
    [[nodiscard]] std::optional<UndoneDecision> find(std::vector<DecidedFinding>* before)
    {
        while (m_first.step()) {
            if (isAlive(m_first.integer(0), m_first.integer(1))) {
                return read(m_first.integer(0), m_first.integer(2), before);
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isAlive(std::int64_t id, std::int64_t key)
    {
        m_newest.bind(1, key);
        std::optional<std::int64_t> counts = next(m_newest);
        while (counts && *counts > id) {
            m_row.bind(1, *counts);
            const auto restored = next(m_row);
            if (restored == counts) {
                break;
            }
            counts = restored;
        }
        return counts == id;
    }

    // The row itself, the one that it brought back, or none: it withdrew one.
    [[nodiscard]] static std::optional<std::int64_t> next(Statement& row)
    {
        std::optional<std::int64_t> found;
        if (row.step()) {
            found = row.isNull(1) ? std::nullopt
                : row.isNull(2)   ? std::optional(row.integer(0))
                                  : row.optionalInteger(2);
            row.reset();
        }
        return found;
    }

    [[nodiscard]] UndoneDecision read(std::int64_t newest, std::int64_t recorded, std::vector<DecidedFinding>* before)
    {
        UndoneDecision action {.recorded = recorded};
        m_ofAction.bind(1, recorded);
        m_ofAction.bind(2, newest);
        while (m_ofAction.step()) {
            const auto id = m_ofAction.integer(0), key = m_ofAction.integer(1);
            if (!isAlive(id, key)) {
                continue;
            }
            action.keys.push_back(key);
            action.decision = readDecision(m_ofAction, 2);
            if (before != nullptr) {
                before->push_back(stateBefore(key, id));
            }
        }
        return action;
    }

    [[nodiscard]] DecidedFinding stateBefore(std::int64_t key, std::int64_t id)
    {
        DecidedFinding finding {.key = key};
        m_before.bind(1, key);
        m_before.bind(2, id);
        if (m_before.step()) {
            if (auto decision = readDecision(m_before, 0); decision.status) {
                finding.decision = std::move(decision);
            }
            m_before.reset();
        }
        return finding;
    }

    Statement m_first, m_ofAction, m_newest, m_row, m_before;
};

}

std::optional<UndoneDecision> lastDecision(Database& database)
{
    const ReadTransaction reading(database);
    return LastAction(database).find(nullptr);
}

std::optional<UndoneDecision> Store::undoLastDecision(const std::string& by)
{
    commitFiles();
    const WriterWaits waits(m_database);
    Transaction transaction(m_database);
    std::vector<DecidedFinding> before;
    auto undone = LastAction(m_database).find(&before);
    if (undone) {
        DecisionBook book(m_database, by);
        for (const auto& decided : before) {
            static_cast<void>(book.exchange(decided));
        }
        book.finish();
        transaction.commit();
    }
    return undone;
}
