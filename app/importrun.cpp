// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importrun.h"

#include "models/formats/source.h"
#include "models/store/store.h"

#include <chrono>
#include <numeric>
#include <sys/stat.h>

namespace {

class Run
{
public:
    Run(const ImportJob& job, std::stop_token stop, const std::function<void(const ImportProgress&)>& progressed,
        const std::function<void(const FileReport&)>& filed)
        : m_job(job)
        , m_stop(std::move(stop))
        , m_progressed(progressed)
        , m_filed(filed)
        , m_store(job.database)
        , m_run(m_store.beginRun(job.author))
    {
    }

    void readAll(std::vector<FileReport>& reports)
    {
        const auto files = sourceFiles(m_job.paths);
        m_progress.fileCount = static_cast<int>(files.size());
        m_progress.totalBytes = sizeOf(files);
        for (const auto& file : files) {
            if (m_stop.stop_requested()) {
                return;
            }
            ++m_progress.fileNumber;
            const auto source = openSource(file);
            while (source->next()) {
                reports.push_back(readOne(*source));
                m_filed(reports.back());
                if (m_stop.stop_requested()) {
                    return;
                }
            }
            m_filesDone += sizeOf(file);
        }
    }

private:
    ReadOptions optionsFor(const std::string& path) const
    {
        const auto answer = m_job.nodes.find(path);
        return {.node = answer == m_job.nodes.end() ? m_job.node : answer->second, .salvage = m_job.salvage};
    }

    FileReport readOne(Source& source)
    {
        const auto begun = std::chrono::steady_clock::now();
        auto report = store(source);
        report.milliseconds =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun).count();
        return report;
    }

    FileReport store(Source& source)
    {
        const auto options = optionsFor(source.path());
        if (auto same = m_store.sameFile(m_run, source.name(), source.path(), source.hints(options))) {
            return *std::move(same);
        }
        m_progress.file = visibleText(QString::fromStdString(source.name()));
        const auto session = m_store.beginFile(m_run, source.name(), source.path());
        const auto result = source.read(options, *session, m_stop, [this](const ReadProgress& progress) {
            m_progress.bytes = progress.bytes;
            m_progress.size = progress.size;
            m_progress.records = progress.records;
            m_progress.doneBytes = m_filesDone + progress.bytes;
            m_progressed(m_progress);
        });
        if (result.end == ReadResult::End::Complete) {
            auto report = session->finish(result.scope, m_stop);
            report.notes.insert(report.notes.begin(), result.notes.begin(), result.notes.end());
            return report;
        }
        return session->refuse(refusal(source, result));
    }

    static FileReport refusal(const Source& source, const ReadResult& result)
    {
        FileReport report;
        report.name = source.name();
        report.path = source.path();
        report.scope = result.scope;
        report.read = result.records;
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
            report.problem = { QT_TRANSLATE_NOOP("Message", "These are the patches of one node, and neither the file nor its name says of which."), {} };
            report.advice = { QT_TRANSLATE_NOOP("Message", "Name the node (--node i-…), or put it into the file name: patches-i-0123456789abcdef0.json"), {} };
            break;
        default:
            report.outcome = FileOutcome::Refused;
        }
        return report;
    }

    const ImportJob& m_job;
    std::stop_token m_stop;
    const std::function<void(const ImportProgress&)>& m_progressed;
    const std::function<void(const FileReport&)>& m_filed;
    Store m_store;
    std::int64_t m_run;
    ImportProgress m_progress;
    std::uint64_t m_filesDone = 0; // bytes
};

FileReport databaseFailure(const Message& problem)
{
    FileReport report;
    report.problem = problem;
    return report;
}

}

std::vector<FileReport> runImport(const ImportJob& job, std::stop_token stop,
    const std::function<void(const ImportProgress&)>& progressed, const std::function<void(const FileReport&)>& filed)
{
    std::vector<FileReport> reports;
    try {
        Run(job, stop, progressed, filed).readAll(reports);
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

std::uint64_t sizeOf(const std::string& file)
{
    struct stat status = {};
    return ::stat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
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
