// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previewflow.h"

#include "app/importwords.h"

PreviewFlow::PreviewFlow(QObject* parent)
    : QObject(parent)
    , m_task([this](const ImportPreview& preview) { emit ended(preview); })
{
}

void PreviewFlow::start(const ImportJob& job)
{
    const auto number = ++m_number;
    const auto tell = [this, number, last = std::make_shared<QElapsedTimer>()](const ImportProgress& progress) {
        if (!last->isValid() || last->elapsed() >= 100) {
            last->start();
            QMetaObject::invokeMethod(
                this, [this, number, progress] { show(number, progress); }, Qt::QueuedConnection);
        }
    };
    m_task.run([job, tell](std::stop_token stop) { return previewImport(job, stop, tell); });
    emit progressed(tr("Preparing the preview…"), -1);
}

void PreviewFlow::stop()
{
    ++m_number;
    m_task.cancel();
}

void PreviewFlow::show(quint64 number, const ImportProgress& progress)
{
    if (number != m_number || !m_task.isRunning()) {
        return; // of an older one
    }
    if (progress.file.isEmpty()) {
        const auto permille = progress.size == 0 ? -1 : static_cast<int>(progress.bytes * 1000 / progress.size);
        emit progressed(tr("Copying the database to try the import on…"), permille);
        return;
    }
    const auto permille = progress.totalBytes == 0
        ? -1
        : static_cast<int>(std::min(progress.doneBytes * 1000 / progress.totalBytes, std::uint64_t {1000}));
    emit progressed(tr("Preview: %1").arg(progressSentence(progress, {})), permille);
}
