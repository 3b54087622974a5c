// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filenotes.h"

namespace {
constexpr auto notesSql = R"(
SELECT record, byte, line, column, record_id, reason, rejected, original FROM source_note WHERE file = ?1 ORDER BY record, id LIMIT ?2
)";
}

std::vector<FileNote> loadFileNotes(Database& database, std::int64_t file, int most)
{
    std::vector<FileNote> notes;
    Statement rows(database, notesSql);
    rows.bind(1, file);
    rows.bind(2, most);
    const auto number = [&rows](int column) { return static_cast<std::uint64_t>(rows.integer(column)); };
    while (rows.step()) {
        notes.push_back({.place = {.record = number(0), .byte = number(1), .line = number(2), .column = number(3)},
            .id = std::string(rows.text(4)),
            .reason = unpacked(rows.text(5)),
            .rejected = rows.integer(6) != 0,
            .original = rows.optionalInteger(7).value_or(0)});
    }
    return notes;
}

std::int64_t countFileNotes(Database& database, std::int64_t file)
{
    Statement count(database, "SELECT count(*) FROM source_note WHERE file = ?1");
    count.bind(1, file);
    return count.step() ? count.integer(0) : 0;
}

std::string pathOfFile(Database& database, std::int64_t file)
{
    Statement find(database, "SELECT path FROM source_file WHERE id = ?1");
    find.bind(1, file);
    return find.step() ? std::string(find.text(0)) : std::string();
}
