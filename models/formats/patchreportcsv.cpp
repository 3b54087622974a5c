// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/patchreportcolumns.h"
#include "models/formats/textkind.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>

// The .csv report of Patch Manager (runbook AWS-ExportPatchReportToS3). AWS Systems Manager user guide: "Generating
// .csv patch compliance reports". A table of nodes, a table of the patches of one node, or both in one file.

using enum PatchReportColumn::Name;

namespace {

constexpr std::size_t mostRowsBeforeHeader = 10;

bool recognises(std::string_view head)
{
    const auto rows = firstCsvRows(head, mostRowsBeforeHeader);
    return std::any_of(rows.begin(), rows.end(), isPatchReportHeader);
}

Count countOf(std::string_view text)
{
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= 0 ? Count(number) : Count();
}

// Reads the tables of one file, row by row.
class PatchReport
{
public:
    explicit PatchReport(TextReading& reading)
        : m_reading(reading)
    {
    }

    void read();

private:
    void readRow(CsvRow& row);
    void beginTable(const CsvRow& row);
    void readNode(const CsvRow& row);
    void readPatch(const CsvRow& row);
    void reject(const CsvRow& row, SourcePlace place, Message reason);
    void rejectTitles();
    void addNode(const CsvRow& row, std::vector<Fact>& facts) const;
    [[nodiscard]] Count sumOfCounts(const CsvRow& row) const;
    [[nodiscard]] std::string cves(const CsvRow& row) const;
    void take(const CsvRow& row, std::vector<Fact> facts);

    struct Title // a short row that a header may follow
    {
        SourcePlace place = {};
        std::string text = {};
    };

