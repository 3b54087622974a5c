// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/csvtable.h"
#include "tests/fuzz/readings.h"

#include <array>

// Any text as CSV: rows are what stands in their place, however the text comes in pieces; and any rows below the
// headers that the kinds of table ask for.

namespace {

constexpr std::array<std::string_view, 3> headers {
    "Id,ProductArn,Title,SeverityLabel,NormalizedSeverity,Workflow,RecordState,ComplianceStatus,Resources,AwsAccountId,"
    "Region,Types,Cves,Sample,UpdatedAt\n",
    "Node ID;Patch ID;State;Compliance Level;Report Time;CVE ID;Patch name\n",
    "Instance ID\tInstance name\tPlatform name\tSSM Agent version\tPatch baseline\tPatch group\tCompliance "
    "status\tCompliance severity\tNoncompliant Critical severity patch count\tNoncompliant High severity patch count\n",
};

std::string rowsIn(std::string_view text, std::size_t piece)
{
    MemoryStream stream(text, piece);
    CsvReader reader(stream, [] {});
    std::string log;
    for (CsvRow row; reader.next(row);) {
        const auto place = row.place.byte;
        demand(place < text.size() && row.text == text.substr(place, row.text.size()));
        demand(row.cells.empty() != row.problem.empty() && row.cells.size() <= CsvReader::mostCells);
        demand(row.problem.empty() || row.problemPlace.byte >= place);
        log += std::to_string(place) + ':' + std::to_string(row.place.line) + ':' + row.problem.text;
        for (const auto number : {row.problemPlace.line, row.problemPlace.column})
            log += ' ' + std::to_string(row.problem.empty() ? 0 : number);
        for (const auto& cell : row.cells)
            log += '|' + cell;
    }
    return log;
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    demand(rowsIn(text, text.size() + 1) == rowsIn(text, 1 + size % 5));
    static_cast<void>(firstCsvRows(text, 100));
    demandSameReadings(std::string(headers[size % headers.size()]).append(text));
    return 0;
}
