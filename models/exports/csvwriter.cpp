// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/bytewriter.h"
#include "models/exports/writers.h"

#include <algorithm>

namespace {
constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    const auto point = text.find('.');
    return isDigits(text.substr(0, point)) && (point == text.npos || isDigits(text.substr(point + 1)));
}

// Would a spreadsheet take it for a formula? OWASP "CSV Injection"; the last four are ＝ ＋ － ＠.
bool startsFormula(std::string_view text)
{
    constexpr std::string_view signs = "=+-@\t\r\n";
    if (text.empty() || isPlainNumber(text)) {
        return false;
    }
    return signs.find(text.front()) != signs.npos || text.front() == '\0' || text.starts_with("\xEF\xBC\x9D")
        || text.starts_with("\xEF\xBC\x8B") || text.starts_with("\xEF\xBC\x8D") || text.starts_with("\xEF\xBC\xA0");
}

// RFC 4180, always quoted: another list separator then opens no cell.
void putCell(ByteWriter& writer, std::string_view text)
{
    writer.put(startsFormula(text) ? "\"'" : "\"");
    while (!text.empty()) {
        const auto special = text.find_first_of(std::string_view("\"\0", 2));
        writer.put(text.substr(0, special));
        if (special == text.npos) {
            break;
        }
        writer.put(text[special] == '"' ? std::string_view("\"\"") : replacement);
        text.remove_prefix(special + 1);
    }
    writer.put("\"");
}
}

bool writeCsv(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop)
{
    const auto& table = *snapshot.table;
    ByteWriter writer(device);
    const auto putLine = [&](auto textOf) {
        for (std::size_t place = 0; place < snapshot.columns.size(); ++place) {
            writer.put(place == 0 ? "" : ",");
            putCell(writer, textOf(static_cast<std::size_t>(snapshot.columns[place])));
        }
        writer.put("\r\n");
    };
    std::string made;
    putLine([&](std::size_t column) { return fileName(table.specs()[column]); });
    for (const auto row : *snapshot.rows) {
        if (stop.stop_requested() || writer.failed()) {
            return false;
        }
        putLine([&](std::size_t column) { return dataView(table, row, column, made); });
    }
    return writer.finish();
}
