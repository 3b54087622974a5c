// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"

#include <QString>

#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

struct ReadOptions;

struct ImportProgress
{
    QString file = {};
    std::uint64_t bytes = 0; // of this file
    std::uint64_t size = 0;
    std::uint64_t records = 0;
    int fileNumber = 0; // from 1
    int fileCount = 0;
    std::uint64_t doneBytes = 0; // of all files, this one as far as it is read
    std::uint64_t totalBytes = 0; // of all files; 0: not known
};

struct ImportJob
{
    std::string database = {};
    std::vector<std::string> paths = {}; // files and folders
    std::string author = {};
    std::map<std::string, std::string> nodes = {}; // path -> node id: the answers for files that do not name theirs
    std::string node = {}; // for all files that do not name theirs
    bool salvage = false;
};

// How a file of the job is read.
[[nodiscard]] ReadOptions optionsOf(const ImportJob& job, const std::string& path);

// Hears the records of an import on their way into the database.
class RecordListener
{
public:
    virtual ~RecordListener() = default;
    virtual void hear(const SourceRecord& record) = 0;
    virtual void endFile(bool stored) = 0; // to which the records since the last one belong
};

// Reads the files into the database, each whole or not at all. Blocking; never throws. `filed` is called after each
// file, in the calling thread. What stops the whole run (the database cannot be written) is a last report with an empty
// name.
std::vector<FileReport> runImport(const ImportJob& job, std::stop_token stop,
    const std::function<void(const ImportProgress&)>& progressed, const std::function<void(const FileReport&)>& filed,
    RecordListener* listener = nullptr);

// Bytes on disk of one file, and of all of them; what cannot be looked at counts as nothing.
[[nodiscard]] std::uint64_t sizeOf(const std::string& file);
[[nodiscard]] std::uint64_t sizeOf(const std::vector<std::string>& files);

// The sums over all files, and how many had each outcome.
struct ImportSums
{
    std::uint64_t read = 0, created = 0, updated = 0, unchanged = 0, rejected = 0, clashes = 0;
    int stored = 0, same = 0, refused = 0, stopped = 0, needNode = 0;
    bool databaseFailed = false;
};

[[nodiscard]] ImportSums sumsOf(const std::vector<FileReport>& reports);
