// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seenfindings.h"

#include "app/actions.h"
#include "app/detailpanel.h"
#include "app/pages.h"
#include "app/triage.h"
#include "app/workspace.h"
#include "models/tables/seenkeys.h"
#include "views/findingspage.h"

using namespace std::chrono_literals;

SeenFindings::SeenFindings(
    Workspace& workspace, Pages& pages, DetailPanel& panel, Triage& triage, Actions& actions, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_panel(panel)
    , m_loading([this](const LoadedSeen& loaded) {
        for (const auto& batch : m_unwritten) {
            apply(batch, *loaded.keys);
        }
        m_seen = loaded.keys;
        m_pages.findings().setSeen(m_seen);
    })
    , m_gathering([this](const std::vector<std::int64_t>& keys) { mark(keys, true); })
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(500ms);
    m_writing.setSingleShot(true);
    m_writing.setInterval(2s);
    connect(&panel, &DetailPanel::findingShown, this, [this](std::int64_t key) {
        if (m_looked != key) {
            m_looked = key;
            m_looking.start();
        }
    });
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_looked == m_panel.shownFinding() && m_panel.isVisible()) {
            const auto& findings = m_pages.findings();
            const bool isCurrent = m_pages.currentTable() == &findings && findings.currentKey() == m_looked;
            // One row of the queue is looked at as a whole; of another group only the finding that is in sight.
            const bool isQueue = isCurrent && !findings.grouping().newestBy.empty();
            mark(isQueue ? findings.currentKeys() : std::vector {m_looked}, true);
        }
    });
    connect(&m_writing, &QTimer::timeout, this, &SeenFindings::write);
    connect(&triage, &Triage::deciding, this, [this](const std::vector<std::int64_t>& keys) { mark(keys, true); });
    connect(actions.markSeen, &QAction::triggered, this, [this] { markShown(); });
    connect(actions.markUnseen, &QAction::triggered, this, [this] {
        m_looking.stop(); // on purpose, whatever is in sight
        const auto keys = m_pages.findings().selectedKeys();
        mark({keys.begin(), keys.end()}, false);
    });
    connect(&workspace, &Workspace::opening, this, [this] {
        m_loading.cancel();
        m_gathering.cancel();
        m_looking.stop();
        m_writing.stop();
        m_unwritten.clear();
        m_looked = 0;
        m_seen.reset();
        m_pages.findings().setSeen(nullptr);
    });
    connect(&workspace, &Workspace::opened, this, &SeenFindings::load);
    connect(&pages, &Pages::tableChanged, this, [this, &actions] {
        const bool lists = m_pages.currentTable() == &m_pages.findings();
        actions.markSeen->setEnabled(lists);
        actions.markUnseen->setEnabled(lists);
    });
    if (workspace.isOpen()) {
        load(); // the window is made again when the language changes
    }
}

// What was seen last is written, though the window is closed.
SeenFindings::~SeenFindings()
{
    write();
}

void SeenFindings::load()
{
    m_loading.run([file = m_workspace.file()](std::stop_token stop) {
        LoadedSeen loaded {.keys = std::make_shared<SeenKeys>()};
        const auto problem = problemOf([&] {
            Database database(file, Database::Mode::ReadOnly);
            const auto interrupt = database.interruptOn(stop);
            for (const auto& finding : readSeenFindings(database)) {
                loaded.keys->mark(finding.key, finding.at);
            }
        });
        return loaded;
    });
}

void SeenFindings::markShown()
{
    const auto shown = m_pages.findings().snapshot();
    if (!shown.rows) {
        return; // they are being read
    }
    m_gathering.run([table = shown.table, rows = shown.rows](std::stop_token) {
        std::vector<std::int64_t> keys;
        keys.reserve(rows->size());
        for (const auto row : *rows) {
            keys.push_back(table->key(row));
        }
        return keys;
    });
}

void SeenFindings::apply(const Batch& batch, SeenKeys& keys)
{
    for (const auto key : batch.keys) {
        batch.at == 0 ? keys.forget(key) : keys.mark(key, batch.at);
    }
}

void SeenFindings::mark(std::vector<std::int64_t> keys, bool seen)
{
    if (!m_seen || keys.empty()) {
        return;
    }
    m_unwritten.push_back({.keys = std::move(keys), .at = seen ? now() : 0});
    apply(m_unwritten.back(), *m_seen);
    m_pages.findings().refreshSeen();
    m_writing.start();
}

void SeenFindings::write()
{
    if (m_unwritten.empty() || !m_workspace.isOpen()) {
        return;
    }
    m_workspace.writeQuietly([batches = std::exchange(m_unwritten, {})](Store& store) {
        std::vector<SeenFinding> findings;
        for (const auto& batch : batches) {
            for (const auto key : batch.keys) {
                findings.push_back({.key = key, .at = batch.at});
            }
        }
        writeSeenFindings(store.database(), findings);
    });
}
