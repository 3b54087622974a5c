// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filereader.h"

#include "app/arguments.h"

FileReader::FileReader(const ImportJob& job, ReadQueue& queue, std::stop_token stop,
    const std::function<void(const ImportProgress&)>& progressed)
    : m_job(job)
    , m_queue(queue)
    , m_stop(std::move(stop))
    , m_progressed(progressed)
    , m_records(queue)
    , m_known(job.database)
{
}

void FileReader::run()
{
    try {
        readAll();
    } catch (const std::exception& error) { // out of memory and the like: the file that was begun ends here
        ReadResult result;
        result.problem = {QT_TRANSLATE_NOOP("Message", "The import ended early: %1"), {error.what()}};
        m_queue.push({.end = std::move(result)});
    } catch (const StoreError& error) {
        ReadResult result;
        result.problem = error.message();
        m_queue.push({.end = std::move(result)});
    }
    m_queue.finish();
}

void FileReader::readAll()
{
    const auto files = sourceFiles(m_job.paths);
    m_progress.fileCount = static_cast<int>(files.size());
    m_progress.totalBytes = sizeOf(files);
    for (const auto& file : files) {
        ++m_progress.fileNumber;
        const auto source = openSource(file);
        while (!m_stop.stop_requested() && source->next()) {
            readOne(*source);
        }
        if (m_stop.stop_requested()) {
            return;
        }
        m_filesDone += sizeOf(file);
    }
}

void FileReader::readOne(Source& source)
{
    auto options = optionsOf(m_job, source.path());
    const auto size = sizeOf(source.path());
    options.hashFirst = m_known.mayContain(size) || m_sizes.contains(size);
    m_sizes.insert(size);
    if (!begin(source, options)) {
        return;
    }
    m_progress.file = visibleText(QString::fromStdString(source.name()));
    auto result = source.read(options, m_records, m_stop, [this](const ReadProgress& progress) {
        m_progress.bytes = progress.bytes;
        m_progress.size = progress.size;
        m_progress.records = progress.records;
        m_progress.doneBytes = m_filesDone + progress.bytes;
        m_progressed(m_progress);
    });
    m_records.flush();
    m_hashes.insert(result.scope.sha256);
    m_queue.push({.end = std::move(result)});
}

bool FileReader::begin(Source& source, const ReadOptions& options)
{
    ReadPiece piece;
    piece.begin.emplace();
    piece.begin->name = source.name();
    piece.begin->path = source.path();
    piece.begin->hints = source.hints(options, m_stop, {});
    const auto& hash = piece.begin->hints.sha256;
    const bool again = !hash.empty() && (!m_hashes.insert(hash).second || m_known.contains(hash));
    std::future<bool> answer;
    if (again) {
        piece.begin->question = std::make_unique<std::promise<bool>>();
        answer = piece.begin->question->get_future();
    }
    if (!m_queue.push(std::move(piece))) {
        return false;
    }
    try {
        return !again || !answer.get();
    } catch (const std::future_error&) { // nobody answers any more
        return false;
    }
}
