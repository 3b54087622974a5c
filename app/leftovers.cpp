// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/leftovers.h"

#include "app/importer.h"
#include "app/workspace.h"
#include "models/store/pendingimports.h"

using namespace std::chrono_literals;

Leftovers::Leftovers(Workspace& workspace, Importer& importer, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_importer(importer)
    , m_task(
          [this](bool any) {
              if (any) {
                  emit m_workspace.changed(); // the ledger says what became of files that were not complete
                  emit removed();
              }
          },
          &m_pool)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &Leftovers::remove);
    const auto later = [this] { m_timer.start(); };
    connect(&workspace, &Workspace::opened, this, later);
    connect(&workspace, &Workspace::changed, this, later);
    connect(&importer, &Importer::finished, this, later);
    const auto notNow = [this] {
        m_timer.stop();
        m_task.cancel();
    };
    connect(&workspace, &Workspace::opening, this, notNow);
    connect(&importer, &Importer::started, this, notNow);
    if (workspace.isOpen()) {
        m_timer.start();
    }
}

void Leftovers::remove()
{
    if (!m_workspace.isOpen() || m_importer.isRunning() || m_task.isRunning()) {
        return;
    }
    if (m_workspace.isBusy()) {
        m_timer.start();
        return;
    }
    m_task.run([file = m_workspace.file()](const std::stop_token& stop) {
        bool any = false;
        static_cast<void>(problemOf([&] { // nobody waits for it: what cannot be removed now is hidden
            if (Database reader(file, Database::Mode::ReadOnly); !hasPendingImports(reader)) {
                return;
            }
            any = Store(file).removeLeftovers(stop);
        }));
        return any;
    });
}
