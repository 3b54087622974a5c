// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importflow.h"

#include "app/arguments.h"
#include "app/importwords.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "views/messagebar.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto silentFor = 500ms; // short imports show no progress

// QTemporaryFile makes its files 0600; the folder is the database's own, never the shared temporary one.
PastedFile writePasted(const QString& folder, const QByteArray& text)
{
    QTemporaryFile file(folder + u"/clipboard-XXXXXX.json"_s);
    file.setAutoRemove(false);
    if (file.open() && file.write(text) == text.size() && file.flush()) {
        return {.path = file.fileName()};
    }
    file.remove();
    return {.problem = file.errorString()};
}

}

ImportFlow::ImportFlow(Workspace& workspace, Importer& importer, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_importer(importer)
    , m_settings(settings)
    , m_pasting([this](const PastedFile& file) {
        if (!file.problem.isEmpty()) {
            emit reported(static_cast<int>(MessageBar::Kind::Error),
                tr("The pasted text could not be stored: %1").arg(file.problem), 0);
            return;
        }
        m_pasted.append(file.path);
        import({file.path});
    })
{
    connect(&importer, &Importer::progressed, this, &ImportFlow::show);
    connect(&importer, &Importer::started, this, [this] {
        m_clock.start();
        m_pace.begin({});
        m_stopping = false;
    });
    connect(&importer, &Importer::stored, &workspace, &Workspace::changed);
    connect(&importer, &Importer::finished, this,
        [this](const auto&, bool stopped, const ImportEnd& end) { finish(end, stopped); });
    connect(&workspace, &Workspace::opened, this, [this] { import(std::exchange(m_waiting, {})); });
}

ImportFlow::~ImportFlow()
{
    removePasted();
}

void ImportFlow::removePasted()
{
    for (const auto& path : std::exchange(m_pasted, {})) {
        QFile::remove(path);
    }
}

void ImportFlow::import(const QStringList& paths)
{
    if (m_workspace.isOpen() && m_settings.previewAlways()) {
        preview(paths);
    } else {
        importNow(paths);
    }
}

void ImportFlow::importNow(const QStringList& paths)
{
    if (!m_workspace.isOpen()) {
        m_waiting += paths;
    } else if (!paths.isEmpty()) {
        m_importer.start(jobOf(paths));
    }
}

void ImportFlow::preview(const QStringList& paths)
{
    if (m_workspace.isOpen() && !paths.isEmpty()) {
        emit previewWanted(jobOf(paths));
    }
}

void ImportFlow::salvage(const QString& path)
{
    if (m_workspace.isOpen()) {
        auto job = jobOf({path});
        job.salvage = true;
        emit previewWanted(job);
    }
}

ImportJob ImportFlow::jobOf(const QStringList& paths) const
{
    ImportJob job;
    job.database = m_workspace.file();
    std::ranges::transform(paths, std::back_inserter(job.paths), argumentBytes);
    job.author = m_settings.author().toStdString();
    return job;
}

void ImportFlow::run(const ImportJob& job)
{
    m_importer.start(job);
}

void ImportFlow::forget()
{
    if (!m_importer.isRunning()) {
        removePasted();
    }
}

void ImportFlow::stop()
{
    if (m_importer.isRunning() && !std::exchange(m_stopping, true)) {
        emit progressed(tr("Stopping…"), -1, {}); // the file that is read goes first
    }
    m_importer.stop();
}

void ImportFlow::paste(const QString& text)
{
    const auto trimmed = QStringView(text).trimmed();
    if (!m_workspace.isOpen() || !(trimmed.startsWith(u'{') || trimmed.startsWith(u'['))) {
        emit reported(static_cast<int>(MessageBar::Kind::Information),
            tr("The clipboard holds no report: JSON begins with { or [."), 0);
        return;
    }
    m_pasting.run([folder = QFileInfo(m_workspace.path()).absolutePath(), text](
                      std::stop_token) { return writePasted(folder, text.toUtf8()); });
}

void ImportFlow::answer(const std::map<std::string, std::string>& nodes)
{
    auto job = jobOf({});
    for (const auto& [path, node] : nodes) {
        job.paths.push_back(path);
    }
    job.nodes = nodes;
    if (!job.paths.empty()) {
        emit previewWanted(job);
    }
}

void ImportFlow::show(const ImportProgress& progress)
{
    const ImportPace::Time spent(m_clock.elapsed());
    m_pace.add(progress, spent);
    if (spent >= silentFor && !m_stopping) {
        emit progressed(progressSentence(progress, m_pace.left()), m_pace.permille(),
            tr("%1 records a second").arg(QLocale().toString(std::llround(m_pace.recordsPerSecond()))));
    }
}

void ImportFlow::finish(const ImportEnd& end, bool stopped)
{
    const auto& reports = end.reports;
    if (!m_importer.isRunning()) {
        emit ended();
    }
    emit m_workspace.changed(); // the ledger, whatever was stored
    const auto sums = sumsOf(reports);
    if (sums.databaseFailed) {
        emit m_workspace.failed(translated(reports.back().problem));
    } else if (!reports.empty() || stopped) {
        const bool bad = sums.refused > 0 || sums.rejected > 0;
        const auto kind = bad ? MessageBar::Kind::Warning
            : stopped         ? MessageBar::Kind::Information
                              : MessageBar::Kind::Good;
        emit reported(static_cast<int>(kind), summary(reports, stopped, end.decisions), end.run, end.decisions);
    }
    std::vector<FileReport> unanswered;
    std::ranges::copy_if(reports, std::back_inserter(unanswered),
        [](const FileReport& report) { return report.outcome == FileOutcome::NeedsNode; });
    if (!unanswered.empty()) {
        emit nodesNeeded(unanswered); // pasted files are read again
    } else {
        removePasted();
    }
}

QString ImportFlow::summary(const std::vector<FileReport>& reports, bool stopped, const StandingChanges& decisions)
{
    return importSummary(reports, stopped, decisions);
}
