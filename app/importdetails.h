// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/tables/filenotes.h"

#include <QObject>

class ImportsPage;
class Workspace;

struct LoadedNotes
{
    std::vector<FileNote> notes = {};
    std::vector<std::string> originals = {}; // of the first notes
    std::int64_t count = 0;
    bool fileExists = false; // where it was read
    Message problem = {};
};

// Shows the imported file of the current row: what the ledger knows of it, and what was left out and why.
class ImportDetails : public QObject
{
    Q_OBJECT

public:
    ImportDetails(Workspace& workspace, ImportsPage& page, QObject* parent);

private:
    void load(qint64 file);
    void show(const LoadedNotes& loaded);

    Workspace& m_workspace;
    ImportsPage& m_page;
    qint64 m_file = 0;
    LatestTask<LoadedNotes> m_task;
};
