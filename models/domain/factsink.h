// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/domain/message.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Where in a file something stands. Numbers count from 1, byte from 0.
struct SourcePlace
{
    std::uint64_t record = 0; // 0: the file as a whole
    std::uint64_t byte = 0;
    std::uint64_t line = 0;
    std::uint64_t column = 0;
};

// A record that was read. `facts.front()` is what the record is; others are what it says besides.
struct SourceRecord
{
    SourcePlace place = {};
    std::string_view original = {}; // the record's own text, valid during the call only
    std::vector<Fact> facts = {};
    // Where it was told, when the record says so (events, CloudTrail): goes before what the file's path says.
    std::string account = {};
    std::string region = {};
    // How its items and associations stand to others of their node and type. OfFile: the file lists them all, unless
    // FileScope::partial. Alone: it only adds and updates. OfList: the records of this file with the same `listed` are
    // one complete list of that time.
    enum class Extent { OfFile, Alone, OfList };
    Extent extent = Extent::OfFile;
    std::optional<Instant> listed = {};
};

// A well-formed record that cannot be used.
struct Rejection
{
    SourcePlace place = {};
    std::string id = {}; // of the record, where it has one
    Message reason = {};
    std::string_view original = {};
};

// Takes the records of one source file as they are read. Blocking; called from the reading thread.
class FactSink
{
public:
    virtual ~FactSink() = default;
    virtual void take(SourceRecord&& record) = 0; // may leave used facts in it, to be used again
    virtual void reject(const Rejection& rejection) = 0;
};

// How a capture time was learnt.
enum class CapturedFrom : int { Nothing, Data, FileName, FileTime, User };

// What holds for a source file as a whole, known when it has been read to its end.
struct FileScope
{
    std::string kind = {}; // RecordKind::key of most of its records, e.g. "asff-finding"
    std::string account = {}; // from the path or an envelope; empty: not known
    std::string region = {};
    std::string node = {}; // for records that do not name theirs
    std::optional<Instant> captured = {};
    CapturedFrom capturedFrom = CapturedFrom::Nothing;
    bool partial = false; // a page (NextToken) or a partial upload: absence from it proves nothing
    std::uint64_t size = 0;
    std::string sha256 = {}; // hexadecimal
};

enum class FileOutcome : int {
    Stored, // whole
    Same, // was stored before, nothing changed
    Refused, // syntax, encoding, cut off, not a report: nothing of it was stored
    Stopped, // by the user: nothing of it was stored
    NeedsNode, // describe-instance-patches without a hint whose patches these are: nothing was stored
    Undone // was stored, and taken back since
};

// What became of one source file. read = created + updated + unchanged + rejected.
struct FileReport
{
    std::string name = {}; // as shown; "archive.zip: member.json" inside an archive
    std::string path = {};
    FileOutcome outcome = FileOutcome::Refused;
    FileScope scope = {};
    std::uint64_t read = 0;
    std::uint64_t created = 0;
    std::uint64_t updated = 0;
    std::uint64_t unchanged = 0;
    std::uint64_t rejected = 0;
    std::uint64_t clashes = 0;
    std::vector<Rejection> rejections = {}; // the first 100; their original is empty
    std::vector<Message> notes = {}; // clashes and other things to know
    Message problem = {}; // why it was refused
    Message advice = {}; // what to bring instead
    SourcePlace place = {}; // where the problem is
    std::int64_t milliseconds = 0;
};
