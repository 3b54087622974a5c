// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

struct ReadOptions
{
    std::string node = {}; // for describe-instance-patches that do not name theirs; the user's answer
    bool salvage = false; // keep the complete records before a break
    bool hashFirst = true; // else a large file is hashed as it is read, and hints() does not know its SHA-256
};

struct ReadProgress
{
    std::uint64_t bytes = 0; // of the file on disk
    std::uint64_t size = 0;
    std::uint64_t records = 0;
};

// What reading came to. Complete: the sink has every record, `scope` is final. Otherwise the sink is to be thrown away
// and problem, advice and place say why.
struct ReadResult
{
    enum class End { Complete, Refused, Stopped, NeedsNode };

    End end = End::Refused;
    FileScope scope = {};
    std::uint64_t records = 0; // read: taken + rejected
    std::vector<Message> notes = {};
    Message problem = {};
    Message advice = {};
    SourcePlace place = {};
};

// A file on disk: one report, or an archive of several (zip, tar). Formats are recognised by content, never by
// extension. Blocking; memory does not grow with the file.
class Source
{
public:
    virtual ~Source() = default;

    // Moves to the first, then the next report; false after the last. A file that cannot be opened has one report,
    // whose read() says so.
    [[nodiscard]] virtual bool next() = 0;
    [[nodiscard]] virtual std::string name() const = 0; // for people: "patches.json", "round.zip: patches.json"
    [[nodiscard]] virtual std::string path() const = 0;
    // Node, account, Region and capture time learnt from names, and the SHA-256. That reads the file once, which takes
    // a tenth of the import; read() does not hash again. It is empty when it was stopped, for members of an archive
    // larger than 1 MiB (without ReadOptions::hashFirst for any such file), and when the file cannot be read, of which
    // read() says why.
    [[nodiscard]] virtual FileScope hints(const ReadOptions& options, std::stop_token stop,
        const std::function<void(const ReadProgress&)>& progressed) = 0;

    [[nodiscard]] FileScope hints(const ReadOptions& options) { return hints(options, {}, {}); }

    [[nodiscard]] virtual ReadResult read(const ReadOptions& options, FactSink& sink, std::stop_token stop,
        const std::function<void(const ReadProgress&)>& progressed) = 0;
};

[[nodiscard]] std::unique_ptr<Source> openSource(const std::string& path);

// Files below the folders among `paths`, sorted, hidden ones left out; files stay as they are.
[[nodiscard]] std::vector<std::string> sourceFiles(const std::vector<std::string>& paths);

// For the window and the documentation: what can be read.
struct RecordKindName
{
    const char* key = ""; // "asff-finding"
    const char* title = ""; // QT_TRANSLATE_NOOP("RecordKind", "Security Hub findings (ASFF)")
};

[[nodiscard]] std::vector<RecordKindName> recordKinds();
