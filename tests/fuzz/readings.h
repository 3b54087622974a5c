// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/readproblem.h"
#include "models/formats/readreports.h"
#include "models/formats/textdecoder.h"
#include "tests/fuzz/memorystream.h"

#include <string>

// Whatever comes of some bytes: the sums add up, originals are what stands in their place.
class CountingSink final : public FactSink
{
public:
    explicit CountingSink(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::uint64_t count = 0;
    std::string log = {};

    void take(SourceRecord&& record) override
    {
        demand(!record.original.empty()); // what is of no use has no facts
        note(record.place, record.original.size());
        log += std::to_string(record.facts.size()) + ' ';
    }

    void reject(const Rejection& rejection) override
    {
        demand(!rejection.reason.empty());
        note(rejection.place, rejection.original.size());
    }

private:
    void note(const SourcePlace& place, std::size_t size)
    {
        ++count;
        demand(place.record > 0 && place.line > 0 && place.column > 0 && place.byte <= 2 * m_bytes.size());
        for (const auto number : {place.record, place.byte, place.line, place.column, std::uint64_t(size)})
            log += std::to_string(number) + ' ';
    }

    std::string_view m_bytes;
};

// What a report says when its bytes come in pieces of one size, as a text that can be compared.
inline std::string readIn(std::string_view bytes, std::size_t piece, bool salvage)
{
    CountingSink sink(bytes);
    ReadResult result;
    MemoryStream stream(bytes, piece);
    PeekedStream peeked(stream);
    TextDecoder decoder(peeked);
    std::string end;
    try {
        readReports(
            decoder, "i-0123456789abcdef0/report", salvage, sink, [](std::uint64_t) {}, result);
        demand(sink.count == result.records);
        end = "whole";
    } catch (const ReadProblem& problem) {
        demand(!problem.problem.empty());
        if (problem.broken)
            return "broken"; // of two breaks near each other any may be met first
        end = problem.problem.text;
        for (const auto& argument : problem.problem.arguments)
            end += '|' + argument;
    }
    return sink.log + end;
}

// The sizes of the pieces make no difference.
inline void demandSameReadings(std::string_view bytes)
{
    const auto whole = readIn(bytes, bytes.size() + 1, false);
    demand(readIn(bytes, 1 + bytes.size() % 67, false) == whole);
}
