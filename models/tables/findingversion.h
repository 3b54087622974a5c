// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which version of finding f was current at ?1, by the order in which the store decides what is current now (models/store/findingmerge.cpp).
constexpr auto findingOfThenSql = R"( f.id = (SELECT v.id FROM finding v WHERE v.key = f.key AND coalesce(v.updated, 0) <= ?1
  ORDER BY v.updated DESC, v.compliance DESC, v.severity DESC, v.workflow_time DESC, v.captured DESC, v.content DESC LIMIT 1)
AND (?2 = 0 OR f.node = ?2) )";
