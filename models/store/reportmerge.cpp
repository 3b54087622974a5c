// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportmerge.h"

namespace {

CapturedFrom surer(CapturedFrom left, CapturedFrom right)
{
    if (left == CapturedFrom::Nothing || right == CapturedFrom::Nothing) {
        return std::max(left, right);
    }
    return std::min(left, right);
}

}

ReportMerge::ReportMerge(GlobalIds& ids, std::int64_t file)
    : m_ids(ids)
    , m_file(file)
    , m_find(ids.database(),
          "SELECT complete, time_from, (SELECT text FROM word WHERE id = execution), (SELECT text FROM word WHERE id = "
          "execution_type),"
          " (SELECT text FROM word WHERE id = baseline), (SELECT text FROM word WHERE id = patch_group)"
          " FROM report WHERE node = ? AND kind = ? AND time = ?")
    , m_insert(ids.database(),
          "INSERT INTO report(node, kind, time, complete, time_from, execution, execution_type, baseline, patch_group, "
          "file)"
          " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_update(ids.database(),
          "UPDATE report SET complete = ?4, time_from = ?5, execution = ?6, execution_type = ?7, baseline = ?8, "
          "patch_group = ?9"
          " WHERE node = ?1 AND kind = ?2 AND time = ?3")
{
}

bool ReportMerge::merge(const Row& row)
{
    Row best = row;
    std::array<std::string, 4> kept;
    m_find.bind(1, row.node);
    m_find.bind(2, row.kind);
    m_find.bind(3, row.time);
    const bool known = m_find.step();
    if (known) {
        best.complete = row.complete || m_find.integer(0) != 0;
        best.timeFrom = surer(row.timeFrom, static_cast<CapturedFrom>(m_find.integer(1)));
        bool better =
            best.complete != (m_find.integer(0) != 0) || best.timeFrom != static_cast<CapturedFrom>(m_find.integer(1));
        for (std::size_t i = 0; i < kept.size(); ++i) {
            kept[i] = m_find.text(static_cast<int>(i) + 2);
            better = better || best.texts[i] > kept[i];
            best.texts[i] = std::max<std::string_view>(best.texts[i], kept[i]);
        }
        m_find.reset();
        if (!better) {
            return false;
        }
    }
    Statement& write = known ? m_update : m_insert;
    write.bind(1, row.node);
    write.bind(2, row.kind);
    write.bind(3, row.time);
    write.bind(4, best.complete);
    write.bind(5, static_cast<int>(best.timeFrom));
    for (std::size_t i = 0; i < best.texts.size(); ++i) {
        const int column = static_cast<int>(i) + 6;
        if (best.texts[i].empty()) {
            write.bindNull(column);
        } else {
            write.bind(column, m_ids.word(best.texts[i]));
        }
    }
    if (!known) {
        write.bind(10, m_file);
    }
    write.run();
    return !known;
}
