// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importrun.h"

#include "app/filereader.h"
#include "models/store/store.h"

#include <algorithm>
#include <numeric>
#include <sys/stat.h>
#include <thread>

namespace {

// The reading thread; it is stopped and waited for, whatever happens to the writing one.
class ReadingThread
{
public:
    ReadingThread(
        const ImportJob& job, const std::stop_token& stop, const std::function<void(const ImportProgress&)>& progressed)
        : m_reader(job, m_queue, m_stop.get_token(), progressed)
        , m_stopped(stop, [this] { m_stop.request_stop(); })
        , m_thread([this] { m_reader.run(); })
    {
    }

    ~ReadingThread()
    {
        m_stop.request_stop();
        m_queue.abandon();
        m_thread.join();
    }

    ReadingThread(const ReadingThread&) = delete;
    ReadingThread& operator=(const ReadingThread&) = delete;

    [[nodiscard]] std::optional<ReadPiece> next() { return m_queue.pop(); }

    void giveBack(ReadPiece&& piece) { m_queue.giveBack(std::move(piece)); }

private:
    std::stop_source m_stop;
    ReadQueue m_queue;
    FileReader m_reader;
    std::stop_callback<std::function<void()>> m_stopped;
    std::thread m_thread;
};

// The writing side: takes what was read, file by file, into the database.
class Run
{
public:
    Run(const ImportJob& job, std::stop_token stop, const std::function<void(const ImportProgress&)>& progressed,
        const std::function<void(const FileReport&)>& filed, RecordListener* listener, std::vector<FileReport>& reports)
        : m_stop(std::move(stop))
        , m_filed(filed)
        , m_listener(listener)
        , m_reports(reports)
        , m_store(job.database)
        , m_run(m_store.beginRun(job.author))
        , m_reading(job, m_stop, progressed)
    {
        m_store.shareCommits();
    }

    void storeAll()
    {
        try {
            while (auto piece = m_reading.next()) {
                store(*piece);
                m_reading.giveBack(std::move(*piece));
            }
        } catch (...) {
            commitWhatWaits();
            throw;
        }
        m_store.commitFiles();
        tellStored();
    }

private:
    void store(ReadPiece& piece)
    {
        if (piece.begin) {
            begin(*piece.begin);
        }
        if (m_session) {
            hear(piece);
            give(piece, *m_session);
        }
        if (piece.end) {
            end(*piece.end);
        }
    }

    void begin(ReadPiece::Begin& begin)
    {
        if (begin.question) {
            auto same = m_store.sameFile(m_run, begin.name, begin.path, begin.hints);
            begin.question->set_value(same.has_value());
            if (same) {
                add(*std::move(same));
                return;
            }
        }
        m_name = begin.name;
        m_path = begin.path;
        m_session = m_store.beginFile(m_run, begin.name, begin.path);
    }

    void end(const ReadResult& result)
    {
        if (!m_session) { // the reading failed between two files
            throw StoreError(StoreError::Kind::Other, result.problem);
        }
        const auto session = std::move(m_session);
        if (result.end == ReadResult::End::Complete) {
            std::ranges::for_each(result.notes, [&session](const Message& note) { session->note(note); });
            auto report = session->finish(result.scope, m_stop);
            tellListener(report.outcome == FileOutcome::Stored);
            add(std::move(report));
        } else {
            tellListener(false);
            add(session->refuse(refusal(result)));
        }
    }

    void hear(const ReadPiece& piece)
    {
        if (m_listener != nullptr) {
            std::ranges::for_each(piece.records, [this](const SourceRecord& record) { m_listener->hear(record); });
        }
    }

    void tellListener(bool stored)
    {
        if (m_listener != nullptr) {
            m_listener->endFile(stored);
        }
    }

    void add(FileReport&& report)
    {
        m_waiting.push_back(std::move(report));
        if (!m_store.filesWait()) {
            tellStored();
        }
    }

    void tellStored()
    {
        for (auto& report : std::exchange(m_waiting, {})) {
            m_reports.push_back(std::move(report));
            m_filed(m_reports.back());
        }
    }

