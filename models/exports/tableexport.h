// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/tables/table.h"

#include <QIODevice>

#include <functional>
#include <stop_token>

// Writes a snapshot to a device, row by row (memory does not grow). Returns false when the device did not take every
// byte, or when stopped.
struct TableExport
{
    const char* name = ""; // "csv": command line
    const char* title = ""; // QT_TRANSLATE_NOOP("TableExport", "...")
    const char* suffix = "";
    bool (*write)(const TableSnapshot& snapshot, QIODevice& device, std::stop_token stop) = nullptr;
    bool findingsOnly = false; // only of views that list findings by Id and Product ARN
};

// csv, json, html, securityhub, table (aligned text for terminals).
[[nodiscard]] std::span<const TableExport> tableExports();
[[nodiscard]] const TableExport* findTableExport(std::string_view name);

// Replaces `path` only when everything was written, synced and counted (QSaveFile alone commits cut files on a full
// disk); refuses folders, devices and pipes; new files are 0600. Empty message: done.
[[nodiscard]] Message writeFile(const QString& path, const std::function<bool(QIODevice&)>& write);
