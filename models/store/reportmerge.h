// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/globalids.h"

#include <array>

// When a node's facts of one kind were observed, and by what. Of two reports of one time the greater texts stay, so
// that their order does not matter.
class ReportMerge
{
public:
    ReportMerge(GlobalIds& ids, Changes& changes, std::int64_t file);

    struct Row
    {
        std::int64_t node = 0;
        std::int64_t kind = 0;
        Instant time = 0;
        bool complete = true;
        CapturedFrom timeFrom = CapturedFrom::Nothing;
        std::array<std::string_view, 4> texts = {}; // execution, execution type, baseline, patch group
    };

    bool merge(const Row& row); // false: it was known. Once a file for each node, kind and time

private:
    void write(const Row& row, std::int64_t file, bool known);

    GlobalIds& m_ids;
    Changes& m_changes;
    std::int64_t m_file;
    Statement m_find, m_insert;
};

// What two lists of one time come to.
[[nodiscard]] ReportMerge::Row united(const ReportMerge::Row& left, const ReportMerge::Row& right);
