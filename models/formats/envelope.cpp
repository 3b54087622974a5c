// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/envelope.h"

#include "models/formats/jsontext.h"

namespace {

enum { NextToken, DataNextToken, InstanceId, DataInstanceId, Account, Region, Time, DetailType, RenamedDetailType };

constexpr Field fields[] = {
    {"NextToken"},
    {"data.NextToken"},
    {"InstanceId"},
    {"data.InstanceId"},
    {"account"},
    {"region"},
    {"time", true},
    {"detail-type"},
    {"detailType"},
};

}

Envelope::Envelope(SourcePlace begin)
    : m_parts {{0, begin}}
{
}

void Envelope::continueAt(SourcePlace place)
{
    m_parts.push_back({text.size(), place});
}

SourcePlace Envelope::placeOf(std::size_t offset) const
{
    const auto part = partAt(offset);
    return placeIn(part.place, std::string_view(text).substr(part.offset), offset - part.offset);
}

Envelope::Part Envelope::partAt(std::size_t offset) const
{
    auto part = m_parts.rbegin();
    while (part->offset > offset)
        ++part;
    return *part;
}

Envelope::Context Envelope::context() const
{
    RecordValues values(fields);
    const auto error = readJson(text, values);
    if (error.kind == JsonError::Kind::Syntax) {
        const auto part = partAt(error.offset);
        refuseSyntax(part.place, std::string_view(text).substr(part.offset), error.offset - part.offset);
    }
    Context context;
    context.hasNextPage = !values.text(NextToken).empty() || !values.text(DataNextToken).empty();
    context.node = values.text(values.has(InstanceId) ? InstanceId : DataInstanceId);
    if (values.has(DetailType) || values.has(RenamedDetailType)) {
        context.account = values.text(Account);
        context.region = values.text(Region);
        context.time = values.instant(Time);
    }
    return context;
}
