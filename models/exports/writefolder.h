// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

#include <QString>

#include <span>
#include <string>

struct FolderFile
{
    QString name = {}; // may have one folder in it: "calls/001.json"
    std::string content = {};
    bool runnable = false;
};

// Writes a folder of files beside its place and moves it there when all are written; only its owner may look into it.
// Refused when something other than an empty folder is there. Empty message: done.
[[nodiscard]] Message writeFolder(const QString& path, std::span<const FolderFile> files);
