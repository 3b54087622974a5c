// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/bytewriter.h"
#include "models/exports/provenance.h"
#include "models/exports/writers.h"

namespace {
// Nothing is loaded and nothing runs, whatever a report holds.
constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { font: 10pt sans-serif; color: #1a2027; margin: 2em }
table { border-collapse: collapse }
th { text-align: start; background: #fafbfc; border-bottom: 1px solid #d9dee4 }
td { border-bottom: 1px solid #eceff2; vertical-align: top; overflow-wrap: anywhere }
th, td { padding: 4px 8px }
</style>
<title>)";

std::string_view escapeOf(char letter)
{
    switch (letter) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\t':
    case '\n':
    case '\r':
        return {};
    default:
        return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F ? "\xEF\xBF\xBD"
                                                                           : std::string_view(); // U+FFFD
    }
}

void putText(ByteWriter& writer, std::string_view text)
{
    std::size_t begin = 0;
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (const auto escape = escapeOf(text[index]); !escape.empty()) {
            writer.put(text.substr(begin, index - begin));
            writer.put(escape);
            begin = index + 1;
        }
    }
    writer.put(text.substr(begin));
}
}

bool writeHtml(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop)
{
    const auto& table = *snapshot.table;
    ByteWriter writer(device);
    const auto putRow = [&](std::string_view open, std::string_view close, auto textOf) {
        writer.put("<tr>");
        for (const auto column : snapshot.columns) {
            writer.put(open);
            putText(writer, textOf(static_cast<std::size_t>(column)));
            writer.put(close);
        }
        writer.put("</tr>\n");
    };
    const auto title = snapshot.title.toStdString();
    writer.put(head);
    putText(writer, title);
    writer.put("</title>\n</head>\n<body>\n<h1>");
    putText(writer, title);
    writer.put("</h1>\n<p>");
    putText(writer, exportProvenance(snapshot).toStdString());
    writer.put("</p>\n<table>\n<thead>\n");
    putRow("<th scope=\"col\">", "</th>",
        [&](std::size_t column) { return columnTitle(table.specs()[column]).toStdString(); });
    writer.put("</thead>\n<tbody>\n");
    for (const auto row : *snapshot.rows) {
        if (stop.stop_requested() || writer.failed()) {
            return false;
        }
        putRow("<td>", "</td>", [&](std::size_t column) { return dataText(table, row, column); });
    }
    writer.put("</tbody>\n</table>\n</body>\n</html>\n");
    return writer.finish();
}
