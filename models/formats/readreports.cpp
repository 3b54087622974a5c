// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/readreports.h"

#include "models/formats/lookalikes.h"
#include "models/formats/patchlog.h"
#include "models/formats/reportreader.h"
#include "models/formats/textkind.h"

#include <QtGlobal>

namespace {

constexpr std::size_t headSize = 4096;

bool beginsAsJson(std::string_view head)
{
    const auto start = head.find_first_not_of(" \t\r\n");
    return start != head.npos && (head[start] == '{' || head[start] == '[');
}

void addContext(const ReportReader& reader, const RecordTaker& taker, FileScope& scope)
{
    const auto& context = reader.context();
    for (const auto& account : {taker.account(), context.account}) {
        if (!account.empty())
            scope.account = account;
    }
    for (const auto& region : {taker.region(), context.region}) {
        if (!region.empty())
            scope.region = region;
    }
    if (!context.node.empty())
        scope.node = context.node;
    if (const auto captured = taker.captured() ? taker.captured() : context.time) {
        scope.captured = captured;
        scope.capturedFrom = CapturedFrom::Data;
    }
    scope.partial = reader.partial();
    scope.kind = taker.records() > 0 ? taker.kind() : reader.listKind(); // an empty answer is one, too
}

void readText(const TextKind& kind, ByteStream& text, const std::string& path, FactSink& sink,
    const std::function<void(std::uint64_t)>& ticked, ReadResult& result)
{
    RecordTaker taker(sink, result.scope.node);
    TextReading reading {.text = text,
        .taker = taker,
        .ticked = [&]() { ticked(taker.records()); },
        .path = path,
        .node = result.scope.node};
    try {
        kind.read(reading);
    } catch (const ReadProblem&) {
        result.records = taker.records();
        throw;
    }
    taker.endObject({});
    result.records = taker.records();
    result.notes = std::move(reading.notes);
    if (reading.captured) {
        result.scope.captured = reading.captured;
        result.scope.capturedFrom = CapturedFrom::Data;
    }
    result.scope.partial = reading.partial;
    result.scope.kind = kind.key;
    result.end = reading.needsNode || taker.needsNode() ? ReadResult::End::NeedsNode : ReadResult::End::Complete;
}

void readJsonText(ByteStream& characters, const std::string& head, bool salvage, FactSink& sink,
    const std::function<void(std::uint64_t)>& ticked, ReadResult& result)
{
    RecordTaker taker(sink, result.scope.node);
    const auto tick = [&]() { ticked(taker.records()); };
    JsonText json(characters, tick);
    if (json.peek() == '\0')
        throw notJson({});
    ReportReader reader(json, taker, tick);
    std::vector<Message> notes;
    try {
        reader.read();
    } catch (const ReadProblem& problem) {
        result.records = taker.records();
        if (problem.broken && taker.records() == 0) {
            if (const auto known = almostJson(head))
                throw *known;
        }
        if (!salvage || !problem.broken || taker.taken() == 0)
            throw;
        taker.endObject({});
        notes.push_back(problem.problem);
        notes.push_back({QT_TRANSLATE_NOOP("Message", "Only the complete records before that place were taken."), {}});
    }
    const bool salvaged = !notes.empty();
    result.records = taker.records();
    addContext(reader, taker, result.scope);
    result.scope.partial = result.scope.partial || salvaged;
    result.notes = reader.notes();
    result.notes.insert(result.notes.end(), notes.begin(), notes.end());
    result.end = taker.needsNode() ? ReadResult::End::NeedsNode : ReadResult::End::Complete;
}

}

void readReports(ByteStream& text, const std::string& path, bool salvage, FactSink& sink,
    const std::function<void(std::uint64_t)>& ticked, ReadResult& result)
{
    PeekedStream characters(text);
    const std::string head(characters.peek(headSize));
    const bool blank = head.find_first_not_of(" \t\r\n") == head.npos;
    if (blank || (beginsAsJson(head) && !beginsAsLog(head)))
        return readJsonText(characters, head, salvage, sink, ticked, result);
    const std::string more(characters.peek(textHeadSize));
    if (const auto refused = otherDocument(more))
        throw *refused;
    const auto* const kind = findTextKind(more);
    if (!kind) {
        characters.throwProblem();
        throw notJson(more);
    }
    readText(*kind, characters, path, sink, ticked, result);
}
