// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/recordtaker.h"

#include "models/formats/jsontext.h"
#include "models/formats/limits.h"
#include "models/formats/readproblem.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace {

constexpr std::size_t mostWaitingBytes = 8 * 1024 * 1024;

bool lacksNode(std::vector<Fact>& facts)
{
    return std::any_of(facts.begin(), facts.end(), [](Fact& fact) {
        const auto* const node = nodeOf(fact);
        return node && node->empty() && !std::holds_alternative<EventFact>(fact); // an event may be about no node
    });
}

void setNode(std::vector<Fact>& facts, std::string_view name)
{
    for (auto& fact : facts) {
        if (auto* const node = nodeOf(fact); node && node->empty())
            *node = name;
    }
}

Message reasonOf(const JsonError& error)
{
    if (error.kind == JsonError::Kind::NumberTooLong)
        return {QT_TRANSLATE_NOOP("Message", "A number in the record is longer than the limit of %1 digits."),
            {std::to_string(limits::number)}};
    if (error.kind == JsonError::Kind::TooDeep)
        return beyondLimit(JsonText::Excess::Depth);
    return {QT_TRANSLATE_NOOP("Message", "A number in the record is too large."), {}};
}

Message repeatedReason(const char* path)
{
    return {QT_TRANSLATE_NOOP("Message", "The member %1 stands twice in the record."), {path}};
}

Message crowdedReason(const char* path)
{
    return {QT_TRANSLATE_NOOP("Message", "The record has more values of %1 than the limit of %2."),
        {path, std::to_string(limits::values)}};
}

}

RecordTaker::RecordTaker(FactSink& sink, std::string node)
    : m_sink(sink)
    , m_node(std::move(node))
{
}

RecordTaker::Parser& RecordTaker::parserOf(const RecordKind& kind)
{
    auto& parser = m_parsers[&kind];
    if (!parser)
        parser = std::make_unique<Parser>(Parser {RecordValues(kind.fields)});
    return *parser;
}

void RecordTaker::read(const RecordKind& kind, std::string_view text, SourcePlace place)
{
    auto& parser = parserOf(kind);
    auto& values = parser.values;
    const auto error = parse(parser, kind, text);
    if (error.kind == JsonError::Kind::Syntax)
        refuseSyntax(place, text, error.offset);
    if (error.kind != JsonError::Kind::None || values.repeated() || values.crowded()) {
        ++parser.records;
        return reject(place, std::string(values.text(0)),
            error.kind != JsonError::Kind::None ? reasonOf(error)
                : values.repeated()             ? repeatedReason(values.repeated())
                                                : crowdedReason(values.crowded()),
            text);
    }
    readParsed(parser, kind, text, place);
}

JsonError RecordTaker::parse(Parser& parser, const RecordKind& kind, std::string_view text)
{
    m_hash.clear();
    parser.values.copyTo(kind.hashed ? &m_hash : nullptr);
    return parser.values.read(text);
}

bool RecordTaker::readAlike(
    const RecordKind& kind, std::string_view text, SourcePlace place, const std::vector<std::string>& keys)
{
    auto& parser = parserOf(kind);
    if (parser.expected != keys) {
        parser.expected = keys;
        parser.values.expect(keys);
    }
    const bool valid = parse(parser, kind, text).kind == JsonError::Kind::None;
    if (!valid || !parser.values.asExpected() || parser.values.repeated() || parser.values.crowded())
        return false;
    readParsed(parser, kind, text, place);
    endObject({});
    return true;
}

void RecordTaker::readParsed(Parser& parser, const RecordKind& kind, std::string_view text, SourcePlace place)
{
    RecordReading reading {.values = parser.values, .original = text};
    reading.facts = std::exchange(m_used, {});
    if (!kind.reuses)
        reading.facts.clear();
    if (kind.hashed)
        reading.contentHash = m_hash.result();
    kind.read(reading);
    m_partial = m_partial || reading.partial;
    if (reading.container && reading.refusal.empty()) {
        ++m_containers;
    } else {
        ++parser.records;
        finish(kind, reading, place);
    }
    for (const auto& part : reading.parts)
        read(part.kind, part.text, place);
}

void RecordTaker::finish(const RecordKind& kind, RecordReading& reading, SourcePlace place)
{
    m_sparse += kind.sparse ? 1 : 0;
    if (!reading.refusal.empty())
        return reject(place, reading.id, reading.refusal, reading.original);
    if (kind.node == RecordKind::Node::Own && lacksNode(reading.facts))
        return reject(
            place, reading.id, {QT_TRANSLATE_NOOP("Message", "The record names no node."), {}}, reading.original);
    m_useful += kind.sparse && !(reading.facts.empty() && reading.parts.empty()) ? 1 : 0;
    m_account.hear(reading.account);
    m_region.hear(reading.region);
    if (reading.captured)
        m_captured = std::max(m_captured.value_or(*reading.captured), *reading.captured);
    place.record = ++m_records;
    give(kind,
        {.place = place,
            .original = reading.original,
            .facts = std::move(reading.facts),
            .account = std::move(reading.account),
            .region = std::move(reading.region),
            .extent = reading.extent,
            .listed = reading.listed});
}

void RecordTaker::Agreed::hear(std::string_view next)
{
    if (next.empty() || differ)
        return;
    differ = !name.empty() && name != next;
    name = differ ? std::string_view() : next;
}

void RecordTaker::give(const RecordKind& kind, SourceRecord&& record)
{
    ++m_taken;
    if (kind.node == RecordKind::Node::Own || !lacksNode(record.facts)) {
        m_sink.take(std::move(record));
        m_used = std::move(record.facts);
        return;
    }
    m_waitingBytes += record.original.size();
    std::string original(record.original);
    m_waiting.push_back({std::move(record), std::move(original)});
    if (m_waitingBytes > mostWaitingBytes)
        endObject({});
}

void RecordTaker::reject(SourcePlace place, std::string id, Message reason, std::string_view original)
{
    place.record = ++m_records;
    m_sink.reject({.place = place, .id = std::move(id), .reason = std::move(reason), .original = original});
    const auto rejected = m_records - m_taken;
    if (rejected >= limits::rejected || (m_taken == 0 && rejected >= limits::useless))
        throw ReadProblem {
            .problem = {QT_TRANSLATE_NOOP("Message", "%1 records of the file cannot be used; it was not read further."),
                {std::to_string(rejected)}},
            .advice = {},
            .place = place,
            .broken = false};
}

void RecordTaker::take(SourceRecord&& record)
{
    record.place.record = ++m_records;
    ++m_taken;
    m_sink.take(std::move(record));
}

void RecordTaker::endObject(std::string_view node)
{
    if (node.empty())
        node = m_node;
    m_needsNode = m_needsNode || (node.empty() && !m_waiting.empty());
    for (auto& [record, original] : m_waiting) {
        setNode(record.facts, node);
        record.original = original;
        m_sink.take(std::move(record));
    }
    m_waiting.clear();
    m_waitingBytes = 0;
}

const char* RecordTaker::kind() const
{
    const auto most = std::max_element(m_parsers.begin(), m_parsers.end(),
        [](const auto& l, const auto& r) { return l.second->records < r.second->records; });
    return most == m_parsers.end() ? "" : most->first->key;
}
