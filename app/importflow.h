// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importer.h"
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

    void import(const QStringList& paths);
    void paste(const QString& text);
    void answer(const std::map<std::string, std::string>& nodes); // path -> node id, for the files that were asked for

    [[nodiscard]] static QString summary(const std::vector<FileReport>& reports, bool stopped);

signals:
    void progressed(const QString& text, int permille); // after half a second; -1: not known
    void ended(); // nothing runs any more
    void reported(int kind, const QString& sentence); // MessageBar::Kind
    void nodesNeeded(const std::vector<FileReport>& files);

private:
    void start(const std::vector<std::string>& paths, const std::map<std::string, std::string>& nodes = {});
    void finish(const std::vector<FileReport>& reports, bool stopped);
    void show(const ImportProgress& progress);
    [[nodiscard]] QString timeLeft(const ImportProgress& progress) const;

    Workspace& m_workspace;
    Importer& m_importer;
    const Settings& m_settings;
    QStringList m_waiting; // until the database is open
    QStringList m_pasted;
    QElapsedTimer m_begun, m_fileBegun;
    int m_fileNumber = 0;
    LatestTask<PastedFile> m_pasting;
};
