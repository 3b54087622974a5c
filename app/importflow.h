// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importer.h"
#include "app/importprogress.h"
#include "app/latesttask.h"

#include <QElapsedTimer>
#include <QObject>

class MessageBar;
class Settings;
class Workspace;

struct PastedFile
{
    QString path = {};
    QString problem = {};
};

// What a person sees of an import, from files to the sentence about them: files wait until the database is open,
// questions are collected, pasted text becomes a file for as long as it is read.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(Workspace& workspace, Importer& importer, const Settings& settings, QObject* parent);
    ~ImportFlow() override;

    void import(const QStringList& paths); // after a preview, when the settings want one of everything
    void importNow(const QStringList& paths);
    void preview(const QStringList& paths);
    void salvage(const QString& path); // a preview of the complete records of a broken file
    void paste(const QString& text);
    void answer(const std::map<std::string, std::string>& nodes); // path -> node id, for the files that were asked for
    void run(const ImportJob& job); // as it was previewed
    void forget(); // what was previewed or asked for is not wanted
    void stop();

    [[nodiscard]] static QString summary(
        const std::vector<FileReport>& reports, bool stopped, const StandingChanges& decisions = {});

signals:
    void progressed(const QString& text, int permille, const QString& more); // after half a second; -1: not known
    void ended(); // nothing runs any more
    // MessageBar::Kind; run 0: no import
    void reported(int kind, const QString& sentence, qint64 run, const StandingChanges& decisions = {});
    void nodesNeeded(const std::vector<FileReport>& files);
    void previewWanted(const ImportJob& job);

private:
    [[nodiscard]] ImportJob jobOf(const QStringList& paths) const;
    void finish(const ImportEnd& end, bool stopped);
    void show(const ImportProgress& progress);
    void removePasted();

    Workspace& m_workspace;
    Importer& m_importer;
    const Settings& m_settings;
    QStringList m_waiting; // until the database is open
    QStringList m_pasted;
    QElapsedTimer m_clock;
    ImportPace m_pace;
    bool m_stopping = false;
    LatestTask<PastedFile> m_pasting;
};
