// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"
#include "app/readqueue.h"
#include "models/store/knownfiles.h"

#include <stop_token>
#include <unordered_set>

// Reads the files of a job, one after another, into a queue: the reading thread of an import.
class FileReader
{
public:
    FileReader(const ImportJob& job, ReadQueue& queue, std::stop_token stop,
        const std::function<void(const ImportProgress&)>& progressed);

    void run(); // finishes the queue, whatever happens

private:
    void readAll();
    void readOne(Source& source);
    [[nodiscard]] bool begin(Source& source, const ReadOptions& options); // false: it need not be read

    const ImportJob& m_job;
    ReadQueue& m_queue;
    std::stop_token m_stop;
    const std::function<void(const ImportProgress&)>& m_progressed;
    QueuedRecords m_records;
    KnownFiles m_known;
    std::unordered_set<std::string> m_hashes; // of this run
    std::unordered_set<std::uint64_t> m_sizes; // likewise, on disk
    ImportProgress m_progress;
    std::uint64_t m_filesDone = 0; // bytes
};
