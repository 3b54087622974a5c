// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporter.h"

#include "models/exports/tableexport.h"

#include <QFile>

namespace {

Message writeSnapshot(
    const TableSnapshot& snapshot, const TableExport& format, const QString& path, std::stop_token stop)
{
    try {
        return writeFile(path, [&](QIODevice& device) { return format.write(snapshot, device, stop); });
    } catch (const std::exception& error) { // out of memory and the like
        return {.text = QT_TRANSLATE_NOOP("Message", "The export ended early: %1"), .arguments = {error.what()}};
    }
}

}

Exporter::Exporter(QObject* parent)
    : QObject(parent)
{
}

Exporter::~Exporter()
{
    m_stop.request_stop();
    for (auto* job : std::as_const(m_jobs)) {
        job->waitForFinished();
    }
}

void Exporter::write(const TableSnapshot& snapshot, const QString& format, const QString& path)
{
    const auto* writer = findTableExport(format.toStdString());
    Q_ASSERT(writer && snapshot.table && snapshot.rows);
    auto* job = new Job(this);
    m_jobs.append(job);
    const auto rows = static_cast<int>(snapshot.rows->size());
    connect(job, &Job::finished, this, [this, job, path, rows] {
        m_jobs.removeOne(job);
        job->deleteLater();
        const auto problem = job->result();
        if (problem.empty()) {
            emit finished(path, rows);
        } else {
            emit failed(path, translated(problem));
        }
    });
    job->setFuture(QtConcurrent::run(&loadingPool(), [snapshot, writer, path, token = m_stop.get_token()] {
        return writeSnapshot(snapshot, *writer, path, token);
    }));
}