    void commitWhatWaits()
    {
        try {
            m_store.commitFiles();
            tellStored();
        } catch (const StoreError& error) {
            for (auto& report : m_waiting) {
                report.outcome = FileOutcome::Stopped;
                report.problem = error.message();
                report.created = report.updated = report.unchanged = report.rejected = report.clashes = 0;
            }
            tellStored();
        }
    }

    FileReport refusal(const ReadResult& result) const
    {
        FileReport report;
        report.name = m_name;
        report.path = m_path;
        report.scope = result.scope;
        report.notes = result.notes;
        report.problem = result.problem;
        report.advice = result.advice;
        report.place = result.place;
        switch (result.end) {
        case ReadResult::End::Stopped:
            report.outcome = FileOutcome::Stopped;
            break;
        case ReadResult::End::NeedsNode:
            report.outcome = FileOutcome::NeedsNode;
            report.problem = {
                QT_TRANSLATE_NOOP("Message", "This file is about one node, and neither it nor its name says which."),
                {}};
            report.advice = {
                QT_TRANSLATE_NOOP("Message",
                    "Name the node (--node i-…), or put it into the file name: patches-i-0123456789abcdef0.json"),
                {}};
            break;
        default:
            report.outcome = FileOutcome::Refused;
        }
        return report;
    }

    std::stop_token m_stop;
    const std::function<void(const FileReport&)>& m_filed;
    RecordListener* m_listener;
    std::vector<FileReport>& m_reports;
    std::vector<FileReport> m_waiting; // in the database, and not yet committed
    Store m_store;
    std::int64_t m_run;
    std::string m_name, m_path;
    std::unique_ptr<ImportSession> m_session;
    ReadingThread m_reading;
};

FileReport databaseFailure(const Message& problem)
{
    FileReport report;
    report.problem = problem;
    return report;
}

}

std::vector<FileReport> runImport(const ImportJob& job, std::stop_token stop,
    const std::function<void(const ImportProgress&)>& progressed, const std::function<void(const FileReport&)>& filed,
    RecordListener* listener)
{
    std::vector<FileReport> reports;
    try {
        Run(job, stop, progressed, filed, listener, reports).storeAll();
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Interrupted) {
            reports.push_back(databaseFailure(error.message()));
        }
    } catch (const std::exception& error) { // out of memory and the like
        reports.push_back(databaseFailure(
            {.text = QT_TRANSLATE_NOOP("Message", "The import ended early: %1"), .arguments = {error.what()}}));
    }
    return reports;
}

ReadOptions optionsOf(const ImportJob& job, const std::string& path)
{
    const auto answer = job.nodes.find(path);
    return {.node = answer == job.nodes.end() ? job.node : answer->second, .salvage = job.salvage};
}

std::uint64_t sizeOf(const std::string& file)
{
    struct stat status = {};
    return ::stat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size)
                                                                         : 0;
}

std::uint64_t sizeOf(const std::vector<std::string>& files)
{
    return std::accumulate(files.begin(), files.end(), std::uint64_t {0},
        [](std::uint64_t sum, const std::string& file) { return sum + sizeOf(file); });
}

ImportSums sumsOf(const std::vector<FileReport>& reports)
{
    ImportSums sums;
    for (const auto& report : reports) {
        sums.read += report.outcome == FileOutcome::Stored || report.outcome == FileOutcome::Same ? report.read : 0;
        sums.created += report.created;
        sums.updated += report.updated;
        sums.unchanged += report.unchanged;
        sums.rejected += report.rejected;
        sums.clashes += report.clashes;
        sums.databaseFailed = sums.databaseFailed || report.name.empty();
        sums.stored += report.outcome == FileOutcome::Stored;
        sums.same += report.outcome == FileOutcome::Same;
        sums.refused += report.outcome == FileOutcome::Refused && !report.name.empty();
        sums.stopped += report.outcome == FileOutcome::Stopped;
        sums.needNode += report.outcome == FileOutcome::NeedsNode;
    }
    return sums;
}