    TextReading& m_reading;
    CsvTable m_table;
    bool m_begun = false;
    bool m_patches = false;
    std::vector<Title> m_titles = {};
    std::string m_lastNode;
    std::uint64_t m_rejected = 0;
};

void PatchReport::read()
{
    CsvReader reader(m_reading.text, m_reading.ticked);
    CsvRow row;
    while (reader.next(row)) {
        m_reading.ticked();
        if (!row.blank())
            readRow(row);
    }
    rejectTitles();
    if (m_reading.taker.records() == 0)
        m_reading.notes.push_back(noRecords());
    if (m_rejected == 0)
        return;
    m_reading.partial = true;
    m_reading.notes.push_back(
        {QT_TRANSLATE_NOOP("Message", "Some rows cannot be used: what the file does not list is not taken for gone."),
            {}});
}

void PatchReport::readRow(CsvRow& row)
{
    if (row.problem.empty() && isPatchReportHeader(row.cells)) {
        m_titles.clear();
        return beginTable(row);
    }
    if (!m_begun)
        return; // what stands above the first table
    if (!row.problem.empty())
        return reject(row, row.problemPlace, row.problem);
    const auto filled = std::count_if(
        row.cells.begin(), row.cells.end(), [](const std::string& cell) { return !columnKey(cell).empty(); });
    const bool fits = m_table.fits(row);
    if (filled == 1) {
        m_titles.push_back({.place = row.place, .text = std::string(row.text)});
        if (m_titles.size() > mostRowsBeforeHeader)
            rejectTitles();
        return;
    }
    rejectTitles();
    if (!fits)
        return reject(row, row.problemPlace, row.problem);
    if (m_table.text(row, InstanceId).empty())
        return reject(row, row.place, {QT_TRANSLATE_NOOP("Message", "The row names no node."), {}});
    m_patches ? readPatch(row) : readNode(row);
}

// Titles that no header followed are rows that cannot be used.
void PatchReport::rejectTitles()
{
    for (const auto& title : m_titles) {
        ++m_rejected;
        m_reading.taker.reject(
            title.place, {}, {QT_TRANSLATE_NOOP("Message", "The row names no node."), {}}, title.text);
    }
    m_titles.clear();
}

void PatchReport::reject(const CsvRow& row, SourcePlace place, Message reason)
{
    ++m_rejected;
    const bool usable = m_begun && !row.cells.empty() && row.problem.empty();
    m_reading.taker.reject(
        place, usable ? std::string(m_table.text(row, InstanceId)) : std::string(), std::move(reason), row.text);
}

void PatchReport::beginTable(const CsvRow& row)
{
    m_begun = true;
    m_table = CsvTable(patchReportColumns(), row.cells);
    m_patches = listsPatches(m_table);
    m_lastNode.clear();
    if (const auto unknown = m_table.unknown(); !unknown.empty())
        m_reading.notes.push_back(
            {QT_TRANSLATE_NOOP("Message", "These columns are not known and were not read: %1"), {unknown}});
}

// What the row says of the machine itself, when it does.
void PatchReport::addNode(const CsvRow& row, std::vector<Fact>& facts) const
{
    NodeFact node;
    node.source = NodeFact::Source::Told;
    node.node = m_table.text(row, InstanceId);
    node.name = m_table.text(row, InstanceName);
    node.ipAddress = m_table.text(row, InstanceIp);
    node.platformName = m_table.text(row, PlatformName);
    node.platformVersion = m_table.text(row, PlatformVersion);
    node.platformType = m_table.text(row, PlatformType);
    node.agentVersion = m_table.text(row, AgentVersion);
    const bool says = !node.name.empty() || !node.ipAddress.empty() || !node.platformName.empty()
        || !node.platformType.empty() || !node.agentVersion.empty();
    if (says)
        facts.emplace_back(std::move(node));
}

Count PatchReport::sumOfCounts(const CsvRow& row) const
{
    int sum = 0;
    for (int column = Critical; column <= Unspecified; ++column) {
        const auto count = countOf(m_table.text(row, column));
        if (!count)
            return {};
        sum += *count;
    }
    return sum;
}

void PatchReport::take(const CsvRow& row, std::vector<Fact> facts)
{
    const auto original = m_table.original(row);
    m_reading.taker.take({.place = row.place, .original = original, .facts = std::move(facts)});
}

void PatchReport::readNode(const CsvRow& row)
{
    TypeSummaryFact summary;
    summary.node = m_table.text(row, InstanceId);
    summary.type = "Patch";
    summary.status = readComplianceStatus(m_table.text(row, Status));
    summary.severity = readSeverity(m_table.text(row, OverallSeverity));
    summary.nonCompliant = sumOfCounts(row);
    std::vector<Fact> facts;
    facts.emplace_back(std::move(summary));
    addNode(row, facts);
    take(row, std::move(facts));
}

std::string PatchReport::cves(const CsvRow& row) const
{
    std::string list;
    for (const char c : m_table.text(row, Cve)) {
        const bool separates = c == ';' || c == '|' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',';
        if (!separates)
            list += c;
        else if (!list.empty() && list.back() != ',')
            list += ',';
    }
    if (list.ends_with(','))
        list.pop_back();
    return list;
}

void PatchReport::readPatch(const CsvRow& row)
{
    ComplianceItemFact item;
    item.node = m_table.text(row, InstanceId);
    item.type = "Patch";
    item.id = m_table.text(row, PatchId);
    const auto state = readPatchState(m_table.text(row, State));
    if (item.id.empty() || !state)
        return reject(row, row.place,
            {QT_TRANSLATE_NOOP("Message", "The row has no usable %1."),
                {item.id.empty() ? "Patch ID" : "Patch state"}});
    item.title = m_table.text(row, PatchName);
    item.state = *state;
    item.severity = readSeverity(m_table.text(row, Level));
    item.patchSeverity = m_table.text(row, PatchSeverity);
    item.classification = m_table.text(row, Classification);
    item.cves = cves(row);
    item.baseline = m_table.text(row, Baseline);
    item.patchGroup = m_table.text(row, PatchGroup);
    item.reported = readInstant(m_table.text(row, LastReport));
    std::vector<Fact> facts;
    const bool sameNode = item.node == m_lastNode;
    m_lastNode = item.node;
    facts.emplace_back(std::move(item));
    if (!sameNode)
        addNode(row, facts);
    take(row, std::move(facts));
}

void read(TextReading& reading)
{
    PatchReport(reading).read();
}

}

const TextKind patchReportCsvKind = {
    .key = "patch-report-csv",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Patch Manager's report (.csv)"),
    .recognises = recognises,
    .read = read,
};
