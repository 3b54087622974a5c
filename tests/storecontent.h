// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storefixture.h"

// What a database says of the fleet, whatever the order in which it learnt it.

inline std::string word(const std::string& column)
{
    return "(SELECT text FROM word WHERE word.id = " + column + ")";
}

// Everything that is stored of the fleet, without ids, files and originals.
inline std::string logicalContent(Database& database)
{
    const std::string node = "(SELECT node_id FROM node n WHERE n.id = f.node)";
    std::string all = rowsOf(database,
        "SELECT node_id, " + word("account") + ", account_rank, " + word("region") + ", region_rank, " + word("name")
            + " FROM node ORDER BY node_id",
        6);
    all += rowsOf(database,
        "SELECT " + node + ", " + word("kind") + ", time, complete, " + word("baseline") + ", " + word("patch_group")
            + ", " + word("execution") + ", " + word("execution_type") + ", time_from FROM report f ORDER BY 1, 2, 3",
        9);
    all += rowsOf(database,
        "SELECT " + node + ", " + word("kind")
            + ", (SELECT item || ' ' || title FROM item_key k WHERE k.id = f.key), since, until, at, bad, page, state, "
              "status, severity, "
            + word("c.patch_severity") + ", " + word("c.details")
            + " FROM fact f JOIN item_content c ON c.id = f.content WHERE " + word("kind")
            + " NOT LIKE '@%' ORDER BY 1, 2, 3, 4",
        13);
    all += rowsOf(database,
        "SELECT " + node + ", " + word("f.key") + ", since, until, at, bad, page, " + word("c.status") + ", "
            + word("c.detailed_status") + " FROM fact f JOIN association_content c ON c.id = f.content WHERE "
            + word("kind") + " = '@association' ORDER BY 1, 2, 3",
        9);
    all += rowsOf(database,
        "SELECT " + node + ", since, until, page, " + word("c.computer_name") + ", " + word("c.agent_version")
            + ", ping, latest_agent FROM fact f JOIN node_content c ON c.id = f.content WHERE " + word("kind")
            + " = '@node' ORDER BY 1, 2",
        8);
    all += rowsOf(database,
        "SELECT " + node + ", " + word("f.key")
            + ", since, until, page, bad, status, severity, compliant, non_compliant FROM fact f JOIN summary_content "
              "c ON c.id = f.content"
              " WHERE "
            + word("kind") + " = '@summary' ORDER BY 1, 2, 3",
        10);
    all += rowsOf(database,
        "SELECT " + node + ", time, source, " + word("baseline") + ", " + word("patch_group") + ", " + word("snapshot")
            + ", operation, reboot_option, started, last_no_reboot, installed, missing, failed, "
              "installed_pending_reboot, installed_rejected"
              " FROM patch_summary f ORDER BY 1, 2, 3",
        15);
    all += rowsOf(database,
        "SELECT k.finding_id, " + word("k.product_arn") + ", f.current, " + word("title")
            + ", iif(generator < 0, substr(k.finding_id, generator), " + word("generator") + "), " + node
            + ", severity, workflow, record_state, compliance, updated, captured, missing, hex(content)"
              " FROM finding_name k JOIN finding f ON f.key = k.id ORDER BY 1, 2, hex(content)",
        14);
    all += rowsOf(database,
        "SELECT " + node + ", " + word("f.key") + ", since, until, page, " + word("c.value")
            + " FROM fact f JOIN tag_content c ON c.id = f.content WHERE " + word("kind")
            + " = '@tag' ORDER BY 1, 2, 3",
        6);
    all += rowsOf(database,
        "SELECT " + node + ", kind, at, timed, " + word("subject") + ", " + word("part") + ", " + word("document")
            + ", " + word("type") + ", " + word("status") + ", " + word("detailed_status") + ", " + word("error_code")
            + ", exit_code, " + word("actor") + ", text, " + word("pattern") + ", hex(hash) FROM event f ORDER BY hash",
        16);
    all += rowsOf(database,
        "SELECT kind, " + word("subject") + ", " + word("account") + ", " + word("region") + ", at, timed, "
            + word("name") + ", details, hex(hash) FROM definition ORDER BY hash",
        9);
    all += rowsOf(database,
        "SELECT k.finding_id, " + word("k.product_arn") + ", receipt, workflow, note, " + word("author") + ", "
            + word("error_code")
            + ", error_message, at, timed, hex(u.hash)"
              " FROM finding_update u JOIN finding_name k ON k.id = u.key ORDER BY u.hash",
        11);
    return all;
}
