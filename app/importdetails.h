// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/tables/filenotes.h"
#include "models/tables/importdigests.h"

#include <QObject>

class ImportsPage;
class Workspace;

struct LoadedNotes
{
    std::vector<FileNote> notes = {};
    std::vector<std::string> originals = {}; // of the first notes
    std::int64_t count = 0;
    ImportDigest digest = {};
    bool fileExists = false; // where it was read
    Message problem = {};
};

// Shows the imported file of the current row: what the ledger knows of it, and what was left out and why.
class ImportDetails : public QObject
{
    Q_OBJECT

public:
    ImportDetails(Workspace& workspace, ImportsPage& page, QObject* parent);

    void refresh(); // the table was loaded again: perhaps the file's import was undone

private:
    void load(qint64 file);
    [[nodiscard]] std::int64_t outcome() const; // -1: the file is not in the table
    void show(const LoadedNotes& loaded);

    Workspace& m_workspace;
    ImportsPage& m_page;
    qint64 m_file = 0;
    std::int64_t m_outcome = -1; // as shown
    LatestTask<LoadedNotes> m_task;
};
