// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/patchlog.h"

#include "models/domain/logpatterns.h"
#include "models/formats/logevents.h"
#include "models/formats/lognames.h"
#include "models/formats/textkind.h"
#include "models/formats/windowssummary.h"

#include <QtGlobal>

#include <algorithm>

// Logs of the SSM Agent, of patch operations and the output of Run Command. AWS Systems Manager user guide:
// "Troubleshooting Patch Manager"; amazon-ssm-agent's README for the form of its lines.

namespace {

constexpr std::size_t mostHeadLines = 64;
constexpr std::string_view errorMark = "----------ERROR-------";

template <typename Test> bool anyHeadLine(std::string_view head, Test test)
{
    for (std::size_t i = 0; i < mostHeadLines && !head.empty(); ++i) {
        const auto end = head.find('\n');
        auto line = head.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (test(line))
            return true;
        head.remove_prefix(end == head.npos ? head.size() : end + 1);
    }
    return false;
}

bool isOfPatching(std::string_view line)
{
    constexpr std::string_view marks[] = {"failed to run commands: exit status", "patch-baseline-operations",
        "PatchBaselineOperations", "_script.sh:", "ssm-document-worker", "PatchLinux", "PatchWindows"};
    return readLogLine(line).stamped() || line.starts_with(errorMark) || findLogPattern(line) != nullptr
        || std::any_of(std::begin(marks), std::end(marks), [&](auto mark) { return line.find(mark) != line.npos; });
}

bool recognises(std::string_view head)
{
    return anyHeadLine(head, isOfPatching);
}

std::string fileName(std::string_view path)
{
    return std::string(path.substr(path.find_last_of("/\\") + 1));
}

class PatchLog
{
public:
    explicit PatchLog(TextReading& reading)
        : m_reading(reading)
        , m_names(namesOfLog(reading.path))
        , m_events(fileName(reading.path), std::string(m_names.command), std::string(m_names.plugin))
    {
    }

    void read();

private:
    struct Summary
    {
        PatchSummaryFact fact = {};
        SourcePlace place = {};
        std::string text = {};
    };

    void readLine(const LogLine& line);
    void endSummary();
    void give();
    void addNotes(const LogLines& lines);

    static constexpr std::size_t mostSummaries = 200;

    TextReading& m_reading;
    LogNames m_names;
    LogEvents m_events;
    WindowsSummary m_block;
    SourcePlace m_blockPlace = {};
    std::vector<Summary> m_summaries;
    bool m_zoneless = false;
    std::uint64_t m_blocks = 0;
};

void PatchLog::read()
{
    LogLines lines(m_reading.text, m_reading.ticked);
    LogLine line;
    while (lines.next(line))
        readLine(line);
    endSummary();
    give();
    addNotes(lines);
}

void PatchLog::readLine(const LogLine& line)
{
    if (line.time) {
        m_zoneless = m_zoneless || !line.zoned;
        m_reading.captured = std::max(m_reading.captured.value_or(*line.time), *line.time);
    }
    const bool first = m_block.text().empty();
    if (line.stamped() || !m_block.add(line.text))
        endSummary();
    else if (first)
        m_blockPlace = line.place;
    m_events.add(line);
}

void PatchLog::endSummary()
{
    if (m_block.complete()) {
        ++m_blocks;
        if (m_block.failed()) {
            EventFact event;
            event.pattern = failedScanPattern;
            event.text = m_block.text();
            m_events.addBlock(std::move(event), m_blockPlace);
        } else if (auto fact = m_block.fact(); fact.operationEnd && m_summaries.size() < mostSummaries) {
            m_summaries.push_back({std::move(fact), m_blockPlace, m_block.text()});
        }
    }
    m_block.clear();
}

void PatchLog::give()
{
    const auto node = m_events.node().empty() ? m_reading.node : m_events.node();
    const auto take = [&](const SourcePlace& place, const std::string& original, Fact fact) {
        *nodeOf(fact) = node;
        m_reading.needsNode = m_reading.needsNode || node.empty();
        m_reading.ticked();
        m_reading.taker.take(
            {.place = place, .original = original, .facts = {std::move(fact)}, .extent = SourceRecord::Extent::Alone});
    };
    for (auto& entry : m_events.take()) {
        const auto original = entry.event.text;
        take(entry.place, original, std::move(entry.event));
    }
    for (auto& summary : m_summaries)
        take(summary.place, summary.text, std::move(summary.fact));
}

void PatchLog::addNotes(const LogLines& lines)
{
    auto& notes = m_reading.notes;
    notes.push_back({QT_TRANSLATE_NOOP("Message", "Lines read: %1. Lines that say something: %2."),
        {std::to_string(lines.lines()), std::to_string(m_events.telling() + m_blocks)}});
    if (m_zoneless)
        notes.push_back(
            {QT_TRANSLATE_NOOP("Message", "The times of the log have no time zone: they were read as UTC."), {}});
    if (m_events.leftOut() > 0)
        notes.push_back({QT_TRANSLATE_NOOP("Message",
                             "More lines say something than the limit of %1 events: %2 of them were left out."),
            {std::to_string(LogEvents::mostEvents), std::to_string(m_events.leftOut())}});
    if (lines.cut() > 0)
        notes.push_back(
            {QT_TRANSLATE_NOOP("Message", "Lines longer than %1 KiB of which only the beginning was read: %2."),
                {std::to_string(LogLines::longestLine / 1024), std::to_string(lines.cut())}});
}

void read(TextReading& reading)
{
    PatchLog(reading).read();
}

}

bool beginsAsLog(std::string_view head)
{
    const auto first = head.substr(0, head.find('\n'));
    const bool isText = first.size() > 1 && first.front() == '['
        && ((first[1] >= 'a' && first[1] <= 'z') || (first[1] >= 'A' && first[1] <= 'Z'));
    return anyHeadLine(head, [](std::string_view line) { return readLogLine(line).stamped(); })
        || (isText && isOfPatching(first));
}

const TextKind patchLogKind = {
    .key = "patch-log",
    .title = QT_TRANSLATE_NOOP("RecordKind", "Logs of the SSM Agent and of patch operations"),
    .recognises = recognises,
    .read = read,
};
