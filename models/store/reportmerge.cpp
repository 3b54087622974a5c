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

ReportMerge::ReportMerge(GlobalIds& ids, Changes& changes, std::int64_t file)
    : m_ids(ids)
    , m_changes(changes)
    , m_file(file)
    , m_find(ids.database(),
          "SELECT complete, time_from, (SELECT text FROM word WHERE id = execution), (SELECT text FROM word WHERE id = "
          "execution_type),"
          " (SELECT text FROM word WHERE id = baseline), (SELECT text FROM word WHERE id = patch_group), file"
          " FROM report WHERE node = ? AND kind = ? AND time = ?")
    , m_insert(ids.database(),
          "INSERT INTO report(node, kind, time, complete, baseline, patch_group, execution, execution_type, time_from, "
          "file)"
          " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
}

bool ReportMerge::merge(const Row& row)
{
    m_find.bind(1, row.node);
    m_find.bind(2, row.kind);
    m_find.bind(3, row.time);
    if (!m_find.step()) {
        write(row, m_file, false);
        return true;
    }
    Row best = row;
    std::array<std::string, 4> kept;
    best.complete = row.complete || m_find.integer(0) != 0;
    best.timeFrom = surer(row.timeFrom, static_cast<CapturedFrom>(m_find.integer(1)));
    bool better =
        best.complete != (m_find.integer(0) != 0) || best.timeFrom != static_cast<CapturedFrom>(m_find.integer(1));
    for (std::size_t i = 0; i < kept.size(); ++i) {
        kept[i] = m_find.text(static_cast<int>(i) + 2);
        better = better || best.texts[i] > kept[i];
        best.texts[i] = std::max<std::string_view>(best.texts[i], kept[i]);
    }
    const std::int64_t file = m_find.integer(6);
    m_find.reset();
    m_changes.buildsOn(file);
    if (better) {
        write(best, m_file, true); // who reads it from here on builds on this file
    }
    return false;
}

void ReportMerge::write(const Row& row, std::int64_t file, bool known)
{
    const auto word = [this, &row](std::size_t i) {
        return row.texts[i].empty() ? std::nullopt : std::optional(m_ids.word(row.texts[i]));
    };
    const ChangedRow values {row.node, row.kind, row.time, row.complete ? 1 : 0, word(2), word(3), word(0), word(1),
        static_cast<std::int64_t>(row.timeFrom), file};
    if (known) {
        m_changes.set(ChangedTable::Reports, values);
        return;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_insert.bind(static_cast<int>(i) + 1, values[i]);
    }
    m_insert.run();
}

ReportMerge::Row united(const ReportMerge::Row& left, const ReportMerge::Row& right)
{
    ReportMerge::Row both = left;
    both.complete = left.complete || right.complete;
    both.timeFrom = surer(left.timeFrom, right.timeFrom);
    for (std::size_t i = 0; i < both.texts.size(); ++i) {
        both.texts[i] = std::max(left.texts[i], right.texts[i]);
    }
    return both;
}
