// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/reportreader.h"

#include "models/formats/lookalikes.h"
#include "models/formats/recordlists.h"

#include <QtGlobal>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace {

constexpr std::size_t deepestInner = 2;
constexpr std::size_t mostUnknown = 100; // before a file without a single known record is given up

void agree(std::string& known, bool& differ, const std::string& next)
{
    if (next.empty() || differ)
        return;
    differ = !known.empty() && known != next;
    known = differ ? std::string() : next;
}

}

ReportReader::ReportReader(JsonText& text, RecordTaker& taker, std::function<void()> ticked)
    : m_text(text)
    , m_taker(taker)
    , m_ticked(std::move(ticked))
{
}

void ReportReader::read()
{
    while (m_text.peek() != '\0')
        readTop();
    const bool known = m_taker.records() > 0 || m_taker.containers() > 0 || m_lists > 0;
    if (!known && !m_unknown.empty())
        throw m_unknown.front();
    if (!known && m_values > 1)
        throw unknownJson();
    tellUnknown();
}

std::vector<Message> ReportReader::notes() const
{
    std::vector<Message> notes;
    if (m_taker.records() == 0)
        notes.push_back({QT_TRANSLATE_NOOP("Message", "The file is a report without any records."), {}});
    if (m_taker.sparse() > 0)
        notes.push_back({QT_TRANSLATE_NOOP("Message",
                             "%1 of %2 records were of use; the others tell nothing of patches, compliance or "
                             "findings."),
            {std::to_string(m_taker.useful()), std::to_string(m_taker.sparse())}});
    if (partial())
        notes.push_back({QT_TRANSLATE_NOOP(
                             "Message", "The file is only a part of a report: what it does not list may still exist."),
            {}});
    return notes;
}

void ReportReader::readTop()
{
    ++m_values;
    const char c = m_text.peek();
    if (c == '{')
        readObject();
    else if (c == '[')
        readTopList();
    else
        m_text.refuseHere();
}

void ReportReader::readTopList()
{
    m_text.take();
    if (m_text.peek() == ']') {
        m_text.take();
        return;
    }
    for (;;) {
        m_ticked();
        const auto place = m_text.place();
        if (m_text.peek() == '{') {
            readObject();
        } else {
            const auto value = m_text.takeValue();
            if (m_text.excess() == JsonText::Excess::None)
                static_cast<void>(keysOf(value, place)); // valid
            if (m_taker.taken() == 0)
                throw unknownJson();
            m_taker.reject(place, {}, notARecord(), value);
        }
        if (m_text.peek() == ']')
            break;
        m_text.expect(',');
    }
    m_text.take();
}

void ReportReader::readObject()
{
    m_ticked();
    if (m_alike.read(m_text, m_taker))
        return;
    Envelope envelope(m_text.place());
    m_text.copyTo(&envelope.text);
    readMembers(envelope, {}, 0, envelope.keys);
    m_text.copyTo(nullptr);
    if (const auto excess = m_text.takeCopyExcess(); excess != JsonText::Excess::None)
        finishBeyondLimit(envelope, beyondLimit(excess));
    else if (envelope.lists > 0)
        finishPage(envelope);
    else
        finishRecord(envelope);
}

std::string ReportReader::takeKey()
{
    if (m_text.peek() != '"')
        m_text.refuseHere();
    const auto quoted = m_text.takeValue();
    if (quoted.find('\\') == quoted.npos)
        return std::string(quoted.empty() ? quoted : quoted.substr(1, quoted.size() - 2));
    const auto key = nlohmann::json::parse(quoted, nullptr, false);
    if (!key.is_string())
        refuseSyntax(m_text.placeOfTaken(quoted), quoted, 0);
    return key.get<std::string>();
}

void ReportReader::readMembers(
    Envelope& envelope, std::string_view name, std::size_t level, std::vector<std::string>& keys)
{
    m_text.expect('{');
    if (m_text.peek() == '}') {
        m_text.take();
        return;
    }
    for (;;) {
        auto key = takeKey();
        m_text.expect(':');
        const char c = m_text.peek();
        if (c == '[' && isRecordList(key, name, keys)) {
            readList(envelope, key);
        } else if (c == '{' && level < deepestInner && isInnerObject(key)) {
            Envelope::Inner inner {.begin = m_text.copied()};
            readMembers(envelope, key, level + 1, inner.keys);
            inner.end = m_text.copied();
            envelope.inner.push_back(std::move(inner));
        } else {
            static_cast<void>(m_text.takeValue());
        }
        keys.push_back(std::move(key));
        if (m_text.peek() == '}')
            break;
        m_text.expect(',');
    }
    m_text.take();
}

