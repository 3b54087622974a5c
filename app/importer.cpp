// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"

#include "app/importdigester.h"

#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace {

ImportEnd importNow(const ImportJob& job, std::stop_token stop,
    const std::function<void(const ImportProgress&)>& progressed, const std::function<void(const FileReport&)>& filed)
{
    ImportDigester digester(job.database);
    ImportEnd end;
    end.reports = runImport(job, stop, progressed, filed);
    end.decisions = digester.finish();
    end.run = digester.run();
    return end;
}

}

Importer::Importer(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_storedTimer.setSingleShot(true);
    m_storedTimer.setInterval(500ms);
    connect(&m_storedTimer, &QTimer::timeout, this, &Importer::stored);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Importer::end);
}

Importer::~Importer()
{
    m_waiting.clear();
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void Importer::start(const ImportJob& job)
{
    m_waiting.push_back(job);
    if (!m_running) {
        runNext();
    }
}

void Importer::stop()
{
    m_stop.request_stop();
}

void Importer::runNext()
{
    m_running = true;
    m_stop = std::stop_source();
    emit started();
    const auto progressed = [this, last = std::make_shared<QElapsedTimer>()](const ImportProgress& progress) {
        if (last->isValid() && last->elapsed() < 100) {
            return;
        }
        last->start();
        QMetaObject::invokeMethod(
            this, [this, progress] { emit this->progressed(progress); }, Qt::QueuedConnection);
    };
    const auto filed = [this](const FileReport& report) {
        if (report.outcome == FileOutcome::Stored) {
            QMetaObject::invokeMethod(
                this, [this] { m_storedTimer.isActive() ? void() : m_storedTimer.start(); }, Qt::QueuedConnection);
        }
    };
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [job = m_waiting.front(), token = m_stop.get_token(), progressed, filed] {
            return importNow(job, token, progressed, filed);
        }));
    m_waiting.pop_front();
}

void Importer::end()
{
    m_storedTimer.stop();
    const bool stopped = m_stop.stop_requested();
    const auto result = m_watcher.result();
    auto dropped = stopped ? std::exchange(m_waiting, {}) : std::deque<ImportJob> {};
    m_running = !m_waiting.empty();
    const bool more = m_running;
    emit finished(result.reports, stopped, result);
    for ([[maybe_unused]] const auto& job : dropped) {
        emit finished({}, true, {});
    }
    if (more) {
        runNext();
    }
}
