// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/contenthash.h"
#include "models/formats/recordkind.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

// Reads records of any kind and gives them to the sink, in order. A record whose node may stand behind it (in the
// object around its list) waits until that object ends.
class RecordTaker
{
public:
    RecordTaker(FactSink& sink, std::string node); // of the file's name, where that tells it

    void read(const RecordKind& kind, std::string_view text,
        SourcePlace place); // throws ReadProblem when it is not valid JSON
    // A record that is thought to have these outermost members. False: it has others or is not valid, and was not read.
    [[nodiscard]] bool readAlike(
        const RecordKind& kind, std::string_view text, SourcePlace place, const std::vector<std::string>& keys);
    void take(SourceRecord&& record); // one that was not read from JSON
    // Throws ReadProblem when far too many cannot be used.
    void reject(SourcePlace place, std::string id, Message reason, std::string_view original);
    void endObject(std::string_view node); // empty: it names none

    [[nodiscard]] std::uint64_t records() const { return m_records; }

    [[nodiscard]] std::uint64_t containers() const { return m_containers; } // objects that hold records, read whole

    [[nodiscard]] std::uint64_t taken() const { return m_taken; }

    [[nodiscard]] bool needsNode() const { return m_needsNode; }

    [[nodiscard]] std::optional<Instant> captured() const { return m_captured; }

    // Whether an object said that it is not the whole of its list.
    [[nodiscard]] bool partial() const { return m_partial; }

    // Of all records that told theirs, when they agree.
    [[nodiscard]] const std::string& account() const { return m_account.name; }

    [[nodiscard]] const std::string& region() const { return m_region.name; }

    // Of records that mostly say nothing here: how many there were, and were of use.
    [[nodiscard]] std::uint64_t sparse() const { return m_sparse; }

    [[nodiscard]] std::uint64_t useful() const { return m_useful; }

    [[nodiscard]] const char* kind() const; // of most records; empty: there are none

private:
    struct Parser
    {
        RecordValues values;
        std::uint64_t records = 0;
        std::vector<std::string> expected = {};
    };

    struct Waiting
    {
        SourceRecord record = {};
        std::string original = {};
    };

    struct Agreed
    {
        std::string name = {};
        bool differ = false;

        void hear(std::string_view next);
    };

    [[nodiscard]] Parser& parserOf(const RecordKind& kind);
    [[nodiscard]] JsonError parse(Parser& parser, const RecordKind& kind, std::string_view text);
    void readParsed(Parser& parser, const RecordKind& kind, std::string_view text, SourcePlace place);
    void finish(const RecordKind& kind, RecordReading& reading, SourcePlace place);
    void give(const RecordKind& kind, SourceRecord&& record);

    FactSink& m_sink;
    std::string m_node;
    std::map<const RecordKind*, std::unique_ptr<Parser>> m_parsers;
    ContentHash m_hash;
    std::vector<Fact> m_used; // for the next record
    std::vector<Waiting> m_waiting;
    std::size_t m_waitingBytes = 0;
    std::uint64_t m_records = 0;
    std::uint64_t m_taken = 0;
    std::uint64_t m_containers = 0;
    std::uint64_t m_sparse = 0;
    std::uint64_t m_useful = 0;
    std::optional<Instant> m_captured = {};
    Agreed m_account;
    Agreed m_region;
    bool m_partial = false;
    bool m_needsNode = false;
};
