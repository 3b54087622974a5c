// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/readreports.h"

#include "models/formats/lookalikes.h"
#include "models/formats/reportreader.h"

#include <QtGlobal>

namespace {

constexpr std::size_t headSize = 4096;

void addContext(const ReportReader& reader, const RecordTaker& taker, FileScope& scope)
{
    const auto& context = reader.context();
    if (!context.account.empty())
        scope.account = context.account;
    if (!context.region.empty())
        scope.region = context.region;
    if (!context.node.empty())
        scope.node = context.node;
    if (const auto captured = taker.captured() ? taker.captured() : context.time) {
        scope.captured = captured;
        scope.capturedFrom = CapturedFrom::Data;
    }
    scope.partial = reader.partial();
    scope.kind = taker.records() > 0 ? taker.kind() : reader.listKind(); // an empty answer is one, too
}

}

void readReports(ByteStream& text, bool salvage, FactSink& sink, const std::function<void(std::uint64_t)>& ticked,
    ReadResult& result)
{
    PeekedStream characters(text);
    const std::string head(characters.peek(headSize));
    RecordTaker taker(sink, result.scope.node);
    const auto tick = [&]() { ticked(taker.records()); };
    JsonText json(characters, tick);
    const auto start = head.find_first_not_of(" \t\r\n");
    if (start != head.npos ? head[start] != '{' && head[start] != '[' : json.peek() == '\0')
        throw notJson(head);
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
