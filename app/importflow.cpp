// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importflow.h"

#include "app/arguments.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "views/messagebar.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

QString refusal(const std::vector<FileReport>& reports)
{
    const auto refused = std::ranges::find(reports, FileOutcome::Refused, &FileReport::outcome);
    return ImportFlow::tr("%1: %2").arg(
        visibleText(QString::fromStdString(refused->name)), translated(refused->problem));
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
                tr("The pasted text could not be stored: %1").arg(file.problem));
            return;
        }
        m_pasted.append(file.path);
        import({file.path});
    })
{
    connect(&importer, &Importer::progressed, this, &ImportFlow::show);
    connect(&importer, &Importer::started, this, [this] { m_begun.start(); });
    connect(&importer, &Importer::stored, &workspace, &Workspace::changed);
    connect(&importer, &Importer::finished, this, &ImportFlow::finish);
    connect(&workspace, &Workspace::opened, this, [this] { import(std::exchange(m_waiting, {})); });
}

ImportFlow::~ImportFlow()
{
    for (const auto& path : std::as_const(m_pasted)) {
        QFile::remove(path);
    }
}

void ImportFlow::import(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    if (!m_workspace.isOpen()) {
        m_waiting += paths;
        return;
    }
    std::vector<std::string> files;
    std::ranges::transform(paths, std::back_inserter(files), argumentBytes);
    start(files);
}

void ImportFlow::start(const std::vector<std::string>& paths, const std::map<std::string, std::string>& nodes)
{
    m_importer.start({.database = m_workspace.file(),
        .paths = paths,
        .author = m_settings.author().toStdString(),
        .nodes = nodes,
        .node = {},
        .salvage = false});
}

void ImportFlow::paste(const QString& text)
{
    const auto trimmed = QStringView(text).trimmed();
    if (!m_workspace.isOpen() || !(trimmed.startsWith(u'{') || trimmed.startsWith(u'['))) {
        emit reported(static_cast<int>(MessageBar::Kind::Information),
            tr("The clipboard holds no report: JSON begins with { or [."));
        return;
    }
    m_pasting.run([folder = QFileInfo(m_workspace.path()).absolutePath(), text](
                      std::stop_token) { return writePasted(folder, text.toUtf8()); });
}

void ImportFlow::answer(const std::map<std::string, std::string>& nodes)
{
    std::vector<std::string> paths;
    for (const auto& [path, node] : nodes) {
        paths.push_back(path);
    }
    if (!paths.empty()) {
        start(paths, nodes);
    }
}

void ImportFlow::show(const ImportProgress& progress)
{
    if (m_fileNumber != progress.fileNumber) {
        m_fileNumber = progress.fileNumber;
        m_fileBegun.start();
    }
    if (m_begun.elapsed() < 500) {
        return;
    }
    const bool known = progress.size > 0;
    const int permille = known ? static_cast<int>(std::min<quint64>(progress.bytes * 1000 / progress.size, 1000)) : -1;
    const QLocale locale;
    auto text = progress.fileCount > 1 ? tr("%1 (file %2 of %3): %4 records")
                                             .arg(progress.file, locale.toString(progress.fileNumber),
                                                 locale.toString(progress.fileCount), locale.toString(progress.records))
                                       : tr("%1: %2 records").arg(progress.file, locale.toString(progress.records));
    const auto left = timeLeft(progress);
    emit progressed(left.isEmpty() ? text : tr("%1, %2").arg(text, left), permille);
}

QString ImportFlow::timeLeft(const ImportProgress& progress) const
{
    const auto spent = m_fileBegun.elapsed();
    if (progress.size == 0 || progress.bytes == 0 || progress.bytes > progress.size || spent < 1000) {
        return {};
    }
    const auto left =
        spent * static_cast<qint64>(progress.size - progress.bytes) / static_cast<qint64>(progress.bytes) / 1000;
    return left < 60 ? tr("%n seconds left", nullptr, static_cast<int>(left) + 1)
                     : tr("%n minutes left", nullptr, static_cast<int>(left / 60) + 1);
}

void ImportFlow::finish(const std::vector<FileReport>& reports, bool stopped)
{
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
        emit reported(static_cast<int>(kind), summary(reports, stopped));
    }
    std::vector<FileReport> unanswered;
    std::ranges::copy_if(reports, std::back_inserter(unanswered),
        [](const FileReport& report) { return report.outcome == FileOutcome::NeedsNode; });
    if (!unanswered.empty()) {
        emit nodesNeeded(unanswered);
        return; // pasted files are read again
    }
    for (const auto& path : std::exchange(m_pasted, {})) {
        QFile::remove(path);
    }
}

QString ImportFlow::summary(const std::vector<FileReport>& reports, bool stopped)
{
    const auto sums = sumsOf(reports);
    const QLocale locale;
    QStringList sentences;
    if (stopped) {
        sentences.append(tr("The import was stopped."));
    }
    if (const int taken = sums.stored + sums.same; taken > 0 || (sums.refused == 0 && sums.needNode == 0 && !stopped)) {
        sentences.append(
            tr("%n files imported: %1 new, %2 updated, %3 unchanged.", nullptr, taken)
                .arg(locale.toString(sums.created), locale.toString(sums.updated), locale.toString(sums.unchanged)));
    }
    if (sums.rejected > 0) {
        sentences.append(tr("%n records were rejected.", nullptr, static_cast<int>(sums.rejected)));
    }
    if (sums.refused == 1) {
        sentences.append(refusal(reports));
    } else if (sums.refused > 1) {
        sentences.append(tr("%n files were refused.", nullptr, sums.refused));
    }
    if (sums.needNode > 0) {
        sentences.append(tr("%n files do not say which node they are about.", nullptr, sums.needNode));
    }
    return sentences.join(u' ');
}
