// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/store/seenfindings.h"

#include <QObject>
#include <QTimer>

#include <memory>

class Actions;
class DetailPanel;
class Pages;
class SeenKeys;
class Triage;
class Workspace;

struct LoadedSeen
{
    std::shared_ptr<SeenKeys> keys = {};
};

// Which findings the user has looked at: those whose details were shown for half a second, with all that a collapsed
// header shown so stands for, and those about which something was decided. Kept in memory; written a little later, some
// at once.
class SeenFindings : public QObject
{
    Q_OBJECT

public:
    SeenFindings(
        Workspace& workspace, Pages& pages, DetailPanel& panel, Triage& triage, Actions& actions, QObject* parent);
    ~SeenFindings() override;

    void mark(std::vector<std::int64_t> keys, bool seen);

private:
    void load();
    void write();

    struct Batch
    {
        std::vector<std::int64_t> keys = {};
        Instant at = 0; // 0: no longer seen
    };

    static void apply(const Batch& batch, SeenKeys& keys);
    void markShown(); // all rows of the list

    Workspace& m_workspace;
    Pages& m_pages;
    DetailPanel& m_panel;
    std::shared_ptr<SeenKeys> m_seen;
    std::vector<Batch> m_unwritten;
    std::int64_t m_looked = 0; // at this finding, not for long enough so far
    QTimer m_looking;
    QTimer m_writing;
    LatestTask<LoadedSeen> m_loading;
    QuickTask<std::vector<std::int64_t>> m_gathering; // what is shown may be a million
};
