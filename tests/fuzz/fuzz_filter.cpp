// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filtercompletion.h"
#include "models/tables/filterparser.h"
#include "models/tables/filtertext.h"
#include "models/tables/jsonpath.h"
#include "tests/fuzz/memorystream.h"

// Any text as a filter: read, or refused with a place inside of it. What was read is written, read again as the same
// filter, and written as the same text. The same bytes as an original record of which a field is asked.

namespace {
constexpr ColumnSpec columns[] = {
    {.key = "title", .title = "Title"},
    {.key = "account", .title = "Account", .namedBy = "name"},
    {.key = "missing", .title = "Missing", .type = ColumnType::Number},
    {.key = "severity", .title = "Severity", .type = ColumnType::Severity},
    {.key = "verdict", .title = "Compliance", .type = ColumnType::Verdict},
    {.key = "causes", .title = "Why", .type = ColumnType::Causes},
    {.key = "updated", .title = "Updated", .type = ColumnType::Time},
    {.key = "flag", .title = "Flag", .type = ColumnType::Flag},
};
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static_cast<void>(jsonValuesAt(bytes, {"a", "0", "b"}));
    const auto text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(size));
    const auto place = filterPlaceAt(text, static_cast<int>(text.size() / 2), columns);
    static_cast<void>(filterSuggestions(place, columns, {}));
    const auto reading = readFilter(text, columns);
    if (const auto& error = reading.error) {
        demand(error->position >= 0 && error->length >= 0 && error->position + error->length <= text.size());
        demand(!error->sentence.empty());
        return 0;
    }
    const auto written = filterText(reading.filter, columns);
    const auto again = readFilter(written, columns);
    if (written.size() > 4000) // quotation marks can make it longer than what is read
        return 0;
    demand(!again.error);
    demand(again.filter == reading.filter);
    demand(filterText(again.filter, columns) == written);
    return 0;
}