void ReportReader::readList(Envelope& envelope, std::string_view name)
{
    ++envelope.lists;
    ++m_lists;
    m_text.take();
    m_text.copyTo(nullptr);
    const RecordKind* kind = nullptr;
    m_listKind = m_listKind ? m_listKind : defaultRecordKind(name);
    if (m_text.peek() == ']' && !defaultRecordKind(name)) {
        if (auto known = lookalike({.list = name, .keys = {}}))
            throw *known;
    }
    while (m_text.peek() != ']') {
        m_ticked();
        readElement(name, kind);
        if (m_text.peek() == ']')
            break;
        m_text.expect(',');
        if (m_text.peek() == ']')
            m_text.refuseHere();
    }
    envelope.continueAt(m_text.place());
    m_text.copyTo(&envelope.text);
    m_text.take();
}

void ReportReader::readElement(std::string_view list, const RecordKind*& kind)
{
    const bool isObject = m_text.peek() == '{';
    const auto place = m_text.place();
    const auto value = m_text.takeValue();
    if (m_text.excess() != JsonText::Excess::None)
        return m_taker.reject(place, {}, beyondLimit(m_text.excess()), {});
    if (isObject && kind)
        return m_taker.read(*kind, value, place);
    const auto keys = keysOf(value, place);
    if (!isObject)
        return m_taker.reject(place, {}, notARecord(), value);
    const RecordShape shape {.list = list, .keys = keys};
    kind = findRecordKind(shape);
    if (!kind) {
        if (auto known = lookalike(shape))
            throw *known;
        kind = defaultRecordKind(list);
    }
    if (!kind)
        throw unknownJson();
    m_taker.read(*kind, value, place);
}

// An object whose text is not whole.
void ReportReader::finishBeyondLimit(const Envelope& envelope, Message problem)
{
    ReadProblem refusal {.problem = std::move(problem), .advice = {}, .place = {}, .broken = false};
    if (envelope.lists > 0) {
        refusal.place = envelope.begin();
        throw refusal;
    }
    addUnknown(envelope, std::move(refusal));
}

void ReportReader::finishPage(const Envelope& envelope)
{
    const auto context = envelope.context();
    m_taker.endObject(context.node);
    agree(m_context.account, m_accountsDiffer, context.account);
    agree(m_context.region, m_regionsDiffer, context.region);
    if (!context.node.empty())
        m_context.node = context.node;
    if (context.time)
        m_context.time = std::max(m_context.time.value_or(*context.time), *context.time);
    if (m_pageOpen && m_pageNode != context.node)
        m_partial = true;
    m_pageOpen = context.hasNextPage;
    m_pageNode = context.node;
}

const RecordKind* ReportReader::kindOf(const std::vector<std::string>& keys)
{
    std::string joined;
    for (const auto& key : keys)
        joined.append(key).append(1, '\0');
    const auto found = m_kinds.find(joined);
    if (found != m_kinds.end())
        return found->second;
    constexpr std::size_t mostShapes = 10'000;
    if (m_kinds.size() > mostShapes)
        m_kinds.clear();
    return m_kinds[joined] = findRecordKind({.list = {}, .keys = keys});
}

void ReportReader::finishRecord(const Envelope& envelope)
{
    const std::string_view text = envelope.text;
    if (const auto* const kind = kindOf(envelope.keys)) {
        m_alike.learn(envelope.inner.empty() ? kind : nullptr, envelope.keys, text.size());
        m_taker.read(*kind, text, envelope.begin());
        if (RecordShape {.list = {}, .keys = envelope.keys}.has("NextToken"))
            m_partial = envelope.context().hasNextPage || m_partial;
        return m_taker.endObject({});
    }
    for (const auto& inner : envelope.inner) {
        if (const auto* const kind = kindOf(inner.keys)) {
            m_partial = envelope.context().hasNextPage || m_partial; // valid around it, too
            m_taker.read(*kind, text.substr(inner.begin, inner.end - inner.begin), envelope.placeOf(inner.begin));
            return m_taker.endObject({});
        }
    }
    static_cast<void>(envelope.context());
    const RecordShape shape {.list = {}, .keys = envelope.keys};
    if (envelope.keys.empty() && m_values == 1 && m_taker.records() == 0 && m_unknown.empty() && m_text.peek() == '\0')
        return;
    auto known = lookalike(shape);
    for (auto inner = envelope.inner.begin(); !known && inner != envelope.inner.end(); ++inner)
        known = lookalike({.list = {}, .keys = inner->keys});
    addUnknown(envelope, known ? *known : unknownJson());
}

void ReportReader::addUnknown(const Envelope& envelope, ReadProblem problem)
{
    problem.place = envelope.begin();
    m_unknown.push_back(std::move(problem));
    if (m_taker.taken() > 0 || m_taker.containers() > 0 || m_lists > 0)
        tellUnknown();
    else if (m_unknown.size() >= mostUnknown)
        throw m_unknown.front();
}

void ReportReader::tellUnknown()
{
    for (auto& unknown : m_unknown)
        m_taker.reject(unknown.place, {}, std::move(unknown.problem), {});
    m_unknown.clear();
}
