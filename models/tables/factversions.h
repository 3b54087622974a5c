// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"
#include "models/tables/packednumbers.h"

#include <optional>

// What held of one kind of fact on one node.
struct FactVersion
{
    std::int64_t node = 0; // node.id
    std::int64_t key = 0; // of the fact
    std::int64_t content = 0;
    bool bad = false;
    Instant since = 0;
    std::optional<Instant> at = {};
};

// Every version of the facts of one kind of all nodes, in some 12 bytes each: what held at any moment is told without
// another look at the database. Only reports change it.
class FactVersions
{
public:
    enum class Which { All, Bad };

    FactVersions() = default;
    FactVersions(Database& database, std::int64_t kind, Which which); // kind: a word; inside of a ReadTransaction

    [[nodiscard]] bool empty() const { return m_nodes.size() == 0; }

    // Calls back with those that held at a moment; all: in the order of node and key.
    template <typename Each> void at(Instant moment, Each each) const;

private:
    void read(Statement& rows);

    PackedNumbers m_nodes, m_keys, m_contents, m_bad;
    PackedNumbers m_since {true}, m_length {true}, m_lag {true}; // until and at: from since on
};

template <typename Each> void FactVersions::at(Instant moment, Each each) const
{
    m_since.codes().visit([&](auto since) {
        m_length.codes().visit([&](auto lengths) {
            for (std::size_t row = 0; row < m_nodes.size(); ++row) {
                const auto began = m_since.valueOf(since[row]);
                if (began > moment || (lengths[row] != 0 && began + m_length.valueOf(lengths[row]) <= moment)) {
                    continue;
                }
                const auto lag = m_lag[row];
                each(FactVersion {.node = m_nodes[row],
                    .key = m_keys[row],
                    .content = m_contents[row],
                    .bad = m_bad[row] != 0,
                    .since = began,
                    .at = lag == PackedNumbers::absent ? std::nullopt : std::optional(began + lag)});
            }
        });
    });
}
