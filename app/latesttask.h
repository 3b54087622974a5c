// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backgroundpool.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <stop_token>
#include <vector>

// Runs the newest question off the GUI thread. An answer to an older one is dropped; its work is asked to stop. The
// work must not throw and must own what it uses. Whoever destroys the task waits for what still runs.
template <typename Result> class LatestTask
{
public:
    explicit LatestTask(std::function<void(const Result&)> answered, QThreadPool* pool = &loadingPool())
        : m_answered(std::move(answered))
        , m_pool(pool)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { answer(); });
    }

    ~LatestTask()
    {
        cancel();
        for (auto& future : m_running) {
            future.waitForFinished();
        }
    }

    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    void run(std::function<Result(std::stop_token)> work)
    {
        cancel();
        m_stop = std::stop_source();
        std::erase_if(m_running, [](const QFuture<Answer>& future) { return future.isFinished(); });
        m_running.push_back(
            QtConcurrent::run(m_pool, [ticket = ++m_ticket, token = m_stop.get_token(), work = std::move(work)] {
                return Answer {ticket, work(token)};
            }));
        m_pending = true;
        m_watcher.setFuture(m_running.back());
    }

    void cancel()
    {
        m_stop.request_stop();
        ++m_ticket;
        m_pending = false;
    }

    [[nodiscard]] bool isRunning() const { return m_pending; }

private:
    struct Answer
    {
        quint64 ticket = 0;
        Result result = {};
    };

    void answer()
    {
        auto future = m_watcher.future();
        if (!m_pending || future.resultCount() == 0 || future.result().ticket != m_ticket) {
            return;
        }
        m_pending = false;
        m_running.pop_back();
        const auto answer = future.takeResult(); // it may be large: nobody else keeps it
        m_answered(answer.result);
    }

    std::function<void(const Result&)> m_answered;
    QThreadPool* m_pool;
    QFutureWatcher<Answer> m_watcher;
    std::vector<QFuture<Answer>> m_running;
    std::stop_source m_stop;
    quint64 m_ticket = 0;
    bool m_pending = false;
};

// Likewise, for work of milliseconds that the user waits for: it is never behind something that loads.
template <typename Result> class QuickTask : public LatestTask<Result>
{
public:
    explicit QuickTask(std::function<void(const Result&)> answered)
        : LatestTask<Result>(std::move(answered), &askingPool())
    {
    }
};
